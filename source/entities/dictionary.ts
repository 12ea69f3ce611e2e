import {hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {phraseTables, wordTables} from './lexicon/tables.ts';
import {
	type Listed,
	type ListedWords,
	listedIndex,
	listedWords,
	type Phrase,
	type Row,
} from './listed-words.ts';
import {traitWords} from './trait-words.ts';
import {commonClasses, wordTrait} from './word-classes.ts';

type Dictionary = {
	readonly table: ListedWords;
	/** By their indexes in it. */
	readonly words: readonly Listed[];
};

let built: Dictionary | undefined;

/** Built at the first word, not at import: it takes some 10 ms that the first frame does not have. */
export function dictionary(): Dictionary {
	built ??= builtDictionary();
	return built;
}

/** What the tables have of a folded word alone, by its hash. */
export function listedWord(folded: string, hash: number): Listed | undefined {
	const {table, words} = dictionary();
	const {length} = folded;
	if (length > written.length) written = new Uint16Array(2 * length);
	for (let at = 0; at < length; at++) written[at] = folded.charCodeAt(at);
	const index = listedIndex(table, written, length, hash);
	return index < 0 ? undefined : words[index];
}

let written = new Uint16Array(64);

/** Of the kind of lists that hold some, or V8 would compile for both kinds whoever goes through them. */
export const noPhrases: readonly Phrase[] = [{rest: [], next: 0, classes: 0, gloss: ''}].slice(1);

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
	return dictionaryOf(tables, traitWords());
}

function dictionaryOf({rows, phrases}: Tables, traits: ReadonlyMap<string, number>): Dictionary {
	const texts = [...rows.keys()];
	for (const text of phrases.keys()) if (!rows.has(text)) texts.push(text);
	for (const text of traits.keys()) if (!rows.has(text) && !phrases.has(text)) texts.push(text);
	const words = texts.map((text): Listed => {
		const begun = phrases.get(text) ?? noPhrases;
		const own = (traits.get(text) ?? 0) | (begun.length > 0 ? wordTrait.phrases : 0);
		return {row: rows.get(text), phrases: begun, traits: own};
	});
	return {table: listedWords(texts, words), words};
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
		const [second = ''] = rest;
		const next = hashOfPart(second, 0, second.length);
		const phrase = {rest, next, classes: row.classes, gloss: row.gloss ?? ''};
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
