import type {Expansion} from './expansion.ts';
import {formRow} from './form-rows.ts';
import {formAt} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {createPlaceList} from './place-list.ts';
import {
	firstFrom,
	formPositions,
	formPositionsInSlices,
	occurrences,
	type Places,
} from './places.ts';
import {createPlacesBeside, type PlacesBeside} from './places-beside.ts';
import {countOf, isWithoutBreak, type Postings} from './postings.ts';
import {bytesOf, evenQualities, mostLevels, qualityLevels} from './qualities.ts';
import {rankedPositions} from './ranked-positions.ts';
import type {Slices} from './slices.ts';
import {rowStarts} from './word-rows.ts';

/** Remembers the words of late, so that each letter typed looks up one word. */
export type WordPlacer = {
	/** Where any form of a word stands. */
	readonly placesOf: (expansion: Expansion) => Slices<Places>;
	readonly placesBeside: PlacesBeside;
};

/** Over one corpus; an expansion comes from that corpus's own expander, which remembers it as well. */
export function createWordPlacer(postings: Postings): WordPlacer {
	let known = new WeakMap<Expansion, Places>();
	let remembered = 0;
	const made = (bytes: number): void => {
		remembered += bytes;
		if (remembered > mostRemembered) {
			known = new WeakMap();
			remembered = bytes;
		}
	};
	return {
		placesOf: function* (expansion) {
			const before = known.get(expansion);
			if (before) {
				return before;
			}

			const now = yield* wordPlaces(postings, expansion);
			made(now.starts.byteLength + bytesOf(now.qualities));
			known.set(expansion, now);
			return now;
		},
		placesBeside: createPlacesBeside(made),
	};
}

/** Bytes. */
const mostRemembered = 48_000_000;

function* wordPlaces(postings: Postings, {forms}: Expansion): Slices<Places> {
	const [only = 0, ...others] = new Set(forms.values());
	const levels = qualityLevels(forms.values());
	if (others.length > 0 && levels.length <= mostLevels) {
		const rankOf = new Map<FormId, number>();
		for (const [form, quality] of forms) rankOf.set(form, levels.indexOf(Math.fround(quality)));
		const {starts, ranks} = yield* rankedPositions(postings, rankOf, (places, own) =>
			ranksAt(postings, places, {forms: own, rankOf}),
		);
		return {starts, qualities: {levels, ranks}};
	}
	const starts = yield* formPositionsInSlices(postings, forms.keys());
	yield;
	if (others.length === 0) return {starts, qualities: only};
	const qualities = new Float32Array(starts.length);
	yield* lookUp(postings, starts, {table: qualityTable(postings, forms), found: qualities});
	return {starts, qualities};
}

type Ranked = {
	readonly forms: Iterable<FormId>;
	readonly rankOf: ReadonlyMap<FormId, number>;
};

/** The rank of the form at each position: of most it is mostly the same, so that only others are looked up. */
function* ranksAt(
	postings: Postings,
	starts: Uint32Array,
	{forms, rankOf}: Ranked,
): Slices<Uint8Array> {
	if (starts.length === 0) return new Uint8Array(0);
	const own = [...forms];
	const table = new Uint8Array(postings.starts.length);
	const counts = new Uint32Array(mostLevels);
	for (const form of own) {
		const rank = rankOf.get(form) ?? 0;
		table[form] = rank;
		counts[rank] = (counts[rank] as number) + countOf(postings, form);
	}
	const most = Math.max(...counts);
	const usual = counts.indexOf(most);
	const ranks = new Uint8Array(starts.length);
	if ((starts.length - most) * lookUpShareOfOthers > starts.length) {
		yield* lookUp(postings, starts, {table, found: ranks});
		return ranks;
	}
	ranks.fill(usual);
	const others = own.filter((form) => table[form] !== usual);
	let place = 0;
	for (const position of yield* formPositionsInSlices(postings, others)) {
		place = firstFrom(starts, position, place);
		ranks[place] = table[formAt(postings.sequence, position)] as number;
	}
	return ranks;
}

/** To find a place in the list takes as long as to look up so many in turn. */
const lookUpShareOfOthers = 4;

type LookedUp<Numbers> = {
	/** A number of each form. */
	readonly table: Numbers;
	/** That of the form at each position is written here. */
	readonly found: Numbers;
};

function* lookUp<Numbers extends Uint8Array | Float32Array>(
	{sequence}: Postings,
	positions: Uint32Array,
	{table, found}: LookedUp<Numbers>,
): Slices<undefined> {
	for (let from = 0; from < positions.length; from += lookedUpAtOnce) {
		const to = Math.min(positions.length, from + lookedUpAtOnce);
		for (let at = from; at < to; at++) {
			found[at] = table[formAt(sequence, positions[at] as number)] as number;
		}
		yield;
	}
	return undefined;
}

/** Some milliseconds. */
const lookedUpAtOnce = 200_000;

function qualityTable({starts}: Postings, forms: ReadonlyMap<FormId, number>): Float32Array {
	const table = new Float32Array(starts.length);
	for (const [form, quality] of forms) {
		table[form] = quality;
	}

	return table;
}

/**
 * Where the words stand side by side in their order, with no comma, bracket or end of a paragraph between them, or
 * across whatever stands there. Linear in the places of the rarest, or in all places.
 */
export function phrasePlaces(
	postings: Postings,
	expansions: readonly Expansion[],
	isAcross: boolean,
): Places {
	const sets = expansions.map(({forms}) => forms);
	if (sets.every(({size}) => size === 1)) return formPlaces(postings, sets, isAcross);
	const counts = sets.map((forms) => occurrences(postings, forms.keys()));
	const least = Math.min(...counts);
	const isInRows = counts.reduce((sum, count) => sum + count, 0) < least * lookUpShare;
	const candidates = isInRows
		? rowStarts(
				postings,
				sets.map((forms) => [...forms.keys()]),
			)
		: startsBefore(postings, sets, counts.indexOf(least));
	const sumAt = (isInRows ? knownSum(sets) : undefined) ?? sumLookedUp(postings, sets, candidates);
	const list = createPlaceList();
	for (let index = 0; index < candidates.length; index++) {
		const start = candidates[index] as number;
		const sum = sumAt(start);
		if (sum > 0 && (isAcross || isWithoutBreak(postings, start, sets.length))) {
			list.add(start, start + sets.length, sum / sets.length);
		}
	}

	return list.places();
}

/** The same where each word has one form. */
function formPlaces(
	postings: Postings,
	sets: readonly ReadonlyMap<FormId, number>[],
	isAcross: boolean,
): Places {
	const count = sets.length;
	const forms = sets.flatMap((own) => [...own]);
	const all = formRow(
		postings,
		forms.map(([form]) => form),
	);
	const starts = isAcross ? all : all.filter((start) => isWithoutBreak(postings, start, count));
	const quality = forms.reduce((sum, [, own]) => sum + own, 0) / count;
	return {
		starts,
		wordsOfEach: count,
		qualities: evenQualities(starts.length, quality),
	};
}

/** Of what stands so far into the corpus that the phrase may begin before it. */
function startsBefore(
	postings: Postings,
	sets: readonly ReadonlyMap<FormId, number>[],
	anchor: number,
): Uint32Array {
	const positions = formPositions(postings, sets[anchor]?.keys() ?? []);
	return positions.subarray(firstFrom(positions, anchor, 0)).map((position) => position - anchor);
}

type QualitySum = (start: number) => number;

/** Where each word is as good in all its forms. */
function knownSum(sets: readonly ReadonlyMap<FormId, number>[]): QualitySum | undefined {
	let sum = 0;
	for (const forms of sets) {
		const [quality = 0, ...others] = new Set(forms.values());
		if (others.length > 0) return undefined;
		sum += quality;
	}
	return () => sum;
}

function sumLookedUp(
	postings: Postings,
	sets: readonly ReadonlyMap<FormId, number>[],
	{length}: Uint32Array,
): QualitySum {
	const qualities =
		length < fewPositions ? sets.map(ofMap) : sets.map((set) => ofTable(postings, set));
	return (start) => summedQuality(postings, start, qualities);
}

/** To look up which word stands beside a place takes 100 ns, to decode where words stand 10 a place. At 100,000 articles. */
const lookUpShare = 10;

/** For fewer positions a table of all forms is not worth making. */
const fewPositions = 2000;

/** How well a form answers a word; 0 if it does not. */
type FormQuality = (form: FormId) => number;

function ofMap(forms: ReadonlyMap<FormId, number>): FormQuality {
	return (form) => forms.get(form) ?? 0;
}

function ofTable(postings: Postings, forms: ReadonlyMap<FormId, number>): FormQuality {
	const [only] = forms;
	if (forms.size === 1 && only) {
		const [one, quality] = only;
		return (form) => (form === one ? quality : 0);
	}

	const table = qualityTable(postings, forms);
	return (form) => table[form] ?? 0;
}

/** 0 if one of the words is not there. */
function summedQuality(
	{sequence}: Postings,
	start: number,
	qualities: readonly FormQuality[],
): number {
	let sum = 0;
	for (let word = 0; word < qualities.length; word++) {
		const own = (qualities[word] as FormQuality)(formAt(sequence, start + word));
		if (own === 0) {
			return 0;
		}

		sum += own;
	}

	return sum;
}
