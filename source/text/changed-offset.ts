import {type Offset, offset} from './units.ts';

/**
 * Where a place of a text stands after the text was changed in one stretch: before that stretch it stays, after it
 * moves along, and in it stands at its beginning. Linear in the texts.
 *
 *     one two three          two → at the beginning of what changed
 *     one 2 and two three    three → nine later
 */
export function changedOffset(before: string, after: string, place: Offset): Offset {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	if (place <= start) return place;
	let end = 0;
	while (end < shorter - start && isSameFromEnd(before, after, end)) end += 1;
	return place >= before.length - end
		? offset(place + after.length - before.length)
		: offset(start);
}

function isSameFromEnd(one: string, other: string, back: number): boolean {
	return one.charCodeAt(one.length - 1 - back) === other.charCodeAt(other.length - 1 - back);
}
