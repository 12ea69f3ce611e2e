import {edtfRange, parseDateQuery} from '../dates/dates.ts';
import type {DayRange} from '../dates/types.ts';

/** The days that `date:` names: what `parseDateQuery` reads, `2024/2025`, or a comparison (`>2024`, `<=2024-06`). */
export function dateRange(text: string): DayRange | undefined {
	const comparison = /^(?<sign>[<>]=?)(?<date>.+)$/v.exec(text)?.groups;
	if (comparison === undefined) return parseDateQuery(text);
	const range = parseDateQuery(comparison['date'] ?? '');
	return range && comparedRange(comparison['sign'] ?? '', range);
}

/** Before and after every day that a date can name. */
const everything: DayRange = {from: 0, to: 9999_12_31};

function comparedRange(sign: string, {from, to}: DayRange): DayRange {
	if (sign === '>') return {from: to + 1, to: everything.to};
	if (sign === '>=') return {from, to: everything.to};
	return {from: everything.from, to: sign === '<' ? from - 1 : to};
}

/** Whether an article of the EDTF date `date` may fall in the range; one without a year never does. */
export function isInRange(date: string | undefined, range: DayRange): boolean {
	const days = date === undefined ? undefined : daysOf(date);
	return days !== undefined && days.from <= range.to && days.to >= range.from;
}

/** Whether an EDTF date names days of known years; an article without such a date no `date:` finds. */
export function isFullDate(date: string | undefined): boolean {
	return date !== undefined && daysOf(date) !== undefined;
}

/** The years that an EDTF date may lie in; none for one that spans more than ten. */
export function edtfYears(date: string | undefined): readonly string[] {
	const days = date === undefined ? undefined : daysOf(date);
	if (days === undefined) return [];
	const [first, last] = [days.from, days.to].map((day) => Math.floor(day / 10_000)) as [
		number,
		number,
	];
	const count = last - first + 1;
	return count > mostYears
		? []
		: Array.from({length: count}, (_, at) => String(first + at).padStart(4, '0'));
}

const mostYears = 10;

const known = new Map<string, DayRange | undefined>();
const mostKnown = 10_000;

/** Each date is read once: every article of a corpus is asked for its own at each letter typed. */
function daysOf(date: string): DayRange | undefined {
	if (known.has(date)) return known.get(date);
	const days = edtfRange(date);
	if (known.size < mostKnown) known.set(date, days);
	return days;
}
