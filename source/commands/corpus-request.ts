import {loadCorpus} from '../corpus/load.ts';
import type {Corpus, CorpusProblem} from '../corpus/types.ts';
import type {Marks} from '../keeping/types.ts';
import {buildLibrary, type Library, listedArticles} from '../library.ts';
import {loadTagger} from '../tagger/load-weights.ts';
import {sanitised} from '../text/sanitise.ts';
import {type ArticleFilter, articleFilter, wrongFilter} from './article-filter.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {entityEdits} from './entity-edit-log.ts';
import {keptIn, readerLogs} from './reader-log.ts';
import {seedsFolder} from './seeds-folder.ts';

/** Reads what the request names, finds all names in it and answers from it, or says why it cannot. */
export async function withLibrary(
	request: CommandRequest,
	reply: (library: Library, marks: Marks) => CommandResult,
): Promise<CommandResult> {
	return withCorpus(request, async (corpus, keeps, marks) => {
		const {tagger, problem, path} = loadTagger();
		const {edits, problem: damage} = await entityEdits(request.flags.state, request.paths).read();
		const library = buildLibrary(corpus, {keeps, tagger, edits, marks});
		const {messages = [], ...result} = reply(library, marks);
		const missing = problem === undefined ? [] : [sanitised(`${path}: ${problem}`)];
		const damaged = damage === undefined ? [] : [sanitised(damage)];
		return {...result, messages: [...missing, ...damaged, ...messages]};
	});
}

/** Reads what the request names and answers from the articles alone, in a third of the time. */
export async function withArticles(
	request: CommandRequest,
	reply: (listed: Pick<Library, 'articles' | 'problems'>, marks: Marks) => CommandResult,
): Promise<CommandResult> {
	return withCorpus(request, (corpus, keeps, marks) =>
		reply({articles: listedArticles(corpus, keeps), problems: corpus.problems}, marks),
	);
}

async function withCorpus(
	{paths, flags}: CommandRequest,
	reply: (
		corpus: Corpus,
		keeps: ArticleFilter['keeps'],
		marks: Marks,
	) => CommandResult | Promise<CommandResult>,
): Promise<CommandResult> {
	const wrong = wrongFilter(flags);
	if (wrong !== undefined) return {lines: [], messages: [wrong], code: exitCodes.usage};
	const started = performance.now();
	const corpus = await loadCorpus(paths.length > 0 ? paths : [seedsFolder], flags.read);
	const ms = Math.round(performance.now() - started);
	const counts = flags.verbose
		? [`${corpus.articles.length} articles read in ${ms} ms, ${corpus.problems.length} problems`]
		: [];
	const messages = corpus.problems.map(problemLine);
	if (corpus.articles.length === 0) {
		const why = messages.length > 0 ? messages : [noArticles(paths)];
		return {lines: [], messages: why, code: exitCodes.noArticles};
	}
	// A guess hides nothing: the file was read.
	if (flags.strict && corpus.problems.some(({kind}) => kind !== 'guessed')) {
		return {lines: [], messages, code: exitCodes.unreadable};
	}
	const {articles} = await readerLogs(flags.state, paths);
	const {marks, problem} = keptIn(await articles.read());
	const filter = articleFilter(flags, marks);
	const {messages: more = [], ...result} = await reply(corpus, filter.keeps, marks);
	const damaged = problem === undefined ? [] : [sanitised(problem)];
	return {...result, messages: [...messages, ...counts, ...damaged, ...filter.messages(), ...more]};
}

function problemLine({path, message}: CorpusProblem): string {
	return sanitised(`${path}: ${message}`);
}

function noArticles(paths: readonly string[]): string {
	return `no .txt, .md, .html, .json, .jsonl, .csv or .tsv file in ${sanitised(paths.join(', '))}`;
}

/** The problems of one article, for its JSON; absent where there are none. */
export function problemsOf(own: readonly CorpusProblem[] = []): {
	readonly problems?: readonly string[];
} {
	return own.length === 0 ? {} : {problems: own.map(({message}) => message)};
}
