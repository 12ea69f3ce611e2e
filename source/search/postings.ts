import {type Span, span} from '../text/units.ts';
import {createLexicon, type FormId, type Lexicon} from './lexicon.ts';
import {visitWords} from './tokens.ts';
import type {SearchDocument} from './types.ts';

/** A word of the corpus, counted from 0 over all documents, each of which is followed by one empty place. */
export type Position = number;

/** Every word of every document in order, and for each word form where it stands. 8 bytes and a bit a word. */
export type Postings = {
	readonly documents: readonly SearchDocument[];
	readonly lexicon: Lexicon;
	/** The form at each position; `noForm` between two documents. */
	readonly sequence: Uint32Array;
	/** One bit for each position: set if a sign stands before the word that no name goes across. */
	readonly breaks: Uint8Array;
	/** Where each document begins; one entry more than there are documents. */
	readonly documentStarts: Uint32Array;
	/** Of every 32nd position the offset of its word in its document, so that no hit has to be counted from the start. */
	readonly offsets: Uint32Array;
	/** The positions of form `id` are `positions.subarray(starts[id], starts[id + 1])`, ascending. */
	readonly starts: Uint32Array;
	readonly positions: Uint32Array;
};

export const noForm = 0xff_ff_ff_ff;
const offsetEvery = 32;

/** Takes in documents slice by slice; `finish` may be called once, after the last. */
export type PostingsBuilder = {
	readonly add: (documents: readonly SearchDocument[]) => void;
	readonly finish: () => Postings;
	readonly lexicon: Lexicon;
};

/** `add` takes some 8 ms per MB of UTF-8, `finish` some 20 ns per word. */
export function createPostingsBuilder(): PostingsBuilder {
	const documents: SearchDocument[] = [];
	const documentStarts: number[] = [0];
	const lexicon = createLexicon();
	let sequence = new Uint32Array(1 << 16);
	let breaks = new Uint8Array(sequence.length / 8);
	const offsets: number[] = [];
	let length = 0;

	const append = (form: FormId, at: number) => {
		if (length === sequence.length) {
			const larger = new Uint32Array(sequence.length * 2);
			larger.set(sequence);
			sequence = larger;
			const moreBreaks = new Uint8Array(larger.length / 8);
			moreBreaks.set(breaks);
			breaks = moreBreaks;
		}

		if (length % offsetEvery === 0) offsets.push(at);
		sequence[length] = form;
		length++;
	};

	const add = (more: readonly SearchDocument[]) => {
		for (const document of more) {
			const {text} = document.article;
			let last = 0;
			visitWords(text, (start, end) => {
				append(lexicon.enter(text, start, end), start);
				if (isBroken(text, last, start)) {
					breaks[(length - 1) >> 3] = (breaks[(length - 1) >> 3] ?? 0) | (1 << ((length - 1) & 7));
				}

				last = end;
			});
			append(noForm, text.length);
			documents.push(document);
			documentStarts.push(length);
		}
	};

	const finish = (): Postings => {
		const whole = sequence.slice(0, length);
		const starts = startsOfForms(whole, lexicon.forms.length);
		const positions = positionsOfForms(whole, starts);
		return {
			documents,
			lexicon,
			sequence: whole,
			breaks: breaks.slice(0, Math.ceil(length / 8)),
			documentStarts: Uint32Array.from(documentStarts),
			offsets: Uint32Array.from(offsets),
			starts,
			positions,
		};
	};

	return {add, finish, lexicon};
}

/** Whether a sign stands before the word at a position that no name goes across. */
export function isBreakAt({breaks}: Postings, position: Position): boolean {
	return (((breaks[position >> 3] ?? 0) >> (position & 7)) & 1) === 1;
}

/** Names go across blanks and what joins words; a full stop may end an initial. */
function isBroken(text: string, from: number, to: number): boolean {
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

/** How often a form stands in the corpus. */
export function countOf(postings: Postings, form: FormId): number {
	return (postings.starts[form + 1] as number) - (postings.starts[form] as number);
}

/** The positions of a form, ascending; a view, not a copy. */
export function positionsOf(postings: Postings, form: FormId): Uint32Array {
	return postings.positions.subarray(postings.starts[form], postings.starts[form + 1]);
}

/**
 * The spans of words in the document that they stand in, for positions of it, ascending and each once. Some 16 words
 * are read for each.
 */
export function wordSpansAt(
	{documents, documentStarts, offsets}: Postings,
	index: number,
	positions: readonly Position[],
): Span[] {
	const text = documents[index]?.article.text ?? '';
	let next = documentStarts[index] ?? 0;
	let offset = 0;
	return positions.map((position) => {
		const known = position - (position % offsetEvery);
		if (known > next) {
			next = known;
			offset = offsets[known / offsetEvery] as number;
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
