/**
 * What a date may look like, from its first number or its month on, in folded text. In each list the
 * first form that fits and means a real day or year is taken, so the longer stand before the shorter.
 */
import {lettersEnd} from './anchors.ts';
import {isCalendarDay} from './edtf.ts';
import {letters, wordEnd} from './letters.ts';
import {isPlainMonth, monthOf} from './month-names.ts';
import {contextLength, isCounted, isYearAmongWords} from './year-context.ts';

/**
 * `pattern` is sticky, and compiled at first use: most texts need a few of these. `edtf` is `undefined`
 * where what it matched is no date.
 */
export type DateForm = {
	readonly pattern: () => RegExp;
	/** What the number that the form begins with looks like; forms at a month have none. */
	readonly number?: NumberShape;
	readonly edtf: (match: RegExpExecArray) => string | undefined;
};

/** How many digits stand in a row, and what must follow them at once. */
type NumberShape = {readonly digits: 'day' | 'year'; readonly next?: Pick<RegExp, 'test'>};

/** A number in folded text can begin the form: cheaper than its pattern, which few texts then need. */
export function canBegin({number}: DateForm, digits: number, next: string): boolean {
	if (number === undefined) return true;
	const isLong = number.digits === 'year' ? digits === 4 : digits <= 2;
	return isLong && (number.next?.test(next) ?? true);
}

/** Named groups that forms share: `year`, `month` (digits), `name` (of a month), `day`, `last` day or year. */
type Parts = Readonly<Record<string, string | undefined>>;

const urdu = {
	year: 'سن|سال',
	from: 'سے',
	until: 'تا',
	to: 'کو',
	decade: 'کی دہائی',
	revolution: 'انقلاب',
};

// After a number: no letter, no further digits, no part of a document number (`2024/NĐ-CP`).
const numberEnd = String.raw`\u0621?(?![${letters}\d%‰°]|[.,:]\d|[\-–\/][${letters}\d])`;
const yearEnd = String.raw`\u0621?(?![${letters}\d%‰°]|[.,:\/]\d|\/[${letters}]|-[A-ZĐ])`;
// Any whole word; what it means is looked up: to match all the names costs ten times as much.
const name = String.raw`(?<name>[${letters}\u200C\u200D]+)\.?`;
const yearWord = String.raw`(?:(?:सन्?|वर्ष|साल|${urdu.year}|of|năm)\s)?`;
const yearAfter = String.raw`(?:\s?[,\u060C]?\s?${yearWord}(?<year>[12]\d{3})${yearEnd})`;
const ordinal = '(?:st|nd|rd|th|वें|वीं|वी)?';
const to = String.raw`(?:\s?[\-–—]\s?|\s(?:से|${urdu.from}|${urdu.until}|to|till|đến)\s)`;
const thang = String.raw`[Tt]h(?:á|a\u0301)ng`;
const nam = String.raw`n(?:ă|a\u0306)m`;

const mark = /^[-/.]/;

const isoDay = formAt(
	{digits: 'year', next: mark},
	String.raw`(?<year>[12]\d{3})(?<mark>[\-\/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${numberEnd}`,
	({year, month, day}) => dayEdtf({year, month, day}),
);

/** Day first, as South Asia and Vietnam write; month first only where nothing else can be meant. */
const numericDay = formAt(
	{digits: 'day', next: mark},
	String.raw`(?<day>\d{1,2})(?<mark>[\-\/.])(?<month>\d{1,2})\k<mark>(?<year>[12]\d{3})${numberEnd}`,
	({year, month, day}) => dayEdtf({year, month, day}) ?? dayEdtf({year, month: day, day: month}),
);

const dayThenMonth = String.raw`(?<day>\d{1,2})${ordinal}(?:${to}(?<last>\d{1,2})${ordinal})?\s?(?:of\s)?${name}`;

const dayAndMonth = formAt({digits: 'day'}, dayThenMonth, namedDay);

const dayMonthAndYear = formAt({digits: 'day'}, dayThenMonth + yearAfter, (parts, after) =>
	isCounted(after) ? undefined : namedDay(parts),
);

const vietnameseDay = formAt(
	{digits: 'day', next: /^\s[Tt]/},
	String.raw`(?<day>\d{1,2})\s${thang}\s(?<month>\d{1,2})(?:(?:,?\s${nam}\s|\/)(?<year>[12]\d{3}))?${numberEnd}`,
	({year, month, day}) => dayEdtf({year, month, day}),
);

/** `ngày 18/12`: without the word it may be a fraction. */
const dayAfterWord = formAt(
	{digits: 'day', next: mark},
	String.raw`(?<=[Nn]g(?:à|a\u0300)y\s)(?<day>\d{1,2})[\/\-](?<month>\d{1,2})${numberEnd}`,
	({month, day}) => dayEdtf({month, day}),
);

const years = formAt(
	{digits: 'year', next: /^\s?[-–—/]/},
	String.raw`(?<year>1[5-9]\d\d|20\d\d)\s?[\-–—\/]\s?(?<last>1[5-9]\d\d|20\d\d)${numberEnd}`,
	({year = '', last = ''}) =>
		year < last && Number(last) - Number(year) <= longestInterval ? `${year}/${last}` : undefined,
);

/** Years: a life, a term, an empire; more apart are two amounts. */
const longestInterval = 150;

/** `2008-09` is a financial year; `2014-18` runs to 2018; `2024-04` is a month. */
const yearAndTwoDigits = formAt(
	{digits: 'year', next: /^[-–]/},
	String.raw`(?<year>(?:19|20)\d\d)[\-–](?<last>\d\d)${numberEnd}`,
	({year = '', last = ''}) => {
		const short = Number(year) % 100;
		if (Number(last) === (short + 1) % 100) return `${year}/${Number(year) + 1}`;
		if (isCalendarDay(Number(last), 1)) return `${year}-${last}`;
		return Number(last) > short ? `${year}/${year.slice(0, 2)}${last}` : undefined;
	},
);

const decade = formAt(
	// Without a pattern, which would be compiled for the first year of a text.
	{digits: 'year', next: {test: (text) => text.startsWith('s') || text.trimStart() !== text}},
	String.raw`(?<year>(?:19|20)\d)0(?:s|\s(?:के\sदशक|${urdu.decade}))${wordEnd}`,
	({year}) => `${year}X`,
);

const year: DateForm = {
	number: {digits: 'year'},
	pattern: lazyPattern(String.raw`(?<year>[12]\d{3})${numberEnd}`),
	edtf: (match) => {
		const digits = match.groups?.['year'] ?? '';
		return isYearAmongWords(match.input, match.index, match.index + match[0].length)
			? digits
			: undefined;
	},
};

const monthDayYear = form(
	String.raw`${name}\s(?<day>\d{1,2})${ordinal}(?:${to}(?<last>\d{1,2})${ordinal})?\s?[,\u060C]\s?(?<year>[12]\d{3})${yearEnd}`,
	namedDay,
);

const latinMonthDay = form(
	String.raw`(?=[A-Z])${name}\s(?<day>\d{1,2})${ordinal}(?:${to}(?<last>\d{1,2})${ordinal})?${numberEnd}`,
	namedDay,
);

const monthAndYear = form(`${name}${yearAfter}`, ({name: month = '', year: told}, after) => {
	const number = monthOf(month);
	return number === undefined || isCounted(after) ? undefined : `${told}-${twoDigits(number)}`;
});

const vietnameseMonth = form(
	String.raw`${thang}\s(?<month>\d{1,2})(?:(?:,?\s${nam}\s|\/)(?<year>[12]\d{3}))?${numberEnd}`,
	({year: told = 'XXXX', month}) =>
		isCalendarDay(Number(month), 1) ? `${told}-${twoDigits(Number(month))}` : undefined,
);

const monthAlone = form(
	String.raw`${name}(?!\s(?:क्रांति|क्रान्ति|${urdu.revolution}))`,
	({name: month = ''}) => (isPlainMonth(month) ? `XXXX-${twoDigits(monthOf(month))}` : undefined),
);

/** What a month after a day in words means, and where that ends. */
export type DayInWords = {readonly edtf: string; readonly end: number};

/**
 * `तीन मार्च को` is a day; `एक मार्च` may be a march. The name is read letter by letter: the pattern of it is large, and would be
 * compiled for the one such day that few texts have.
 */
export function dayInWords(text: string, month: number, day: number): DayInWords | undefined {
	const nameEnd = lettersEnd(text, month);
	const named = text.slice(month, nameEnd);
	const year = yearBehind(text, month, named);
	const end = year?.end ?? nameEnd + (text.charAt(nameEnd) === '.' ? 1 : 0);
	const isDay =
		year !== undefined || isPlainMonth(named) || (day !== 1 && isDative(text.slice(end, end + 4)));
	if (!isDay) return undefined;
	const edtf = dayEdtf({year: year?.told, month: String(monthOf(named)), day: String(day)});
	return edtf === undefined ? undefined : {edtf, end};
}

type YearBehind = {readonly told: string | undefined; readonly end: number};

/** By the pattern that months with a year have anyway; one that had to cut the name short to fit means no year. */
function yearBehind(text: string, month: number, named: string): YearBehind | undefined {
	const pattern = monthAndYear.pattern();
	pattern.lastIndex = month;
	const match = pattern.exec(text);
	const {name: own, year: told} = (match?.groups ?? {}) as Parts;
	return own === named ? {told, end: pattern.lastIndex} : undefined;
}

function isDative(after: string): boolean {
	const word = after.slice(1, 3);
	return (word === 'को' || word === urdu.to) && /^\s..\s$/v.test(after);
}

/** By what stands first: a number, or the name of a month. */
export type DateForms = {
	readonly atNumber: readonly DateForm[];
	readonly atMonth: readonly DateForm[];
};

export const dateForms: DateForms = {
	atNumber: [
		isoDay,
		numericDay,
		dayMonthAndYear,
		dayAndMonth,
		vietnameseDay,
		dayAfterWord,
		years,
		yearAndTwoDigits,
		decade,
		year,
	],
	atMonth: [monthDayYear, monthAndYear, latinMonthDay, vietnameseMonth, monthAlone],
};

/** Those that may name a day, for whoever asks for nothing else. */
export const dayForms: DateForms = {
	atNumber: [isoDay, numericDay, dayMonthAndYear, dayAndMonth, vietnameseDay, dayAfterWord],
	atMonth: [monthDayYear, latinMonthDay],
};

/** `edtf` sees the parts and some of the text after them. */
function form(
	pattern: string,
	edtf: (parts: Parts, after: string) => string | undefined,
): DateForm {
	return {
		pattern: lazyPattern(pattern),
		edtf: ({groups, input, index, 0: found}) => {
			const end = index + found.length;
			return edtf((groups ?? {}) as Parts, input.slice(end, end + contextLength));
		},
	};
}

function formAt(
	number: NumberShape,
	pattern: string,
	edtf: (parts: Parts, after: string) => string | undefined,
): DateForm {
	return {...form(pattern, edtf), number};
}

function lazyPattern(source: string): () => RegExp {
	let pattern: RegExp | undefined;
	return () => {
		pattern ??= new RegExp(source, 'vy');
		return pattern;
	};
}

function namedDay({year: told, name: month = '', day, last}: Parts): string | undefined {
	const number = String(monthOf(month));
	const first = dayEdtf({year: told, month: number, day});
	if (last === undefined || first === undefined) return first;
	const second = dayEdtf({year: told, month: number, day: last});
	return second !== undefined && Number(day) < Number(last) ? `${first}/${second}` : undefined;
}

function dayEdtf({year: told, month, day}: Parts): string | undefined {
	const known = told === undefined ? undefined : Number(told);
	if (!isCalendarDay(Number(month), Number(day), known)) return undefined;
	return `${told ?? 'XXXX'}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

function twoDigits(value: number | undefined): string {
	return String(value ?? 0).padStart(2, '0');
}
