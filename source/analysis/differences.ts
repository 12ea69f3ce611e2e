import {edtfRange} from '../dates/dates.ts';
import type {DayRange} from '../dates/types.ts';
import {isGap, type ScoredBead} from './likeness.ts';
import {nameComparer} from './name-differences.ts';
import {
	distinctBy,
	type Found,
	type LineNumber,
	numbersOutsideDates,
	type Part,
	paired,
	partOf,
} from './parts.ts';
import {bodyComparer} from './replaced-bodies.ts';
import type {Story, StoryLine} from './story.ts';
import type {Difference, OtherSpellings} from './types.ts';
import {weekdayOf} from './weekdays.ts';

/**
 * What stands in one version of these lines only, in the order of the text: numbers, dates, names. What
 * the other version may say in its own way is no difference.
 */
export function differencesOf(
	a: Story,
	b: Story,
	beads: readonly ScoredBead[],
	spellings: OtherSpellings,
): readonly Difference[] {
	const namesApart = nameComparer(a, b, spellings);
	const replacedBodies = bodyComparer(a, b, spellings);
	return beads.flatMap((bead) => {
		const one = partOf(a, bead.aFrom, bead.aTo);
		const other = partOf(b, bead.bFrom, bead.bTo);
		if (isGap(bead)) return [...missing(one, 'a'), ...missing(other, 'b')];
		return [
			...numbersApart(one, other),
			...datesApart(one, other),
			...weekdaysApart(one, other),
			...namesApart(one, other),
			...replacedBodies(one, other),
		];
	});
}

/** Code units of a paragraph that name it. */
const shownStart = 60;

/** What is boilerplate (a link, the head of a Markdown file) tells nothing of the story. */
function missing({story, lines}: Part, side: 'a' | 'b'): readonly Difference[] {
	const told = lines.filter(({paragraph: {kind}}) => kind !== 'boilerplate');
	return told.map(({line, paragraph: {start, end}}) => {
		const whole = story.text.slice(start, end).trim();
		const text = whole.length > shownStart ? `${whole.slice(0, shownStart)}…` : whole;
		return side === 'a'
			? {kind: 'paragraph', a: text, aLine: line}
			: {kind: 'paragraph', b: text, bLine: line};
	});
}

/** Style books write out numbers up to ten, none of them with a decimal point. */
const mostInWords = 10;

function numbersApart(one: Part, other: Part): readonly Difference[] {
	const [left, right] = [numbersOutsideDates(one), numbersOutsideDates(other)];
	const ones = without(left, numbersBeside(other, one));
	const others = without(right, numbersBeside(one, other));
	// A number in words has a partner or is none: «एक» is mostly no number, and a small number in
	// figures may stand in words in another language.
	const pairs = Math.min(ones.length, others.length);
	const isOneScript = one.story.script === other.story.script;
	const isSure = ({isInDigits, value}: LineNumber): boolean =>
		isInDigits && (isOneScript || Number(value) > mostInWords || value.includes('.'));
	const kept = (found: readonly LineNumber[]): readonly Found[] =>
		found
			.filter((number, index) => isSure(number) || index < pairs)
			.map(({value, line}) => ({text: value, line}));
	return paired('number', kept(ones), kept(others));
}

/** How often each number stands there, in dates as well. */
function numbersAnywhere({lines}: Part): Map<string, number> {
	const counts = new Map<string, number>();
	for (const {value} of lines.flatMap(({numbers}) => numbers)) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/**
 * The same without the digits of dates that both versions have: they stand for each other. Of other dates they may be what
 * the other version has as a number, or as a date that was not read.
 */
function numbersBeside(part: Part, other: Part): Map<string, number> {
	const there = new Set(datesOf(other).map(({text}) => text));
	const isOfBoth = ({mentions}: StoryLine, start: number): boolean =>
		mentions.some(
			({type, value = '', start: from, end: to}) =>
				type === 'date' && from <= start && start < to && there.has(value),
		);
	const lines = part.lines.map((line) => ({
		...line,
		numbers: line.numbers.filter(({start}) => !isOfBoth(line, start)),
	}));
	return numbersAnywhere({...part, lines});
}

function without(
	numbers: readonly LineNumber[],
	there: Map<string, number>,
): readonly LineNumber[] {
	// A number said once more in one version is a repetition, not a difference.
	return numbers.filter(({value}) => !there.has(value));
}

function datesApart(one: Part, other: Part): readonly Difference[] {
	const [left, right] = [datesOf(one), datesOf(other)];
	const [leftYears, rightYears] = [numbersAnywhere(one), numbersAnywhere(other)];
	const lacks =
		(dates: readonly Found[], years: ReadonlyMap<string, number>) =>
		({text}: Found): boolean =>
			!dates.some((date) => isSameDate(text, date.text) || isWithin(text, date.text)) &&
			!(/^\d{4}$/.test(text) && years.has(text));
	return paired(
		'date',
		distinct(left.filter(lacks(right, rightYears))),
		distinct(right.filter(lacks(left, leftYears))),
	);
}

function datesOf({lines}: Part): readonly Found[] {
	return lines.flatMap(({line, mentions}) =>
		mentions
			.filter(({type, value}) => type === 'date' && value !== undefined)
			.map(({value = ''}) => ({text: value, line})),
	);
}

/** Another weekday; where one version has none it may say «yesterday», or the day of the month. */
function weekdaysApart(one: Part, other: Part): readonly Difference[] {
	const [left, right] = [weekdaysIn(one), weekdaysIn(other)];
	const [ones, others] = [lackingIn(left, right), lackingIn(right, left)];
	return ones.length === others.length ? paired('date', ones, others) : [];
}

function weekdaysIn({lines}: Part): readonly Found[] {
	const found = lines.flatMap(({line, mentions}) =>
		mentions.flatMap((mention) => {
			const text = weekdayOf(mention);
			return text === undefined ? [] : [{text, line}];
		}),
	);
	return distinct(found);
}

function lackingIn(found: readonly Found[], there: readonly Found[]): readonly Found[] {
	return found.filter(({text}) => !there.some((other) => other.text === text));
}

/** One is a part of the other: a day of the year, or of the three days, that the other version tells. */
function isWithin(one: string, other: string): boolean {
	const [left, right] = [edtfRange(one), edtfRange(other)];
	if (left === undefined || right === undefined) return false;
	const isInside = (inner: DayRange, outer: DayRange): boolean =>
		outer.from <= inner.from && inner.to <= outer.to;
	return isInside(left, right) || isInside(right, left);
}

/** `XXXX-12-18` is every 18 December. */
function isSameDate(one: string, other: string): boolean {
	if (one === other) return true;
	const isYearOpen = one.startsWith('XXXX-') || other.startsWith('XXXX-');
	if (isYearOpen) return one.slice(4) === other.slice(4);
	const [left, right] = [edtfRange(one), edtfRange(other)];
	return left !== undefined && left.from === right?.from && left.to === right.to;
}

function distinct(found: readonly Found[]): readonly Found[] {
	return distinctBy(found, ({text}) => text);
}
