import type {Hit} from './types.ts';

/**
 * The hit at which an excerpt shows most of a query: the first of those that stand nearest together and have the most
 * different words between them; a hit may be a phrase. Of a query of one word the first hit. Hits are in text order;
 * linear in the first thousand, times what stands in one excerpt.
 */
export function tellingHit(hits: readonly Hit[], query: string): Hit | undefined {
	const [first] = hits;
	if (!/\S\s+\S/v.test(query)) return first;
	const looked = hits.slice(0, mostLookedAt);
	let best = first;
	let most = 0;
	let narrowest = Number.POSITIVE_INFINITY;
	for (const [at, hit] of looked.entries()) {
		const {words, width} = shownFrom(looked, at);
		if (words < most || (words === most && (most < 2 || width >= narrowest))) continue;
		best = hit;
		most = words;
		narrowest = width;
	}
	return best;
}

/** How many different words an excerpt shows that begins at a hit, and the code units up to the last of them. */
function shownFrom(
	hits: readonly Hit[],
	at: number,
): {readonly words: number; readonly width: number} {
	const {start} = hits[at] as Hit;
	const words = new Set<string>();
	let width = 0;
	for (let index = at; index < hits.length; index++) {
		const {text, end} = hits[index] as Hit;
		if (end - start > excerptWidth && index > at) break;
		const before = words.size;
		for (const word of text.toLowerCase().split(/\s+/v)) words.add(word);
		if (words.size > before) width = end - start;
	}
	return {words: words.size, width};
}

const mostLookedAt = 1000;
/** Code units, some two rows. */
const excerptWidth = 160;
