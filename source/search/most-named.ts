/*
 * Which names most of some documents have. Names are ranked by how many documents have them at all, and each
 * document has the ranks of its own in order:
 *
 *   document 0   0 2 17 400 …       of the first few ranks is counted what the documents found have; the twelfth of
 *   document 1   1 2 5 90 …         these counts says which ranks may still come before it: those in as many documents
 *
 * So most names are never looked at where much is found, and all of them where little is.
 */
import {growingNumbers} from '../text/growing.ts';
import {pagedArray} from '../text/paged.ts';
import type {Counted} from './document-labels.ts';

export type NameCounter = (found: Uint32Array, most: number) => readonly Counted<number>[];

/** Tells those whom most of the documents found name; of equals the one that was met first. */
export function nameCounter(ranked: RankedNames): NameCounter {
	return (found, most) => {
		const share = found.length / Math.max(1, ranked.starts.length - 1);
		const likely = (ranked.documents[most - 1] ?? 1) * share;
		let counts: Uint32Array = new Uint32Array(ranksIn(ranked, likely));
		countRanks(ranked, found, {counts, from: 0});
		const end = ranksIn(ranked, countAt(counts, most - 1));
		if (end > counts.length) {
			const from = counts.length;
			const more = new Uint32Array(end);
			more.set(counts);
			counts = more;
			countRanks(ranked, found, {counts, from});
		}
		return mostOf(ranked, counts, most);
	};
}

/** By rank: how many documents have the name, which entity it is, and as which it was met. A cache keeps it. */
export type RankedNames = {
	readonly documents: Uint32Array;
	readonly entities: Uint32Array;
	readonly met: Uint32Array;
	/** The ranks of each document, ascending, from `starts[document]` on. */
	readonly starts: Uint32Array;
	readonly ranks: Uint32Array;
};

/** `visit` tells of each document, by its number, whom it names, some of them several times. Some 50 ns a mention. */
export function rankedNames(
	documents: number,
	names: number,
	visit: (document: number, name: (entity: number) => void) => void,
): RankedNames {
	const starts = pagedArray(Uint32Array, documents + 1);
	const all = growingNumbers();
	/** Of each entity the number of the document that was last seen to name it, from 1. */
	const seen = pagedArray(Uint32Array, names);
	const inDocuments = pagedArray(Uint32Array, names);
	const metAs = pagedArray(Uint32Array, names);
	const met = growingNumbers();
	let current = 0;
	const note = (entity: number): void => {
		if (seen[entity] === current) return;
		if (seen[entity] === 0) {
			metAs[entity] = met.length();
			met.push(entity);
		}
		seen[entity] = current;
		inDocuments[entity] = (inDocuments[entity] as number) + 1;
		all.push(entity);
	};
	for (let document = 0; document < documents; document++) {
		current = document + 1;
		visit(document, note);
		starts[document + 1] = all.length();
	}
	all.trim();
	const entities = rankOrder(met.view(), inDocuments);
	const rankOf = seen;
	for (let rank = 0; rank < entities.length; rank++) rankOf[entities[rank] as number] = rank;
	const ranks = all.view();
	for (let at = 0; at < ranks.length; at++) ranks[at] = rankOf[ranks[at] as number] as number;
	for (let document = 0; document < documents; document++) {
		ranks.subarray(starts[document], starts[document + 1]).sort();
	}
	return {
		documents: entities.map((entity) => inDocuments[entity] as number),
		entities,
		met: entities.map((entity) => metAs[entity] as number),
		starts,
		ranks,
	};
}

/** Those of most documents first, by counting. */
function rankOrder(met: Uint32Array, inDocuments: Uint32Array): Uint32Array {
	let most = 0;
	for (const entity of met) most = Math.max(most, inDocuments[entity] as number);
	const next = new Uint32Array(most + 2);
	for (const entity of met) {
		const place = most - (inDocuments[entity] as number) + 1;
		next[place] = (next[place] as number) + 1;
	}
	for (let place = 1; place < next.length; place++) {
		next[place] = (next[place] as number) + (next[place - 1] as number);
	}
	const order = pagedArray(Uint32Array, met.length);
	for (const entity of met) {
		const place = most - (inDocuments[entity] as number);
		order[next[place] as number] = entity;
		next[place] = (next[place] as number) + 1;
	}
	return order;
}

/** How many ranks have so many documents or more; none has fewer than one. */
function ranksIn({documents}: RankedNames, least: number): number {
	let low = 0;
	let high = documents.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((documents[middle] as number) >= least) low = middle + 1;
		else high = middle;
	}
	return low;
}

type Counting = {readonly counts: Uint32Array; readonly from: number};

/** Counts the ranks from `from` to the end of `counts`. */
function countRanks(
	{starts, ranks}: RankedNames,
	found: Uint32Array,
	{counts, from}: Counting,
): void {
	const end = counts.length;
	for (let document = 0; document < found.length; document++) {
		const index = found[document] as number;
		const last = starts[index + 1] as number;
		for (let at = starts[index] as number; at < last; at++) {
			const rank = ranks[at] as number;
			if (rank >= end) break;
			if (rank >= from) counts[rank] = (counts[rank] as number) + 1;
		}
	}
}

/** The largest but so many; 0 where there are not as many. */
function countAt(counts: Uint32Array, place: number): number {
	const largest = new Uint32Array(place + 1);
	for (let rank = 0; rank < counts.length; rank++) {
		const count = counts[rank] as number;
		if (count <= (largest[place] as number)) continue;
		let at = place;
		for (; at > 0 && (largest[at - 1] as number) < count; at--) {
			largest[at] = largest[at - 1] as number;
		}
		largest[at] = count;
	}
	return largest[place] as number;
}

function mostOf(
	{entities, met}: RankedNames,
	counts: Uint32Array,
	most: number,
): readonly Counted<number>[] {
	const least = Math.max(1, countAt(counts, most - 1));
	const present: (Counted<number> & {readonly met: number})[] = [];
	for (let rank = 0; rank < counts.length; rank++) {
		const count = counts[rank] as number;
		if (count < least) continue;
		present.push({value: entities[rank] as number, count, met: met[rank] as number});
	}
	return present
		.sort((one, other) => other.count - one.count || one.met - other.met)
		.slice(0, most)
		.map(({value, count}) => ({value, count}));
}
