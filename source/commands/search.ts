import {languageName} from '../language/names.ts';
import type {Library} from '../library.ts';
import type {Match, SearchResult} from '../search/types.ts';
import {passageAround} from '../text/passage.ts';
import {sanitised} from '../text/sanitise.ts';
import {widthInCells} from '../text/width.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** Code units around the first hit in the plain output. */
const passageWidth = {before: 40, after: 80};

/** `khabar search <query>`: the articles that match, best first; where none does, suggestions on stderr. */
export async function search(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, (library) => {
		const result = library.index.search(query, {
			isExact: flags.exact,
			limit: flags.limit ?? Number.POSITIVE_INFINITY,
		});
		const lines = result.matches.map((match) =>
			flags.json ? jsonLine(matchObject(match, library)) : matchLine(match, library),
		);
		const code = lines.length > 0 ? exitCodes.found : exitCodes.nothingFound;
		return {lines, messages: messagesFor(query, result), code};
	});
}

function articleOf(match: Match, library: Library): Library['articles'][number] {
	const found = library.articles.find(({article}) => article.id === match.article);
	if (found === undefined) throw new Error(`the index names an unknown article ${match.article}`);
	return found;
}

function matchObject(match: Match, library: Library): object {
	const {article, language} = articleOf(match, library);
	const {id, path, title} = article;
	return {id, path, title, language: language.tag, score: match.score, hits: match.hits};
}

function matchLine(match: Match, library: Library): string {
	const {article, language} = articleOf(match, library);
	const first = match.hits[0];
	const passage =
		first === undefined ? article.title : passageAround(article.text, first, passageWidth).text;
	return plainLine(article.id, languageName(language.tag), match.score.toFixed(2), passage);
}

function messagesFor(
	query: string,
	{matches, problem, suggestions, hidden}: SearchResult,
): string[] {
	const messages: string[] = [];
	if (problem !== undefined) {
		messages.push(
			sanitised(query),
			`${' '.repeat(Math.min(widthInCells(query.slice(0, problem.at), 'wc1'), 200))}^ ${problem.message} Searched as plain words.`,
		);
	}
	if (matches.length > 0) return messages;
	messages.push('nothing found');
	for (const {filter, more} of hidden) messages.push(`${more} more without ${sanitised(filter)}`);
	if (suggestions.length > 0) messages.push('these find something:');
	for (const suggestion of suggestions) messages.push(`  ${sanitised(suggestion)}`);
	return messages;
}
