import {foldedWord} from './folding.ts';
import {weekdayNames} from './weekday-names.ts';

/**
 * The English name of the day that a word names, `undefined` for any other word. Names from the CLDR
 * that Node carries, and the other names in use; empty where Node was built without them.
 */
export function weekdayOf(text: string): string | undefined {
	return weekdays().get(foldedWord(text));
}

/** All names of days, folded. */
export function weekdayWords(): Iterable<string> {
	return weekdays().keys();
}

/** A day's name that is another word too: پیر is a saint, منگل Mars, ہفتہ a week. */
export function isAmbiguousWeekday(text: string): boolean {
	return ambiguous.has(foldedWord(text));
}

let known: ReadonlyMap<string, string> | undefined;

function weekdays(): ReadonlyMap<string, string> {
	known ??= new Map(weekdayNames().flatMap(namesOfDay));
	return known;
}

function namesOfDay(
	[english = '', ...others]: readonly string[],
	index: number,
): (readonly [string, string])[] {
	const names = [english, ...others, ...(otherNames[index] ?? '').split(' ')];
	return names.filter((name) => name !== '').map((name) => [foldedWord(name), english]);
}

/** Monday to Sunday. */
const otherNames: readonly string[] = [
	'सोमबार',
	'मंगलबार',
	'बुद्धवार',
	'बृहस्पतिवार वीरवार गुरूवार',
	'जुमा',
	// As postpositions have it: «on Saturday».
	'शनिचर सनीचर \u06C1\u0641\u062A\u06D2',
	'इतवार',
];

const ambiguous: ReadonlySet<string> = new Set(
	[
		'\u067E\u06CC\u0631',
		'\u0645\u0646\u06AF\u0644',
		'\u0628\u062F\u06BE',
		'\u06C1\u0641\u062A\u06C1',
		'\u06C1\u0641\u062A\u06D2',
		'जुमा',
	].map(foldedWord),
);
