import {type Span, span} from '../text/units.ts';
import type {FormId, Lexicon} from './lexicon.ts';
import {visitWords} from './tokens.ts';
import type {SearchDocument, WordColumns} from './types.ts';
import {createWordColumns, hasBit, noForm, offsetEvery} from './word-columns.ts';

/** A word of the corpus, counted from 0 over all documents, each of which is followed by one empty place. */
export type Position = number;

/** Every word of every document in order, and for each word form where it stands. 8 bytes and a bit a word. */
export type Postings = WordColumns & {
	readonly documents: readonly SearchDocument[];
	readonly lexicon: Lexicon;
	/** The positions of form `id` are `positions.subarray(starts[id], starts[id + 1])`, ascending. */
	readonly starts: Uint32Array;
	readonly positions: Uint32Array;
};

/** Takes in documents slice by slice; `finish` may be called once, after the last. */
export type PostingsBuilder = {
	readonly add: (documents: readonly SearchDocument[]) => void;
	readonly finish: () => Postings;
	readonly lexicon: Lexicon;
};

/** `add` takes some 8 ms per MB of UTF-8, `finish` some 20 ns per word. */
export function createPostingsBuilder(): PostingsBuilder {
	const documents: SearchDocument[] = [];
	const words = createWordColumns();
	return {
		lexicon: words.lexicon,
		add: (more) => {
			for (const document of more) {
				words.addText(document.article.text);
				documents.push(document);
			}
		},
		finish: () => postingsOf(documents, words.columns(), words.lexicon),
	};
}

/**
 * The postings of columns that stay as they are. The lexicon may grow: of forms that come later there is
 * nothing here, up to `laterForms` of them.
 */
export function postingsOf(
	documents: readonly SearchDocument[],
	columns: WordColumns,
	lexicon: Lexicon,
	laterForms = 0,
): Postings {
	const starts = startsOfForms(columns.sequence, lexicon.forms.length + laterForms);
	const positions = positionsOfForms(columns.sequence, starts);
	return {...columns, documents, lexicon, starts, positions};
}

/** Whether a sign stands before the word at a position that no name goes across. */
export function isBreakAt({breaks}: Postings, position: Position): boolean {
	return hasBit(breaks, position);
}

/** How often a form stands in the corpus; 0 of one that came later. */
export function countOf({starts}: Postings, form: FormId): number {
	const first = starts[form] ?? 0;
	return (starts[form + 1] ?? first) - first;
}

/** The positions of a form, ascending; a view, not a copy. */
export function positionsOf(postings: Postings, form: FormId): Uint32Array {
	const {starts, positions} = postings;
	const first = starts[form] ?? positions.length;
	return positions.subarray(first, starts[form + 1] ?? first);
}

/**
 * The spans of words in the document that they stand in, for positions of it, ascending and each once. Some 16 words
 * are read for each.
 */
export function wordSpansAt(
	{documents, documentStarts, offsets, offsetStarts}: Postings,
	index: number,
	positions: readonly Position[],
): Span[] {
	const text = documents[index]?.article.text ?? '';
	const first = documentStarts[index] ?? 0;
	const firstOffset = offsetStarts[index] ?? 0;
	let next = first;
	let offset = 0;
	return positions.map((position) => {
		const known = position - ((position - first) % offsetEvery);
		if (known > next) {
			next = known;
			offset = offsets[firstOffset + (known - first) / offsetEvery] as number;
		}

		const found = nthWord(text, offset, position - next);
		next = position + 1;
		offset = found.end;
		return found;
	});
}

/** The word that so many others stand before, from the end or the start of a word on. */
function nthWord(text: string, from: number, before: number): Span {
	let left = before;
	let found = span(text.length, text.length);
	const isNotYet = (start: number, end: number): boolean => {
		if (left === 0) found = span(start, end);
		left--;
		return left >= 0;
	};
	visitWords(text, isNotYet, from);
	return found;
}

/** The number of the document that holds a position; logarithmic. */
export function documentAt(postings: Postings, position: Position): number {
	const {documentStarts} = postings;
	let low = 0;
	let high = documentStarts.length - 1;
	while (low < high - 1) {
		const middle = (low + high) >> 1;
		if ((documentStarts[middle] as number) <= position) {
			low = middle;
		} else {
			high = middle;
		}
	}

	return low;
}

/** A counting sort in two passes: how many of each form, then where each begins. */
function startsOfForms(sequence: Uint32Array, formCount: number): Uint32Array {
	const starts = new Uint32Array(formCount + 1);
	for (const form of sequence) {
		if (form !== noForm) {
			starts[form + 1] = (starts[form + 1] as number) + 1;
		}
	}

	for (let form = 0; form < formCount; form++) {
		starts[form + 1] = (starts[form + 1] as number) + (starts[form] as number);
	}

	return starts;
}

function positionsOfForms(sequence: Uint32Array, starts: Uint32Array): Uint32Array {
	const positions = new Uint32Array(starts.at(-1) ?? 0);
	const next = starts.slice();
	for (let position = 0; position < sequence.length; position++) {
		const form = sequence[position] as number;
		if (form !== noForm) {
			const slot = next[form] as number;
			positions[slot] = position;
			next[form] = slot + 1;
		}
	}

	return positions;
}
