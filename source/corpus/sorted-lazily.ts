/**
 * The items in order, a part at a time, the first part long before all are sorted: after some two
 * comparisons an item. Incremental quicksort (Paredes and Navarro 2006), small parts by the engine's
 * own sort. Sorts in place, unstable; lets others run every few thousand comparisons.
 */
export async function* sortedLazily<Item>(
	items: Item[],
	compare: (one: Item, other: Item) => number,
): AsyncGenerator<readonly Item[]> {
	/** Where parts end of which each holds nothing that belongs before it; the nearest last. */
	const ends = [items.length];
	let start = 0;
	let compared = 0;
	for (let end = ends.at(-1); end !== undefined; end = ends.at(-1)) {
		compared += end - start;
		if (compared > comparisonsAtOnce) {
			compared = 0;
			await new Promise(setImmediate);
		}
		const middle = end - start > smallPart ? partition(items, start, end, compare) : end;
		if (middle < end) {
			ends.push(middle);
			continue;
		}
		yield items.slice(start, end).sort(compare);
		start = end;
		ends.pop();
	}
}

/** Some milliseconds of comparing names. */
const comparisonsAtOnce = 20_000;

const smallPart = 256;

/**
 * Puts what belongs before the pivot first (Hoare); both parts hold an item at least, and neither holds
 * one that belongs into the other.
 */
function partition<Item>(
	items: Item[],
	start: number,
	end: number,
	compare: (one: Item, other: Item) => number,
): number {
	const pivot = medianOf(items, start, end, compare);
	let low = start - 1;
	let high = end;
	for (;;) {
		do low++;
		while (compare(items[low] as Item, pivot) < 0);
		do high--;
		while (compare(items[high] as Item, pivot) > 0);
		if (low >= high) return high + 1;
		[items[low], items[high]] = [items[high] as Item, items[low] as Item];
	}
}

/** Of three items, never the last place: Hoare's parts are not empty then. */
function medianOf<Item>(
	items: readonly Item[],
	start: number,
	end: number,
	compare: (one: Item, other: Item) => number,
): Item {
	const places = [start, Math.floor((start + end - 1) / 2), end - 2];
	const three = places.map((place) => items[place] as Item);
	return three.sort(compare)[1] as Item;
}
