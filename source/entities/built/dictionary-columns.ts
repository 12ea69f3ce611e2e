import {type TextColumn, textColumn} from '../../text/text-column.ts';
import {hashOfPart} from '../../text/word-hash.ts';
import {foldedWord} from '../folding.ts';
import {phraseTables, wordTables} from '../lexicon/tables.ts';
import {type Entry, type ListedWords, listedWords, type Row} from '../listed-words.ts';
import {traitWords} from '../trait-words.ts';
import {commonClasses, wordTrait} from '../word-classes.ts';

/** What the tables have of their words, by the index that a word has in `words`. */
export type DictionaryColumns = {
	readonly words: ListedWords;
	/** The place of a word's gloss among `glosses`, and 1; 0 where it has none. */
	readonly glossOf: Uint16Array;
	/** Where the names of several words that begin with a word begin; one entry more than there are words. */
	readonly phrasesFrom: Uint16Array;
	/** `phraseLength` integers a name: the hash of its second word, its classes, the place of its gloss. */
	readonly phrases: Int32Array;
	/** The folded words of each name after its first, with blanks between them. */
	readonly rests: TextColumn;
	readonly glosses: TextColumn;
};

export const phraseLength = 3;

/** Of all tables: a quarter of a second. The build keeps what it returns, and the program reads that. */
export function dictionaryColumns(): DictionaryColumns {
	const rows = new Map<string, Row>();
	const begun = new Map<string, Phrase[]>();
	const tables = {rows, begun};
	for (const {classes, words, gloss} of wordTables()) {
		const row = {classes, gloss};
		for (const text of words) addRow(rows, foldedWord(text), row);
	}
	for (const {classes, words, gloss} of phraseTables()) {
		const row = {classes, gloss};
		for (const text of words) addPhrase(tables, text, row);
	}
	for (const list of begun.values()) list.sort((a, b) => b.rest.length - a.rest.length);
	return columnsOf(tables, traitWords());
}

type Phrase = {readonly rest: readonly string[]; readonly row: Row};

type Tables = {readonly rows: Map<string, Row>; readonly begun: Map<string, Phrase[]>};

function columnsOf({rows, begun}: Tables, traits: ReadonlyMap<string, number>): DictionaryColumns {
	const texts = [...new Set([...rows.keys(), ...begun.keys(), ...traits.keys()])];
	const glosses = numbered();
	const glossOf = new Uint16Array(texts.length);
	const phrasesFrom = new Uint16Array(texts.length + 1);
	const phrases: number[] = [];
	const rests: string[] = [];
	const entries: Entry[] = [];
	for (const [index, text] of texts.entries()) {
		const row = rows.get(text);
		if (row?.gloss !== undefined) glossOf[index] = glosses.of(row.gloss) + 1;
		for (const {rest, row: own} of begun.get(text) ?? []) {
			const [second = ''] = rest;
			const next = hashOfPart(second, 0, second.length);
			phrases.push(next, own.classes, glosses.of(own.gloss ?? ''));
			rests.push(rest.join(' '));
		}
		phrasesFrom[index + 1] = rests.length;
		const begins = begun.has(text) ? wordTrait.phrases : 0;
		entries.push({text, row, traits: (traits.get(text) ?? 0) | begins});
	}
	return {
		words: listedWords(entries),
		glossOf,
		phrasesFrom,
		phrases: Int32Array.from(phrases),
		rests: textColumn(rests),
		glosses: textColumn(glosses.texts()),
	};
}

function numbered(): {of: (text: string) => number; texts: () => string[]} {
	const numbers = new Map<string, number>();
	return {
		of: (text) => {
			const number = numbers.get(text) ?? numbers.size;
			numbers.set(text, number);
			return number;
		},
		texts: () => [...numbers.keys()],
	};
}

/** A name of one word goes to the words, unless it is a common word too: Mali is «financial» in Urdu. */
function addPhrase({rows, begun}: Tables, text: string, row: Row): void {
	const [first = '', ...rest] = text.split(/[_ ]/v).map(foldedWord);
	if (rest.length > 0) {
		const list = begun.get(first) ?? [];
		begun.set(first, list);
		list.push({rest, row});
	} else if (((rows.get(first)?.classes ?? 0) & commonClasses) === 0) {
		addRow(rows, first, row);
	}
}

function addRow(rows: Map<string, Row>, folded: string, added: Row): void {
	const {classes = 0, gloss} = rows.get(folded) ?? {};
	rows.set(folded, {classes: classes | added.classes, gloss: gloss ?? added.gloss});
}
