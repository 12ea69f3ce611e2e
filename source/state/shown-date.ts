const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date of EDTF in at most ten cells: ISO 8601 as it is, a day whose year is not told as `18 Dec`. */
export function shownDate(edtf: string | undefined): string {
	const day = /^XXXX-(?<month>\d\d)-(?<day>\d\d)/v.exec(edtf ?? '')?.groups;
	if (day === undefined) return (edtf ?? '').split('/')[0] ?? '';
	return `${Number(day['day'])} ${months[Number(day['month']) - 1]}`;
}

/** A day whose year is not told as a reader writes it; any other date of EDTF, an interval too, as it is. */
export function readableDate(edtf: string): string {
	return /^XXXX-\d\d-\d\d$/v.test(edtf) ? shownDate(edtf) : edtf;
}
