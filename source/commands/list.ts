import {countsOfArticle} from '../corpus/counts.ts';
import {languageName} from '../language/names.ts';
import {headOfArticle} from '../library-heads.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {problemsOf, withArticles} from './corpus-request.ts';
import {jsonLine, plainLine} from './output-lines.ts';

/** `khabar list`: the articles with their metadata, in the order of the browser's list. */
export async function list(request: CommandRequest): Promise<CommandResult> {
	return withArticles(request, ({articles: all, problems: found}) => {
		const articles = all.slice(0, request.flags.limit);
		const lines = articles.map((each) => {
			const {titleSpan: _, problems: __, ...head} = headOfArticle(each);
			const counts = countsOfArticle(each.article);
			const problems = problemsOf({problems: found}, head.path);
			if (request.flags.json) return jsonLine({...head, ...counts, ...problems});
			return plainLine(
				head.id,
				languageName(head.language),
				head.date ?? '-',
				counts.words,
				head.title,
			);
		});
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}
