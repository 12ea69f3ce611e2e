/*
 * Names as they are compared, remembered as long as their keys are: each letter typed compares the query with most of the
 * names that the one before was compared with.
 */
import type {AlignedName, AlignedQuery, AlignmentModel} from './name-alignment-model.ts';
import {alignedName, alignedQuery, type NameKeys, partOfKeys} from './name-keys.ts';
import {SOUND_MODEL} from './name-sound-model.ts';

/**
 * The keys of a name, and where what was made of them stands. Not in maps of keys nor in arrays of its own, all of which
 * each collection of young garbage would go through: half of what outlived one was that.
 */
export type ComparedName = {
	readonly keys: NameKeys;
	readonly spelling: Kept;
	readonly sounds: Kept;
	/** From its later words on, by the number of the word; `null` where not every word is heard. */
	parts: (ComparedName | null)[] | undefined;
};

/** The place of an aligned key, under the last model that was asked for. */
type Kept = {model: AlignmentModel | undefined; round: number; start: number};

export function comparedName(keys: NameKeys): ComparedName {
	return {
		keys,
		spelling: {model: undefined, round: 0, start: 0},
		sounds: {model: undefined, round: 0, start: 0},
		parts: undefined,
	};
}

/** The spelling of a name under a model; until the next is asked for. */
export function alignedSpelling(
	model: AlignmentModel,
	{keys, spelling}: ComparedName,
): AlignedName {
	return keptKey(model, {key: keys.spelling, meanings: keys.meanings, kept: spelling});
}

/** The sounds of a name; until the next are asked for. */
export function alignedSounds({keys, sounds}: ComparedName): AlignedName {
	return keptKey(SOUND_MODEL, {key: keys.sounds, meanings: keys.meanings, kept: sounds});
}

type Key = {readonly key: string; readonly meanings: readonly number[]; readonly kept: Kept};

function keptKey(model: AlignmentModel, {key, meanings, kept}: Key): AlignedName {
	if (kept.model !== model || kept.round !== round) {
		const aligned = alignedName(model, key, meanings);
		if ((model.longestNameGroup + 2) * (aligned.length + 1) > numbers.length) return aligned;
		kept.start = keep(aligned);
		kept.model = model;
		kept.round = round;
	}
	return restored(kept.start, key.length + 2, model.longestNameGroup);
}

/** Aligned keys one after the other: the numbers of each size of groups, where words end, and what they mean. */
const numbers = new Uint16Array(1 << 18);
let end = 0;
/** How often they were begun anew, as all was full. */
let round = 1;

function keep({length, groups, words}: AlignedName): number {
	const width = length + 1;
	if (end + (groups.length + 2) * width > numbers.length) {
		round++;
		end = 0;
	}
	const start = end;
	for (const part of [...groups, words.ends, words.meanings]) {
		numbers.set(part, end);
		end += width;
	}
	return start;
}

/** In arrays that the next one is put in. */
function restored(start: number, length: number, sizes: number): AlignedName {
	const width = length + 1;
	let at = start;
	const groups = passingGroups(sizes, width);
	for (let size = 0; size < sizes; size++) at = copy(at, width, groups[size] as Uint16Array);
	at = copy(at, width, passing.ends);
	copy(at, width, passing.meanings);
	return {length, groups, words: passing};
}

function copy(from: number, count: number, into: Uint16Array | Uint8Array): number {
	for (let at = 0; at < count; at++) into[at] = numbers[from + at] as number;
	return from + count;
}

let passing = {ends: new Uint16Array(256), meanings: new Uint8Array(256)};
/** By how many sizes of groups there are. */
let allGroups: Uint16Array[][] = [];

function passingGroups(sizes: number, width: number): readonly Uint16Array[] {
	if (passing.ends.length < width) {
		passing = {ends: new Uint16Array(2 * width), meanings: new Uint8Array(2 * width)};
		allGroups = [];
	}
	const known = allGroups[sizes];
	if (known) return known;
	const groups = Array.from({length: sizes}, () => new Uint16Array(passing.ends.length));
	allGroups[sizes] = groups;
	return groups;
}

/** As `partOfKeys`. */
export function laterWords(name: ComparedName, start: number): ComparedName | undefined {
	name.parts ??= [];
	const known = name.parts[start];
	if (known !== undefined) return known ?? undefined;
	const keys = partOfKeys(name.keys, start);
	const part = keys ? comparedName(keys) : undefined;
	name.parts[start] = part ?? null;
	return part;
}

/** The sounds of a query; of the last one they are remembered, as they are asked for by how a name begins and as a whole. */
export function queriedSounds(query: NameKeys): AlignedQuery {
	if (lastQuery?.keys === query) return lastQuery.aligned;
	const aligned = alignedQuery(SOUND_MODEL, query.sounds, query.meanings);
	lastQuery = {keys: query, aligned};
	return aligned;
}

let lastQuery: {readonly keys: NameKeys; readonly aligned: AlignedQuery} | undefined;
