import {countsOfArticle} from '../corpus/counts.ts';
import {languageName} from '../language/names.ts';
import {headOfArticle, problemsByPath} from '../library-heads.ts';
import {marksObject} from './article-marks.ts';
import type {CommandRequest, CommandResult} from './command-types.ts';
import {exitCodes} from './command-types.ts';
import {problemsOf, withArticles} from './corpus-request.ts';
import {outputLines, plainLine} from './output-lines.ts';
import {sortedArticles} from './sorted-articles.ts';

const columns = [
	'id',
	'path',
	'title',
	'language',
	'script',
	'date',
	'source',
	'words',
	'characters',
] as const;

/** `khabar list`: the articles with their metadata, in the order of the browser's list. */
export async function list(request: CommandRequest): Promise<CommandResult> {
	return withArticles(request, (listed, marks) => {
		const articles = sortedArticles(listed.articles, request.flags.sort).slice(
			0,
			request.flags.limit,
		);
		const byPath = problemsByPath(listed.problems);
		const rows = articles.map((each) => {
			const {titleSpan: _, problems: __, length: ___, ...head} = headOfArticle(each);
			return {...head, ...countsOfArticle(each.article), ...problemsOf(byPath.get(head.path))};
		});
		const lines = outputLines(request.flags, rows, {
			json: (row) => ({...row, ...marksObject(marks, row.id)}),
			plain: ({id, language, date, words, title}) =>
				plainLine(id, languageName(language), date ?? '-', words, title),
			csv: {
				header: columns,
				row: (row) => columns.map((column) => row[column]),
			},
		});
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}
