/** A key and what is known under it. */
export type Entry<Value> = {readonly key: string; readonly values: readonly Value[]};

/** What is known under keys that begin so, the keys in the order of their code units. */
export type PrefixFinder<Value> = (start: string) => readonly Entry<Value>[];

/** Sorts the keys once, about a microsecond each; a search halves its way to the first. */
export function prefixFinder<Value>(
	entries: ReadonlyMap<string, readonly Value[]>,
): PrefixFinder<Value> {
	const keys = [...entries.keys()].sort();
	return (start) => {
		const found: Entry<Value>[] = [];
		for (let at = firstFrom(keys, start); keys[at]?.startsWith(start) === true; at++) {
			const key = keys[at] as string;
			found.push({key, values: entries.get(key) ?? []});
		}

		return found;
	};
}

function firstFrom(keys: readonly string[], start: string): number {
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] as string) < start) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low;
}
