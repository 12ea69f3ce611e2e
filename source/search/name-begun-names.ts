import {queriedSounds} from './name-aligned-keys.ts';
import {
	type BegunQuery,
	type BegunRange,
	begunRanges,
	isFirstWord,
	type NameBeginnings,
} from './name-beginnings.ts';
import type {NameKeys} from './name-keys.ts';
import type {NameSounds} from './name-sounds.ts';

export type HeardNames = {readonly sounds: NameSounds; readonly beginnings: NameBeginnings};

/** A name by its number, of which a word begins near enough as was typed. */
export type BegunName = {
	readonly name: number;
	/** What the query differs in, in the unit of sounds. */
	readonly cost: number;
	/** The number of the word that does, from 0. */
	readonly word: number;
	/** It is too far off to be found by that alone. */
	readonly isFar: boolean;
};

/** What a query may differ from the beginning of a name in: in the unit of sounds, for each part of it. */
export type BegunCosts = {
	readonly least: number;
	/** And of the weight of the part. */
	readonly share: number;
	/** However long the part. */
	readonly most: number;
	/** And for all of it, as the last sound may still become another. */
	readonly last: number;
};

/** With the sounds of the query; nothing where it has none. */
export function begunQuery(
	keys: NameKeys,
	{least, share, most: greatest, last}: BegunCosts,
): BegunQuery | undefined {
	const {sounds} = keys;
	if (sounds === '') return undefined;
	const aligned = queriedSounds(keys);
	let weight = 0;
	const most = Float32Array.from({length: sounds.length + 1}, (_, at) => {
		if (at > 0) weight += aligned.insertions[at] as number;
		return Math.min(greatest, least + share * weight);
	});
	most[sounds.length] = (most[sounds.length] as number) + last;
	return {
		insertions: aligned.insertions,
		deletions: aligned.model.deletions,
		costs: aligned.letters,
		blanks: aligned.blanks,
		most,
	};
}

/** Names one after the other. */
export type BegunList = {
	/** The next so many, at least one; fewer where no more are left. */
	readonly take: (count: number) => readonly BegunName[];
};

/**
 * The names that begin so, each once, the nearest first; of those equally near first those of which the first word
 * does, then the short ones. Looks for no more than are asked for: what is nearer than a share of what is allowed
 * comes before all else is looked for.
 */
export function begunNames({sounds, beginnings}: HeardNames, query: BegunQuery): BegunList {
	const known = new Set<number>();
	let share = 0;
	let open: readonly Level[] = [];
	let nextLevel = 0;
	let cost = 0;
	let places: Uint32Array = NO_PLACES;
	let at = 0;
	/** Whether there are more. */
	const goOn = (): boolean => {
		if (nextLevel < open.length) {
			const level = open[nextLevel] as Level;
			nextLevel++;
			cost = level.cost;
			places = inOrder(sounds, beginnings, level.ranges);
			at = 0;
			return true;
		}
		if (share >= SHARES.length) return false;
		const part = SHARES[share] as number;
		share++;
		const most = query.most.map((allowed) => allowed * part);
		open = levels(begunRanges(beginnings, sounds, {...query, most}));
		nextLevel = 0;
		return true;
	};
	return {
		take: (count) => {
			const taken: BegunName[] = [];
			while (at < places.length || goOn()) {
				if (at >= places.length) continue;
				const place = places[at] as number;
				at++;
				const name = nameAt(sounds, place);
				if (known.has(name)) continue;
				known.add(name);
				taken.push({name, cost, word: wordAt(sounds, name, place), isFar: false});
				if (taken.length >= count) break;
			}
			return taken;
		},
	};
}

const NO_PLACES = new Uint32Array();

/** The names of some words, one after the other. */
export function namesOfRanges(
	{sounds, beginnings: {places}}: HeardNames,
	ranges: readonly BegunRange[],
): readonly number[] {
	return ranges.flatMap(({from, end}) =>
		Array.from(places.subarray(from, end), (place) => nameAt(sounds, place)),
	);
}

/** Of the costs that are allowed. */
const SHARES = [0.3, 0.6, 1];

type Level = {readonly ranges: readonly BegunRange[]; readonly cost: number};

/** Costs that differ by less are taken for the same: a vowel for another is .3. */
const STEP = 0.1;

function levels(ranges: readonly BegunRange[]): readonly Level[] {
	const byCost = new Map<number, BegunRange[]>();
	for (const range of ranges) {
		const level = Math.round(range.cost / STEP);
		const others = byCost.get(level);
		if (others) others.push(range);
		else byCost.set(level, [range]);
	}
	return [...byCost]
		.sort(([one], [other]) => one - other)
		.map(([level, own]) => ({ranges: own, cost: level * STEP}));
}

/** Places by whether they are of a first word, then by how many sounds come to the end of the name: by counting. */
function inOrder(
	sounds: NameSounds,
	{places}: NameBeginnings,
	ranges: readonly BegunRange[],
): Uint32Array {
	const count = ranges.reduce((sum, {from, end}) => sum + end - from, 0);
	if (count > MOST_ORDERED) return placesOf(places, ranges, count);
	const ranks = new Uint16Array(count);
	const ends = new Uint32Array(2 * (LONGEST + 1));
	let at = 0;
	for (const {from, end} of ranges) {
		for (let word = from; word < end; word++) {
			const rank = rankOf(sounds, places[word] as number);
			ranks[at] = rank;
			ends[rank] = (ends[rank] as number) + 1;
			at++;
		}
	}
	for (let rank = 1; rank < ends.length; rank++) {
		ends[rank] = (ends[rank] as number) + (ends[rank - 1] as number);
	}
	const ordered = new Uint32Array(count);
	for (let range = ranges.length - 1; range >= 0; range--) {
		const {from, end} = ranges[range] as BegunRange;
		for (let word = end - 1; word >= from; word--) {
			at--;
			const to = (ends[ranks[at] as number] as number) - 1;
			ends[ranks[at] as number] = to;
			ordered[to] = places[word] as number;
		}
	}
	return ordered;
}

/** So many words nobody looks through: they stay in the order of sounds, in which what is the whole word comes first. */
const MOST_ORDERED = 5000;

function placesOf(places: Uint32Array, ranges: readonly BegunRange[], count: number): Uint32Array {
	const all = new Uint32Array(count);
	let at = 0;
	for (const {from, end} of ranges) {
		all.set(places.subarray(from, end), at);
		at += end - from;
	}
	return all;
}

/** All that are longer are equally long. */
const LONGEST = 127;

function rankOf(sounds: NameSounds, place: number): number {
	const {numbers} = sounds;
	let length = 0;
	while (length < LONGEST && numbers[place + length] !== 0) length++;
	return isFirstWord(sounds, place) ? length : LONGEST + 1 + length;
}

/** The number of the word of a name that begins at a place. */
function wordAt({starts, wordEnds}: NameSounds, name: number, place: number): number {
	let word = 0;
	for (let at = starts[name] as number; at < place - 1; at++) word += wordEnds[at] === 0 ? 0 : 1;
	return word;
}

/** By halving. */
function nameAt({starts}: NameSounds, place: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] as number) <= place) low = middle;
		else high = middle;
	}
	return low;
}
