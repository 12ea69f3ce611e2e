import {languageName} from '../language/names.ts';
import {type LanguageArticle, listOrder} from '../library-heads.ts';
import {tellingHit} from '../search/telling-hit.ts';
import type {Match} from '../search/types.ts';
import type {CsvCell} from '../text/csv.ts';
import {passageAround} from '../text/passage.ts';
import type {CommandRequest, CommandResult, Flags} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {outputLines, plainLine} from './output-lines.ts';
import {searchMessages} from './search-messages.ts';
import {sortedArticles} from './sorted-articles.ts';

/** Code units around a hit in the plain output. */
const passageWidth = {before: 40, after: 80};

/** `khabar search <query>`: the articles that match, best first; where none does, suggestions on stderr. */
export async function search(request: CommandRequest): Promise<CommandResult> {
	const {query, flags} = request;
	return withLibrary(request, (library) => {
		const result = library.index.search(query, {
			isExact: flags.exact,
			// In another order than by relevance the first are known when all are.
			limit: (isSorted(flags) ? undefined : flags.limit) ?? Number.POSITIVE_INFINITY,
		});
		const byId = new Map(library.articles.map((each) => [each.article.id, each]));
		const found = result.matches.flatMap((match) => {
			const known = byId.get(match.article);
			return known === undefined ? [] : [{match, known}];
		});
		const inOrder = isSorted(flags) ? sortedFound(found, flags.sort) : found;
		const lines = outputLines(flags, inOrder.slice(0, flags.limit), {
			json: ({match, known}) => matchObject(match, known),
			plain: ({match, known}) => matchLine(match, known, query),
			csv: {header: columns, row: ({match, known}) => matchCells(match, known, query)},
		});
		const code = lines.length > 0 ? exitCodes.found : exitCodes.nothingFound;
		return {lines, messages: searchMessages(query, result), code};
	});
}

type Found = {readonly match: Match; readonly known: LanguageArticle};

function isSorted({sort}: Flags): boolean {
	return sort !== undefined && sort !== 'relevance';
}

function sortedFound(found: readonly Found[], sort: string | undefined): readonly Found[] {
	const newestFirst = listOrder(found.map(({known}) => known));
	const places = new Map(sortedArticles(newestFirst, sort).map((each, place) => [each, place]));
	const placeOf = ({known}: Found): number => places.get(known) ?? 0;
	return found.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function matchObject(match: Match, {article, language}: LanguageArticle): object {
	const {id, path, title} = article;
	return {id, path, title, language: language.tag, score: match.score, hits: match.hits};
}

function matchLine(match: Match, known: LanguageArticle, query: string): string {
	const {article, language} = known;
	const passage = excerptOf(match, known, query);
	return plainLine(article.id, languageName(language.tag), match.score.toFixed(2), passage);
}

const columns = ['id', 'path', 'title', 'language', 'score', 'hits', 'passage'];

function matchCells(match: Match, known: LanguageArticle, query: string): readonly CsvCell[] {
	const {article, language} = known;
	const {id, path, title} = article;
	const score = match.score.toFixed(2);
	const {length} = match.hits;
	return [id, path, title, language.tag, score, length, excerptOf(match, known, query)];
}

function excerptOf({hits}: Match, {article}: LanguageArticle, query: string): string {
	const hit = tellingHit(hits, query);
	return hit === undefined ? article.title : passageAround(article.text, hit, passageWidth).text;
}
