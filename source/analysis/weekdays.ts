import type {Mention} from '../entities/types.ts';

/** The English name of the day of a mention that names a weekday; an entity of one is `date:monday`. */
export function weekdayOf({type, value, entity}: Mention): string | undefined {
	if (type !== 'date' || value !== undefined) return undefined;
	const name = entity.slice('date:'.length);
	const day = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
	return isWeekday(day) ? day : undefined;
}

export function isWeekday(name: string): boolean {
	return weekdays.includes(name);
}

/** From Sunday on, as `Date` counts. */
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The last day of this name up to a day of EDTF, as EDTF; `undefined` where that is no day. */
export function lastWeekday(name: string, day: string): string | undefined {
	if (!/^\d{4}-\d\d-\d\d$/v.test(day)) return undefined;
	const date = new Date(`${day}T00:00:00Z`);
	const back = (date.getUTCDay() - weekdays.indexOf(name) + 7) % 7;
	date.setUTCDate(date.getUTCDate() - back);
	return date.toISOString().slice(0, 10);
}
