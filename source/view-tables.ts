/* Answers of the analysis as tables: what stands in Latin and figures at the left, text in any script after it. */
import type {Collocate, Frequency, ToldTwice} from './analysis/types.ts';
import type {WordCounts} from './analysis/word-counts.ts';
import type {ArticleId} from './corpus/types.ts';
import type {Topic} from './library-types.ts';
import type {SearchDocument} from './search/types.ts';
import {shortFileName} from './text/file-name.ts';
import type {Table, TableRow, Target, ViewRequest} from './view-types.ts';

/** What a topic is called in a title. */
export function topicName(topic: Topic): string {
	return topic.type === 'query' ? topic.query : topic.name;
}

export function figure(value: number, width: number): string {
	return String(value).padStart(width);
}

export function heading(text: string): TableRow {
	return {left: text, text: '', isHeading: true};
}

/** Enter on a word shows where it stands. */
export function frequencyTable(
	of: string,
	{counts, total}: WordCounts,
	words: readonly Frequency[],
): Table {
	return {
		title: `words of ${of}   ${counts.size} ${counts.size === 1 ? 'spelling' : 'spellings'}, ${total} in all`,
		rows: [
			{left: '  times  articles', text: ''},
			...words.map(({word, count, articles}) => ({
				left: `${figure(count, 7)} ${figure(articles, 9)}   `,
				text: word,
				target: wordTarget(word),
			})),
		],
	};
}

type CollocatesRequest = ViewRequest & {readonly view: 'collocates'};

export function collocatesTable(
	{topic, window, minimum}: CollocatesRequest,
	found: readonly Collocate[],
): Table {
	return {
		title: `collocates of ${topicName(topic)}   ${window} words each side, at least ${minimum} times`,
		keys: [
			{action: 'collocates.wider', does: 'more'},
			{action: 'collocates.narrower', does: 'fewer'},
		],
		rows: [
			{left: '  near   in all   log-likelihood, from 3.84 on', text: ''},
			...found.map(({word, near, count, score}) => ({
				left: `${figure(near, 6)} ${figure(count, 8)} ${score.toFixed(2).padStart(10)}   `,
				text: word,
				target: wordTarget(word),
			})),
		],
	};
}

function wordTarget(word: string): Target {
	// Words of a name are found side by side.
	const query = word.includes(' ') ? `"${word.replaceAll('"', '')}"` : `=${word}`;
	return {type: 'view', request: {view: 'concordance', topic: {type: 'query', query}}};
}

/** Duplicates and translations of an article; Enter reads both side by side. */
export function relatedTable(
	article: ArticleId,
	pairs: readonly ToldTwice[],
	documents: ReadonlyMap<ArticleId, SearchDocument>,
): Table {
	const own = documents.get(article)?.language;
	return {
		title: `the same story as ${shortName(article)}`,
		keys: [{action: 'reading.accept', does: 'reads both'}],
		rows: pairs.flatMap(({a, b, score}): readonly TableRow[] => {
			const other = documents.get(a === article ? b : a);
			if (other === undefined) return [];
			const {id, title} = other.article;
			const kind = other.language === own ? 'copy' : 'translation';
			return [
				{
					left: `${kind.padEnd(11)} ${figure(Math.round(score * 100), 3)} %   ${other.language.padEnd(3)} ${shortName(id)}  `,
					text: title,
					target: {type: 'parallel', id: article, other: id},
				},
			];
		}),
	};
}

/** The name of an article's file without its ending. */
export function shortName(id: string): string {
	return shortFileName(id, 20);
}
