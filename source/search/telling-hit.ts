import type {Hit} from './types.ts';

/**
 * The hit at which an excerpt shows most of a query: the first of those that stand nearest together and are different words;
 * of a query of one word the first hit. Hits are in text order; linear in the first thousand.
 */
export function tellingHit(hits: readonly Hit[], query: string): Hit | undefined {
	const [first] = hits;
	if (!/\S\s+\S/v.test(query)) return first;
	const looked = hits.slice(0, mostLookedAt);
	const counts = new Map<string, number>();
	let best = first;
	let most = 1;
	let shortest = Number.POSITIVE_INFINITY;
	let from = 0;
	for (const {text, end} of looked) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
		// What is too far before, and what stands again later, is left out.
		while (isLeftOut(looked[from] as Hit, end, counts)) {
			const left = (looked[from] as Hit).text;
			const count = (counts.get(left) ?? 1) - 1;
			if (count === 0) counts.delete(left);
			else counts.set(left, count);
			from += 1;
		}
		const begin = looked[from] as Hit;
		const width = end - begin.start;
		if (counts.size < most || (counts.size === most && width >= shortest)) continue;
		if (counts.size > 1) best = begin;
		most = counts.size;
		shortest = width;
	}
	return best;
}

function isLeftOut(hit: Hit, end: number, counts: ReadonlyMap<string, number>): boolean {
	return end - hit.start > excerptWidth && hit.end < end ? true : (counts.get(hit.text) ?? 0) > 1;
}

const mostLookedAt = 1000;
/** Code units, some two rows. */
const excerptWidth = 160;
