import {edtfRange, findDates, firstDay} from '../dates/dates.ts';
import type {Span} from '../text/units.ts';
import {isBirthday, isComing, isLongPast} from './coming-days.ts';

type Evidence = {
	readonly text: string;
	/** Headings and body, in order; not many of them are looked at. */
	readonly told: readonly Span[];
	readonly source: string | undefined;
	/** What the head of the file says. */
	readonly stated: string | undefined;
};

/** The day of an article in EDTF, from the surest evidence: stated, in its address, told in its opening. */
export function articleDate({text, told, source, stated}: Evidence): string | undefined {
	return (
		(stated === undefined ? undefined : statedDate(stated)) ??
		(source === undefined ? undefined : addressDate(source)) ??
		dateline(text, told)
	);
}

function statedDate(stated: string): string | undefined {
	const day = /^\d{4}-\d\d-\d\d(?=T|\s|$)/.exec(stated)?.[0];
	if (day !== undefined && edtfRange(day) !== undefined) return day;
	return findDates(stated)[0]?.edtf;
}

/** `/2025/11/26/`, `2025-11-26`, and run together with the time after it: `-20251126164418762.htm`. */
function addressDate(address: string): string | undefined {
	for (const {groups} of address.matchAll(dayInAddress)) {
		const {year, month, day} = groups ?? {};
		const edtf = `${year}-${month}-${day}`;
		if (edtfRange(edtf) !== undefined) return edtf;
	}
	return undefined;
}

/** Together with a time, the run has 12, 14 or 17 digits; another number is no date. */
const dayInAddress =
	/(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[\-\/_.]?)(?<month>\d\d)\k<mark>(?<day>\d\d)(?:(?:\d{4}|\d{6}|\d{9})(?!\d)|(?!\d))/gv;

/**
 * The first day named in the first paragraph, or at the very beginning of the second, but for birthdays and those
 * that it tells to come or to have been long past; in the short lines before it too, where the headline, the author and a date alone stand.
 */
function dateline(text: string, told: readonly Span[]): string | undefined {
	let paragraphs = 0;
	for (const {start, end} of told) {
		const reach = paragraphs === 0 ? openingLength : datelineLength;
		const opening = text.slice(start, Math.min(end, start + reach));
		const day = firstDay(opening, (each) => isOfArticle(opening, each));
		if (day !== undefined) return day;
		if (end - start > shortLine) paragraphs++;
		if (paragraphs === 2) break;
	}
	return undefined;
}

function isOfArticle(text: string, day: Span): boolean {
	return !isComing(text, day) && !isBirthday(text, day) && !isLongPast(text, day);
}

/** Code units. A paragraph may be the whole file in one line; a dateline stands within a row of print. */
const openingLength = 2000;
const datelineLength = 100;
const shortLine = 120;
