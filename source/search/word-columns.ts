/*
 * The words of texts in columns, without the texts: what one thread makes of its articles, another adds to
 * those that it has, and a cache keeps.
 */
import {noteAt, type ReadWords} from '../entities/types.ts';
import {growingNumbers} from '../text/growing.ts';
import {grownArray, pagedArray} from '../text/paged.ts';
import {lengthAt} from '../text/starts.ts';
import type {TextColumn} from '../text/text-column.ts';
import {copyForms, emptySequence, formAt, growingSequence, noForm} from './form-sequence.ts';
import {createLexicon, type Lexicon} from './lexicon.ts';
import {visitReadWords, visitWords} from './tokens.ts';
import type {WordColumns} from './types.ts';

export const offsetEvery = 32;

/** Words of a document that stands in other columns, whose forms have other numbers. */
export type OtherWords = {
	readonly columns: WordColumns;
	readonly forms: TextColumn;
	/** The number here of each of those forms, `noForm` while it is not known; filled as they are met. */
	readonly numbers: Uint32Array;
};

export type WordColumnsBuilder = {
	readonly lexicon: Lexicon;
	readonly documents: () => number;
	/** Some 6 ms per MB of UTF-8; less where its words were read already. */
	readonly addText: (text: string, read?: ReadWords) => void;
	/** One document of other columns; some 3 ns a word. */
	readonly addWords: (other: OtherWords, document: number) => void;
	/** All documents of other columns in their order, and their forms in theirs, whose numbers here it returns; some 3 ns a word and 40 ns a form. */
	readonly append: (columns: WordColumns, forms: TextColumn) => Uint32Array;
	/** All documents of other columns, which are not copied, and their forms, in the place of none. */
	readonly adopt: (columns: WordColumns, forms: TextColumn) => void;
	/** Holds no document and no form again, in the same room: views of them are overwritten. */
	readonly clear: () => void;
	/** Views of what there is so far. */
	readonly columns: () => WordColumns;
	/** Only the documents of these numbers, in that order; returns them as `columns` does. */
	readonly reorder: (order: ArrayLike<number>) => WordColumns;
};

export function createWordColumns(lexicon: Lexicon = createLexicon()): WordColumnsBuilder {
	const sequence = growingSequence();
	const documentStarts = growingNumbers();
	const offsets = growingNumbers();
	const offsetStarts = growingNumbers();
	let breaks: Uint8Array = new Uint8Array(1024);
	documentStarts.push(0);
	offsetStarts.push(0);

	const markBreak = (position: number): void => {
		while (position >> 3 >= breaks.length) {
			breaks = grownArray(Uint8Array, breaks, Math.max(1024, breaks.length * 2));
		}
		breaks[position >> 3] = (breaks[position >> 3] ?? 0) | (1 << (position & 7));
	};

	const endDocument = (): void => {
		sequence.push(noForm);
		documentStarts.push(sequence.length());
		offsetStarts.push(offsets.length());
	};

	/** The text whose words are added, the position of the first, and where the last one ends. */
	let text = '';
	let first = 0;
	let last = 0;
	const addWord = (start: number, end: number, hash: number): void => {
		const position = sequence.length();
		if ((position - first) % offsetEvery === 0) offsets.push(start);
		sequence.push(lexicon.enter(text, start, end, hash));
		if (isBroken(text, last, start)) markBreak(position);
		last = end;
	};
	/** The rows of the words that were read, whose notes are a number that tells this lexicon from others, and a form of it. */
	let rows: Int32Array = noRows;
	let units: Uint16Array = noUnits;
	let noted = newNote();
	const addRead = (start: number, end: number, row: number): void => {
		const position = sequence.length();
		if ((position - first) % offsetEvery === 0) offsets.push(start);
		if (rows[row + noteAt] !== noted) {
			rows[row + noteAt] = noted;
			rows[row + noteAt + 1] = lexicon.enterUnits(units, start, end);
		}
		sequence.push(rows[row + noteAt + 1] as number);
		if (isBroken(text, last, start)) markBreak(position);
		last = end;
	};
	const addText = (added: string, read?: ReadWords): void => {
		text = added;
		first = sequence.length();
		last = 0;
		if (read === undefined) visitWords(added, addWord);
		else {
			({rows, units} = read);
			visitReadWords(read, addRead, addWord);
		}
		text = '';
		endDocument();
	};

	const addWords = ({columns, forms, numbers}: OtherWords, document: number): void => {
		const first = columns.documentStarts[document] ?? 0;
		const end = (columns.documentStarts[document + 1] ?? 1) - 1;
		for (let position = first; position < end; position++) {
			const form = formAt(columns.sequence, position);
			let number = numbers[form] as number;
			if (number === noForm) {
				number = lexicon.enterFrom(forms, form);
				numbers[form] = number;
			}
			if (hasBit(columns.breaks, position)) markBreak(sequence.length());
			sequence.push(number);
		}
		const lastOffset = columns.offsetStarts[document + 1] ?? 0;
		for (let at = columns.offsetStarts[document] ?? 0; at < lastOffset; at++) {
			offsets.push(columns.offsets[at] as number);
		}
		endDocument();
	};

	const append = (others: WordColumns, forms: TextColumn): Uint32Array => {
		const first = sequence.length();
		const firstOffset = offsets.length();
		const numbers = lexicon.enterAll(forms);
		sequence.append(others.sequence, numbers);
		const bytes = Math.ceil(sequence.length() / 8);
		if (bytes > breaks.length) {
			breaks = grownArray(Uint8Array, breaks, Math.max(bytes, breaks.length * 2));
		}
		putBits(others.breaks, breaks, first);
		offsets.append(others.offsets);
		for (let document = 1; document < others.documentStarts.length; document++) {
			documentStarts.push(first + (others.documentStarts[document] as number));
			offsetStarts.push(firstOffset + (others.offsetStarts[document] as number));
		}
		return numbers;
	};

	const columns = (): WordColumns => ({
		sequence: sequence.view(),
		// Past the last break nothing is written: there is none.
		breaks: breaks.subarray(0, Math.ceil(sequence.length() / 8)),
		documentStarts: documentStarts.view(),
		offsets: offsets.view(),
		offsetStarts: offsetStarts.view(),
	});

	const hold = (all: WordColumns): void => {
		sequence.replace(all.sequence);
		documentStarts.replace(all.documentStarts);
		offsets.replace(all.offsets);
		offsetStarts.replace(all.offsetStarts);
		breaks = all.breaks;
	};

	return {
		lexicon,
		adopt: (all, forms) => {
			hold(all);
			lexicon.adopt(forms);
			noted = newNote();
		},
		documents: () => documentStarts.length() - 1,
		addText,
		addWords,
		clear: () => {
			breaks.fill(0, 0, Math.ceil(sequence.length() / 8));
			sequence.clear();
			offsets.clear();
			for (const starts of [documentStarts, offsetStarts]) {
				starts.clear();
				starts.push(0);
			}
			lexicon.clear();
			noted = newNote();
		},
		append,
		columns,
		reorder: (order) => {
			const after = orderedColumns(columns(), order);
			hold(after);
			return after;
		},
	};
}

const noRows = new Int32Array(0);
const noUnits = new Uint16Array(0);

let lastNote = 0;

function newNote(): number {
	lastNote += 1;
	return lastNote;
}

/** The documents of these numbers, in that order; the columns themselves if that is the order they have. */
export function orderedColumns(columns: WordColumns, order: ArrayLike<number>): WordColumns {
	if (isInOrder(order, columns.documentStarts.length - 1)) return columns;
	const documentStarts = pagedArray(Uint32Array, order.length + 1);
	const offsetStarts = pagedArray(Uint32Array, order.length + 1);
	for (let index = 0; index < order.length; index++) {
		const document = order[index] as number;
		documentStarts[index + 1] =
			(documentStarts[index] as number) + lengthAt(columns.documentStarts, document);
		offsetStarts[index + 1] =
			(offsetStarts[index] as number) + lengthAt(columns.offsetStarts, document);
	}
	const sequence = emptySequence(documentStarts[order.length] as number, columns.sequence);
	const offsets = pagedArray(Uint32Array, offsetStarts[order.length] as number);
	const breaks = pagedArray(Uint8Array, Math.ceil(sequence.low.length / 8));
	for (let index = 0; index < order.length; index++) {
		const document = order[index] as number;
		const from = columns.documentStarts[document] as number;
		const to = columns.documentStarts[document + 1] as number;
		const at = documentStarts[index] as number;
		copyForms(columns.sequence, [from, to], sequence, at);
		copyBits({from: columns.breaks, start: from, end: to}, breaks, at);
		offsets.set(
			columns.offsets.subarray(columns.offsetStarts[document], columns.offsetStarts[document + 1]),
			offsetStarts[index] as number,
		);
	}
	return {sequence, breaks, documentStarts, offsets, offsetStarts};
}

type Bits = {readonly from: Uint8Array; readonly start: number; readonly end: number};

function copyBits({from, start, end}: Bits, into: Uint8Array, at: number): void {
	for (let position = start; position < end; position++) {
		if (!hasBit(from, position)) continue;
		const target = at + position - start;
		into[target >> 3] = (into[target >> 3] as number) | (1 << (target & 7));
	}
}

/** All of them, into zeros from a place on. */
function putBits(from: Uint8Array, into: Uint8Array, at: number): void {
	const shift = at & 7;
	for (let index = 0; index < from.length; index++) {
		const byte = from[index] as number;
		if (byte === 0) continue;
		const target = (at >>> 3) + index;
		into[target] = (into[target] as number) | (byte << shift);
		if (byte >>> (8 - shift) !== 0) into[target + 1] = byte >>> (8 - shift);
	}
}

function isInOrder(order: ArrayLike<number>, count: number): boolean {
	if (order.length !== count) return false;
	for (let index = 0; index < count; index++) if (order[index] !== index) return false;
	return true;
}

export function hasBit(bits: Uint8Array, at: number): boolean {
	return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

/** Whether a name ends between two words: it goes across blanks and what joins words; a full stop may end an initial. */
export function isBroken(text: string, from: number, to: number): boolean {
	// Nearly always a blank stands there.
	if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
	for (let at = from; at < to; at++) {
		if (!joins.has(text.charCodeAt(at))) {
			return true;
		}
	}

	return false;
}

const joins: ReadonlySet<number> = new Set(
	Array.from(" \t\u00A0\u200B-\u2010\u2011/.'\u2019\u02BC\u00B7", (sign) => sign.charCodeAt(0)),
);
