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
	const wordsOf = wordsOfHits();
	const words = looked.map(({text}) => wordsOf(text));
	for (const [at, hit] of looked.entries()) {
		const {count, width} = shownFrom({hits: looked, words}, at);
		if (count < most || (count === most && (most < 2 || width >= narrowest))) continue;
		best = hit;
		most = count;
		narrowest = width;
	}
	return best;
}

/** The words of hits, each text taken apart once. */
function wordsOfHits(): (text: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const words = text.toLowerCase().split(/\s+/v);
		known.set(text, words);
		return words;
	};
}

type Looked = {readonly hits: readonly Hit[]; readonly words: readonly (readonly string[])[]};

/** How many different words an excerpt shows that begins at a hit, and the code units up to the last of them. */
function shownFrom(
	{hits, words}: Looked,
	at: number,
): {readonly count: number; readonly width: number} {
	const {start} = hits[at] as Hit;
	const shown = new Set<string>();
	let width = 0;
	for (let index = at; index < hits.length; index++) {
		const {end} = hits[index] as Hit;
		if (end - start > excerptWidth && index > at) break;
		const before = shown.size;
		for (const word of words[index] as readonly string[]) shown.add(word);
		if (shown.size > before) width = end - start;
	}
	return {count: shown.size, width};
}

const mostLookedAt = 1000;
/** Code units, some two rows. */
const excerptWidth = 160;
