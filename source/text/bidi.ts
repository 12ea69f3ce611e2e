/**
 * The Unicode Bidirectional Algorithm (UAX #9) for rows: the levels of a paragraph, by bidi-js where
 * `plain-bidi.ts` does not do, and the order of one row by its levels (rules L1 and L2), on whatever
 * places the row has.
 *
 *     stored   a b C D E 1 2        levels   0 0 1 1 1 2 2        shown   a b 1 2 E D C
 *
 * The only module that talks to bidi-js. That looks at single code units: characters beyond U+FFFF
 * are handed to it as stand-ins of the same length and direction, or emoji would read left to right.
 */
import bidiModule from 'bidi-js';
import {plainLevels} from './plain-bidi.ts';

// The types of bidi-js 1.1.0 name a default export; what Node and esbuild import is the function.
const bidi = (bidiModule as unknown as typeof bidiModule.default)();

/** The embedding level of each code unit of the sanitised `paragraph`; odd reads from right to left. Linear, some 100 ns a code unit; the last paragraphs are remembered. */
export function embeddingLevels(paragraph: string, isRightToLeft: boolean): Uint8Array {
	const key = (isRightToLeft ? 'r' : 'l') + paragraph;
	const known = knownLevels.get(key);
	// The newest stands last: the first is forgotten first.
	if (known !== undefined) knownLevels.delete(key);
	const levels =
		known ??
		plainLevels(paragraph, isRightToLeft) ??
		bidi.getEmbeddingLevels(standIns(paragraph), isRightToLeft ? 'rtl' : 'ltr').levels;
	knownLevels.set(key, levels);
	for (const oldest of knownLevels.keys()) {
		if (knownLevels.size <= mostKnown) break;
		knownLevels.delete(oldest);
	}
	return levels;
}

/** The indices of the places of a row from left to right on the screen, by their levels in logical order. Linear for each level. */
export function visualOrder(levels: readonly number[]): number[] {
	const order = levels.map((_, index) => index);
	const highest = levels.reduce((most, level) => Math.max(most, level), 0);
	for (let level = highest; level >= 1; level--) reverseRuns(order, levels, level);
	return order;
}

/** `character` as it is drawn at an odd level: brackets and arrows face the other way. */
export function mirrored(character: string): string {
	return bidi.getMirroredCharacter(character) ?? character;
}

const knownLevels = new Map<string, Uint8Array>();

/** Twice the paragraphs that a screen of 60 rows can show. */
const mostKnown = 128;

/** Places are still in logical order within what a higher level left whole, so runs are found in `order`. */
function reverseRuns(order: number[], levels: readonly number[], level: number): void {
	const isIn = (place: number) => (levels[order[place] ?? 0] ?? 0) >= level;
	let start = 0;
	while (start < order.length) {
		let end = start;
		while (end < order.length && isIn(end)) end++;
		if (end - start > 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
		start = Math.max(end, start + 1);
	}
}

function standIns(paragraph: string): string {
	return paragraph.replace(/[\u{10000}-\u{10FFFF}]/gv, (character) => standIn(character).repeat(2));
}

function standIn(character: string): string {
	if (/^\p{Mn}/v.test(character)) return '\u0300';
	if (/^[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/v.test(character)) return '\u05D0';
	if (/^[\p{Extended_Pictographic}\p{Emoji}\u{1F000}-\u{1FAFF}]/v.test(character)) return '!';
	return /^\p{Nd}/v.test(character) ? '1' : 'a';
}
