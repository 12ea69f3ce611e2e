/** Of groups that stand one after the other the one that holds a place, by where each begins; logarithmic. */
export function groupAt(starts: Uint32Array, place: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high - 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) <= place) low = middle;
		else high = middle;
	}
	return low;
}

/** The same for places that are asked for one after the other: at once where it is the group of the last. */
export function groupFinder(starts: Uint32Array): (place: number) => number {
	let last = 0;
	return (place) => {
		const isLast = (starts[last] as number) <= place && place < (starts[last + 1] as number);
		if (!isLast) last = groupAt(starts, place);
		return last;
	};
}

export function lengthAt(starts: Uint32Array, group: number): number {
	return (starts[group + 1] as number) - (starts[group] as number);
}
