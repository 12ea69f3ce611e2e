import type {Expansion} from './expansion.ts';
import type {FormId} from './lexicon.ts';
import {formPositionsInSlices, occurrences} from './places.ts';
import {positionsBeside} from './position-bits.ts';
import type {PositionLists} from './position-lists.ts';
import type {Postings} from './postings.ts';
import type {Slices} from './slices.ts';
import {rowStarts} from './word-rows.ts';

/** Where it is to be asked whether words stand together as a name. */
export type RunAnchors = {
	/** Of the rarest word. */
	readonly positions: Uint32Array;
	/** Each of them has a place beside it where another of the words stands. */
	readonly areBeside: boolean;
	/** Some of the places where all words stand in their order as they were typed, by their first word. */
	readonly same: Uint32Array;
};

/** Of many places only those beside which another word is: it takes as long as to decode all places of the words. */
export function* runAnchors(
	postings: Postings,
	expansions: readonly Pick<Expansion, 'forms' | 'loose'>[],
	anchor: number,
): Slices<RunAnchors> {
	const own = [...(expansions[anchor]?.loose.keys() ?? [])];
	const others = expansions
		.filter((_, at) => at !== anchor)
		.flatMap(({loose}) => [...loose.keys()]);
	const count = occurrences(postings, own);
	const toMark = 2 * count + occurrences(postings, others) + postings.sequence.low.length / 512;
	if (expansions.length < 2 || toMark > count * lookUpShare) {
		const all = yield* formPositionsInSlices(postings, own);
		yield;
		return {positions: all, areBeside: false, same: new Uint32Array(0)};
	}
	// What is no other word has one beside it wherever all stand together.
	const isOther = new Set(others);
	const neighbours = own.some((form) => isOther.has(form)) ? [...own, ...others] : others;
	const positions = yield* rememberedBeside(postings, own, neighbours);
	yield;
	return {positions, areBeside: true, same: rowStarts(postings, expansions.map(typedForms))};
}

/** The positions of one corpus by the forms that were asked for, and how many bytes they take. */
type KnownPositions = {readonly positions: Map<string, Uint32Array>; bytes: number};

const remembered = new WeakMap<PositionLists['bytes'], KnownPositions>();
const mostRemembered = 4_000_000;

/** A query with another filter asks for the same words, and so does one that is no longer typed. */
function* rememberedBeside(
	postings: Postings,
	own: readonly FormId[],
	neighbours: readonly FormId[],
): Slices<Uint32Array> {
	const known = remembered.get(postings.bytes) ?? {positions: new Map(), bytes: 0};
	remembered.set(postings.bytes, known);
	const key = `${own.join(' ')},${neighbours.join(' ')}`;
	const before = known.positions.get(key);
	if (before !== undefined) return before;
	const positions = yield* positionsBeside(postings, own, neighbours);
	const bytes = positions.byteLength + key.length;
	if (bytes > mostRemembered) return positions;
	known.bytes += bytes;
	if (known.bytes > mostRemembered) {
		known.positions.clear();
		known.bytes = bytes;
	}
	known.positions.set(key, positions);
	return positions;
}

/** To look up what stands beside a place takes 100 ns, to mark it 10, and a little to clear all marks. At 100,000 articles. */
const lookUpShare = 25;

function typedForms({forms, loose}: Pick<Expansion, 'forms' | 'loose'>): readonly FormId[] {
	return [...forms].flatMap(([form, quality]) => (quality === 1 && loose.has(form) ? [form] : []));
}
