import {
	arabic,
	arabicBytes,
	type CodedTexts,
	codedCount,
	codedTextAt,
	devanagari,
	lastStart,
	latin,
	pageShift,
	wide,
} from './coded-texts.ts';
import {growingNumbers} from './growing.ts';
import {grownArray, pagedArray, trimmedArray} from './paged.ts';

/**
 * All of these, none more: without a column that grows, as what calls the functions of one is compiled for that one.
 * Throws a `RangeError` past a gigabyte.
 */
export function codedTexts(texts: readonly string[]): CodedTexts {
	const size = bytesOfAll(texts);
	if (size > lastStart) throw tooMany();
	const column = {
		bytes: pagedArray(Uint8Array, size),
		starts: pagedArray(Uint32Array, texts.length + 1),
	};
	put(texts, column);
	return column;
}

function bytesOfAll(texts: readonly string[]): number {
	let size = 0;
	for (let index = 0; index < texts.length; index++) size += bytesOf(texts[index] as string);
	return size;
}

function put(texts: readonly string[], {bytes, starts}: CodedTexts): void {
	let end = 0;
	for (let index = 0; index < texts.length; index++) {
		const text = texts[index] as string;
		const page = pageFor(text);
		starts[index] = startOf(page, end);
		end = written(bytes, end, text, page);
	}
	starts[texts.length] = end;
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
		starts.room()[starts.length() - 1] = startOf(page, end);
	};
	const makeRoom = (length: number): void => {
		if (end + length > lastStart) throw tooMany();
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
				end = written(bytes, end, text, page);
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

/** Writes all units; where the next string begins. */
function written(bytes: Uint8Array, from: number, text: string, page: number): number {
	let at = from;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (page === wide) {
			bytes[at] = unit >> 8;
			bytes[at + 1] = unit & 0xff;
			at += 2;
			continue;
		}
		if (unit < 0x80 || page === latin) bytes[at] = unit;
		else if (page === devanagari) bytes[at] = unit - 0x0900 + 0x80;
		else bytes[at] = arabicBytes[unit & 0xff] as number;
		at++;
	}
	return at;
}

/** Where a string begins, and the page of its bytes. */
function startOf(page: number, begin: number): number {
	return ((page << pageShift) | begin) >>> 0;
}

function tooMany(): RangeError {
	return new RangeError('too many letters in names');
}
