import {countsOfArticle} from '../corpus/counts.ts';
import {languageName} from '../language/names.ts';
import {headOfArticle, problemsByPath} from '../library-heads.ts';
import type {CsvCell} from '../text/csv.ts';
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
	'tags',
	'bookmarked',
	'read',
	'note',
	'problems',
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
			const counts = countsOfArticle(each.article);
			const kept = marksObject(marks, head.id);
			return {...head, ...counts, ...problemsOf(byPath.get(head.path)), ...kept};
		});
		const lines = outputLines(request.flags, rows, {
			json: (row) => row,
			plain: ({id, language, date, words, title}) =>
				plainLine(id, languageName(language), date ?? '-', words, title),
			csv: {
				header: columns,
				row: (row) => columns.map((column) => cellOf(row[column])),
			},
		});
		return {lines, code: lines.length > 0 ? exitCodes.found : exitCodes.nothingFound};
	});
}

/** Several values stand in one cell; what is so or not so is 1 or nothing. */
function cellOf(value: string | number | true | readonly string[] | undefined): CsvCell {
	if (value === true) return 1;
	return typeof value === 'object' ? value.join('; ') : value;
}
