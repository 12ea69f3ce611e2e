import type {AlignedQuery, WordCharge} from './name-alignment-model.ts';
import type {NameSounds} from './name-sounds.ts';

/** What saying a query costs: by the whole of a name, and by its beginning. */
export type SoundCosts = {readonly whole: number; readonly prefix: number};

/**
 * What `align` says of a query and the sounds of a name under `SOUND_MODEL`, without the path: that model has single
 * sounds, no letter for any other and no two swapped, so that one pass over the matrix is enough.
 *
 *               column 0  1  2  3 …     A column for each sound of the name, the query down: what each part of the
 *     ␣                ·  ·  ·  ·       query costs by what comes before that sound. A column depends on the name
 *     r                ·  ·  ·  ·       up to there alone, so that of names that begin alike, as those of a shortlist
 *     a                ·  ·  ·  ·       do, the columns of the beginning are those of the name before.
 *
 * A keystroke asks it of some hundred names.
 */
export function soundCosts(query: AlignedQuery, sounds: NameSounds, name: number): SoundCosts {
	const start = sounds.starts[name] as number;
	const length = (sounds.starts[name + 1] as number) - start - 1;
	makeRoom(query, length + 1);
	if (asked !== query || among !== sounds) startQuery(query, sounds);
	let column = Math.max(1, alikeUntil(sounds, start, Math.min(length, lastLength)));
	lastStart = start;
	lastLength = length;
	for (; column <= length; column++) fillColumn(query, sounds, column);
	const end = length * (query.length + 1) + query.length;
	return {whole: cells[end] as number, prefix: prefixes[length] as number};
}

/** The columns one after the other, for all calls. */
let cells = new Float32Array(1 << 12);
/** For each column, what all of the query but the blank behind it costs at least up to there. */
let prefixes = new Float32Array(1 << 8);
/** For each column that of the blank before the word that goes on there. */
let wordStarts = new Uint16Array(1 << 8);
/** For each sound of a name what each of the query costs by it. */
let pairs = new Float32Array(1 << 10);
/** For each row at which a word of the query ends: where it began and 1, its meaning, what leaving it out costs. */
let rowStarts = new Uint16Array(1 << 8);
let rowMeanings = new Uint8Array(1 << 8);
let rowCharges = new Float64Array(1 << 8);

/** The query of the columns, and the name that they are of. */
let asked: AlignedQuery | undefined;
let among: NameSounds | undefined;
let lastStart = 0;
let lastLength = 0;

function makeRoom(query: AlignedQuery, columns: number): void {
	const rows = query.length + 1;
	const sounds = query.model.deletions.length;
	if (
		cells.length >= columns * rows &&
		prefixes.length >= columns &&
		rowStarts.length >= rows &&
		pairs.length >= sounds * rows
	) {
		return;
	}
	cells = new Float32Array(2 * columns * rows);
	prefixes = new Float32Array(2 * columns);
	wordStarts = new Uint16Array(2 * columns);
	pairs = new Float32Array(2 * sounds * rows);
	rowStarts = new Uint16Array(2 * rows);
	rowMeanings = new Uint8Array(2 * rows);
	rowCharges = new Float64Array(2 * rows);
	asked = undefined;
}

/** Fills the column before the first sound. */
function startQuery(query: AlignedQuery, sounds: NameSounds): void {
	const {insertions, words, length, model} = query;
	asked = query;
	among = sounds;
	lastLength = 0;
	rowStarts.fill(0, 0, length + 1);
	for (let row = 0; row < length; row++) {
		writePairs(query, row);
		const end = words.ends[row] as number;
		if (end === 0) continue;
		const meaning = words.meanings[row] as number;
		rowStarts[end] = row + 1;
		rowMeanings[end] = meaning;
		rowCharges[end] = wordCharge(model.charges.queryWord, meaning > 0, end - row - 1);
	}
	cells[0] = 0;
	for (let row = 1; row <= length; row++) {
		let cost = (cells[row - 1] as number) + (insertions[row - 1] as number);
		const start = rowStarts[row] as number;
		if (start > 0)
			cost = Math.min(cost, (cells[start - 1] as number) + (rowCharges[row] as number));
		cells[row] = cost;
	}
	prefixes[0] = cells[length - 1] as number;
	wordStarts[0] = 0;
}

function writePairs(query: AlignedQuery, row: number): void {
	const costs = query.letters[row] as Float32Array;
	const {length, model} = query;
	for (let sound = 0; sound < model.deletions.length; sound++) {
		pairs[sound * length + row] = costs[sound] as number;
	}
}

/** The first of so many columns that a name has not in common with the one before it. */
function alikeUntil({numbers, meanings}: NameSounds, start: number, most: number): number {
	const before = lastStart;
	let at = 0;
	while (
		at < most &&
		numbers[start + at] === numbers[before + at] &&
		meanings[start + at] === meanings[before + at]
	) {
		at++;
	}
	return at;
}

/**
 * From the column before: a sound of the name left out, or for one of the query. From the cell above: one of the query
 * left out. From farther off: a word of either left out, or two that mean the same.
 */
function fillColumn(
	query: AlignedQuery,
	{numbers, wordEnds, meanings}: NameSounds,
	column: number,
): void {
	const {insertions, length, model} = query;
	const matrix = cells;
	const ofPairs = pairs;
	const ends = rowStarts;
	const width = length + 1;
	const own = column * width;
	const sound = numbers[lastStart + column - 1] as number;
	const removal = model.deletions[sound] as number;
	const ofSound = sound * length;
	const word = wordStarts[column - 1] as number;
	const isEnd = wordEnds[lastStart + word] === column;
	const meaning = isEnd ? (meanings[lastStart + word] as number) : 0;
	const ofWord = isEnd ? word * width : own - width;
	const charge = isEnd
		? wordCharge(model.charges.nameWord, meaning > 0, column - word - 1)
		: Number.POSITIVE_INFINITY;
	let inserted = UNREACHED;
	let paired = UNREACHED;
	for (let row = 0; row <= length; row++) {
		const left = matrix[own - width + row] as number;
		const removed = left + removal;
		const skipped = (matrix[ofWord + row] as number) + charge;
		let cost = inserted;
		if (paired < cost) cost = paired;
		if (removed < cost) cost = removed;
		if (skipped < cost) cost = skipped;
		if (ends[row] !== 0) {
			cost = Math.min(cost, overWord(own, row), sameWord(query, meaning, ofWord, row));
		}
		// As the matrix holds it, in single precision.
		const rounded = Math.fround(cost);
		matrix[own + row] = rounded;
		inserted = rounded + (insertions[row] as number);
		paired = left + (ofPairs[ofSound + row] as number);
	}
	prefixes[column] = Math.min(prefixes[column - 1] as number, matrix[own + length - 1] as number);
	wordStarts[column] = isEnd ? column : word;
}

/** A word of the query, which ends at this row, left out. */
function overWord(own: number, row: number): number {
	return (cells[own + (rowStarts[row] as number) - 1] as number) + (rowCharges[row] as number);
}

/** For a word of the name, of which that is the meaning. */
function sameWord(query: AlignedQuery, meaning: number, ofWord: number, row: number): number {
	if (meaning === 0 || meaning !== rowMeanings[row]) return UNREACHED;
	const before = cells[ofWord + (rowStarts[row] as number) - 1] as number;
	return before + query.model.charges.sameMeaning;
}

const UNREACHED = 1e9;

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}
