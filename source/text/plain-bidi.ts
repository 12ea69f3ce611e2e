/**
 * Embedding levels of the paragraphs that news is made of: letters, digits, marks, blanks and common
 * punctuation, without brackets and controls. One run sequence then holds the whole paragraph, and the
 * rules of UAX #9 come down to W1 to W7, N1, N2, I1 and I2; bidi-js, whose table of all characters takes
 * 15 ms to unfold, is asked about everything else and says the same (a test compares).
 */
import type {BidiClass} from './bidi-classes.ts';
import {bidiClassOf} from './bidi-classes.ts';

/** The level of each code unit; `undefined` where a unit needs more rules or a larger table. Linear, some 15 ns a unit. */
export function plainLevels(paragraph: string, isRightToLeft: boolean): Uint8Array | undefined {
	const classes: BidiClass[] = [];
	for (let index = 0; index < paragraph.length; index++) {
		const found = bidiClassOf(paragraph.charCodeAt(index));
		if (found === undefined) return undefined;
		classes.push(found);
	}
	const base = isRightToLeft ? 'R' : 'L';
	resolveWeak(classes, base);
	resolveNeutral(classes, base);
	return Uint8Array.from(classes, (each) => levelOf(each, isRightToLeft ? 1 : 0));
}

function resolveWeak(classes: BidiClass[], base: 'L' | 'R'): void {
	resolveMarks(classes, base);
	resolveSeparators(classes);
	resolveTerminators(classes);
	// W6 and W7.
	let last: BidiClass = base;
	for (const [index, each] of classes.entries()) {
		if (each === 'L' || each === 'R') last = each;
		else if (each === 'ES' || each === 'CS' || each === 'ET') classes[index] = 'ON';
		else if (each === 'EN' && last === 'L') classes[index] = 'L';
	}
}

/** W1 to W3 in one pass: a mark is as its letter, a number after an Arabic letter is Arabic. */
function resolveMarks(classes: BidiClass[], base: 'L' | 'R'): void {
	let before: BidiClass = base;
	let strong: BidiClass = base;
	for (const [index, each] of classes.entries()) {
		if (each !== 'NSM') before = each;
		if (before === 'L' || before === 'R' || before === 'AL') strong = before;
		classes[index] = before === 'EN' && strong === 'AL' ? 'AN' : before === 'AL' ? 'R' : before;
	}
}

/** W4: one separator between two numbers of one kind. */
function resolveSeparators(classes: BidiClass[]): void {
	for (let index = 1; index + 1 < classes.length; index++) {
		const each = classes[index];
		const [left, right] = [classes[index - 1], classes[index + 1]];
		if (left !== right) continue;
		if (each === 'CS' && (left === 'EN' || left === 'AN')) classes[index] = left;
		if (each === 'ES' && left === 'EN') classes[index] = left;
	}
}

/** W5: terminators beside a European number. */
function resolveTerminators(classes: BidiClass[]): void {
	let start = 0;
	while (start < classes.length) {
		let end = start;
		while (classes[end] === 'ET') end++;
		if (end > start && (classes[start - 1] === 'EN' || classes[end] === 'EN')) {
			classes.fill('EN', start, end);
		}
		start = end + 1;
	}
}

/** N1 and N2: between two of one direction the neutrals have it, else that of the paragraph. */
function resolveNeutral(classes: BidiClass[], base: 'L' | 'R'): void {
	let start = 0;
	while (start < classes.length) {
		let end = start;
		while (isNeutral(classes[end])) end++;
		if (end > start) {
			const left = start === 0 ? base : directionOf(classes[start - 1]);
			const right = end === classes.length ? base : directionOf(classes[end]);
			classes.fill(left === right ? left : base, start, end);
		}
		start = end + 1;
	}
}

function isNeutral(each: BidiClass | undefined): boolean {
	return each === 'ON' || each === 'WS';
}

function directionOf(each: BidiClass | undefined): 'L' | 'R' {
	return each === 'L' ? 'L' : 'R';
}

/** I1 and I2. */
function levelOf(each: BidiClass, base: 0 | 1): number {
	if (base === 1) return each === 'R' ? 1 : 2;
	if (each === 'L') return 0;
	return each === 'R' ? 1 : 2;
}
