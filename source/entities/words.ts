import {namedLetters} from '../romanise/letter-names.ts';
import {foldedWord} from './folding.ts';
import {phraseTables, wordTables} from './lexicon/tables.ts';
import {commonClasses, nameClasses, wordClass} from './word-classes.ts';
import {hasOrdinaryEnding, hasPlaceEnding, isSyllable} from './word-shapes.ts';

/** What the tables and the shape of a word tell about it, wherever it stands. */
export type Word = {
	readonly folded: string;
	/** Bits of `wordClass`. */
	readonly classes: number;
	/** English, where a table has it. */
	readonly gloss: string | undefined;
	/** It sounds like one Vietnamese syllable. */
	readonly isSyllable: boolean;
	/** The names of several words that begin with it, longest first. */
	readonly phrases: readonly Phrase[];
};

/** A name of several words: its folded words after the first. */
export type Phrase = {
	readonly rest: readonly string[];
	readonly classes: number;
	readonly gloss: string;
};

/** The word as the tables know it. Remembered, since a text repeats its words; at most 100,000 are kept. */
export function wordOf(text: string): Word {
	const known = memory.get(text);
	if (known !== undefined) return known;
	if (memory.size >= 100_000) memory.clear();
	const word = classifiedWord(text);
	memory.set(text, word);
	return word;
}

const memory = new Map<string, Word>();

function classifiedWord(text: string): Word {
	const folded = foldedWord(text);
	const {rows, phrases} = dictionary();
	const row = rows.get(folded) ?? rows.get(folded.slice(folded.lastIndexOf('-') + 1));
	let classes = wordClass.word | (row?.classes ?? 0);
	const isName = (classes & nameClasses) !== 0;
	const isCommon = (classes & commonClasses) !== 0;
	if (!isCommon && (isName || isNameShaped(text, folded))) classes |= wordClass.nameable;
	if (row === undefined && hasPlaceEnding(folded)) classes |= wordClass.place;
	const letters = row === undefined ? letterNames(folded) : undefined;
	if (letters !== undefined) classes |= wordClass.knownOrganization;
	return {
		folded,
		classes,
		gloss: row?.gloss ?? letters,
		isSyllable: isSyllable(text, folded),
		phrases: phrases.get(folded) ?? [],
	};
}

/** «एलटीटीई» is LTTE; not what spells a rank, a disease or a machine. */
function letterNames(folded: string): string | undefined {
	const letters = namedLetters(folded)
		.map(({letter}) => letter)
		.join('');
	return letters.length >= 3 && !commonLetters.has(letters) ? letters : undefined;
}

const commonLetters = new Set(
	'CCTV DNA RNA FIR SMS IPS IAS PCS PHD MBA BSC MSC MMS AIDS HIV MLA GDP SIM PIN USB GPS DVD VIP LPG CNG ATM'.split(
		' ',
	),
);

function isNameShaped(text: string, folded: string): boolean {
	if (/^\p{sc=Latin}/v.test(text)) return /^\p{Lu}/v.test(text);
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
