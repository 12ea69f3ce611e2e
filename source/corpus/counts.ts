/**
 * Words and grapheme clusters in one pass, where `Intl.Segmenter` takes 38 ms a megabyte.
 *
 *     ह ि न ् द ी    a mark joins what stands before it,
 *     └─┘ └─────┘    and after a virama so does a consonant (UAX #29, GB9 and GB9c)
 *
 * What these rules do not cover (emoji, jamo, letters beyond the first plane) the segmenter counts,
 * from the blank before it to a blank after it.
 */
import {graphemes} from '../text/graphemes.ts';
import type {Article} from './types.ts';
import {kindOf, kinds, type UnitKind, unspaced} from './unit-kinds.ts';

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
	let state: State = states.closed;
	let lastBlank = {end: start, words: 0, characters: 0};
	for (let index = start; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (kind === kinds.complex) return lastBlank;
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

/** What the cluster so far can take: nothing, marks, or a consonant after a virama. */
const states = {closed: 0, open: 1, consonant: 2, linked: 3} as const;

type State = (typeof states)[keyof typeof states];

function beginsCluster(kind: UnitKind, state: State): boolean {
	if (kind === kinds.consonant) return state !== states.linked;
	const isMark = kind === kinds.mark || kind === kinds.closingMark || kind === kinds.virama;
	return !isMark || state === states.closed;
}

function stateAfter(kind: UnitKind, state: State): State {
	switch (kind) {
		case kinds.control:
		case kinds.controlBlank:
			return states.closed;
		case kinds.consonant:
			return states.consonant;
		case kinds.virama:
			return state >= states.consonant ? states.linked : states.open;
		case kinds.mark:
			return state === states.closed ? states.open : state;
		default:
			return states.open;
	}
}

/** The first blank after something complex and not beside it: a number sign joins even a blank. */
function complexEnd(text: string, start: number): number {
	let isComplex = false;
	let hasComplex = false;
	for (let index = start; index < text.length; index++) {
		const kind = kindOf(text.charCodeAt(index));
		if (isBlank(kind) && hasComplex && !isComplex) return index;
		isComplex = kind === kinds.complex;
		hasComplex ||= isComplex;
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
	for (const {segment, isWordLike} of wordSegmenter.segment(text)) {
		// To the segmenter a sign before a number (U+0600) is a word of its own.
		count += Number(isWordLike === true && letterOrDigit.test(segment));
	}
	return count;
}

const wordSegmenter = new Intl.Segmenter('und', {granularity: 'word'});
