import {type TextColumn, textAt, textColumn} from '../text/text-column.ts';
import {textsBeginning} from './prefix-finder.ts';

/**
 * The names by how they begin, for queries of one or two letters: by the first sound, and by the
 * first two. Those that begin so come before those with a later word that does; short before long.
 */
export type InitialLists = {
	/** The beginnings, in the order of their code units. */
	readonly initials: TextColumn;
	/** The list of each, one after the other. */
	readonly starts: Uint32Array;
	readonly names: Uint32Array;
};

/** Enough to fill any screen; the rest of a list would never be read. */
const LONGEST_LIST = 400;

/** Lists from phoneme keys; linear. */
export function initialLists(keys: readonly string[]): InitialLists {
	const lists = growingLists();
	const byLength = shortFirst(keys);
	for (let at = 0; at < byLength.length; at++) {
		const name = byLength[at] as number;
		lists.add(keys[name] ?? '', 0, name);
	}
	for (let at = 0; at < byLength.length; at++) {
		const name = byLength[at] as number;
		const key = keys[name] ?? '';
		for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
			lists.add(key, end + 1, name);
		}
	}
	const all = lists.all();
	const initials = [...all.keys()].sort();
	const ordered = initials.map((initial) => all.get(initial) ?? []);
	const starts = new Uint32Array(initials.length + 1);
	for (const [at, {length}] of ordered.entries()) starts[at + 1] = (starts[at] as number) + length;
	return {initials: textColumn(initials), starts, names: Uint32Array.from(ordered.flat())};
}

/** The numbers of the keys; those of one length in their order. */
function shortFirst(keys: readonly string[]): Uint32Array {
	let longest = 0;
	for (let name = 0; name < keys.length; name++) longest = Math.max(longest, lengthAt(keys, name));
	const ends = new Uint32Array(longest + 2);
	for (let name = 0; name < keys.length; name++) {
		const next = lengthAt(keys, name) + 1;
		ends[next] = (ends[next] as number) + 1;
	}
	for (let length = 0; length <= longest; length++) {
		ends[length + 1] = (ends[length + 1] as number) + (ends[length] as number);
	}
	const numbers = new Uint32Array(keys.length);
	for (let name = 0; name < keys.length; name++) {
		const length = lengthAt(keys, name);
		numbers[ends[length] as number] = name;
		ends[length] = (ends[length] as number) + 1;
	}
	return numbers;
}

function lengthAt(keys: readonly string[], name: number): number {
	return (keys[name] as string).length;
}

/** Takes in one beginning after the other. */
function growingLists(): {
	readonly add: (key: string, start: number, name: number) => void;
	readonly all: () => ReadonlyMap<string, readonly number[]>;
} {
	const lists = new Map<string, number[]>();
	/** By `placeOfInitials`. */
	const known: (readonly number[][] | undefined)[] = new Array(0x4000).fill(undefined);
	const listOf = (initial: string): number[] => {
		const list = lists.get(initial) ?? [];
		lists.set(initial, list);
		return list;
	};
	return {
		all: () => lists,
		add: (key, start, name) => {
			const place = placeOfInitials(key, start);
			const own = known[place] ?? initialsAt(key, start).map(listOf);
			if (place > 0) known[place] = own;
			for (let at = 0; at < own.length; at++) {
				const list = own[at] as number[];
				if (list.length < LONGEST_LIST && list[list.length - 1] !== name) list.push(name);
			}
		},
	};
}

/** A number for the first two sounds of a beginning, or the first if there is one; 0 where not both are of ASCII. */
function placeOfInitials(key: string, start: number): number {
	let first = 0;
	for (let at = start; at < key.length; at++) {
		const unit = key.charCodeAt(at);
		if (unit >= 0x80) return 0;
		if (unit === blank) break;
		if (unit === openVowel || unit === unwrittenVowel) continue;
		if (first > 0) return first * 0x80 + unit;
		first = unit;
	}
	return first * 0x80;
}

const [blank, openVowel, unwrittenVowel] = [0x20, 0x2e, 0x40];

/** The names that begin with a query of one or two letters, given its phoneme key; at most 400. */
export function initialNames(lists: InitialLists, key: string): Uint32Array {
	const {initials, starts, names} = lists;
	const begun = initialsAt(key, 0).at(-1);
	const [at] = begun === undefined ? [] : textsBeginning(initials, begun);
	const isSame = at !== undefined && textAt(initials, at) === begun;
	return isSame ? names.subarray(starts[at], starts[at + 1]) : new Uint32Array();
}

/** `vu dai` gives `v` and `vu`: the first sound of the word that begins at `start`, and the first two, vowels by class. */
function initialsAt(key: string, start: number): readonly string[] {
	let first: string | undefined;
	for (let at = start; at < key.length; at++) {
		const sound = String.fromCodePoint(key.codePointAt(at) ?? 0);
		if (sound === ' ') break;
		at += sound.length - 1;
		if (sound === '.' || sound === '@') continue;
		if (first !== undefined) return [first, first + classOf(sound, 1)];
		first = classOf(sound, 0);
	}
	return first === undefined ? [] : [first];
}

/** Vav opens a word as v, yeh as y; elsewhere they are vowels. */
function classOf(sound: string, at: number): string {
	if (at === 0) return OPENING[sound] ?? CLASSES[sound] ?? sound;
	return CLASSES[sound] ?? sound;
}

const OPENING: Readonly<Record<string, string>> = {w: 'v', e: 'y'};
const CLASSES: Readonly<Record<string, string>> = {
	w: 'u',
	e: 'i',
	E: 'a',
	A: 'a',
	q: 'i',
	x: 'k',
	'~': 'n',
	C: 's',
	G: 'g',
};

/** So many names of a list are looked at: they are the shortest. */
export const LOOKED_AT = 200;
