import {foldedUnit} from './folded.ts';
import {letters, wordStart} from './letters.ts';
import {monthBeginnings, monthPattern} from './month-names.ts';

/**
 * The next place from `from` on where a number stands, or a word with the first two letters of a month;
 * -1 where there is none. A look at each of the first `length` code units, some 1 ms a megabyte; a pattern of all months
 * would take ten times as long. The text need not be folded.
 */
export function nextAnchor(units: Uint16Array, length: number, from: number): number {
	const known = kinds;
	let before = from > 0 ? kindOf(units[from - 1] ?? 0) : 0;
	// `Math.max` told where to begin: without this V8 counts in floating point.
	for (let at = from | 0; at < length; at++) {
		const unit = units[at] ?? 0;
		const kind = known[unit] || newKind(unit);
		// A digit, or a letter that a month begins with, at the beginning of a word.
		if ((kind & (digit | opening) & ~((before & letter) << openingShift)) !== 0) {
			if ((kind & digit) !== 0) return at;
			if (at + 1 < length && mayBeginMonth(unit, units[at + 1] ?? 0)) return at;
		}
		before = kind;
	}
	return -1;
}

/** The end of the number or the month at an anchor of a folded text, or the anchor if neither stands there. */
export function anchorEnd(text: string, anchor: number): number {
	let end = anchor;
	while (isDigit(text.charCodeAt(end))) end += 1;
	if (end > anchor) return end;
	month.lastIndex = anchor;
	return month.test(text) ? month.lastIndex : anchor;
}

/** The end of the letters, and the joiners between them, from a place in a folded text on. */
export function lettersEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && isLetterOrJoiner(text.charCodeAt(at))) at += 1;
	return at;
}

function isLetterOrJoiner(unit: number): boolean {
	return (kindOf(unit) & letter) !== 0 || unit === 0x200c || unit === 0x200d;
}

export function isDigit(unit: number): boolean {
	return unit >= 0x30 && unit <= 0x39;
}

const month = new RegExp(String.raw`${wordStart}(?:${monthPattern}|[Tt]h(?:á|a\u0301)ng\s)`, 'vy');

const met = 1;
const digit = 2;
const letter = 4;
const opening = 8;
/** From the bit of a letter to that of one that may begin a month. */
const openingShift = 1;

/** Bits, filled as code units are met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
	return kinds[unit] || newKind(unit);
}

function newKind(unit: number): number {
	const character = String.fromCharCode(foldedUnit(unit));
	let kind = met;
	if (/\d/v.test(character)) kind |= digit;
	if (isLetter.test(character)) kind |= letter;
	if (beginnings.some((pair) => pair.charCodeAt(0) === unit)) kind |= opening;
	kinds[unit] = kind;
	return kind;
}

const isLetter = new RegExp(`[${letters}]`, 'v');

/** Vietnamese months are a word and a number. Folding makes फ and ज of the letters that have a nukta in them. */
const beginnings = [
	...monthBeginnings,
	...monthBeginnings.map((pair) => pair.replace('फ', '\u095E').replace('ज', '\u095B')),
	'th',
	'Th',
];

function mayBeginMonth(first: number, second: number): boolean {
	return marks[markOf(first, second)] === 1 && pairs.has(pairOf(first, second));
}

const pairs: ReadonlySet<number> = new Set(
	beginnings.map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
);

function pairOf(first: number, second: number): number {
	return (first << 16) | second;
}

/** Where a pair is marked, beside few others: most words begin with a letter of a month, and no pair of them. */
function markOf(first: number, second: number): number {
	return ((first << 5) ^ second) & 0xfff;
}

const marks = new Uint8Array(0x1000);
for (const pair of beginnings) marks[markOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
