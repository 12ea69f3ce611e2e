import {isWeekday} from './weekdays.ts';

/** A number with what it counts or measures. */
type Measured = {readonly value: string; readonly unit: string | undefined};

/**
 * Whether two reports may have meant one number: of one kind, and neither twice the other. What is
 * counted has many names; what is measured has one in all languages.
 */
export function areNearNumbers(one: Measured, other: Measured): boolean {
	const isMeasured = [one.unit, other.unit].some((unit) => measures.has(unit ?? ''));
	if (isMeasured && one.unit !== other.unit) return false;
	const [less = 0, more = 0] = [Number(one.value), Number(other.value)].sort((a, b) => a - b);
	return less > 0 && less >= leastPart * more;
}

const leastPart = 0.5;

const measures: ReadonlySet<string> = new Set(
	(
		'percent rupee dollar dong pound euro yen minute hour day week month year ' +
		'km metre kg tonne litre hectare acre'
	).split(' '),
);

/** Whether two reports may have meant one date: two weekdays, years or days that are not far apart. */
export function areNearDates(one: string, other: string): boolean {
	if (isWeekday(one) || isWeekday(other)) return isWeekday(one) && isWeekday(other);
	if (isYear(one) && isYear(other)) return Math.abs(Number(one) - Number(other)) <= mostYears;
	const isOpen = one.startsWith('XXXX-') || other.startsWith('XXXX-');
	const [first, second] = [one, other].map((date) => dayNumber(isOpen ? leapYear(date) : date));
	if (first === undefined || second === undefined) return false;
	return Math.abs(first - second) <= mostDays;
}

const mostYears = 5;
const mostDays = 10;

function isYear(date: string): boolean {
	return /^\d{4}$/v.test(date);
}

function leapYear(date: string): string {
	return date.replace(/^[\dX]{4}/v, '2000');
}

/** Days since the epoch; `undefined` for what is no day. */
function dayNumber(date: string): number | undefined {
	if (!/^\d{4}-\d\d-\d\d$/v.test(date)) return undefined;
	return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
