import {formRow} from './form-rows.ts';
import type {FormId} from './lexicon.ts';
import {formPositions} from './places.ts';
import type {Postings} from './postings.ts';

/** Where words stand in a row, each as one of its forms: some 10 ns a position of any of them. */
export function rowStarts(postings: Postings, words: readonly (readonly FormId[])[]): Uint32Array {
	if (words.every(({length}) => length === 1)) return formRow(postings, words.flat());
	const [first = [], ...others] = words;
	let starts = formPositions(postings, first);
	for (const [index, forms] of others.entries()) {
		if (starts.length === 0) return starts;
		starts = startsBefore(starts, formPositions(postings, forms), index + 1);
	}
	return starts;
}

/** The starts that are so far before one of the positions. */
function startsBefore(starts: Uint32Array, positions: Uint32Array, by: number): Uint32Array {
	const kept = new Uint32Array(Math.min(starts.length, positions.length));
	let count = 0;
	let next = 0;
	for (let at = 0; at < starts.length; at++) {
		const wanted = (starts[at] as number) + by;
		while (next < positions.length && (positions[next] as number) < wanted) next++;
		if (positions[next] === wanted) kept[count++] = starts[at] as number;
	}
	return kept.subarray(0, count);
}
