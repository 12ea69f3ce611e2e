/*
 * Many short strings in bytes. Nearly each name is written in the letters of one page of 128 and in ASCII:
 *
 *   person:vu-dai-thang   a byte a unit: Latin-1
 *   थांग                    a byte a unit: ASCII, and from 80 on Devanagari from U+0900 on
 *   all others            two bytes a unit
 */
import {hashedUnit, hashStart} from './word-hash.ts';

/** Where one of them is not of Latin-1, `TextColumn` takes two bytes for each unit of all. */
export type CodedTexts = {
	readonly bytes: Uint8Array;
	/** Where each begins in `bytes`, its page in the highest two bits; one entry more than there are strings. */
	readonly starts: Uint32Array;
};

export const [latin, devanagari, arabic, wide] = [0, 1, 2, 3];
export const pageShift = 30;
/** A column of more bytes than this no string is added to. */
export const lastStart = 2 ** pageShift - 1;

/** The letters, marks and digits that Arabic and Urdu are written in, in runs. */
const arabicRuns = [
	[0x0620, 0x066f],
	[0x0679, 0x0679],
	[0x067e, 0x067e],
	[0x0686, 0x0686],
	[0x0688, 0x0688],
	[0x0691, 0x0691],
	[0x0698, 0x0698],
	[0x06a9, 0x06af],
	[0x06ba, 0x06ba],
	[0x06be, 0x06c3],
	[0x06cc, 0x06cc],
	[0x06d2, 0x06d4],
	[0x06f0, 0x06f9],
	[0x060c, 0x060c],
	[0x061b, 0x061f],
] as const;

/** What each byte of a page stands for. */
const pages: readonly Uint16Array[] = [
	pageOf([[0x80, 0xff]]),
	pageOf([[0x0900, 0x097f]]),
	pageOf(arabicRuns),
];

function pageOf(runs: readonly (readonly [number, number])[]): Uint16Array {
	const page = Uint16Array.from({length: 256}, (_, byte) => byte);
	let byte = 0x80;
	for (const [first, last] of runs) {
		for (let unit = first; unit <= last; unit++) page[byte++] = unit;
	}
	return page;
}

/** The byte of each unit from U+0600 to U+06FF; 0 of those that have none. */
export const arabicBytes = new Uint8Array(256);
for (let byte = 0x80; byte < 256; byte++) {
	const unit = pages[arabic]?.[byte] ?? 0;
	if (unit >> 8 === 6) arabicBytes[unit & 0xff] = byte;
}

export function codedCount({starts}: CodedTexts): number {
	return starts.length - 1;
}

/** A string of its own, made anew: some 50 ns. `''` past the last. */
export function codedTextAt({bytes, starts}: CodedTexts, index: number): string {
	const head = starts[index] ?? 0;
	const start = head & lastStart;
	const end = (starts[index + 1] ?? head) & lastStart;
	const page = pages[head >>> pageShift];
	return page === undefined ? wideText(bytes, start, end) : pageText(page, bytes, [start, end]);
}

function pageText(
	page: Uint16Array,
	bytes: Uint8Array,
	[start, end]: readonly [number, number],
): string {
	let text = '';
	for (let from = start; from < end; from += mostArguments) {
		const part: number[] = new Array(Math.min(end - from, mostArguments));
		for (let at = 0; at < part.length; at++) part[at] = page[bytes[from + at] as number] as number;
		text += String.fromCharCode(...part);
	}
	return text;
}

function wideText(bytes: Uint8Array, start: number, end: number): string {
	let text = '';
	for (let at = start; at < end; at += 2) text += String.fromCharCode(wideUnit(bytes, at));
	return text;
}

function wideUnit(bytes: Uint8Array, at: number): number {
	return ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
}

/** The hash of a string, as `hashOfPart` gives it. */
export function codedHash(column: CodedTexts, index: number): number {
	const {bytes, starts} = column;
	const end = (starts[index + 1] as number) & lastStart;
	const page = pages[(starts[index] as number) >>> pageShift];
	const size = page === undefined ? 2 : 1;
	let hash = hashStart;
	for (let at = (starts[index] as number) & lastStart; at < end; at += size) {
		const unit = page === undefined ? wideUnit(bytes, at) : (page[bytes[at] as number] as number);
		hash = hashedUnit(hash, unit);
	}
	return hash;
}

/** Whether a string is this one; nothing is made. */
export function isCodedText({bytes, starts}: CodedTexts, index: number, text: string): boolean {
	const start = (starts[index] as number) & lastStart;
	const end = (starts[index + 1] as number) & lastStart;
	const page = pages[(starts[index] as number) >>> pageShift];
	const size = page === undefined ? 2 : 1;
	if (end - start !== size * text.length) return false;
	for (let at = 0; at < text.length; at++) {
		const unit =
			page === undefined
				? wideUnit(bytes, start + 2 * at)
				: (page[bytes[start + at] as number] as number);
		if (unit !== text.charCodeAt(at)) return false;
	}
	return true;
}

/** The hash of the bytes of a string and of its page: of equal strings of any columns the same. */
export function codedByteHash({bytes, starts}: CodedTexts, index: number): number {
	const head = starts[index] as number;
	const end = (starts[index + 1] as number) & lastStart;
	let hash = hashedUnit(hashStart, head >>> pageShift);
	for (let at = head & lastStart; at < end; at++) hash = hashedUnit(hash, bytes[at] as number);
	return hash;
}

/** Whether two strings are the same: then so are their pages and their bytes. */
export function isSameCoded(
	one: CodedTexts,
	index: number,
	other: CodedTexts,
	otherIndex: number,
): boolean {
	const head = one.starts[index] as number;
	const otherHead = other.starts[otherIndex] as number;
	if (head >>> pageShift !== otherHead >>> pageShift) return false;
	const start = head & lastStart;
	const otherStart = otherHead & lastStart;
	const length = ((one.starts[index + 1] as number) & lastStart) - start;
	if (((other.starts[otherIndex + 1] as number) & lastStart) - otherStart !== length) return false;
	for (let at = 0; at < length; at++) {
		if (one.bytes[start + at] !== other.bytes[otherStart + at]) return false;
	}
	return true;
}

// More arguments than this would overflow the stack on a hostile line of millions of letters.
const mostArguments = 1000;

/** All of them as strings, in order. */
export function textsOfCoded(column: CodedTexts): string[] {
	return Array.from({length: codedCount(column)}, (_, index) => codedTextAt(column, index));
}
