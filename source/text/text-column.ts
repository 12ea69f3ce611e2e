import {pagedArray} from './paged.ts';

/**
 * Many short strings one after the other in code units: 4 bytes a string, where V8 takes some 24, and 2 a unit, or 1
 * where none is beyond Latin-1.
 */
export type TextColumn = {
	readonly units: Uint16Array | Uint8Array;
	/** Where each begins in `units`; one entry more than there are strings. */
	readonly starts: Uint32Array;
};

export function textCount({starts}: TextColumn): number {
	return starts.length - 1;
}

/** A string of its own, made anew: some 50 ns. */
export function textAt({units, starts}: TextColumn, index: number): string {
	return textOfUnits(units, starts[index] ?? 0, starts[index + 1] ?? 0);
}

/** Of a part of the units. */
export function textOfUnits(units: TextColumn['units'], start: number, end: number): string {
	let text = '';
	for (let from = start; from < end; from += mostArguments) {
		// A plain array is taken as arguments in half the time of one of numbers.
		const part: number[] = new Array(Math.min(end - from, mostArguments));
		for (let at = 0; at < part.length; at++) part[at] = units[from + at] as number;
		text += String.fromCharCode(...part);
	}
	return text;
}

// More arguments than this would overflow the stack on a hostile line of millions of letters.
const mostArguments = 1000;

export function textColumn(texts: readonly string[]): TextColumn {
	const starts = new Uint32Array(texts.length + 1);
	for (const [index, text] of texts.entries()) {
		starts[index + 1] = (starts[index] as number) + text.length;
	}
	const isLatin = texts.every((text) => !/[^\0-\xFF]/v.test(text));
	const size = starts[texts.length] as number;
	const units = isLatin ? pagedArray(Uint8Array, size) : pagedArray(Uint16Array, size);
	for (const [index, text] of texts.entries()) {
		const start = starts[index] as number;
		for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
	}
	return {units, starts};
}

/** All of them as strings, in order. */
export function textsOf(column: TextColumn): string[] {
	return Array.from({length: textCount(column)}, (_, index) => textAt(column, index));
}
