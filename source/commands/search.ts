import {languageName} from '../language/names.ts';
import type {LanguageArticle} from '../library-heads.ts';
import type {Match} from '../search/types.ts';
import {passageAround} from '../text/passage.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {withLibrary} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';
import {searchMessages} from './search-messages.ts';

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
		const byId = new Map(library.articles.map((each) => [each.article.id, each]));
		const lines = result.matches.flatMap((match) => {
			const found = byId.get(match.article);
			if (found === undefined) return [];
			return [flags.json ? jsonLine(matchObject(match, found)) : matchLine(match, found)];
		});
		const code = lines.length > 0 ? exitCodes.found : exitCodes.nothingFound;
		return {lines, messages: searchMessages(query, result), code};
	});
}

function matchObject(match: Match, {article, language}: LanguageArticle): object {
	const {id, path, title} = article;
	return {id, path, title, language: language.tag, score: match.score, hits: match.hits};
}

function matchLine(match: Match, {article, language}: LanguageArticle): string {
	const first = match.hits[0];
	const passage =
		first === undefined ? article.title : passageAround(article.text, first, passageWidth).text;
	return plainLine(article.id, languageName(language.tag), match.score.toFixed(2), passage);
}
