import type {DayRange} from './types.ts';

/**
 * The days that an EDTF date or interval may mean; a month's end is 31 for all months, which no
 * comparison can tell. `undefined` without a year (`XXXX-12-18`) and for what is no EDTF.
 */
export function edtfRange(edtf: string): DayRange | undefined {
	const [first = '', last, ...more] = edtf.trim().split('/');
	if (more.length > 0) return undefined;
	if (last === undefined) return calendarRange(first);
	const from = isOpen(first) ? always : calendarRange(first);
	const to = isOpen(last) ? always : calendarRange(last);
	if (from === undefined || to === undefined || (isOpen(first) && isOpen(last))) return undefined;
	return from.from <= to.to ? {from: from.from, to: to.to} : undefined;
}

type CompareDates = (one: string | undefined, other: string | undefined) => number;

/** Sorts newest first; where no year is told (`undefined`, `XXXX-12-18`) last, all alike. */
export const compareDates: CompareDates = (one, other) =>
	compareRanges(rangeOf(one), rangeOf(other));

/** The same for a long list: each date is read once. */
export function dateComparer(): CompareDates {
	const known = new Map<string | undefined, DayRange | undefined>();
	const remembered = (date: string | undefined): DayRange | undefined => {
		const before = known.get(date);
		if (before !== undefined || known.has(date)) return before;
		const range = rangeOf(date);
		known.set(date, range);
		return range;
	};
	return (one, other) => compareRanges(remembered(one), remembered(other));
}

function rangeOf(date: string | undefined): DayRange | undefined {
	return date === undefined ? undefined : edtfRange(date);
}

function compareRanges(first: DayRange | undefined, second: DayRange | undefined): number {
	if (first === undefined || second === undefined) {
		return Number(first === undefined) - Number(second === undefined);
	}
	return second.from - first.from || second.to - first.to;
}

/** February has 29 days where the year is not told. */
export function isCalendarDay(month: number, day: number, year?: number): boolean {
	if (month < 1 || month > 12 || day < 1) return false;
	if (month !== 2 || year === undefined) return day <= (daysOfMonth[month - 1] ?? 0);
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return day <= (isLeap ? 29 : 28);
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const always: DayRange = {from: 0, to: 9999_12_31};

function isOpen(end: string): boolean {
	return end === '' || end === '..';
}

const datePattern = /^(\d{2}[\dX]{2})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/;

function calendarRange(date: string): DayRange | undefined {
	const parts = datePattern.exec(date);
	if (parts === null) return undefined;
	const [, year = '', month = 'XX', day = 'XX'] = parts;
	if (/X\d/.test(year) || (month === 'XX' && day !== 'XX')) return undefined;
	const first = Number(year.replaceAll('X', '0')) * 10_000;
	const last = Number(year.replaceAll('X', '9')) * 10_000;
	if (month === 'XX') return {from: first + 101, to: last + 1231};
	const isWholeMonth = day === 'XX';
	const known = year.includes('X') ? undefined : Number(year);
	if (!isCalendarDay(Number(month), isWholeMonth ? 1 : Number(day), known)) return undefined;
	return {
		from: first + Number(month) * 100 + (isWholeMonth ? 1 : Number(day)),
		to: last + Number(month) * 100 + (isWholeMonth ? 31 : Number(day)),
	};
}
