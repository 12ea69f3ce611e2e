/*
 * How often each word stands in a corpus, in one article, and near the hits of a query. A word is its
 * spelling: in lower case, composed. Numbers are left out.
 */
import type {ArticleId} from '../corpus/types.ts';
import type {SearchDocument} from '../search/types.ts';
import type {Span} from '../text/units.ts';
import {logLikelihood} from './log-likelihood.ts';
import type {Collocate, Frequency} from './types.ts';
import {spacelessWords, wordPattern} from './words.ts';

export type WordCounts = {
	readonly counts: ReadonlyMap<string, number>;
	/** Articles that hold a word. */
	readonly articles: ReadonlyMap<string, number>;
	/** All words, repeated ones too. */
	readonly total: number;
};

/** Counts the words of headings and body; linear. Pauses after every few articles. */
export function* wordCounts(
	documents: readonly SearchDocument[],
): Generator<undefined, WordCounts> {
	const counts = new Map<string, number>();
	const articles = new Map<string, number>();
	let total = 0;
	for (const [index, document] of documents.entries()) {
		const own = new Set<string>();
		for (const {word} of wordsOf(document)) {
			total += 1;
			counts.set(word, (counts.get(word) ?? 0) + 1);
			own.add(word);
		}
		for (const word of own) articles.set(word, (articles.get(word) ?? 0) + 1);
		if (index % 5 === 4) yield;
	}
	return {counts, articles, total};
}

/** Most frequent first, then by letters. */
export function frequencies({counts, articles}: WordCounts, limit: number): readonly Frequency[] {
	return [...counts]
		.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
		.slice(0, limit)
		.map(([word, count]) => ({word, count, articles: articles.get(word) ?? 0}));
}

export type CollocatesRequest = {
	readonly documents: readonly SearchDocument[];
	/** Where the query was found, in text order. */
	readonly hits: ReadonlyMap<ArticleId, readonly Span[]>;
	/** Of all `documents`. */
	readonly counts: WordCounts;
	/** Words on either side of a hit, within its paragraph. */
	readonly window: number;
	/** How often a word must stand near the hits. */
	readonly minimum: number;
	/** G² that a word must have: `significant`, or 0 for every word that is more frequent than by chance. */
	readonly leastScore: number;
};

/** Dunning's G² at 5 %: one degree of freedom. */
export const significant = 3.84;

/**
 * The words that stand near the hits more often than their share of the corpus would have them, the
 * surest first. The words of the hits themselves are not counted, nor is a word twice that stands near two.
 */
export function* collocates(
	request: CollocatesRequest,
): Generator<undefined, readonly Collocate[]> {
	const {documents, hits, counts, window, minimum, leastScore} = request;
	const near = new Map<string, number>();
	let nearTotal = 0;
	for (const document of documents) {
		const own = hits.get(document.article.id);
		if (own === undefined) continue;
		for (const word of wordsNear(document, own, window)) {
			nearTotal += 1;
			near.set(word, (near.get(word) ?? 0) + 1);
		}
		yield;
	}
	return [...near]
		.flatMap(([word, found]): readonly Collocate[] => {
			const count = counts.counts.get(word) ?? found;
			if (found < minimum || found * counts.total <= count * nearTotal) return [];
			const score = logLikelihood({near: found, nearTotal, count, total: counts.total});
			return score < leastScore ? [] : [{word, near: found, count, score}];
		})
		.sort((one, other) => other.score - one.score || (one.word < other.word ? -1 : 1));
}

function wordsNear(
	document: SearchDocument,
	hits: readonly Span[],
	window: number,
): readonly string[] {
	const words = [...wordsOf(document)];
	const isHit = words.map(() => false);
	const isNear = words.map(() => false);
	let next = 0;
	for (const {start, end} of hits) {
		while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
		let last = next;
		while ((words[last]?.start ?? Number.POSITIVE_INFINITY) < end) {
			isHit[last] = true;
			last += 1;
		}
		const {paragraph} = words[next] ?? {};
		for (let at = next - window; at < last + window; at++) {
			if (words[at] !== undefined && words[at]?.paragraph === paragraph) isNear[at] = true;
		}
	}
	return words.flatMap(({word}, index) => (isNear[index] && !isHit[index] ? [word] : []));
}

type PlacedWord = Span & {readonly word: string; readonly paragraph: number};

function* wordsOf({article}: SearchDocument): Generator<PlacedWord> {
	for (const [paragraph, {start, end, kind}] of article.paragraphs.entries()) {
		if (kind === 'blank' || kind === 'boilerplate') continue;
		const text = article.text.slice(start, end);
		for (const {0: found, index} of text.matchAll(wordPattern)) {
			for (const piece of spacelessWords(found)) {
				if (/^\p{Nd}/v.test(piece.text)) continue;
				const from = start + index + piece.start;
				yield {
					word: piece.text.normalize('NFC').toLowerCase(),
					start: from as Span['start'],
					end: (from + piece.text.length) as Span['end'],
					paragraph,
				};
			}
		}
	}
}
