import {namedLetters} from '../romanise/letter-names.ts';
import {detached} from '../text/detached.ts';
import {firstSlot, hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {type LetterWord, letterWord} from './letter-words.ts';
import {phraseTables, wordTables} from './lexicon/tables.ts';
import {isWeekday} from './weekdays.ts';
import {commonClasses, nameClasses, wordClass} from './word-classes.ts';
import {hasOrdinaryEnding, hasPlaceEnding, isDevanagari, isSyllable} from './word-shapes.ts';

/** What the tables and the shape of a word tell about it, wherever it stands. */
export type Word = {
	readonly text: string;
	/** Which of the words met so far it is, from 0 on: an index for what others keep of each word. */
	readonly number: number;
	readonly folded: string;
	/** Bits of `wordClass`. */
	readonly classes: number;
	/** English, where a table has it. */
	readonly gloss: string | undefined;
	/** It sounds like one Vietnamese syllable. */
	readonly isSyllable: boolean;
	/** It is the name of a Latin letter: «एस», «آئی». */
	readonly letter: LetterWord;
	/** It names a day of the week. */
	readonly isWeekday: boolean;
	/** The names of several words that begin with it, longest first. */
	readonly phrases: readonly Phrase[];
};

/** A name of several words: its folded words after the first. */
export type Phrase = {
	readonly rest: readonly string[];
	readonly classes: number;
	readonly gloss: string;
};

/** The word as the tables know it. */
export function wordOf(text: string): Word {
	return wordAt(text, 0, text.length, hashOfPart(text, 0, text.length));
}

/**
 * The word between two offsets, whose hash is known, without cutting it out where it was met before.
 * Remembered, since a text repeats its words; at most 100,000 are kept. Open addressing.
 */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
	const {slots, hashes} = memory;
	const last = hashes.length - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const word = slots[slot];
		if (word === undefined) return addedWord(detached(text, start, end), hash);
		if (hashes[slot] === hash && isWordAt(word.text, text, start, end)) return word;
	}
}

const mostWords = 100_000;

type Memory = {
	/** At most half are taken. As few as will do: more would not stay in the caches of the processor. */
	slots: (Word | undefined)[];
	/** As many as slots, a power of two. */
	hashes: Int32Array;
	count: number;
	/** Words met so far, those that were forgotten included. */
	met: number;
};

const memory: Memory = {...emptySlots(1 << 12), count: 0, met: 0};

function emptySlots(count: number): Pick<Memory, 'slots' | 'hashes'> {
	const slots = new Array<Word | undefined>(count).fill(undefined);
	return {slots, hashes: new Int32Array(count)};
}

function isWordAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
}

function addedWord(text: string, hash: number): Word {
	if (memory.count >= mostWords) forget();
	if (2 * memory.count >= memory.hashes.length) grow();
	const word = classifiedWord(text, memory.met);
	put(word, hash);
	memory.count += 1;
	memory.met += 1;
	return word;
}

function put(word: Word, hash: number): void {
	const last = memory.hashes.length - 1;
	let slot = firstSlot(hash, last);
	while (memory.slots[slot] !== undefined) slot = (slot + 1) & last;
	memory.slots[slot] = word;
	memory.hashes[slot] = hash;
}

function forget(): void {
	Object.assign(memory, emptySlots(memory.hashes.length));
	memory.count = 0;
}

function grow(): void {
	const {slots, hashes} = memory;
	Object.assign(memory, emptySlots(hashes.length * 2));
	for (let slot = 0; slot < hashes.length; slot++) {
		const word = slots[slot];
		if (word !== undefined) put(word, hashes[slot] ?? 0);
	}
}

function classifiedWord(text: string, number: number): Word {
	const folded = foldedWord(text);
	const {rows, phrases} = dictionary();
	const row = rows.get(folded) ?? rowAfterHyphen(rows, folded);
	let classes = wordClass.word | ((row?.classes ?? 0) & (isSmall(text) ? ~nameClasses : ~0));
	const isName = (classes & nameClasses) !== 0;
	const isCommon = (classes & commonClasses) !== 0;
	if (!isCommon && (isName || isNameShaped(text, folded))) classes |= wordClass.nameable;
	if (row === undefined && hasPlaceEnding(folded)) classes |= wordClass.place;
	const letters = row === undefined ? letterNames(folded) : undefined;
	if (letters !== undefined) classes |= wordClass.knownOrganization;
	return {
		text,
		number,
		folded,
		classes,
		gloss: row?.gloss ?? letters,
		isSyllable: isSyllable(text, folded),
		letter: letterWord(folded),
		isWeekday: isWeekday(folded),
		phrases: phrases.get(folded) ?? noPhrases,
	};
}

const noPhrases: readonly Phrase[] = [];

function rowAfterHyphen(rows: ReadonlyMap<string, Row>, folded: string): Row | undefined {
	const hyphen = folded.lastIndexOf('-');
	return hyphen < 0 ? undefined : rows.get(folded.slice(hyphen + 1));
}

/** «एलटीटीई» is LTTE; not what spells a rank, a disease or a machine. */
function letterNames(folded: string): string | undefined {
	const named = namedLetters(folded);
	if (named.length < 3) return undefined;
	const letters = named.map(({letter}) => letter).join('');
	return commonLetters.has(letters) ? undefined : letters;
}

const commonLetters = new Set(
	'CCTV DNA RNA FIR SMS IPS IAS PCS PHD MBA BSC MSC MMS AIDS HIV MLA GDP SIM PIN USB GPS DVD VIP LPG CNG ATM'.split(
		' ',
	),
);

/** A name in Latin letters begins with a capital. */
function isSmall(text: string): boolean {
	return /^[a-z]/v.test(text);
}

function isNameShaped(text: string, folded: string): boolean {
	if (!isDevanagari(text) && /^\p{sc=Latin}/v.test(text)) return /^\p{Lu}/v.test(text);
	return !hasOrdinaryEnding(folded);
}

type Row = {readonly classes: number; readonly gloss: string | undefined};

type Dictionary = {
	readonly rows: ReadonlyMap<string, Row>;
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
};

let built: Dictionary | undefined;

/** Built at the first word, not at import: it takes some 10 ms that the first frame does not have. */
function dictionary(): Dictionary {
	built ??= builtDictionary();
	return built;
}

function builtDictionary(): Dictionary {
	const rows = new Map<string, Row>();
	const phrases = new Map<string, Phrase[]>();
	for (const {classes, words, gloss} of wordTables()) {
		for (const text of words) addRow(rows, foldedWord(text), {classes, gloss});
	}
	for (const {classes, words, gloss} of phraseTables()) {
		for (const text of words) addPhrase({rows, phrases}, text, {classes, gloss});
	}
	for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	return {rows, phrases};
}

type Tables = {readonly rows: Map<string, Row>; readonly phrases: Map<string, Phrase[]>};

/** A name of one word goes to the words, unless it is a common word too: Mali is «financial» in Urdu. */
function addPhrase({rows, phrases}: Tables, text: string, row: Row): void {
	const [first = '', ...rest] = text.split(/[_ ]+/v).map(foldedWord);
	if (rest.length > 0) {
		const phrase = {rest, classes: row.classes, gloss: row.gloss ?? ''};
		phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
	} else if (((rows.get(first)?.classes ?? 0) & commonClasses) === 0) {
		addRow(rows, first, row);
	}
}

function addRow(rows: Map<string, Row>, folded: string, added: Row): void {
	const row = rows.get(folded);
	rows.set(folded, {
		classes: (row?.classes ?? 0) | added.classes,
		gloss: row?.gloss ?? added.gloss,
	});
}
