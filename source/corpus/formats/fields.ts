/** Which field of a row or an object holds what: by the reader's map, else by the names that are in use. */
import {fieldNames} from '../field-names.ts';
import type {FieldMap, FieldName} from '../types.ts';

export type Fields = Readonly<Partial<Record<FieldName, string>>>;

export type NamedFields = Fields & {
	/** The text stands where a summary does, or there is a title alone: a list beside it is more likely the articles. */
	readonly isWeak: boolean;
};

/** `undefined` where nothing in it is a text. */
export function fieldsOf(value: unknown, map: FieldMap): NamedFields | undefined {
	if (typeof value === 'string')
		return value.trim() === '' ? undefined : {text: value, isWeak: false};
	if (!isObject(value)) return undefined;
	return ownFields(value, map) ?? innerFields(value, map);
}

/** Objects of some interfaces wrap what they tell: `_source`, `attributes`, `article`. */
function innerFields(value: JsonObject, map: FieldMap): NamedFields | undefined {
	for (const inner of Object.values(value)) {
		const fields = isObject(inner) ? ownFields(inner, map) : undefined;
		if (fields !== undefined && !fields.isWeak) return fields;
	}
	return undefined;
}

/** Without looking into the objects that it holds. */
export function ownFields(value: JsonObject, map: FieldMap): NamedFields | undefined {
	const byName = new Map<string, unknown>();
	for (const [name, field] of Object.entries(value)) {
		const known = canonical(name);
		if (!byName.has(known)) byName.set(known, field);
	}
	const fields: Partial<Record<FieldName, string>> = {};
	for (const name of fieldNames) {
		const asked = map[name];
		const text =
			asked === undefined
				? firstText(commonNames[name].map((common) => byName.get(common)))
				: textOf(at(value, asked));
		if (text !== undefined) fields[name] = text;
	}
	const summary =
		map.text === undefined ? firstText(summaries.map((name) => byName.get(name))) : undefined;
	const text = fields.text ?? summary ?? (map.text === undefined ? fields.title : undefined);
	return text === undefined ? undefined : {...fields, text, isWeak: fields.text === undefined};
}

/** `publish_date`, `publishDate` and `Publish Date` are one name. */
function canonical(name: string): string {
	return name.toLowerCase().replaceAll(/[\s_\-]/gv, '');
}

/** The field of that very name, else the one that its dots lead to, else the one that is called nearly so. */
function at(value: JsonObject, path: string): unknown {
	if (Object.hasOwn(value, path)) return value[path];
	let inner: unknown = value;
	for (const name of path.split('.')) {
		inner = isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
	}
	if (inner !== undefined) return inner;
	const near = Object.keys(value).find((name) => canonical(name) === canonical(path));
	return near === undefined ? undefined : value[near];
}

function firstText(values: readonly unknown[]): string | undefined {
	for (const value of values) {
		const text = textOf(value);
		if (text !== undefined) return text;
	}
	return undefined;
}

/** Paragraphs in a list become one text, `{"rendered": …}` and `{"name": …}` what they hold; blank is nothing. */
function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value;
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) {
		const parts = value.filter((part): part is string => typeof part === 'string');
		return parts.length === 0 ? undefined : textOf(parts.join('\n\n'));
	}
	if (!isObject(value)) return undefined;
	return firstText(
		wrappers.map((name) => value[name]).filter((inner) => typeof inner !== 'object'),
	);
}

const wrappers = ['rendered', 'text', '#text', '_text', '$t', 'value', 'name', 'title'];

type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const urduText = 'متن';
const urduTitle = 'عنوان';
const urduHeadline = 'سرخی';
const urduDate = 'تاریخ';
const urduSource = 'ماخذ';
const urduLanguage = 'زبان';

/** The surest name first. */
const commonNames: Readonly<Record<FieldName, readonly string[]>> = {
	text: (
		'text content body article articlebody articletext articlecontent fulltext maintext bodytext ' +
		`contenttext contenthtml newscontent newsbody story paragraphs news document पाठ सामग्री समाचार ${urduText}`
	).split(' '),
	title:
		`title headline heading articletitle newstitle headlines शीर्षक ${urduTitle} ${urduHeadline}`.split(
			' ',
		),
	date: (
		'date published publishdate publisheddate publishedat publishedon publishtime publishedtime pubdate ' +
		'datepublished publicationdate dategmt articledate newsdate posted posteddate dateposted ' +
		`datetime timestamp createdat created datecreated firstpublished दिनांक तारीख ${urduDate}`
	).split(' '),
	source: `source publisher site sitename newspaper outlet sourcename स्रोत ${urduSource}`.split(
		' ',
	),
	url: 'url link permalink href canonical canonicalurl sourceurl articleurl newsurl weburl guid'.split(
		' ',
	),
	language: `language lang languagecode langcode inlanguage locale भाषा ${urduLanguage}`.split(' '),
	id: 'id articleid newsid docid documentid uuid guid key slug'.split(' '),
};

const summaries = ['description', 'summary', 'abstract', 'excerpt', 'lead', 'snippet'];
