const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day of EDTF whose year is not told, as a reader writes it: `18 Dec`; `undefined` for any other date. */
export function dayWithoutYear(edtf: string): string | undefined {
	const day = /^XXXX-(?<month>\d\d)-(?<day>\d\d)/v.exec(edtf)?.groups;
	return day && `${Number(day['day'])} ${months[Number(day['month']) - 1]}`;
}
