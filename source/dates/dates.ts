/**
 * Calendar expressions in running text, as EDTF (Library of Congress, ISO 8601-2).
 *
 *     18 दिसंबर → XXXX-12-18    अप्रैल 2024 → 2024-04    2021 - 2025 → 2021/2025
 *
 * One scan stops at every number and every name of a month; `date-forms.ts` says what may begin
 * there. What could be something else than a date is left out.
 */
import {createCodeUnits} from '../text/code-units.ts';
import {offset} from '../text/units.ts';
import {anchorEnd, isDigit, nextAnchor} from './anchors.ts';
import {
	canBegin,
	type DateForm,
	type DateForms,
	dateForms,
	dayForms,
	dayInWords,
} from './date-forms.ts';
import {edtfRange} from './edtf.ts';
import {folded, foldedUnits} from './folded.ts';
import {letters} from './letters.ts';
import {dayOfWord} from './number-words.ts';
import type {DateMention, DayRange} from './types.ts';

export {edtfRange} from './edtf.ts';

/** The dates in `text`, of which the code units may be known, in order and disjoint. Linear, some 12 ms a megabyte. */
export function findDates(text: string, units = codeUnits.of(text)): readonly DateMention[] {
	const first = nextAnchor(units, text.length, 0);
	// Most texts are short and have no anchor: they are not folded.
	if (first < 0) return noDates;
	const scan = scanOf(text, units, first, dateForms);
	const found: DateMention[] = [];
	for (let date = nextDate(scan); date !== undefined; date = nextDate(scan)) found.push(date);
	return found;
}

/** The first single day in `text` that is one of those asked for, in EDTF. */
export function firstDay(
	text: string,
	isAskedFor: (day: DateMention) => boolean,
): string | undefined {
	const units = codeUnits.of(text);
	const first = nextAnchor(units, text.length, 0);
	if (first < 0) return undefined;
	const scan = scanOf(text, units, first, dayForms);
	for (let date = nextDate(scan); date !== undefined; date = nextDate(scan)) {
		if (isDay.test(date.edtf) && isAskedFor(date)) return date.edtf;
	}
	return undefined;
}

const noDates: readonly DateMention[] = [];

const isDay = /^[\dX]{4}-\d\d-\d\d$/;

const codeUnits = createCodeUnits();

/** How far a text was read. */
type Scan = {
	readonly text: string;
	/** Its code units. */
	readonly units: Uint16Array;
	readonly forms: DateForms;
	part: Part;
	/** The next anchor, or -1. */
	anchor: number;
	/** Where the last date that was met ends. */
	reached: number;
	/** It may be the first of an interval. */
	last: DateMention | undefined;
};

/** A part of a text, folded: where it begins, and up to where anchors are looked at in it. */
type Part = {readonly plain: string; readonly start: number; readonly end: number};

function scanOf(text: string, units: Uint16Array, anchor: number, forms: DateForms): Scan {
	return {text, units, forms, part: noPart, anchor, reached: 0, last: undefined};
}

/** Before the first: all parts are read in one place, or V8 would compile the loop over all dates anew at the second part of a long text. */
const noPart: Part = {plain: '', start: 0, end: 0};

/** From the next anchor on, and of a long text not all: the room for all of it the system would have to give, which takes longer than to fold it. */
function partAt({text, units}: Scan, anchor: number): Part {
	const {length} = text;
	const start = Math.max(0, anchor - mostBefore);
	const end = Math.min(length, anchor + mostFolded);
	return {plain: foldedUnits(units, start, Math.min(length, end + mostAfter)), start, end};
}

/** Code units. */
const mostFolded = 1 << 13;
/** What tells of a date before it and after it, and the date itself, are shorter. */
const mostBefore = 64;
const mostAfter = 1 << 10;

/** One at a time, so that whoever wants the first need not wait for the last. */
function nextDate(scan: Scan): DateMention | undefined {
	const {text, units} = scan;
	while (scan.anchor >= 0) {
		const {anchor: index, last} = scan;
		if (last !== undefined && index > scan.reached + longestDash) break;
		if (index >= scan.part.end) scan.part = partAt(scan, index);
		const {plain, start} = scan.part;
		const end = start + anchorEnd(plain, index - start);
		scan.anchor = nextAnchor(units, text.length, Math.max(end, index + 1));
		if (end === index || index < scan.reached) continue;
		const found = dateAt(plain, index - start, {reached: scan.reached - start, forms: scan.forms});
		if (found === undefined) continue;
		const date = dateMention(start + found.start, start + found.end, found.edtf);
		scan.reached = date.end;
		const interval = joined(text, last, date);
		if (last !== undefined && interval === undefined) return taken(scan, date);
		scan.last = interval ?? date;
	}
	return taken(scan, undefined);
}

/** The last date, whose place another takes. */
function taken(scan: Scan, next: DateMention | undefined): DateMention | undefined {
	const {last} = scan;
	scan.last = next;
	return last;
}

/** Code units of a dash between two dates with its blanks; a day in words may stand before a month. */
const longestDash = 3 + 24;

/** The days that a reader asks for: EDTF, `2024..2025`, or a date as texts write it, in any digits. */
export function parseDateQuery(query: string): DayRange | undefined {
	const plain = folded(query).trim();
	const asked = (plain.includes('/') ? plain : plain.replace('..', '/')).replace(
		/^[a-z]/,
		(first) => first.toUpperCase(),
	);
	const range = edtfRange(asked);
	if (range !== undefined) return range;
	const [date, ...more] = findDates(asked);
	const isWhole = date?.start === 0 && date.end === asked.length && more.length === 0;
	return isWhole ? edtfRange(date.edtf) : undefined;
}

/** Where the date before ended, and what may follow. */
type After = {readonly reached: number; readonly forms: DateForms};

function dateAt(text: string, index: number, after: After): DateMention | undefined {
	const {reached, forms} = after;
	if (!isDigit(text.charCodeAt(index))) {
		return dayOfWords(text, index, after) ?? firstForm(text, index, forms.atMonth);
	}
	if (isInsideNumber(text, index, reached)) return undefined;
	let end = index + 1;
	while (isDigit(text.charCodeAt(end))) end++;
	const next = text.slice(end, end + 3);
	for (const form of forms.atNumber) {
		if (!canBegin(form, end - index, next)) continue;
		const date = dateOfForm(form, text, index);
		if (date !== undefined) return date;
	}
	return undefined;
}

function firstForm(
	text: string,
	index: number,
	forms: readonly DateForm[],
): DateMention | undefined {
	for (const form of forms) {
		const date = dateOfForm(form, text, index);
		if (date !== undefined) return date;
	}
	return undefined;
}

function dateOfForm(
	{pattern, edtf}: DateForm,
	text: string,
	index: number,
): DateMention | undefined {
	const match = matchAt(pattern(), text, index);
	const meaning = match === null ? undefined : edtf(match);
	if (match === null || meaning === undefined) return undefined;
	return dateMention(index, index + lengthOf(match[0]), meaning);
}

/** Without the full stop behind a whole month's name, which ends the sentence: «on 13 February.», but «Feb. 2024». */
function lengthOf(matched: string): number {
	return wholeName.test(matched) ? matched.length - 1 : matched.length;
}

const wholeName = /(?:\p{L}{5,}|May|June|July)\.$/v;

function matchAt(sticky: RegExp, text: string, index: number): RegExpExecArray | null {
	sticky.lastIndex = index;
	return sticky.exec(text);
}

/** `तीन अक्टूबर`: the word before the month, which no earlier date may hold, and no number before it. */
function dayOfWords(text: string, index: number, {reached}: After): DateMention | undefined {
	const before = text.slice(Math.max(reached, index - longestWord), index);
	const word = wordBefore.exec(before);
	const day = word === null ? undefined : dayOfWord(word[0]);
	// Asked in any case: else it would be compiled for the one such day that few texts have.
	const found = dayInWords(text, index, day ?? 0);
	if (word === null || day === undefined || found === undefined) return undefined;
	const start = index - (before.length - word.index);
	return dateMention(start, index + lengthOf(text.slice(index, found.end)), found.edtf);
}

const longestWord = 24;
const wordBefore = new RegExp(`(?<![${letters}\\d\\-])[${letters}]+(?=\\s+$)`, 'v');

/** `12.2024`, `A-2024`, `$2024`: the number before belongs to it; the end of a date does not. */
function isInsideNumber(text: string, index: number, reached: number): boolean {
	// Asked in any case: V8 would compile all callers anew at the first interval. One unit more than a dash has.
	const isAfterDash = dash.test(text.slice(Math.max(0, reached, index - 4), index));
	if (isAfterDash && reached > 0) return false;
	return numberBefore.test(text.slice(Math.max(0, index - 2), index));
}

const dash = /^\s?[\-–—]\s?$/v;
const numberBefore = new RegExp(
	String.raw`[${letters}#$€£₹№]$|[${letters}\d][.,\/:_\-–—]$|[$€£₹№#]\s$`,
	'v',
);

/** `18 दिसंबर 2024 - 5 जनवरी 2025`: two dates of one precision with a dash between, the earlier first. */
function joined(
	text: string,
	first: DateMention | undefined,
	second: DateMention,
): DateMention | undefined {
	if (first === undefined || first.edtf.includes('/') || first.edtf.length !== second.edtf.length) {
		return undefined;
	}
	if (!dash.test(text.slice(first.end, second.start))) return undefined;
	const edtf = `${first.edtf}/${second.edtf}`;
	if (edtfRange(edtf) === undefined) return undefined;
	return dateMention(first.start, second.end, edtf);
}

function dateMention(start: number, end: number, edtf: string): DateMention {
	return {start: offset(start), end: offset(end), edtf};
}
