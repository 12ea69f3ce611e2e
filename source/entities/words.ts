import {namedLetters} from '../romanise/letter-names.ts';
import {textOfLetters} from '../romanise/letters.ts';
import {hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {commonLetters} from './lexicon/common-letters.ts';
import {phraseTables, wordTables} from './lexicon/tables.ts';
import {traitWords} from './trait-words.ts';
import {commonClasses, nameClasses, wordClass, wordTrait} from './word-classes.ts';
import {type WordMemory, wordIndex, wordMemory} from './word-memory.ts';
import {
	hasOrdinaryEnding,
	hasPlaceEnding,
	isArabic,
	isDevanagari,
	isSyllable,
} from './word-shapes.ts';

/** What the tables and the shape of a word tell about it, wherever it stands. */
export type Word = {
	readonly text: string;
	/** Which of the words met so far it is, from 0 on: an index for what others keep of each word. */
	readonly number: number;
	readonly folded: string;
	/** Of `folded`. */
	readonly hash: number;
	/** Bits of `wordClass`. */
	readonly classes: number;
	/** English, where a table has it. */
	readonly gloss: string | undefined;
	/** Bits of `wordTrait`. */
	readonly traits: number;
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
	const {length} = text;
	if (length > wordUnits.length) wordUnits = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) wordUnits[at] = text.charCodeAt(at);
	const hash = hashOfPart(text, 0, length);
	return metWords.words[wordIndex(metWords, text, wordUnits, 0, length, hash)] as Word;
}

let wordUnits = new Uint16Array(64);

/** All words met so far, as `wordIndex` finds them. */
export const metWords: WordMemory<Word> = wordMemory(classifiedWord);

function classifiedWord(text: string, number: number): Word {
	const folded = foldedWord(text);
	const hash = hashOfPart(folded, 0, folded.length);
	const {row, phrases, traits} = listedAs(folded, hash);
	let classes = wordClass.word | ((row?.classes ?? 0) & (isSmall(text) ? ~nameClasses : ~0));
	const isName = (classes & nameClasses) !== 0;
	const isCommon = (classes & commonClasses) !== 0;
	if (!isCommon && (isName || isNameShaped(text, folded))) classes |= wordClass.nameable;
	if (row === undefined && hasPlaceEnding(folded)) classes |= wordClass.place;
	const letters = row === undefined ? letterNames(folded) : undefined;
	if (letters !== undefined) classes |= wordClass.knownOrganization;
	const several = row?.gloss === 'places' ? wordTrait.severalPlaces : 0;
	return {
		text,
		number,
		folded,
		hash,
		classes,
		gloss: row?.gloss ?? letters,
		traits: traits | several | ownTraits(text, folded),
		phrases,
	};
}

function ownTraits(text: string, folded: string): number {
	const script = isLatin(text.charCodeAt(0)) ? wordTrait.latin : 0;
	return script | (isSyllable(text, folded) ? wordTrait.syllable : 0);
}

/** Without the letters of mathematics and phonetics that stand elsewhere. */
function isLatin(unit: number): boolean {
	const lower = unit | 0x20;
	return (lower >= 0x61 && lower <= 0x7a && unit < 0x80) || (unit >= 0xc0 && unit < 0x250);
}

/** What the tables have of a word. */
type Listed = {
	readonly row: Row | undefined;
	readonly phrases: readonly Phrase[];
	readonly traits: number;
};

function listedAs(folded: string, hash: number): Listed {
	const {listed, marks} = dictionary();
	// Few of the words of a new text stand in a table.
	const own = marks[hash & lastMark] === 0 ? undefined : listed.get(folded);
	if (own?.row !== undefined) return own;
	const hyphen = folded.lastIndexOf('-');
	const row = hyphen < 0 ? undefined : listed.get(folded.slice(hyphen + 1))?.row;
	if (row === undefined) return own ?? notListed;
	const {phrases, traits} = own ?? notListed;
	return {row, phrases, traits};
}

/** Of the kind of lists that hold some, or V8 would compile for both kinds whoever goes through them. */
const noPhrases: readonly Phrase[] = [{rest: [], classes: 0, gloss: ''}].slice(1);
const notListed: Listed = {row: undefined, phrases: noPhrases, traits: 0};

/** «एलटीटीई» is LTTE; not what spells a rank, a disease or a machine. */
function letterNames(folded: string): string | undefined {
	const named = namedLetters(folded);
	if (named.length < 3) return undefined;
	const letters = textOfLetters(named);
	return commonLetters.has(letters) ? undefined : letters;
}

/** A name in Latin letters begins with a capital. */
function isSmall(text: string): boolean {
	const unit = text.charCodeAt(0);
	return unit >= 0x61 && unit <= 0x7a;
}

function isNameShaped(text: string, folded: string): boolean {
	const isOfOurs = isDevanagari(text) || isArabic(text);
	if (!isOfOurs && /^\p{sc=Latin}/v.test(text)) return /^\p{Lu}/v.test(text);
	return !hasOrdinaryEnding(folded);
}

type Row = {readonly classes: number; readonly gloss: string | undefined};

type Dictionary = {
	readonly listed: ReadonlyMap<string, Listed>;
	/** By the lower bits of their hashes the words of these; 1 for one word in ten beside. */
	readonly marks: Uint8Array;
};

const lastMark = 0xffff;

let built: Dictionary | undefined;

/** Built at the first word, not at import: it takes some 10 ms that the first frame does not have. */
function dictionary(): Dictionary {
	built ??= builtDictionary();
	return built;
}

function builtDictionary(): Dictionary {
	const rows = new Map<string, Row>();
	const phrases = new Map<string, Phrase[]>();
	const tables = {rows, phrases};
	for (const {classes, words, gloss} of wordTables()) {
		const row = {classes, gloss};
		for (const text of words) addRow(rows, foldedWord(text), row);
	}
	for (const {classes, words, gloss} of phraseTables()) {
		const row = {classes, gloss};
		for (const text of words) addPhrase(tables, text, row);
	}
	for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	const listed = listedWords({rows, phrases});
	const marks = new Uint8Array(lastMark + 1);
	for (const word of listed.keys()) marks[hashOfPart(word, 0, word.length) & lastMark] = 1;
	return {listed, marks};
}

function listedWords({rows, phrases}: Tables): ReadonlyMap<string, Listed> {
	const listed = new Map<string, Listed>();
	const traits = traitWords();
	for (const words of [rows, phrases, traits]) {
		for (const word of words.keys()) {
			const begun = phrases.get(word) ?? noPhrases;
			const ownTraits = (traits.get(word) ?? 0) | (begun.length > 0 ? wordTrait.phrases : 0);
			listed.set(word, {row: rows.get(word), phrases: begun, traits: ownTraits});
		}
	}
	return listed;
}

type Tables = {readonly rows: Map<string, Row>; readonly phrases: Map<string, Phrase[]>};

/** A name of one word goes to the words, unless it is a common word too: Mali is «financial» in Urdu. */
function addPhrase({rows, phrases}: Tables, text: string, row: Row): void {
	let end = phraseWordEnd(text, 0);
	const first = foldedWord(end < text.length ? text.slice(0, end) : text);
	if (end < text.length) {
		const rest: string[] = [];
		while (end < text.length) {
			const from = end + 1;
			end = phraseWordEnd(text, from);
			rest.push(foldedWord(text.slice(from, end)));
		}
		const phrase = {rest, classes: row.classes, gloss: row.gloss ?? ''};
		const begun = phrases.get(first);
		if (begun === undefined) phrases.set(first, [phrase]);
		else begun.push(phrase);
	} else if (((rows.get(first)?.classes ?? 0) & commonClasses) === 0) {
		addRow(rows, first, row);
	}
}

/** Where a word of a name ends: unit by unit, as a pattern for each would take a third of the time. */
function phraseWordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isJoint(text.charCodeAt(at))) at += 1;
	return at;
}

/** «_» or a blank. */
function isJoint(unit: number): boolean {
	return unit === 0x5f || unit === 0x20;
}

function addRow(rows: Map<string, Row>, folded: string, added: Row): void {
	const row = rows.get(folded);
	if (row === undefined) {
		// Most words stand in one table: those of a line share their row.
		rows.set(folded, added);
		return;
	}
	rows.set(folded, {classes: row.classes | added.classes, gloss: row.gloss ?? added.gloss});
}
