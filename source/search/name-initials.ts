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

/** Lists from phoneme keys; linear, but for sorting by length. */
export function initialLists(keys: readonly string[]): InitialLists {
	const lists = new Map<string, number[]>();
	const byLength = Uint32Array.from(keys, (_, name) => name).sort(
		(left, right) => (keys[left]?.length ?? 0) - (keys[right]?.length ?? 0),
	);
	for (const name of byLength) {
		for (const initial of initialsAt(keys[name] ?? '', 0)) push(lists, initial, name);
	}
	for (const name of byLength) {
		const key = keys[name] ?? '';
		for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
			for (const initial of initialsAt(key, end + 1)) push(lists, initial, name);
		}
	}
	const initials = [...lists.keys()].sort();
	const ordered = initials.map((initial) => lists.get(initial) ?? []);
	const starts = new Uint32Array(initials.length + 1);
	for (const [at, {length}] of ordered.entries()) starts[at + 1] = (starts[at] as number) + length;
	return {initials: textColumn(initials), starts, names: Uint32Array.from(ordered.flat())};
}

function push(lists: Map<string, number[]>, initial: string, name: number): void {
	const list = lists.get(initial);
	if (!list) lists.set(initial, [name]);
	else if (list.length < LONGEST_LIST && list.at(-1) !== name) list.push(name);
}

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
