import {take} from './memory.ts';

/*
 * The weights as they are looked up: where the rows of all features stand whose hashes have the same lower bits. A
 * look-up misses the caches of the processor in the buckets and in the rows, so that what tells the rows apart stands
 * right before them:
 *
 *     16 bytes      the tags of up to eight rows, a fingerprint and above it a place each; one comparison finds a row
 *     12 a row      weights, `weights-file.ts` says of which labels, and one that is of none
 *
 * Where a bucket has more than eight rows, the last tag of seven says that another block follows.
 */

/** Of each bucket where its first block stands, in sixteens of bytes, and above it which fingerprints may be there. */
let buckets: usize = 0;
let blocks: usize = 0;

const startBits: i32 = 19;
const startMask: i32 = (1 << startBits) - 1;
/** One bit above the start for some of the fingerprints: most look-ups of what the table lacks end there. */
const presenceBits: i32 = 32 - startBits;
const fingerprintAt: i32 = 32 - fingerprintBits;
const fingerprintMask: i32 = (1 << fingerprintBits) - 1;

/** Tags that no row has, as there are fewer places. */
const noRow: u16 = 0xffff;
const moreRows: u16 = 0xfffe;
const tagsLength: usize = 16;
const rowLength: usize = rowBytes;
/** Of a block that another one follows: seven rows. */
const wholeBlock: usize = (tagsLength + 7 * rowLength + 15) & ~15;

/** What was looked up and may be in the table: where its first block stands, and its tag. */
let foundBlocks: usize = 0;
let foundTags: usize = 0;
let room: i32 = 0;

/** A table without rows, with room for as many. */
export function takeTable(rows: i32): void {
	buckets = take(bucketCount << 2);
	blocks = take(<usize>rows * (rowLength + 4) + <usize>bucketCount * 2 * tagsLength);
	takeFound(512);
}

/** Room for what is looked up at a time. */
export function takeFound(count: i32): void {
	if (count <= room) return;
	const more = count * 2;
	foundBlocks = take((<usize>more) << 2);
	foundTags = take((<usize>more) << 2);
	room = more;
}

/** Where the table begins, and how many bytes of it are used. */
export function tableAt(): usize {
	return buckets;
}

export function tableLength(): usize {
	return tableEnd - buckets;
}

let tableEnd: usize = 0;

/** Where the next step of each label stands while the table is filled. */
let nextSteps: usize = 0;

/** Fills the table with what the file has (`TaggerWeights`), one part after the other: counts, masks, steps, groups, places, prints. */
export function fillTable(parts: usize, rows: i32, hashes: i32): void {
	let lowMask = parts + (labelCount << 2);
	let highMask = lowMask + rows;
	const groups = startSteps(parts, highMask + rows);
	let places = groups + bucketCount;
	let lowPrints = places + rows;
	let highPrints = lowPrints + hashes;
	let block = blocks;
	for (let bucket: usize = 0; bucket < <usize>bucketCount; bucket++) {
		const count = <i32>load<u8>(groups + bucket);
		if (count === 0) continue;
		let rest = rowsOf(highPrints, count);
		let entry = <i32>((block - blocks) >>> 4);
		let slot: usize = 0;
		startBlock(block);
		for (let group: i32 = 0; group < count; group++) {
			const high = <i32>load<u8>(highPrints++);
			const print = <i32>load<u8>(lowPrints++) | ((high & 0xf) << 8);
			entry |= presence(print);
			for (let after = high >>> 4; after >= 0; after--) {
				if (slot === 7 && rest > 1) {
					store<u16>(block, moreRows, 14);
					block += wholeBlock;
					startBlock(block);
					slot = 0;
				}
				const place = <i32>load<u8>(places++);
				store<u16>(block + (slot << 1), <u16>(print | (place << fingerprintBits)));
				const mask = <i32>load<u8>(lowMask++) | ((<i32>load<u8>(highMask++)) << 8);
				writeRow(block + tagsLength + slot * rowLength, mask);
				slot += 1;
				rest -= 1;
			}
		}
		block = (block + tagsLength + slot * rowLength + 15) & ~15;
		store<i32>(buckets + (bucket << 2), entry);
	}
	tableEnd = block;
}

/** How many rows so many hashes have. */
function rowsOf(highPrints: usize, count: i32): i32 {
	let rows = count;
	for (let group: i32 = 0; group < count; group++) {
		rows += <i32>load<u8>(highPrints + group) >>> 4;
	}
	return rows;
}

function startBlock(block: usize): void {
	v128.store(block, i16x8.splat(<i16>noRow));
}

/** Which of the bits, by the upper part of the fingerprint: a remainder would take longer. */
function presence(print: i32): i32 {
	return 1 << (startBits + ((print * presenceBits) >>> fingerprintBits));
}

/** By their counts the steps of each label begin at `steps`; where the last of them end. */
function startSteps(counts: usize, steps: usize): usize {
	if (nextSteps === 0) nextSteps = take(labelCount << 2);
	let next = steps;
	for (let at: usize = 0; at < <usize>(labelCount << 2); at += 4) {
		store<i32>(nextSteps + at, <i32>next);
		next += <usize>load<i32>(counts + at);
	}
	return next;
}

/** A label without a step has 0, which is written as 128; here four of them. */
const none: i32 = <i32>0x80808080;

function writeRow(row: usize, mask: i32): void {
	store<i32>(row, none);
	store<i32>(row, none, 4);
	store<i32>(row, none, 8);
	for (let left = mask; left !== 0; left &= left - 1) {
		const label = <usize>ctz(left);
		const next = nextSteps + (label << 2);
		const step = <usize>load<i32>(next);
		store<u8>(row + label, load<u8>(step));
		store<i32>(next, <i32>step + 1);
	}
}

/**
 * Looks up the hash that features share for the one at a place, as number `next` of what was found; says the next number.
 * Features are looked up many at a time, so that the look-ups do not wait for one another. Written in any case,
 * and left behind where nothing may be: a branch would be guessed wrong too often.
 */
export function lookUp(shared: i32, place: i32, next: i32): i32 {
	const entry = load<i32>(buckets + ((<usize>(shared & (bucketCount - 1))) << 2));
	const print = shared >>> fingerprintAt;
	const at = (<usize>next) << 2;
	store<i32>(foundBlocks + at, <i32>blocks + ((entry & startMask) << 4));
	store<i32>(foundTags + at, print | (place << fingerprintBits));
	return next + ((entry >>> (startBits + ((print * presenceBits) >>> fingerprintBits))) & 1);
}

/** Brings the first `count` blocks of what was found into the caches: most stand in two lines of them. */
export function fetchBlocks(count: i32): void {
	let all: i32 = 0;
	for (let at: usize = 0; at < (<usize>count) << 2; at += 4) {
		const block = <usize>load<i32>(foundBlocks + at);
		all ^= load<i32>(block) ^ load<i32>(block, 60);
	}
	fetched = all;
}

/** Kept, or the compiler would leave the loop out. */
export let fetched: i32 = 0;

/** Where the weights of something that was found stand, or 0. */
export function weightsOf(index: i32): usize {
	let block = <usize>load<i32>(foundBlocks + ((<usize>index) << 2));
	const tag = i16x8.splat(load<i16>(foundTags + ((<usize>index) << 2)));
	while (true) {
		const hits = i16x8.bitmask(i16x8.eq(v128.load(block), tag));
		if (hits !== 0) return block + tagsLength + <usize>ctz(hits) * rowLength;
		if (load<u16>(block, 14) !== moreRows) return 0;
		block += wholeBlock;
	}
}

/**
 * Adds to the sums of the tokens around a word what a hash of it has for each of them, up to as many
 * away as stands where a place would: the suffix of a longer word may be the whole of a shorter one, which reaches farther.
 */
export function addReaching(index: i32, sums: usize): void {
	const likely = load<i32>(foundTags + ((<usize>index) << 2));
	const print = i16x8.splat(<i16>(likely & fingerprintMask));
	const farthest = i16x8.splat(<i16>(likely >>> fingerprintBits));
	let block = <usize>load<i32>(foundBlocks + ((<usize>index) << 2));
	while (true) {
		const tags = v128.load(block);
		const places = i16x8.shr_u(tags, fingerprintBits);
		const away = i16x8.abs(i16x8.sub(places, i16x8.splat(<i16>reach)));
		const isPrint = i16x8.eq(v128.and(tags, i16x8.splat(<i16>fingerprintMask)), print);
		const isMeant = v128.andnot(isPrint, i16x8.gt_s(away, farthest));
		for (let hits = i16x8.bitmask(isMeant); hits !== 0; hits &= hits - 1) {
			const slot = <usize>ctz(hits);
			const place = <usize>load<u16>(block + (slot << 1)) >>> fingerprintBits;
			addRow(sums + (place << 5), block + tagsLength + slot * rowLength);
		}
		if (load<u16>(block, 14) !== moreRows) return;
		block += wholeBlock;
	}
}

function addRow(sums: usize, row: usize): void {
	const weights = v128.load(row);
	v128.store(sums, i16x8.add(v128.load(sums), i16x8.extend_low_i8x16_u(weights)));
	v128.store(sums, i16x8.add(v128.load(sums, 16), i16x8.extend_high_i8x16_u(weights)), 16);
}
