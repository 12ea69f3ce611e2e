/**
 * Words and grapheme clusters in one pass. What the kinds of code units do not tell (emoji, jamo, letters
 * beyond the first plane) the segmenter counts, from the blank before it to a blank after it.
 */
import {
	beginsCluster,
	type ClusterState,
	isComplex,
	kindOf,
	kinds,
	noCluster,
	stateAfter,
	type UnitKind,
	unspaced,
} from '../text/cluster-kinds.ts';
import {graphemes} from '../text/graphemes.ts';
import type {Article} from './types.ts';

export type Counts = {
	/** Runs between white space that hold a letter or a digit; in scripts without spaces, dictionary words. */
	readonly words: number;
	/** Grapheme clusters. */
	readonly characters: number;
};

/** Of headings and body. Linear, some 5 ms a megabyte: counted when it is asked for, not while a folder is read. */
export function countsOfArticle({text, paragraphs}: Article): Counts {
	const counts = {words: 0, characters: 0};
	for (const {start, end, kind} of paragraphs) {
		if (kind !== 'heading' && kind !== 'body') continue;
		const part = countsOf(text.slice(start, end));
		counts.words += part.words;
		counts.characters += part.characters;
	}
	return counts;
}

/** The counts of any text. */
export function countsOf(text: string): Counts {
	let words = 0;
	let characters = 0;
	let start = 0;
	while (start < text.length) {
		const simple = simpleCounts(text, start);
		const end = simple.end === text.length ? simple.end : complexEnd(text, simple.end);
		const complex = text.slice(simple.end, end);
		words += simple.words + wordCount(complex);
		characters += simple.characters + clusterCount(complex);
		start = end;
	}
	return {words, characters};
}

/** From `start` to the text's end, or to the last blank before anything complex. */
function simpleCounts(text: string, start: number): Counts & {readonly end: number} {
	let words = 0;
	let characters = 0;
	let isWord = false;
	let state: ClusterState = noCluster;
	let lastBlank = {end: start, words: 0, characters: 0};
	for (let index = start; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (isComplex(kind, state)) return lastBlank;
		if (isBlank(kind)) {
			words += Number(isWord);
			isWord = false;
			lastBlank = {end: index, words, characters};
		}
		isWord ||= kind === kinds.letter || kind === kinds.consonant;
		characters += Number(beginsCluster(kind, state));
		state = stateAfter(kind, state);
	}
	return {end: text.length, words: words + Number(isWord), characters};
}

function isBlank(kind: UnitKind): boolean {
	return kind === kinds.blank || kind === kinds.controlBlank;
}

/** The first blank after something complex and not beside it: a number sign joins even a blank. */
function complexEnd(text: string, start: number): number {
	let wasComplex = false;
	let hasComplex = false;
	let state: ClusterState = noCluster;
	for (let index = start; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (isBlank(kind) && hasComplex && !wasComplex) return index;
		wasComplex = isComplex(kind, state);
		hasComplex ||= wasComplex;
		state = stateAfter(kind, state);
	}
	return text.length;
}

function clusterCount(text: string): number {
	return text === '' ? 0 : graphemes(text).length;
}

function wordCount(text: string): number {
	if (unspaced.test(text)) return dictionaryWords(text);
	return text.split(/\s+/v).filter((run) => letterOrDigit.test(run)).length;
}

const letterOrDigit = /[\p{L}\p{N}]/v;

function dictionaryWords(text: string): number {
	let count = 0;
	wordSegmenter ??= new Intl.Segmenter('und', {granularity: 'word'});
	for (const {segment, isWordLike} of wordSegmenter.segment(text)) {
		// To the segmenter a sign before a number (U+0600) is a word of its own.
		count += Number(isWordLike === true && letterOrDigit.test(segment));
	}
	return count;
}

let wordSegmenter: Intl.Segmenter | undefined;
