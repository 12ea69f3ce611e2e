/** Of groups that stand one after the other the one that holds a place, by where each begins; logarithmic. */
export function groupAt(starts: Uint32Array, place: number): number {
	return groupBetween(starts, place, [0, starts.length - 1]);
}

/** The same of the groups from one to before another, of which it is known to be one. */
function groupBetween(
	starts: Uint32Array,
	place: number,
	[from, to]: readonly [from: number, to: number],
): number {
	let low = from;
	let high = to;
	while (low < high - 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) <= place) low = middle;
		else high = middle;
	}
	return low;
}

/**
 * The same for many places: at once where it is the group of the last, else in some steps from the group of the first of
 * 64 places. What the groups hold must not change.
 */
export function groupFinder(starts: Uint32Array): (place: number) => number {
	const count = starts.length - 1;
	const blocks = ((starts[count] as number) >>> blockBits) + 1;
	const firsts = Uint32Array.from({length: blocks}, (_, block) =>
		groupAt(starts, block << blockBits),
	);
	let last = 0;
	return (place) => {
		if ((starts[last] as number) <= place && place < (starts[last + 1] as number)) return last;
		const block = place >>> blockBits;
		const next = firsts[block + 1];
		const end = next === undefined ? count : Math.min(count, next + 1);
		last = groupBetween(starts, place, [firsts[block] ?? 0, end]);
		return last;
	};
}

const blockBits = 6;

export function lengthAt(starts: Uint32Array, group: number): number {
	return (starts[group + 1] as number) - (starts[group] as number);
}
