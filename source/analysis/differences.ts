import {edtfRange} from '../dates/dates.ts';
import type {Mention} from '../entities/types.ts';
import {phonemeSimilarity} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {isGap, type ScoredBead} from './likeness.ts';
import type {FoundNumber} from './numbers.ts';
import {type Story, type StoryLine, soundOfWord} from './story.ts';
import type {Difference} from './types.ts';

/** What stands in one version of these lines only, in the order of the text: numbers, dates, names. */
export function differencesOf(
	a: Story,
	b: Story,
	beads: readonly ScoredBead[],
): readonly Difference[] {
	return beads.flatMap((bead) => {
		const one = partOf(a, bead.aFrom, bead.aTo);
		const other = partOf(b, bead.bFrom, bead.bTo);
		if (isGap(bead)) return [...missing(one, 'a'), ...missing(other, 'b')];
		return [...numbersApart(one, other), ...datesApart(one, other), ...namesApart(one, other)];
	});
}

/** The lines of one side that are compared together. */
type Part = {
	readonly story: Story;
	readonly lines: readonly StoryLine[];
};

type Found = {readonly text: string; readonly line: number};

function partOf(story: Story, from: number, to: number): Part {
	return {story, lines: story.lines.slice(from, to)};
}

/** Code units of a paragraph that name it. */
const shownStart = 60;

function missing({story, lines}: Part, side: 'a' | 'b'): readonly Difference[] {
	return lines.map(({line, paragraph: {start, end}}) => {
		const whole = story.text.slice(start, end).trim();
		const text = whole.length > shownStart ? `${whole.slice(0, shownStart)}…` : whole;
		return side === 'a'
			? {kind: 'paragraph', a: text, aLine: line}
			: {kind: 'paragraph', b: text, bLine: line};
	});
}

/** What is left on either side, the first with the first: one number that was changed is one difference. */
function paired(
	kind: Difference['kind'],
	ones: readonly Found[],
	others: readonly Found[],
): readonly Difference[] {
	return Array.from({length: Math.max(ones.length, others.length)}, (_, index) => {
		const [one, other] = [ones[index], others[index]];
		return {
			kind,
			...(one === undefined ? {} : {a: one.text, aLine: one.line}),
			...(other === undefined ? {} : {b: other.text, bLine: other.line}),
		};
	});
}

type LineNumber = FoundNumber & {readonly line: number};

function numbersApart(one: Part, other: Part): readonly Difference[] {
	const [left, right] = [numbersOutsideDates(one), numbersOutsideDates(other)];
	const ones = without(left, numbersAnywhere(other));
	const others = without(right, numbersAnywhere(one));
	// A number in words has a partner or is none: «एक» is mostly no number.
	const pairs = Math.min(ones.length, others.length);
	const kept = (found: readonly LineNumber[]): readonly Found[] =>
		found
			.filter(({isInDigits}, index) => isInDigits || index < pairs)
			.map(({value, line}) => ({text: value, line}));
	return paired('number', kept(ones), kept(others));
}

/** The digits of a date are told as a date. */
function numbersOutsideDates({lines}: Part): readonly LineNumber[] {
	return lines.flatMap(({line, numbers, mentions}) => {
		const dates = mentions.filter(({type}) => type === 'date');
		return numbers
			.filter(({start, end}) => !dates.some((date) => date.start < end && start < date.end))
			.map((number) => ({...number, line}));
	});
}

/** How often each number stands there, in dates as well. */
function numbersAnywhere({lines}: Part): Map<string, number> {
	const counts = new Map<string, number>();
	for (const {value} of lines.flatMap(({numbers}) => numbers)) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function without(
	numbers: readonly LineNumber[],
	there: Map<string, number>,
): readonly LineNumber[] {
	// A number said once more in one version is a repetition, not a difference.
	return numbers.filter(({value}) => !there.has(value));
}

function datesApart(one: Part, other: Part): readonly Difference[] {
	const [left, right] = [datesOf(one), datesOf(other)];
	const [leftYears, rightYears] = [numbersAnywhere(one), numbersAnywhere(other)];
	const lacks =
		(dates: readonly Found[], years: ReadonlyMap<string, number>) =>
		({text}: Found): boolean =>
			!dates.some((date) => isSameDate(text, date.text)) &&
			!(/^\d{4}$/.test(text) && years.has(text));
	return paired(
		'date',
		distinct(left.filter(lacks(right, rightYears))),
		distinct(right.filter(lacks(left, leftYears))),
	);
}

function datesOf({lines}: Part): readonly Found[] {
	return lines.flatMap(({line, mentions}) =>
		mentions
			.filter(({type, value}) => type === 'date' && value !== undefined)
			.map(({value = ''}) => ({text: value, line})),
	);
}

/** `XXXX-12-18` is every 18 December; a year is not all of its days. */
function isSameDate(one: string, other: string): boolean {
	if (one === other) return true;
	const isYearOpen = one.startsWith('XXXX-') || other.startsWith('XXXX-');
	if (isYearOpen) return one.slice(4) === other.slice(4);
	const [left, right] = [edtfRange(one), edtfRange(other)];
	return left !== undefined && left.from === right?.from && left.to === right.to;
}

const nameTypes = ['person', 'place', 'organization', 'event', 'document'] as const;

type Named = Found & {readonly mention: Mention};

function namesApart(one: Part, other: Part): readonly Difference[] {
	const [saidThere, saidHere] = [soundsSaid(other), soundsSaid(one)];
	return nameTypes.flatMap((type) => {
		const [ones, others] = [namesOf(one, type), namesOf(other, type)];
		const left = namesLacking(ones, others, saidThere);
		const right = namesLacking(others, ones, saidHere);
		if (type === 'person' || type === 'place') return paired('name', left, right);
		// Names made of common nouns are translated: what both sides have left is one name in two words.
		const count = Math.min(left.length, right.length);
		return paired('name', withoutNumbers(left.slice(count)), withoutNumbers(right.slice(count)));
	});
}

/** Another number in a name is told as a number. */
function withoutNumbers(names: readonly Named[]): readonly Named[] {
	return names.filter(({text}) => !/\p{Nd}/v.test(text));
}

function namesOf({lines}: Part, type: Mention['type']): readonly Named[] {
	return lines.flatMap(({line, mentions}) =>
		mentions
			.filter((mention) => mention.type === type)
			.map((mention) => ({text: mention.text, line, mention})),
	);
}

/** The names that the other version neither has nor says in words that were not taken for a name. */
function namesLacking(
	names: readonly Named[],
	there: readonly Named[],
	said: string,
): readonly Named[] {
	const ids = new Set(there.map(({mention}) => mention.entity));
	const lacking = names.filter(
		({text, mention}) =>
			!ids.has(mention.entity) &&
			!holdsSounds(said, soundsOfText(text)) &&
			!there.some((other) => isSpellingOf(text, other.text)),
	);
	return distinctBy(lacking, ({mention}) => mention.entity);
}

function soundsSaid({story, lines}: Part): string {
	return lines
		.map(({paragraph: {start, end}}) => soundsOfText(story.text.slice(start, end)))
		.join(' ');
}

/** The consonants of a text without the blanks: «आदित्यनाथ» is two words in Urdu. */
function soundsOfText(text: string): string {
	const words = text.match(/[\p{L}\p{M}\u200C\u200D]+/gv) ?? [];
	return words
		.map(soundOfWord)
		.join('')
		.replaceAll(/(.)\1+/gsv, '$1');
}

/** Fewer consonants stand together by chance. */
const leastSounds = 4;

function holdsSounds(said: string, name: string): boolean {
	return name.length >= leastSounds && said.includes(name);
}

/** How alike two names of one line sound that are spellings of one. */
const sameName = 0.7;

function isSpellingOf(one: string, other: string): boolean {
	const [left, right] = [soundsOfText(one), soundsOfText(other)];
	if (holdsSounds(left, right) || holdsSounds(right, left)) return true;
	return phonemeSimilarity(phonemeKey(one), phonemeKey(other)) >= sameName;
}

function distinct(found: readonly Found[]): readonly Found[] {
	return distinctBy(found, ({text}) => text);
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const key = keyOf(item);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
