import type {NameSounds} from './name-sounds.ts';
import type {Slices} from './slices.ts';

/**
 * The places in `NameSounds.numbers` at which the words of names begin, in the order of what sounds from there on to the
 * end of the name. Multikey quicksort (Bentley and Sedgewick, "Fast algorithms for sorting and searching strings",
 * 1997), after one pass by the first sound; pauses.
 */
export function* soundsOrder(sounds: NameSounds): Slices<Uint32Array> {
	const {numbers} = sounds;
	const ends = firstSoundEnds(sounds);
	yield;
	const places = new Uint32Array(ends.at(-1) as number);
	const next = ends.slice();
	eachWord(sounds, (place) => {
		const first = numbers[place] as number;
		const at = (next[first] as number) - 1;
		next[first] = at;
		places[at] = place;
	});
	for (let first = 1; first < ends.length; first++) {
		yield;
		sortPlaces({places, numbers}, ends[first - 1] as number, ends[first] as number, 1);
	}
	return places;
}

/** Of how many words the first sound has this number or a lower one. */
function firstSoundEnds(sounds: NameSounds): Uint32Array {
	const ends = new Uint32Array(SOUND_NUMBERS);
	eachWord(sounds, (place) => {
		const first = sounds.numbers[place] as number;
		ends[first] = (ends[first] as number) + 1;
	});
	for (let first = 1; first < ends.length; first++) {
		ends[first] = (ends[first] as number) + (ends[first - 1] as number);
	}
	return ends;
}

/** More than the sounds of `SOUND_MODEL`. */
const SOUND_NUMBERS = 256;
/** The numbers of no sound, and of a blank. */
const NO_SOUND = 0;
const BLANK = 1;

/** From the last to the first, so that they come to stand in their order. */
function eachWord({numbers, wordEnds}: NameSounds, visit: (place: number) => void): void {
	for (let at = wordEnds.length - 1; at >= 0; at--) {
		if (wordEnds[at] !== 0 && (numbers[at + 1] as number) > BLANK) visit(at + 1);
	}
}

type Order = {readonly places: Uint32Array; readonly numbers: Uint8Array};

/** Of places that have their first `depth` sounds in common. */
function sortPlaces(order: Order, from: number, end: number, depth: number): void {
	const {places, numbers} = order;
	let left = from;
	while (end - left > FEW) {
		const pivot = middleSound(order, left, end, depth);
		let below = left;
		let above = end;
		for (let at = left; at < above; ) {
			const place = places[at] as number;
			const sound = numbers[place + depth] as number;
			if (sound === pivot) {
				at++;
			} else if (sound < pivot) {
				places[at] = places[below] as number;
				places[below] = place;
				below++;
				at++;
			} else {
				above--;
				places[at] = places[above] as number;
				places[above] = place;
			}
		}
		sortPlaces(order, left, below, depth);
		if (pivot !== NO_SOUND) sortPlaces(order, below, above, depth + 1);
		left = above;
	}
	insertPlaces(order, left, end, depth);
}

/** So few are sorted by inserting one after the other. */
const FEW = 12;

function middleSound({places, numbers}: Order, from: number, end: number, depth: number): number {
	const one = numbers[(places[from] as number) + depth] as number;
	const other = numbers[(places[(from + end) >> 1] as number) + depth] as number;
	const third = numbers[(places[end - 1] as number) + depth] as number;
	return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}

function insertPlaces({places, numbers}: Order, from: number, end: number, depth: number): void {
	for (let at = from + 1; at < end; at++) {
		const place = places[at] as number;
		let to = at;
		while (to > from && isBefore(numbers, place + depth, (places[to - 1] as number) + depth)) {
			places[to] = places[to - 1] as number;
			to--;
		}
		places[to] = place;
	}
}

function isBefore(numbers: Uint8Array, one: number, other: number): boolean {
	let at = 0;
	while (numbers[one + at] === numbers[other + at]) {
		if (numbers[one + at] === NO_SOUND) return false;
		at++;
	}
	return (numbers[one + at] as number) < (numbers[other + at] as number);
}
