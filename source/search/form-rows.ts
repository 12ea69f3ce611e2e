/*
 * Where forms stand in a row. The spellings of names that are alike have rows in common, and so have the next letters
 * that are typed: a row that is known is where a longer one is looked for.
 *
 *   केंद्रीय कार्यालय   →   पार्टी केंद्रीय कार्यालय   →   शहर पार्टी केंद्रीय कार्यालय
 */
import {pagedArray} from '../text/paged.ts';
import {keptBefore} from './form-marks.ts';
import type {FormId} from './lexicon.ts';
import {firstFrom} from './places.ts';
import {type PositionLists, writtenPositions} from './position-lists.ts';
import {countOf, type Postings} from './postings.ts';

/** The rows of one corpus by their forms, and how many bytes they take. */
type KnownRows = {readonly rows: Map<string, Uint32Array>; bytes: number};

const remembered = new WeakMap<PositionLists['bytes'], KnownRows>();
const mostRemembered = 8_000_000;

/** Some forms of a row, from one of its words to another, and how often they stand so. */
type Part = {readonly from: number; readonly to: number; readonly count: number};

/** Ascending; not to be changed. What is left of the places of the rarest part is asked of each other word, the rare ones first. */
export function formRow(postings: Postings, forms: readonly FormId[]): Uint32Array {
	const known = remembered.get(postings.bytes) ?? {rows: new Map(), bytes: 0};
	remembered.set(postings.bytes, known);
	const before = known.rows.get(forms.join(' '));
	if (before !== undefined) return before;
	const part = rarestPart(postings, forms, known);
	if (part.count === 0) return new Uint32Array();
	let starts = startsOf(postings, forms, {part, known});
	const others = forms
		.map((form, by) => ({form, by, count: countOf(postings, form)}))
		.filter(({by}) => by < part.from || by >= part.to)
		.sort((one, other) => one.count - other.count);
	for (const other of others) {
		if (starts.length > 0) starts = keptBefore(postings, starts, other);
	}
	const row = starts.slice();
	if (forms.length > 1) remember(known, forms, row);
	return row;
}

function rarestPart(postings: Postings, forms: readonly FormId[], {rows}: KnownRows): Part {
	let rarest: Part = {from: 0, to: 0, count: Number.POSITIVE_INFINITY};
	for (let from = 0; from < forms.length; from++) {
		for (let to = from + 1; to <= forms.length; to++) {
			const count =
				to === from + 1
					? countOf(postings, forms[from] as FormId)
					: rows.get(forms.slice(from, to).join(' '))?.length;
			if (count !== undefined && count < rarest.count) rarest = {from, to, count};
		}
	}
	return rarest;
}

/** Where the row begins if it stands wherever a part of it does. */
function startsOf(
	postings: Postings,
	forms: readonly FormId[],
	{part: {from, to, count}, known}: {readonly part: Part; readonly known: KnownRows},
): Uint32Array {
	if (room.length < count) room = pagedArray(Uint32Array, count);
	const places = room.subarray(0, count);
	const row = to > from + 1 ? known.rows.get(forms.slice(from, to).join(' ')) : undefined;
	if (row === undefined) writtenPositions(postings, forms[from] as FormId, places);
	else places.set(row);
	const starts = places.subarray(firstFrom(places, from, 0));
	for (let at = 0; at < starts.length; at++) starts[at] = (starts[at] as number) - from;
	return starts;
}

/** For the places that are looked at, most of which are left out. */
let room = new Uint32Array(0);

function remember(known: KnownRows, forms: readonly FormId[], row: Uint32Array): void {
	if (row.byteLength > mostRemembered) return;
	known.bytes += row.byteLength + bytesOfEach;
	if (known.bytes > mostRemembered) {
		known.rows.clear();
		known.bytes = row.byteLength + bytesOfEach;
	}
	known.rows.set(forms.join(' '), row);
}

/** Of a row beside its numbers, about. */
const bytesOfEach = 200;
