import type {CorpusProblem} from '../corpus/types.ts';
import type {Marks} from '../keeping/types.ts';
import type {Library} from '../library.ts';
import {graphemes} from '../text/graphemes.ts';
import {sanitised} from '../text/sanitise.ts';
import {type ArticleFilter, articleFilter, wrongFilter} from './article-filter.ts';
import type {CommandRequest, CommandResult, Flags} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {entityEdits} from './entity-edit-log.ts';
import {readArticles, readCorpus} from './read-corpus.ts';
import {keptIn, readerLogs} from './reader-log.ts';
import {seedsFolder} from './seeds-folder.ts';

/** Reads what the request names, finds all names in it and answers from it, or says why it cannot. */
export async function withLibrary(
	request: CommandRequest,
	reply: (library: Library, marks: Marks) => CommandResult,
): Promise<CommandResult> {
	const {flags} = request;
	const wrong = wrongFilter(flags);
	if (wrong !== undefined) return usage(wrong);
	const started = performance.now();
	const read = await readCorpus(pathsOf(request), flags);
	const took = Math.round(performance.now() - started);
	return answered(request, {...read, took}, async (keeps, marks) => {
		const {edits, problem: damage} = await entityEdits(flags.state, request.paths).read();
		const {messages = [], ...result} = reply(await read.library({keeps, edits, marks}), marks);
		const damaged = damage === undefined ? [] : [damage];
		const own = [...read.messages, ...damaged].map(sanitised);
		return {...result, messages: [...own, ...messages]};
	});
}

/** Reads what the request names and answers from the articles alone, in a third of the time. */
export async function withArticles(
	request: CommandRequest,
	reply: (listed: Pick<Library, 'articles' | 'problems'>, marks: Marks) => CommandResult,
): Promise<CommandResult> {
	const wrong = wrongFilter(request.flags);
	if (wrong !== undefined) return usage(wrong);
	const started = performance.now();
	const read = await readArticles(pathsOf(request), request.flags);
	const took = Math.round(performance.now() - started);
	return answered(request, {...read, took}, async (keeps, marks) => {
		const {messages = [], ...result} = reply(
			{articles: await read.listed(keeps), problems: read.problems},
			marks,
		);
		return {...result, messages: [...read.messages.map(sanitised), ...messages]};
	});
}

function usage(message: string): CommandResult {
	return {lines: [], messages: [message], code: exitCodes.usage};
}

function pathsOf({paths}: CommandRequest): readonly string[] {
	return paths.length > 0 ? paths : [seedsFolder];
}

type Read = {
	readonly size: number;
	readonly problems: readonly CorpusProblem[];
	/** Milliseconds. */
	readonly took: number;
};

async function answered(
	{paths, flags}: CommandRequest,
	{size, problems, took}: Read,
	reply: (keeps: ArticleFilter['keeps'] | undefined, marks: Marks) => Promise<CommandResult>,
): Promise<CommandResult> {
	const counts = flags.verbose
		? [`${size} articles read in ${took} ms, ${problems.length} problems`]
		: [];
	const messages = problemLines(problems, paths);
	if (size === 0) {
		const why = messages.length > 0 ? messages : [noArticles(paths)];
		return {lines: [], messages: why, code: exitCodes.noArticles};
	}
	// A guess hides nothing: the file was read.
	if (flags.strict && problems.some(({kind}) => kind !== 'guessed')) {
		return {lines: [], messages, code: exitCodes.unreadable};
	}
	const {articles} = await readerLogs(flags.state, paths);
	const {marks, problem} = keptIn(await articles.read());
	const filter = articleFilter(flags, marks);
	const {messages: more = [], ...result} = await reply(
		isNarrowed(flags) ? filter.keeps : undefined,
		marks,
	);
	const damaged = problem === undefined ? [] : [sanitised(problem)];
	const isSilent = result.code === exitCodes.nothingFound && more.length === 0;
	const nothing = isSilent ? [isNarrowed(flags) ? noneLeft : 'nothing found'] : [];
	return {
		...result,
		messages: [...messages, ...counts, ...damaged, ...filter.messages(), ...more, ...nothing],
	};
}

const noneLeft = 'nothing found: --lang, --source, --tag, --since and --until leave nothing';

/** What a cache knows of all articles holds for no part of them. */
function isNarrowed({lang, source, tag, since, until}: Flags): boolean {
	return [since, until, ...lang, ...source, ...tag].some((value) => value !== undefined);
}

function problemLine({path, message}: CorpusProblem): string {
	return sanitised(`${path}: ${message}`);
}

/**
 * A line for each problem. Where a text was given in the place of names, each of its lines is a name that
 * is none: the first few are told, each by its beginning, and how many more there are.
 */
export function problemLines(
	problems: readonly CorpusProblem[],
	paths: readonly string[],
): readonly string[] {
	const given = new Set(paths);
	let missing = 0;
	const lines = problems.flatMap((each) => {
		if (each.kind !== 'missing' || !given.has(each.path)) return [problemLine(each)];
		missing += 1;
		return missing > mostMissing ? [] : [problemLine({...each, path: beginningOf(each.path)})];
	});
	const more = missing - mostMissing;
	if (more <= 0) return lines;
	return [...lines, `${more} more of the names given ${more === 1 ? 'is' : 'are'} not there`];
}

const mostMissing = 5;
/** Letters of a name that is none. */
const longestName = 80;

function beginningOf(name: string): string {
	// A letter has many code units at worst; a whole book may stand in one line.
	const letters = graphemes(name.slice(0, longestName * 20));
	return letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : name;
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
