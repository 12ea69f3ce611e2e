import type {AlignedQuery, WordCharge} from './name-alignment-model.ts';
import type {NameSounds} from './name-sounds.ts';

/** What saying a query costs: by the whole of a name, and by its beginning. */
export type SoundCosts = {readonly whole: number; readonly prefix: number};

/**
 * What `align` says of a query and the sounds of a name under `SOUND_MODEL`, without the path: that model has single
 * sounds, no letter for any other and no two swapped, so that one pass over the matrix is enough, in half the
 * time. A keystroke asks it of some hundred names.
 */
export function soundCosts(query: AlignedQuery, sounds: NameSounds, name: number): SoundCosts {
	const start = sounds.starts[name] as number;
	const length = (sounds.starts[name + 1] as number) - start - 1;
	const width = length + 1;
	const size = (query.length + 1) * width;
	if (cells.length < size) cells = new Float32Array(size * 2);
	cells.fill(UNREACHED, 0, size);
	cells[0] = 0;
	const {words} = query;
	const at: NameAt = {sounds, start, length};
	for (let row = 0; row < query.length; row++) {
		fillRow(query, at, row);
		if ((words.ends[row] as number) > 0) skipWord(query, at, row);
	}
	const last = query.length * width;
	settleLast(query, at, last);
	let prefix = UNREACHED;
	for (let cell = last - width; cell < last; cell++) {
		prefix = Math.min(prefix, cells[cell] as number);
	}
	return {whole: cells[size - 1] as number, prefix};
}

/** One matrix for all calls, the query down and the name across. */
let cells = new Float32Array(1 << 12);
const UNREACHED = 1e9;

type NameAt = {readonly sounds: NameSounds; readonly start: number; readonly length: number};

/** Settles a row from the left, and goes down from each cell of it: by the sound left out, by a pair of sounds. */
function fillRow(query: AlignedQuery, {sounds, start, length}: NameAt, row: number): void {
	const {numbers, wordEnds, meanings} = sounds;
	const {deletions, charges} = query.model;
	const costs = query.costs[row]?.[0] ?? NO_COSTS;
	const insertion = query.insertions[row] as number;
	const matrix = cells;
	const from = row * (length + 1);
	const to = from + length + 1;
	for (let column = 0; column < length; column++) {
		const cost = matrix[from + column] as number;
		const place = start + column;
		const sound = numbers[place] as number;
		const below = to + column;
		const removed = cost + (deletions[sound] as number);
		const paired = cost + (costs[sound] as number);
		const inserted = cost + insertion;
		if (removed < (matrix[from + column + 1] as number)) matrix[from + column + 1] = removed;
		if (inserted < (matrix[below] as number)) matrix[below] = inserted;
		if (paired < (matrix[below + 1] as number)) matrix[below + 1] = paired;
		const end = wordEnds[place] as number;
		if (end === 0) continue;
		const isKnown = (meanings[place] as number) > 0;
		const skipped = cost + wordCharge(charges.nameWord, isKnown, end - column - 1);
		if (skipped < (matrix[from + end] as number)) matrix[from + end] = skipped;
	}
	const inserted = (matrix[to - 1] as number) + insertion;
	if (inserted < (matrix[to + length] as number)) matrix[to + length] = inserted;
}

const NO_COSTS = new Float32Array();

/** The row of the whole query: nothing goes down from it. */
function settleLast({model}: AlignedQuery, {sounds, start, length}: NameAt, from: number): void {
	const {deletions, charges} = model;
	for (let column = 0; column < length; column++) {
		const cost = cells[from + column] as number;
		const place = start + column;
		const removed = cost + (deletions[sounds.numbers[place] as number] as number);
		if (removed < (cells[from + column + 1] as number)) cells[from + column + 1] = removed;
		const end = sounds.wordEnds[place] as number;
		if (end === 0) continue;
		const isKnown = (sounds.meanings[place] as number) > 0;
		const skipped = cost + wordCharge(charges.nameWord, isKnown, end - column - 1);
		if (skipped < (cells[from + end] as number)) cells[from + end] = skipped;
	}
}

/** Over a word of the query: to the same column, and past each word of the name with its meaning. */
function skipWord({model, words}: AlignedQuery, name: NameAt, row: number): void {
	const {sounds, start, length} = name;
	const from = row * (length + 1);
	const end = words.ends[row] as number;
	const meaning = words.meanings[row] as number;
	const charge = wordCharge(model.charges.queryWord, meaning > 0, end - row - 1);
	const to = end * (length + 1);
	for (let column = 0; column <= length; column++) {
		const cost = cells[from + column] as number;
		if (cost + charge < (cells[to + column] as number)) cells[to + column] = cost + charge;
		if (meaning === 0 || column === length || sounds.meanings[start + column] !== meaning) continue;
		const target = to + (sounds.wordEnds[start + column] as number);
		const same = cost + model.charges.sameMeaning;
		if (same < (cells[target] as number)) cells[target] = same;
	}
}

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}
