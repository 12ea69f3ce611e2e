import {groupAt} from '../text/starts.ts';
import {type Span, span} from '../text/units.ts';
import type {FormId, Lexicon} from './lexicon.ts';
import {formPositionLists, type PositionLists, positionsIn} from './position-lists.ts';
import {visitWords} from './tokens.ts';
import type {SearchDocument, WordColumns} from './types.ts';
import {createWordColumns, hasBit, offsetEvery} from './word-columns.ts';

/** A word of the corpus, counted from 0 over all documents, each of which is followed by one empty place. */
export type Position = number;

/** Every word of every document in order, and for each word form where it stands. Some 6 bytes a word. */
export type Postings = WordColumns &
	PositionLists & {
		readonly documents: readonly SearchDocument[];
		readonly lexicon: Lexicon;
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

type PostingsOptions = {
	/** Forms that may come later, of which there is nothing here. */
	readonly laterForms?: number;
	/** What was made of these very columns before. */
	readonly known?: PositionLists | undefined;
};

/** The postings of columns that stay as they are, while the lexicon may grow. */
export function postingsOf(
	documents: readonly SearchDocument[],
	columns: WordColumns,
	lexicon: Lexicon,
	{laterForms = 0, known}: PostingsOptions = {},
): Postings {
	const lists = known ?? formPositionLists(columns.sequence, lexicon.count() + laterForms);
	return {...columns, ...lists, documents, lexicon};
}

/** Whether a sign stands before the word at a position that no name goes across. */
export function isBreakAt({breaks}: Postings, position: Position): boolean {
	return hasBit(breaks, position);
}

/** Whether so many words from a position on stand side by side without such a sign. */
export function isWithoutBreak(postings: Postings, start: Position, count: number): boolean {
	for (let at = start + 1; at < start + count; at++) if (isBreakAt(postings, at)) return false;
	return true;
}

/** How often a form stands in the corpus; 0 of one that came later. */
export function countOf({starts}: Pick<Postings, 'starts'>, form: FormId): number {
	const first = starts[form] ?? 0;
	return (starts[form + 1] ?? first) - first;
}

/** The positions of a form, ascending. */
export function positionsOf(postings: Postings, form: FormId): Uint32Array {
	return positionsIn(postings, form);
}

/**
 * The spans of words in the document that they stand in, for positions of it, ascending and each once. Some 16 words
 * are read for each; those that stand close together are found in one walk.
 */
export function wordSpansAt(
	{documents, documentStarts, offsets, offsetStarts}: Postings,
	index: number,
	positions: readonly Position[],
): Span[] {
	const text = documents[index]?.article.text ?? '';
	const first = documentStarts[index] ?? 0;
	const firstOffset = offsetStarts[index] ?? 0;
	const spans: Span[] = [];
	/** The word from which it goes on, and where what is before it ends. */
	let next = first;
	let offset = 0;
	/** The word that a walk has come to. */
	let at = first;
	const visit = (start: number, end: number): boolean => {
		if (at++ !== positions[spans.length]) return true;
		spans.push(span(start, end));
		next = at;
		offset = end;
		return (positions[spans.length] ?? Number.POSITIVE_INFINITY) - next < offsetEvery;
	};
	while (spans.length < positions.length) {
		const position = positions[spans.length] as number;
		const known = position - ((position - first) % offsetEvery);
		if (known > next) {
			next = known;
			offset = offsets[firstOffset + (known - first) / offsetEvery] as number;
		}

		const before = spans.length;
		at = next;
		visitWords(text, visit, offset);
		// The text ends before the word.
		if (spans.length === before) {
			spans.push(span(text.length, text.length));
			next = position + 1;
			offset = text.length;
		}
	}

	return spans;
}

/** The number of the document that holds a position; logarithmic. */
export function documentAt({documentStarts}: Postings, position: Position): number {
	return groupAt(documentStarts, position);
}
