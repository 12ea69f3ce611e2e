import {dayWithoutYear} from '../dates/day-without-year.ts';

/** A date of EDTF in at most ten cells: ISO 8601 as it is, a day whose year is not told as `18 Dec`. */
export function shownDate(edtf: string | undefined): string {
	return dayWithoutYear(edtf ?? '') ?? (edtf ?? '').split('/')[0] ?? '';
}

/** A day whose year is not told, and an interval, as a reader writes them; any other date of EDTF as it is. */
export function readableDate(edtf: string): string {
	const [from = '', to] = edtf.split('/');
	if (to === undefined) return /^XXXX-\d\d-\d\d$/v.test(edtf) ? shownDate(edtf) : edtf;
	if (isOpen(from)) return `until ${readableDate(to)}`;
	if (isOpen(to)) return `from ${readableDate(from)}`;
	const between = /^\d{4}$/v.test(from) && /^\d{4}$/v.test(to) ? '\u2013' : ' \u2013 ';
	return `${readableDate(from)}${between}${readableDate(to)}`;
}

/** What EDTF has where an end of an interval is open or not known. */
function isOpen(end: string): boolean {
	return end === '' || end === '..';
}
