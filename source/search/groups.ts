import {pagedArray} from '../text/paged.ts';
import {noForm} from './form-sequence.ts';

/** What belongs to each number: `members.subarray(starts[n], starts[n + 1])`, ascending. */
export type Groups = {readonly starts: Uint32Array; readonly members: Uint32Array};

/** The places of each number in a list, as a counting sort finds them in two passes; `noForm` is in no group. */
export function groupsOf(numbers: Uint32Array, count: number): Groups {
	const starts = groupStarts(numbers, count);
	const members = pagedArray(Uint32Array, starts[count] as number);
	const next = pagedArray(Uint32Array, starts.length);
	next.set(starts);
	for (let place = 0; place < numbers.length; place++) {
		const number = numbers[place] as number;
		if (number !== noForm) {
			const slot = next[number] as number;
			members[slot] = place;
			next[number] = slot + 1;
		}
	}

	return {starts, members};
}

/** Where the group of each number begins, and the end of the last. */
function groupStarts(numbers: Uint32Array, count: number): Uint32Array {
	const starts = pagedArray(Uint32Array, count + 1);
	// By places: what runs once is compiled late, and an iterator makes an object for each until then.
	for (let place = 0; place < numbers.length; place++) {
		const number = numbers[place] as number;
		if (number !== noForm) starts[number + 1] = (starts[number + 1] as number) + 1;
	}

	for (let number = 0; number < count; number++) {
		starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
	}

	return starts;
}

/** None of a number past the last. */
export function membersOf({starts, members}: Groups, number: number): Uint32Array {
	return members.subarray(starts[number] ?? 0, starts[number + 1] ?? starts[number] ?? 0);
}
