import type {Tagger, WordId} from '../tagger/types.ts';
import {isDigitUnit} from '../text/digits.ts';
import {foldedUnits, foldUnits} from './folding.ts';
import {has, type TaggedText, tokenText, wordOfToken} from './tagged-text.ts';
import {rowLength} from './types.ts';
import {wordClass} from './word-classes.ts';
import {classesAt, lengthAt, readAt, rowOf, unitsOf} from './word-memory.ts';
import {metWords, type Word} from './words.ts';

/** What a tagger calls the tokens of a text, as many as there are; until the next text. */
export function wordIds(tagged: TaggedText): Int32Array {
	const memory = lastMemory as Memory;
	const {numbers, count} = tagged;
	if (count > idRoom.length) idRoom = new Int32Array(count * 2);
	for (let index = 0; index < count; index++) {
		const number = numbers[index] ?? -1;
		if (number < 0) idRoom[index] = markId(tagged, index, memory);
		else idRoom[index] = knownId(number) || tokenId(tagged, index, memory);
	}
	return idRoom;
}

/** Used again for the next article; nearly all are shorter. */
let idRoom = new Int32Array(1 << 14);

type Memory = {
	readonly tagger: Tagger;
	/** Of marks of one code unit, by that; 0 where it was not read yet. */
	readonly marks: Int32Array;
	/** Of numbers that are digits alone, by how many these are; 0 where none was read yet. */
	readonly figures: Int32Array;
	readonly others: Map<string, WordId>;
	/** By the numbers of words of this text that were forgotten before it ended; nearly always none. */
	readonly rowless: Map<number, WordId>;
};

/** Of a number that is kept by them. */
const mostFigures = 16;

/** Beyond the punctuation of our scripts and the signs of currencies. */
const markUnits = 0x2100;

let lastMemory: Memory | undefined;

/**
 * To be called before the tagger is asked about the words of a text. A text repeats its words; the words of
 * one tagger are kept at a time. Not where the words are gone through: what another tagger takes is seldom done, and V8
 * would compile that loop anew.
 */
export function keepWordsOf(tagger: Tagger): void {
	if (lastMemory === undefined || lastMemory.tagger !== tagger || tagger.isFull()) {
		lastMemory = forgottenMemory(tagger);
	}
	lastMemory.rowless.clear();
}

function forgottenMemory(tagger: Tagger): Memory {
	tagger.forget();
	for (let index = 0; index < metWords.count; index++) {
		metWords.rows[index * rowLength + readAt] = 0;
	}
	return {
		tagger,
		marks: new Int32Array(markUnits),
		figures: new Int32Array(mostFigures),
		others: new Map(),
		rowless: new Map(),
	};
}

/** Of a word of which its row does not tell it yet, or that has none any more. */
function tokenId(tagged: TaggedText, index: number, {tagger, rowless}: Memory): WordId {
	const number = tagged.numbers[index] ?? -1;
	const row = rowOf(metWords, number);
	if (row < 0) return rowlessId(wordOfToken(tagged, index) as Word, tagger, rowless);
	const length = foldLetters(row);
	const classes = metWords.rows[row + classesAt] ?? 0;
	const isOpen = (classes & wordClass.nameable) !== 0;
	const id =
		length > 0
			? tagger.readLetters(foldedUnits, length, classes, isOpen)
			: readWord(wordOfToken(tagged, index) as Word, tagger);
	metWords.rows[row + readAt] = id;
	return id;
}

/** How many `foldedUnits` the word of a row has, which are written then; negative where they take its text, or stand before the letters of Arabic. */
function foldLetters(row: number): number {
	const {units, rows} = metWords;
	const start = unitsOf(metWords, row);
	if (start < 0 || (units[start] ?? 0) < firstLetter) return -1;
	return foldUnits(units, start, start + (rows[row + lengthAt] ?? 0));
}

const firstLetter = 0x0620;

function rowlessId(word: Word, tagger: Tagger, rowless: Memory['rowless']): WordId {
	const id = rowless.get(word.number) ?? readWord(word, tagger);
	rowless.set(word.number, id);
	return id;
}

function readWord({text, folded, classes}: Word, tagger: Tagger): WordId {
	const isOpen = (classes & wordClass.nameable) !== 0;
	return tagger.read({kind: 'word', text, folded, classes, isOpen});
}

/** A tagger's number is never 0 for a word: that is the edge of a sentence. */
function knownId(number: number): number {
	const row = rowOf(metWords, number);
	return row < 0 ? 0 : (metWords.rows[row + readAt] ?? 0);
}

/** Whether the training data has a token, mostly outside names; so it has every mark. */
export function isOrdinaryWord(tagged: TaggedText, index: number, tagger: Tagger): boolean {
	const number = tagged.numbers[index] ?? -1;
	if (number < 0) return true;
	const id = knownId(number) || tokenId(tagged, index, lastMemory as Memory);
	return tagger.isOrdinary(id as WordId);
}

function markId(tagged: TaggedText, index: number, memory: Memory): WordId {
	const start = tagged.starts[index] ?? 0;
	const width = (tagged.ends[index] ?? 0) - start;
	if (has(tagged, index, wordClass.number)) return numberId(tagged, index, memory);
	// A blank is no token, so that its place is free for the end of a paragraph.
	const unit = width === 0 ? 0x20 : tagged.text.charCodeAt(start);
	const isKept = width <= 1 && unit < markUnits;
	const known = isKept ? (memory.marks[unit] ?? 0) : 0;
	if (known !== 0) return known as WordId;
	// In one place: V8 would compile the loop over all tokens anew at the first that is not kept.
	const id = otherId(tagged, index, memory);
	if (isKept) memory.marks[unit] = id;
	return id;
}

/** Most numbers are nothing but digits, and alike if they have as many. */
function numberId(tagged: TaggedText, index: number, memory: Memory): WordId {
	const start = tagged.starts[index] ?? 0;
	const end = tagged.ends[index] ?? 0;
	const width = end - start;
	if (width >= memory.figures.length) return otherId(tagged, index, memory);
	for (let at = start; at < end; at++) {
		if (!isDigitUnit(tagged.text.charCodeAt(at))) return otherId(tagged, index, memory);
	}
	const known = memory.figures[width] ?? 0;
	if (known !== 0) return known as WordId;
	const id = otherId(tagged, index, memory);
	memory.figures[width] = id;
	return id;
}

/** Numbers are told apart by their shape alone. */
function otherId(tagged: TaggedText, index: number, {tagger, others}: Memory): WordId {
	const isNumber = has(tagged, index, wordClass.number);
	const own = tokenText(tagged, index);
	const text = isNumber ? own.replace(/\p{Nd}/gv, '0') : own;
	const known = others.get(text);
	if (known !== undefined) return known;
	const kind = isNumber ? 'number' : 'mark';
	const id = tagger.read({kind, text, folded: text, classes: 0, isOpen: false});
	others.set(text, id);
	return id;
}
