import type {DayRange} from '../dates/types.ts';
import type {EntityType} from '../entities/types.ts';
import type {ArticleMarks, Marks} from '../keeping/types.ts';
import {dateRange, isInRange} from './date-range.ts';
import {fold} from './folding.ts';
import type {SearchDocument} from './types.ts';

/** What an article must be, beside what it must say. `text` is the filter as it can be typed. */
export type Filter = {readonly text: string} & (
	| {readonly field: 'lang'; readonly tags: readonly string[]}
	| {readonly field: 'date'; readonly range: DayRange}
	| {readonly field: 'has'; readonly types: readonly EntityType[]}
	| {readonly field: 'is'; readonly properties: readonly MarkProperty[]}
	| {readonly field: 'source' | 'id' | 'tag'; readonly values: readonly string[]}
);

/** The filter `name:value`, or why there is none. Several values stand with commas between; any of them will do. */
export function parseFilter(name: string, value: string): Filter | {readonly message: string} {
	const field = name === 'language' ? 'lang' : name;
	const text = `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
	const values = value.split(',').filter((one) => one !== '');
	if (values.length === 0) {
		return {message: `${field}: needs a value, for example ${examples.get(field) ?? ''}.`};
	}

	switch (field) {
		case 'lang':
			return collected(values, languageTag, (tags) => ({text, field, tags}), unknownLanguage);
		case 'has':
			return collected(values, entityType, (types) => ({text, field, types}), unknownType);
		case 'is':
			return collected(
				values,
				markProperty,
				(properties) => ({text, field, properties}),
				unknownMark,
			);
		case 'date': {
			const range = dateRange(value.replace(/\p{Nd}/gv, fold));
			return range ? {text, field, range} : {message: unknownDate(value)};
		}

		default:
			return {text, field: field === 'id' || field === 'tag' ? field : 'source', values};
	}
}

/** Whether an article passes; `marks` are what the reader keeps of articles. */
export function passes(filter: Filter, document: SearchDocument, marks: Marks): boolean {
	const {article} = document;
	switch (filter.field) {
		case 'lang':
			return filter.tags.some((tag) => baseLanguage(document.language) === tag);
		case 'date':
			return isInRange(article.date, filter.range);
		case 'has':
			return document.mentions.some(({type}) => filter.types.includes(type));
		case 'is':
			return filter.properties.some((property) => hasMark(marks.get(article.id), property));
		case 'tag':
			return filter.values.some((value) =>
				marks.get(article.id)?.tags?.some((tag) => fold(tag) === fold(value)),
			);
		case 'source':
			return filter.values.some((value) =>
				fold(article.source ?? article.path).includes(fold(value)),
			);
		case 'id':
			return filter.values.some((value) => isIdOrItsStart(article.id, value));
		default:
			return unreachable(filter);
	}
}

const examples: ReadonlyMap<string, string> = new Map([
	['lang', 'lang:ur'],
	['date', 'date:2024-12'],
	['has', 'has:person'],
	['source', 'source:vnanet.vn'],
	['id', 'id:000'],
	['tag', 'tag:election'],
	['is', 'is:unread'],
]);

function collected<Value>(
	values: readonly string[],
	read: (value: string) => Value | undefined,
	make: (read: readonly Value[]) => Filter,
	explain: (value: string) => string,
): Filter | {readonly message: string} {
	const found: Value[] = [];
	for (const value of values) {
		const one = read(value);
		if (one === undefined) {
			return {message: explain(value)};
		}

		found.push(one);
	}

	return make(found);
}

/** BCP 47 from a tag, a code of ISO 639-3 or an English name; `undefined` if it is none of them. */
function languageTag(text: string): string | undefined {
	// No name has two letters, and a table of names need not be made for a tag.
	const named = /^[a-z]{2}(?:-|$)/i.test(text)
		? undefined
		: namedLanguages().get(text.toLowerCase());
	if (named !== undefined) {
		return named;
	}

	const tag = baseLanguage(text);
	return /^[a-z]{2,3}$/.test(tag) && englishNames().of(tag) !== tag ? tag : undefined;
}

let madeNames: Intl.DisplayNames | undefined;

/** Made at the first use, in some milliseconds. */
function englishNames(): Intl.DisplayNames {
	madeNames ??= new Intl.DisplayNames('en', {type: 'language'});
	return madeNames;
}

let languagesByName: ReadonlyMap<string, string> | undefined;

/** Made at the first use: the names of 700 codes take 15 ms. */
function namedLanguages(): ReadonlyMap<string, string> {
	const names = englishNames();
	languagesByName ??= new Map(
		[...longCodes, ...codesOfTwoLetters()].map((code) => [
			(names.of(code) ?? code).toLowerCase(),
			code,
		]),
	);
	return languagesByName;
}

/** Languages of news that ISO 639-1 leaves out. */
const longCodes = [
	'awa',
	'bho',
	'mag',
	'mai',
	'kok',
	'doi',
	'brx',
	'sat',
	'mni',
	'hne',
	'raj',
	'skr',
].concat([
	'ckb',
	'fil',
	'ceb',
	'ilo',
	'hmn',
	'yue',
	'nan',
	'hak',
	'haw',
	'syr',
	'tcy',
	'lus',
	'shn',
]);

function codesOfTwoLetters(): string[] {
	const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(97 + index));
	return letters
		.flatMap((first) => letters.map((second) => first + second))
		.filter((code) => englishNames().of(code) !== code);
}

const bases = new Map<string, string>();

/** `hi` of `hi-Deva-IN`; each tag is taken apart once, since every article has one. */
function baseLanguage(tag: string): string {
	const known = bases.get(tag);
	if (known !== undefined) {
		return known;
	}

	const base = canonicalBase(tag);
	if (bases.size < mostBases) {
		bases.set(tag, base);
	}

	return base;
}

const mostBases = 1000;

function canonicalBase(tag: string): string {
	try {
		return new Intl.Locale(tag).language;
	} catch {
		return tag.toLowerCase();
	}
}

const typesByName: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
	...['person', 'people', 'persons', 'per'].map((name) => [name, 'person'] as const),
	...['place', 'places', 'loc', 'location'].map((name) => [name, 'place'] as const),
	...['organization', 'organisation', 'organizations', 'org'].map(
		(name) => [name, 'organization'] as const,
	),
	...['event', 'events'].map((name) => [name, 'event'] as const),
	...['document', 'documents', 'doc', 'act', 'law', 'resolution'].map(
		(name) => [name, 'document'] as const,
	),
	...['date', 'dates'].map((name) => [name, 'date'] as const),
	...['quantity', 'quantities', 'number'].map((name) => [name, 'quantity'] as const),
	...['url', 'urls', 'link'].map((name) => [name, 'url'] as const),
]);

function entityType(name: string): EntityType | undefined {
	return typesByName.get(name.toLowerCase());
}

/** What the reader may have set on an article, as `is:` names it. */
export type MarkProperty = (typeof markProperties)[number];

export const markProperties = ['unread', 'read', 'bookmarked', 'tagged', 'noted'] as const;

function markProperty(name: string): MarkProperty | undefined {
	return markProperties.find((property) => property === name.toLowerCase());
}

/** Whether an article with these marks, or with none, has a property. */
export function hasMark(marks: ArticleMarks | undefined, property: MarkProperty): boolean {
	switch (property) {
		case 'unread':
			return marks?.isRead !== true;
		case 'read':
			return marks?.isRead === true;
		case 'bookmarked':
			return marks?.isBookmarked === true;
		case 'tagged':
			return marks?.tags !== undefined;
		case 'noted':
			return marks?.note !== undefined;
	}
}

function unknownMark(value: string): string {
	return `is:${value} is unknown: ${markProperties.join(', ')}.`;
}

function unknownLanguage(value: string): string {
	return `No language is called ${value}: write a tag (ur), a code of three letters (urd) or an English name.`;
}

function unknownType(value: string): string {
	return `has:${value} is unknown: person, place, organization, event, act, date, quantity or url.`;
}

function unknownDate(value: string): string {
	return `${value} is no date: write 2024, 2024-12, 2024-12-18, 2024..2025 or >2024.`;
}

function isIdOrItsStart(id: string, value: string): boolean {
	return id === value || (value.length >= shortestIdStart && id.startsWith(value));
}

/** `id:000` is a whole number of the corpus; a shorter start would mean too many articles. */
const shortestIdStart = 2;

function unreachable(value: never): never {
	throw new Error(`not handled: ${JSON.stringify(value)}`);
}
