import {findDates} from '../dates/dates.ts';
import {endsAsSentence} from './sentences.ts';

/** A line among its neighbours of headings and body; blanks and boilerplate left out. */
export type LineAmong = {
	readonly line: string;
	readonly previous: string | undefined;
	readonly next: string | undefined;
};

/** How many code units `## ` of Markdown takes, blanks around it within; 0 where the line has no such mark. */
export function headingMark(line: string): number {
	return /^\s{0,3}#{1,6}\s+(?=\S)/v.exec(line)?.[0].length ?? 0;
}

/**
 * A line that names what follows: marked as in Markdown, or short, not ending as a sentence, after
 * the end of one (or at the top), and before a longer line that is one.
 */
export function isHeading({line, previous, next}: LineAmong): boolean {
	if (headingMark(line) > 0) return true;
	if (next === undefined || line.length > longest || next.length < line.length * 1.5) return false;
	const isFirst = previous === undefined;
	if (
		!endsAsSentence(next) ||
		(!isFirst && !endsAsSentence(previous) && headingMark(previous) === 0)
	) {
		return false;
	}
	const question = /[?\u061F!]["'”’»]*$/v;
	return (!endsAsSentence(line) || (isFirst && question.test(line))) && namesSomething(line);
}

/** Code units: some 110 letters of Hindi, two rows of print. */
const longest = 180;

/** Two words at least, dates and list marks aside. */
function namesSomething(line: string): boolean {
	if (/^\s*(?:[\-•●▪*+–]|\d{1,2}[.\)])\s/v.test(line)) return false;
	let rest = line;
	for (const {start, end} of findDates(line)) {
		rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
	}
	return (rest.match(/\p{L}[\p{L}\p{M}]+/gv)?.length ?? 0) >= 2;
}
