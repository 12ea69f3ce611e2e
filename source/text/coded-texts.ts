/*
 * Many short strings in bytes. Nearly each name is written in the letters of one page of 128 and in ASCII:
 *
 *   person:vu-dai-thang   a byte a unit: Latin-1
 *   थांग                    a byte a unit: ASCII, and from 80 on Devanagari from U+0900 on
 *   all others            two bytes a unit
 */
import {growingNumbers} from './growing.ts';
import {grownArray, trimmedArray} from './paged.ts';
import {hashedUnit, hashStart} from './word-hash.ts';

/** Where one of them is not of Latin-1, `TextColumn` takes two bytes for each unit of all. */
export type CodedTexts = {
	readonly bytes: Uint8Array;
	/** Where each begins in `bytes`, its page in the highest two bits; one entry more than there are strings. */
	readonly starts: Uint32Array;
};

const [latin, devanagari, arabic, wide] = [0, 1, 2, 3];
const pageShift = 30;
/** A column of more bytes than this no string is added to. */
const lastStart = 2 ** pageShift - 1;

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
const arabicBytes = new Uint8Array(256);
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

export function codedTexts(texts: Iterable<string>): CodedTexts {
	const growing = growingCodedTexts();
	for (const text of texts) growing.push(text);
	return growing.column();
}

/** All of them as strings, in order. */
export function textsOfCoded(column: CodedTexts): string[] {
	return Array.from({length: codedCount(column)}, (_, index) => codedTextAt(column, index));
}

/** A column that grows at its end. */
export type GrowingCodedTexts = {
	/** Throws a `RangeError` past a gigabyte. */
	readonly push: (text: string) => void;
	/** A string of another column; no string is made of it. */
	readonly pushFrom: (column: CodedTexts, index: number) => void;
	readonly count: () => number;
	/** As `codedTextAt`. */
	readonly text: (index: number) => string;
	/** Holds these instead, not copied. */
	readonly replace: (column: CodedTexts) => void;
	/** Holds none again, in the same room: columns of it are overwritten. */
	readonly clear: () => void;
	/** The arrays that hold them, and room for more: nothing is cut off. */
	readonly room: () => CodedTexts;
	/** No larger than its strings; the room for more is given back. */
	readonly column: () => CodedTexts;
};

export function growingCodedTexts(): GrowingCodedTexts {
	const starts = growingNumbers();
	let bytes: Uint8Array = new Uint8Array(1024);
	let end = 0;
	starts.push(0);
	/** Of the next one: its start is known before its page. */
	const setPage = (page: number): void => {
		starts.room()[starts.length() - 1] = ((page << pageShift) | end) >>> 0;
	};
	const makeRoom = (length: number): void => {
		if (end + length > lastStart) throw new RangeError('too many letters in names');
		if (end + length <= bytes.length) return;
		const most = Math.min(2 * bytes.length, lastStart);
		bytes = grownArray(Uint8Array, bytes, Math.max(most, end + length));
	};
	return {
		push: (text) => {
			if (end + 2 * text.length > bytes.length) makeRoom(bytesOf(text));
			const ascii = asciiWritten(bytes, end, text);
			if (ascii === text.length) {
				setPage(latin);
				end += ascii;
			} else {
				const page = pageFor(text);
				setPage(page);
				for (let at = 0; at < text.length; at++) {
					end = written(bytes, end, {page, unit: text.charCodeAt(at)});
				}
			}
			starts.push(end);
		},
		pushFrom: (column, index) => {
			const head = column.starts[index] as number;
			const start = head & lastStart;
			const length = ((column.starts[index + 1] as number) & lastStart) - start;
			makeRoom(length);
			setPage(head >>> pageShift);
			for (let at = 0; at < length; at++) bytes[end + at] = column.bytes[start + at] as number;
			end += length;
			starts.push(end);
		},
		room: () => ({bytes, starts: starts.room()}),
		count: () => starts.length() - 1,
		text: (index) =>
			index < starts.length() - 1 ? codedTextAt({bytes, starts: starts.room()}, index) : '',
		replace: (column) => {
			({bytes} = column);
			starts.replace(column.starts);
			end = (column.starts[codedCount(column)] as number) & lastStart;
		},
		clear: () => {
			end = 0;
			starts.clear();
			starts.push(0);
		},
		column: () => {
			starts.trim();
			if (bytes.length > end) bytes = trimmedArray(Uint8Array, bytes, end);
			return {bytes, starts: starts.view()};
		},
	};
}

/** Writes units up to the first that is not of ASCII, which most strings do not have; how many they are. */
function asciiWritten(bytes: Uint8Array, from: number, text: string): number {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 0x80) return at;
		bytes[from + at] = unit;
	}
	return text.length;
}

function bytesOf(text: string): number {
	return pageFor(text) === wide ? 2 * text.length : text.length;
}

function pageFor(text: string): number {
	let [isLatin, isDevanagari, isArabic] = [true, true, true];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) continue;
		isLatin &&= unit <= 0xff;
		isDevanagari &&= unit >= 0x0900 && unit <= 0x097f;
		isArabic &&= unit >> 8 === 6 && arabicBytes[unit & 0xff] !== 0;
	}
	if (isLatin) return latin;
	if (isDevanagari) return devanagari;
	return isArabic ? arabic : wide;
}

/** Where the next unit is written. */
function written(
	bytes: Uint8Array,
	at: number,
	{page, unit}: {readonly page: number; readonly unit: number},
): number {
	if (page === wide) {
		bytes[at] = unit >> 8;
		bytes[at + 1] = unit & 0xff;
		return at + 2;
	}
	if (unit < 0x80 || page === latin) bytes[at] = unit;
	else if (page === devanagari) bytes[at] = unit - 0x0900 + 0x80;
	else bytes[at] = arabicBytes[unit & 0xff] as number;
	return at + 1;
}
