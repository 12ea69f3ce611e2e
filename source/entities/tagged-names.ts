import type {TaggedName, Tagger, WordId} from '../tagger/types.ts';
import {isDigitUnit} from '../text/digits.ts';
import {isOf} from './name-runs.ts';
import {withoutRoles} from './role-words.ts';
import {isSiteHead} from './sites.ts';
import {isSpelled} from './spelled-letters.ts';
import {
	has,
	hasTrait,
	isMark,
	isUnread,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {hasWord} from './token-words.ts';
import {type EntityType, rowLength} from './types.ts';
import {commonClasses, letterTraits, wordClass} from './word-classes.ts';
import {readAt, rowOf} from './word-memory.ts';
import {metWords, type Word} from './words.ts';

/** A name that the model found, and how probable it is, 0 to 1. */
export type ProbableName = TokenRange & {
	readonly type: EntityType;
	readonly confidence: number;
};

/**
 * People, places and organizations that a trained model finds, in text order, whatever the rules
 * think of them; role words are cut off, and names of ordinary words alone are left out. The model is asked
 * about what it was trained on: not about words of other languages, nor about Latin letters alone. Linear.
 */
export function taggedNames(tagged: TaggedText, tagger: Tagger): readonly ProbableName[] {
	const found: ProbableName[] = [];
	const words: WordsRead = {tagger, ids: wordIds(tagged)};
	for (let from = 0; from < tagged.count; ) {
		if (isUnread(tagged, from)) {
			from += 1;
			continue;
		}
		const to = sentenceEnd(tagged, from);
		for (const name of isOfModel(tagged, from, to) ? tagger.names(words.ids, from, to) : noNames) {
			const type = typeOf(tagged, name);
			if (type === undefined) continue;
			const range = trimmedName(tagged, name, type);
			if (range === undefined || !isName(tagged, words, range, type)) continue;
			const {confidence} = name;
			found.push({from: range.from, to: range.to, type, confidence});
		}
		from = to;
	}
	return found;
}

/** With all initials and full stops; what the model takes for a longer one is a text of letters. */
const mostTokens = 24;

/** Whether some word of a sentence is in Devanagari or in Arabic letters. */
function isOfModel(tagged: TaggedText, from: number, to: number): boolean {
	const {starts, text} = tagged;
	for (let index = from; index < to; index++) {
		const unit = hasWord(tagged, index) ? text.charCodeAt(starts[index] ?? 0) : 0;
		if ((unit >= 0x0620 && unit < 0x0980) || unit >= firstPresentationForm) return true;
	}
	return false;
}

const firstPresentationForm = 0xfb50;

const noNames: readonly never[] = [];

/** Numbers of the words that a tagger has read, as many as there are tokens. */
type WordsRead = {readonly tagger: Tagger; readonly ids: Int32Array};

/** «لال قلعہ», the Red Fort, is what it is built as, whatever stood in such a place in the training data. */
function typeOf(tagged: TaggedText, {type, from, to}: TaggedName): EntityType | undefined {
	if (to - from > mostTokens) return undefined;
	if (type === 'PERSON') return isSiteHead(tagged, to - 1) ? 'place' : 'person';
	if (type === 'LOCATION') return 'place';
	// What the rules do not already know better: dates and quantities are theirs.
	return type === 'ORGANIZATION' ? 'organization' : undefined;
}

/** After a full stop, a question, the end of a paragraph or a word of another language; a stop inside a number or after an initial ends nothing that matters. */
function sentenceEnd(tagged: TaggedText, from: number): number {
	const count = tagged.count;
	for (let index = from; index < count; index++) {
		if (isUnread(tagged, index)) return index;
		if (has(tagged, index, wordClass.mark) && isEnd(tagged, index)) return index + 1;
	}
	return count;
}

function isEnd(tagged: TaggedText, index: number): boolean {
	const start = tagged.starts[index] ?? 0;
	if (start === tagged.ends[index]) return true;
	return '\u0964\u06D4?!\u061F'.includes(tagged.text.charAt(start));
}

function wordIds(tagged: TaggedText): Int32Array {
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
	const {text, number, folded, classes} = wordOfToken(tagged, index) as Word;
	const row = rowOf(metWords, number);
	const known = row < 0 ? rowless.get(number) : undefined;
	if (known !== undefined) return known;
	const isOpen = (classes & wordClass.nameable) !== 0;
	const id = tagger.read({kind: 'word', text, folded, classes, isOpen});
	if (row < 0) rowless.set(number, id);
	else metWords.rows[row + readAt] = id;
	return id;
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
	if (width > 1) return otherId(tagged, index, memory);
	// A blank is no token, so that its place is free for the end of a paragraph.
	const unit = width === 0 ? 0x20 : tagged.text.charCodeAt(start);
	if (unit >= markUnits) return otherId(tagged, index, memory);
	const known = memory.marks[unit] ?? 0;
	if (known !== 0) return known as WordId;
	const id = otherId(tagged, index, memory);
	memory.marks[unit] = id;
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

/**
 * Without roles and honorifics (a person), without the class word (a place), without case markers
 * and marks at the ends.
 */
function trimmedName(
	tagged: TaggedText,
	range: TokenRange,
	type: EntityType,
): TokenRange | undefined {
	if (type === 'person') return withoutRoles(tagged, range);
	let {from, to} = range;
	const outside = type === 'place' ? marks | classWords : marks;
	while (from < to && has(tagged, from, outside)) from += 1;
	while (to > from && has(tagged, to - 1, outside)) to -= 1;
	return from === to ? undefined : {from, to};
}

const marks = wordClass.mark | wordClass.caseMarker;
const classWords = wordClass.placeAfter | wordClass.placeBefore;

/**
 * A person or a place holds a word that is neither in a table of common words nor ordinary in the
 * training data. Organizations are often made of ordinary words: «सीमा सुरक्षा बल».
 */
function isName(
	tagged: TaggedText,
	{tagger, ids}: WordsRead,
	{from, to}: TokenRange,
	type: EntityType,
): boolean {
	if (type === 'organization') return isBody(tagged, {from, to});
	if (areLetters(tagged, {from, to}) || isOf(tagged, from)) return false;
	for (let index = from; index < to; index++) {
		if (!hasWord(tagged, index) || tagger.isOrdinary(ids[index] as WordId)) continue;
		if (has(tagged, index, common)) continue;
		if (has(tagged, index, wordClass.nameable | wordClass.place)) return true;
	}
	return false;
}

function areLetters(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isOne = to - from === 1 && hasTrait(tagged, from, letterTraits);
	return isOne || isSpelled(tagged, {from, to});
}

/** Many bodies are no name («राज्य एजेंसियों»), and a press conference is none. */
function isBody(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isMeeting = has(tagged, to - 1, wordClass.eventHead) && to - from === 2;
	if (isMeeting && wordOfToken(tagged, from)?.gloss === 'press') return false;
	return !plural.test(tokenText(tagged, to - 1)) && !isList(tagged, {from, to});
}

/** «सैनिक संगठन, किसान संगठन»: two of them. */
function isList(tagged: TaggedText, {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) if (isMark(tagged, index, ',\u060C')) return true;
	return false;
}

const plural = /(?:\u094B\u0902|\u06CC\u0648\u06BA)$/v;

const common = commonClasses | wordClass.weakHead;
