import {textAt} from '../text/text-column.ts';
import {
	type DictionaryColumns,
	dictionaryColumns,
	phraseLength,
} from './built/dictionary-columns.ts';
import {
	isRowAt,
	listedClassesAt,
	listedIndex,
	listedLength,
	listedTraitsAt,
	type ReadableWords,
	readableWords,
} from './listed-words.ts';

/** A name of several words: its folded words after the first. */
export type Phrase = {
	readonly rest: readonly string[];
	/** The hash of the first of them: most are told from what follows by it. */
	readonly next: number;
	readonly classes: number;
	readonly gloss: string;
};

type Dictionary = Omit<DictionaryColumns, 'words'> & {
	readonly words: ReadableWords;
	/** Those that were asked for, as strings. */
	readonly told: (string | undefined)[];
	/** By the word that they begin with, as they were asked for. */
	readonly begun: (readonly Phrase[] | undefined)[];
};

let read: Dictionary | undefined;

/** Read at the first word, not at import: the first frame needs none. */
export function dictionary(): Dictionary {
	read ??= freshDictionary();
	return read;
}

function freshDictionary(): Dictionary {
	const columns = dictionaryColumns();
	const told = new Array<string | undefined>(columns.glosses.starts.length - 1).fill(undefined);
	const begun = new Array(columns.glossOf.length).fill(undefined);
	return {...columns, words: readableWords(columns.words), told, begun};
}

/** The index of a folded word, by its hash; negative where the tables do not have it. */
export function wordIndexOf(folded: string, hash: number): number {
	const {words} = dictionary();
	const {length} = folded;
	if (length > written.length) written = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) written[at] = folded.charCodeAt(at);
	return listedIndex(words, written, length, hash);
}

let written = new Uint16Array(64);

/** Whether a word has classes of its own, and does not only begin names or have traits. */
export function hasRow(index: number): boolean {
	return index >= 0 && dictionary().words.rows[index * listedLength + isRowAt] !== 0;
}

/** Bits of `wordClass`, of a word that the tables have. */
export function classesAt(index: number): number {
	return dictionary().words.rows[index * listedLength + listedClassesAt] ?? 0;
}

/** Bits of `wordTrait`. */
export function traitsAt(index: number): number {
	return dictionary().words.rows[index * listedLength + listedTraitsAt] ?? 0;
}

/** The English of a word; also of one that the tables do not have. */
export function glossAt(index: number): string | undefined {
	if (index < 0) return undefined;
	const all = dictionary();
	const number = all.glossOf[index] ?? 0;
	return number === 0 ? undefined : glossText(all, number - 1);
}

/** One string for all who ask. */
function glossText({told, glosses}: Dictionary, number: number): string {
	const text = told[number] ?? textAt(glosses, number);
	told[number] = text;
	return text;
}

/** The names of several words that begin with a word, longest first. */
export function phrasesAt(index: number): readonly Phrase[] {
	// Compared first: what stands before the beginning of a list V8 looks for by its name.
	if (index < 0) return noPhrases;
	const all = dictionary();
	const known = all.begun[index] ?? freshPhrases(all, index);
	all.begun[index] = known;
	return known;
}

/** Whether one of them goes on with the word of a hash: of most words none does, and no name is made for it. */
export function hasPhraseWith(index: number, next: number): boolean {
	const {phrases, phrasesFrom} = dictionary();
	const to = (phrasesFrom[index + 1] ?? 0) * phraseLength;
	for (let at = (phrasesFrom[index] ?? 0) * phraseLength; at < to; at += phraseLength) {
		if (phrases[at] === next) return true;
	}
	return false;
}

function freshPhrases(all: Dictionary, index: number): readonly Phrase[] {
	const from = all.phrasesFrom[index] ?? 0;
	const to = all.phrasesFrom[index + 1] ?? from;
	if (from === to) return noPhrases;
	const phrases: Phrase[] = [];
	for (let place = from; place < to; place++) {
		const at = place * phraseLength;
		phrases.push({
			rest: textAt(all.rests, place).split(' '),
			next: all.phrases[at] ?? 0,
			classes: all.phrases[at + 1] ?? 0,
			gloss: glossText(all, all.phrases[at + 2] ?? 0),
		});
	}
	return phrases;
}

/** Of the kind of lists that hold some, or V8 would compile for both kinds whoever goes through them. */
const noPhrases: readonly Phrase[] = [{rest: [], next: 0, classes: 0, gloss: ''}].slice(1);
