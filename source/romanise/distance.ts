import {GAP_COSTS, SOUND_CODES, SUBSTITUTION_COSTS, soundCode} from './sound-costs.ts';
import type {PhonemeKey} from './types.ts';

/** Whether the second key must be said whole, or may go on after what the first says. */
export type DistanceForm = 'whole' | 'prefix';

/**
 * How alike two keys sound, 1 to 0: one less the weighted edit distance over the weight of both.
 * In prefix form what the second has more counts next to nothing. Quadratic; keys over 200 sounds are cut.
 */
export function phonemeSimilarity(
	left: PhonemeKey | string,
	right: PhonemeKey | string,
	form: DistanceForm = 'whole',
): number {
	return soundLikeness(weighedSounds(keyText(left)), weighedSounds(keyText(right)), form);
}

/** A key that is compared with many. */
export type WeighedSounds = {readonly codes: Uint8Array; readonly weight: number};

export function weighedSounds(key: string): WeighedSounds {
	const codes = soundCodes(key);
	return {codes, weight: soundWeight(codes)};
}

/** As `phonemeSimilarity` gives it. */
export function soundLikeness(
	left: WeighedSounds,
	right: WeighedSounds,
	form: DistanceForm = 'whole',
): number {
	const total = left.weight + (form === 'whole' ? right.weight : left.weight);
	if (total === 0) return left.codes.length === right.codes.length ? 1 : 0;
	return Math.max(0, 1 - (2 * soundDistance(left.codes, right.codes, form)) / total);
}

/**
 * The consonants of a key, neighbours that alphabets confuse made one, vowels, h, y and v left out:
 * what two spellings of a name share when nothing else is sure. `''` for a word of vowels only.
 */
export function skeleton(key: PhonemeKey | string): string {
	let result = '';
	// Not `result.at(-1)`: that would flatten the growing string at every sound.
	let last = '';
	for (const sound of keyText(key)) {
		const class_ = SKELETON[sound] ?? (isUnclassed(sound) ? sound : '');
		if (class_ === '' || class_ === last) continue;
		result += class_;
		last = class_;
	}
	return result;
}

const SKELETON: Readonly<Record<string, string>> = {
	x: 'k',
	C: 's',
	G: 'g',
	z: 'j',
	'~': 'n',
	f: 'p',
};

function isUnclassed(sound: string): boolean {
	return !' aiu@.EweAqhyv'.includes(sound);
}

function keyText(key: PhonemeKey | string): string {
	return typeof key === 'string' ? key : key.text;
}

/** Beyond these a distance says nothing about a name, and the matrix is square. */
const LONGEST_KEY = 200;

/** The codes of a key's sounds, at most 200. */
export function soundCodes(key: string): Uint8Array {
	const codes = new Uint8Array(Math.min(key.length, LONGEST_KEY));
	for (let index = 0; index < codes.length; index++) {
		const code = asciiCodes[key.charCodeAt(index)];
		// A letter beyond may be two units.
		if (code === undefined) return Uint8Array.from(key.slice(0, LONGEST_KEY), soundCode);
		codes[index] = code;
	}
	return codes;
}

/**
 * The same of a part of many keys' code units, in an array that the next call uses again: a codes array for each
 * sound of a large corpus would take more memory than all else that is known of it.
 */
export function passingSoundCodes(
	units: ArrayLike<number>,
	start: number,
	end: number,
): Uint8Array {
	const length = Math.min(end - start, LONGEST_KEY);
	for (let index = 0; index < length; index++) {
		const unit = units[start + index] as number;
		passing[index] = asciiCodes[unit] ?? soundCode(String.fromCharCode(unit));
	}
	return passing.subarray(0, length);
}

const passing = new Uint8Array(LONGEST_KEY);
const asciiCodes = Uint8Array.from({length: 128}, (_, unit) =>
	soundCode(String.fromCharCode(unit)),
);

/** What it would cost to leave all of them out. */
export function soundWeight(codes: Uint8Array): number {
	let weight = 0;
	for (const code of codes) weight += GAP_COSTS[code] ?? 1;
	return weight;
}

/** `soundWeight` of a key, without an array of its codes where it is of ASCII, as nearly all are. */
export function keyWeight(key: string): number {
	const length = Math.min(key.length, LONGEST_KEY);
	let weight = 0;
	for (let at = 0; at < length; at++) {
		const code = asciiCodes[key.charCodeAt(at)];
		if (code === undefined) return soundWeight(soundCodes(key));
		weight += GAP_COSTS[code] ?? 1;
	}
	return weight;
}

/**
 * The weighted edit distance from one key to another, 0 for the same; row by row, two rows kept.
 * In prefix form the cheapest end of the last row counts (Sellers, "The theory and computation of
 * evolutionary distances", 1980). Infinite as soon as it must be more than `most`.
 */
export function soundDistance(
	left: Uint8Array,
	right: Uint8Array,
	form: DistanceForm,
	most = Number.POSITIVE_INFINITY,
): number {
	let [above, row] = rows;
	const width = right.length + 1;
	above[0] = 0;
	for (let column = 1; column < width; column++) {
		above[column] =
			(above[column - 1] as number) + (GAP_COSTS[right[column - 1] as number] as number);
	}
	let least = form === 'whole' ? 0 : leastIn(above, width);
	for (let at = 0; at < left.length; at++) {
		least = fillRow(above, row, left[at] as number, right);
		// No way down leads past a row without costing what is cheapest there.
		if (least > most) return Number.POSITIVE_INFINITY;
		[above, row] = [row, above];
	}
	return form === 'whole' ? (above[right.length] as number) : least;
}

/** Of a longest key and its edge. */
const rows = [new Float32Array(LONGEST_KEY + 1), new Float32Array(LONGEST_KEY + 1)] as const;

function leastIn(costs: Float32Array, width: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let column = 0; column < width; column++) {
		least = Math.min(least, costs[column] as number);
	}
	return least;
}

/** The least cost of the row. */
function fillRow(above: Float32Array, row: Float32Array, code: number, right: Uint8Array): number {
	const gap = GAP_COSTS[code] as number;
	const costs = code * SOUND_CODES;
	let before = (above[0] as number) + gap;
	let diagonal = above[0] as number;
	row[0] = before;
	let least = before;
	for (let column = 1; column <= right.length; column++) {
		const other = right[column - 1] as number;
		const over = above[column] as number;
		const substituted = diagonal + (SUBSTITUTION_COSTS[costs + other] as number);
		const inserted = before + (GAP_COSTS[other] as number);
		let own = over + gap;
		if (substituted < own) own = substituted;
		if (inserted < own) own = inserted;
		// As the row holds it, in single precision.
		row[column] = own;
		before = row[column] as number;
		diagonal = over;
		if (before < least) least = before;
	}
	return least;
}
