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
/** For each row what leaving out the sound behind it costs; past the last nothing is. */
let rowInsertions = new Float32Array(1 << 8);
/** For each row at which a word of the query ends: where it began, its meaning, what leaving it out costs; elsewhere no end. */
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
	rowInsertions = new Float32Array(2 * rows);
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
	rowInsertions.set(insertions);
	rowStarts.fill(0, 0, length + 1);
	rowMeanings.fill(0, 0, length + 1);
	rowCharges.fill(Number.POSITIVE_INFINITY, 0, length + 1);
	for (let row = 0; row < length; row++) {
		writePairs(query, row);
		const end = words.ends[row] as number;
		if (end === 0) continue;
		const meaning = words.meanings[row] as number;
		rowStarts[end] = row;
		rowMeanings[end] = meaning;
		rowCharges[end] = wordCharge(model.charges.queryWord, meaning > 0, end - row - 1);
	}
	cells[0] = 0;
	for (let row = 1; row <= length; row++) {
		const inserted = (cells[row - 1] as number) + (insertions[row - 1] as number);
		const over = (cells[rowStarts[row] as number] as number) + (rowCharges[row] as number);
		cells[row] = Math.min(inserted, over);
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

function fillColumn(query: AlignedQuery, sounds: NameSounds, column: number): void {
	const {nameWord} = query.model.charges;
	const width = query.length + 1;
	const sound = sounds.numbers[lastStart + column - 1] as number;
	const word = wordStarts[column - 1] as number;
	const isEnd = sounds.wordEnds[lastStart + word] === column;
	let charge = Number.POSITIVE_INFINITY;
	let meaning = 0;
	if (isEnd) {
		meaning = sounds.meanings[lastStart + word] as number;
		charge = wordCharge(nameWord, meaning > 0, column - word - 1);
	}
	fillRows(query, {column, sound, word, charge, meaning: meaning > 0 ? meaning : NO_MEANING});
	prefixes[column] = Math.min(
		prefixes[column - 1] as number,
		cells[column * width + query.length - 1] as number,
	);
	wordStarts[column] = isEnd ? column : word;
}

type Column = {
	readonly column: number;
	/** Before the column. */
	readonly sound: number;
	/** The column before the word, what leaving it out costs where it ends here, and its meaning. */
	readonly word: number;
	readonly charge: number;
	readonly meaning: number;
};

/** Of no word of a query. */
const NO_MEANING = 255;

/**
 * From the column before: a sound of the name left out, or for one of the query. From the cell above: one of the query
 * left out. From farther off: a word of either left out, or two that mean the same.
 */
function fillRows(
	{length, model}: AlignedQuery,
	{column, sound, word, charge, meaning}: Column,
): void {
	const matrix = cells;
	const ofPairs = pairs;
	const starts = rowStarts;
	const charges = rowCharges;
	const meanings = rowMeanings;
	const insertions = rowInsertions;
	const removal = model.deletions[sound] as number;
	const own = column * (length + 1);
	const before = own - length - 1;
	const ofWord = word * (length + 1);
	const ofSound = sound * length;
	let inserted = Number.POSITIVE_INFINITY;
	let paired = Number.POSITIVE_INFINITY;
	for (let row = 0; row <= length; row++) {
		const left = matrix[before + row] as number;
		const start = starts[row] as number;
		const removed = left + removal;
		const skipped = (matrix[ofWord + row] as number) + charge;
		const over = (matrix[own + start] as number) + (charges[row] as number);
		let cost = inserted;
		if (paired < cost) cost = paired;
		if (removed < cost) cost = removed;
		if (skipped < cost) cost = skipped;
		if (over < cost) cost = over;
		if (meanings[row] === meaning) {
			const same = (matrix[ofWord + start] as number) + model.charges.sameMeaning;
			if (same < cost) cost = same;
		}
		// As the matrix holds it, in single precision.
		matrix[own + row] = cost;
		inserted = (matrix[own + row] as number) + (insertions[row] as number);
		paired = left + (ofPairs[ofSound + row] as number);
	}
}

function wordCharge(charge: WordCharge, isKnown: boolean, letters: number): number {
	return isKnown ? charge.known : charge.least + charge.letter * letters;
}
