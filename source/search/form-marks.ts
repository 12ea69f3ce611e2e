/*
 * Where a form stands, with a bit for each position of the corpus: whether it stands at a place takes a nanosecond to
 * ask, where to look up which form stands there takes 40, most of them waiting for memory. At 100,000 articles.
 */
import {pagedArray} from '../text/paged.ts';
import {formAt} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {markPositions, type PositionLists} from './position-lists.ts';
import {countOf, type Postings} from './postings.ts';

type Marked = {readonly form: FormId; readonly marks: Uint32Array};

/** The marks of the last few forms, the newest first: the names of a query share words, and so do its next letters. */
const remembered = new WeakMap<PositionLists['bytes'], Marked[]>();
const mostRemembered = 4;

/** The places, which ascend, that have a form so many words on; in place. */
export function keptBefore(
	postings: Postings,
	places: Uint32Array,
	{form, by}: {readonly form: FormId; readonly by: number},
): Uint32Array {
	const marks = worthMarking(postings, form, places.length);
	return marks === undefined
		? keptLookedUp(postings, places, {form, by})
		: keptMarked(marks, places, by);
}

/** In nanoseconds, of a position that is marked and of a place that is looked up. */
const [ofMark, ofLookUp] = [5, 40];

function worthMarking(postings: Postings, form: FormId, places: number): Uint32Array | undefined {
	const known = remembered.get(postings.bytes) ?? [];
	remembered.set(postings.bytes, known);
	const at = known.findIndex((each) => each.form === form);
	if (at < 0 && countOf(postings, form) * ofMark + clearing(postings) > places * ofLookUp) {
		return undefined;
	}
	const [before] = at < 0 ? [] : known.splice(at, 1);
	const marked = before ?? markedForm(postings, form, known);
	known.unshift(marked);
	return marked.marks;
}

/** Some 4 GB a second. */
function clearing({sequence}: Postings): number {
	return sequence.low.length / 32;
}

function markedForm(postings: Postings, form: FormId, known: Marked[]): Marked {
	const oldest = known.length < mostRemembered ? undefined : known.pop();
	const marks =
		oldest?.marks.fill(0) ?? pagedArray(Uint32Array, Math.ceil(postings.sequence.low.length / 32));
	markPositions(postings, form, marks);
	return {form, marks};
}

function keptMarked(marks: Uint32Array, places: Uint32Array, by: number): Uint32Array {
	let count = 0;
	for (let at = 0; at < places.length; at++) {
		const place = places[at] as number;
		const position = place + by;
		places[count] = place;
		// Without a branch, which would be foretold wrongly half of the times.
		count += ((marks[position >>> 5] ?? 0) >>> (position & 31)) & 1;
	}
	return places.subarray(0, count);
}

function keptLookedUp(
	{sequence}: Postings,
	places: Uint32Array,
	{form, by}: {readonly form: FormId; readonly by: number},
): Uint32Array {
	const {low} = sequence;
	const lower = form & 0xff_ff;
	let count = 0;
	for (let at = 0; at < places.length; at++) {
		const place = places[at] as number;
		places[count] = place;
		const below = low[place + by];
		// The lower bits leave out nearly all others; none may be there yet.
		const isSame = (below === lower || below === 0) && formAt(sequence, place + by) === form;
		count += isSame ? 1 : 0;
	}
	return places.subarray(0, count);
}
