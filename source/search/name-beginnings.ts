/*
 * What begins, near enough, with what was typed, among the words of all names: complete, without looking at each.
 *
 *   r a m ␣ k …     All words of all names stand with what follows them in the order of their sounds, as the leaves of
 *   r a m @ S …     a tree in which every beginning is a node. To each node belongs a column of the matrix of edit
 *   r a n i         distances: what each part of the query costs by that beginning. Words below a node share it.
 *
 * A node is left with all below it as soon as its costs are too high, and taken with all below it as soon as none can
 * fall: the time goes with the beginnings that are near, not with the names. (The same on other trees: Shang and
 * Merrett, "Tries for approximate string matching", 1996.)
 */
import type {NameSounds} from './name-sounds.ts';
import {soundsOrder} from './name-sounds-order.ts';
import type {Slices} from './slices.ts';

/** The words of all names by what sounds from there on to the end of the name. */
export type NameBeginnings = {
	/** Of each, in order, the place in `NameSounds.numbers` of its first sound. */
	readonly places: Uint32Array;
	/** How many first sounds each has in common with the one before, up to 255. */
	readonly shared: Uint8Array;
	/** The least of each 64 of these. */
	readonly leastShared: Uint8Array;
};

/** Sorts all words once: about half a microsecond each; pauses. */
export function* nameBeginnings(sounds: NameSounds): Slices<NameBeginnings> {
	const places = yield* soundsOrder(sounds);
	yield;
	const {numbers} = sounds;
	const shared = new Uint8Array(places.length);
	for (let at = 1; at < places.length; at++) {
		const before = places[at - 1] as number;
		const own = places[at] as number;
		let length = 0;
		while (
			length < LONGEST &&
			numbers[own + length] === numbers[before + length] &&
			numbers[own + length] !== NO_SOUND
		) {
			length++;
		}
		shared[at] = length;
	}
	const leastShared = new Uint8Array(Math.ceil(shared.length / BLOCK)).fill(LONGEST);
	for (let at = 0; at < shared.length; at++) {
		const block = at >> BLOCK_BITS;
		leastShared[block] = Math.min(leastShared[block] as number, shared[at] as number);
	}
	return {places, shared, leastShared};
}

const BLOCK_BITS = 6;
const BLOCK = 1 << BLOCK_BITS;

/** Sounds that a beginning has at most. */
const LONGEST = 255;
/** The number of no sound: a name ends before it. */
const NO_SOUND = 0;

/**
 * A query, and what may have been spent at most on the way by its first sound, its first two, and so on: so whatever is
 * said by a beginning of a name, each part of it is.
 */
export type BegunQuery = {
	/** Of none of its sounds, of the first, of the first two. */
	readonly most: Float32Array;
	/** With a blank at either end, as in `AlignedQuery`: of a sound that is left out, of one for another, of a blank. */
	readonly insertions: Float32Array;
	readonly costs: readonly Float32Array[];
	readonly blanks: Uint8Array;
	/** Of a sound that only the name has. */
	readonly deletions: Float32Array;
};

/** Words that begin alike, neighbours in the order of sounds, and what it costs to say all of the query by them. */
export type BegunRange = {readonly from: number; readonly end: number; readonly cost: number};

/** All words by whose beginning the query can be said at no more than it may cost. */
export function begunRanges(
	beginnings: NameBeginnings,
	sounds: NameSounds,
	query: BegunQuery,
): readonly BegunRange[] {
	const {places, shared} = beginnings;
	const {numbers} = sounds;
	const ranges: BegunRange[] = [];
	startColumns(query);
	let at = 0;
	while (at < places.length) {
		const place = places[at] as number;
		const from = at;
		let depth = shared[at] as number;
		let state: number = OPEN;
		while (state === OPEN && depth < LONGEST) {
			const sound = numbers[place + depth] as number;
			if (sound === NO_SOUND) break;
			depth++;
			state = nextColumn(query, depth, sound);
		}
		// What ends here is alone; of all else the words below the node have had the same.
		at = state === OPEN ? at + 1 : endOf(beginnings, at + 1, depth);
		const isWhole = state === OPEN && isFirstWord(sounds, place);
		const cost = isWhole ? costOfWhole(query, depth) : (said[depth] as number);
		if (cost < UNREACHED) ranges.push({from, end: at, cost});
	}
	return ranges;
}

/** Whether the word at a place is the first of a name, which begins with a blank behind the end of the one before. */
export function isFirstWord({numbers}: NameSounds, place: number): boolean {
	return place < 2 || numbers[place - 2] === NO_SOUND;
}

/** The first from a place on that has fewer sounds than these in common with the one before it. */
function endOf({shared, leastShared}: NameBeginnings, from: number, depth: number): number {
	let at = from;
	while (at < shared.length && (shared[at] as number) >= depth) {
		at++;
		if ((at & (BLOCK - 1)) !== 0) continue;
		while (at < shared.length && (leastShared[at >> BLOCK_BITS] as number) >= depth) at += BLOCK;
	}
	return Math.min(at, shared.length);
}

/** Costs may fall; all are too high; they are low and stay so. */
const [OPEN, LEFT, SETTLED] = [0, 1, 2];
/** Costs that differ by less are the same. */
const SAME = 0.05;
const UNREACHED = 1e9;

/**
 * For each depth a column, the parts of the query down: what each costs at a depth, from the first row that is within
 * reach to the last (Ukkonen, "Algorithms for approximate string matching", 1985).
 */
let columns = new Float32Array(1 << 12);
const firsts = new Uint16Array(LONGEST + 1);
const lasts = new Uint16Array(LONGEST + 1);
/** The least that all of the query cost up to a depth. */
const said = new Float32Array(LONGEST + 1);

/** The column of no sound: each sound of the query is left out. */
function startColumns({insertions, most}: BegunQuery): void {
	const size = most.length * (LONGEST + 1);
	if (columns.length < size) columns = new Float32Array(size);
	columns[0] = 0;
	let row = 1;
	for (; row < most.length; row++) {
		const cost = (columns[row - 1] as number) + (insertions[row] as number);
		if (cost > (most[row] as number)) break;
		columns[row] = cost;
	}
	firsts[0] = 0;
	lasts[0] = row - 1;
	said[0] = row === most.length ? (columns[row - 1] as number) : UNREACHED;
}

/** Fills the column of a depth from the one before it. */
function nextColumn(query: BegunQuery, depth: number, sound: number): number {
	const {length} = query.most;
	const lowest = fillColumn(query, depth, sound);
	const last = lasts[depth] as number;
	const whole = last === length - 1 ? (columns[depth * length + last] as number) : UNREACHED;
	const least = Math.min(said[depth - 1] as number, whole);
	said[depth] = least;
	if (least < UNREACHED) return lowest > least - SAME ? SETTLED : OPEN;
	return lowest < UNREACHED ? OPEN : LEFT;
}

/** The lowest cost of the column. */
function fillColumn(query: BegunQuery, depth: number, sound: number): number {
	const {insertions, costs, most} = query;
	const own = depth * most.length;
	const before = own - most.length;
	const last = lasts[depth - 1] as number;
	const removal = query.deletions[sound] as number;
	let lowest = UNREACHED;
	let above = UNREACHED;
	let diagonal = UNREACHED;
	firsts[depth] = most.length;
	lasts[depth] = 0;
	for (let row = firsts[depth - 1] as number; row < most.length; row++) {
		const left = row <= last ? (columns[before + row] as number) : UNREACHED;
		const cost = Math.min(
			left + removal,
			diagonal + ((costs[row] as Float32Array)[sound] as number),
			above + (insertions[row] as number),
		);
		diagonal = left;
		above = cost > (most[row] as number) ? UNREACHED : cost;
		columns[own + row] = above;
		if (above < UNREACHED) {
			if (lowest === UNREACHED) firsts[depth] = row;
			lasts[depth] = row;
			lowest = Math.min(lowest, above);
		} else if (row > last) {
			break;
		}
	}
	return lowest;
}

/**
 * What the query costs by a whole name; also if only its first words say the name, and the others are left out: who types
 * `rahul gandh` may have meant Rahul.
 */
function costOfWhole({blanks, insertions, most}: BegunQuery, depth: number): number {
	const own = depth * most.length;
	let cost = said[depth] as number;
	for (let row = firsts[depth] as number; row <= (lasts[depth] as number); row++) {
		if (row === 0 || row + 1 >= most.length || blanks[row + 1] !== 1) continue;
		let begun = columns[own + row] as number;
		for (let rest = row + 1; rest < most.length; rest++) begun += insertions[rest] as number;
		cost = Math.min(cost, begun);
	}
	return cost;
}
