/** Rows and objects → articles: their fields named, markup taken out of them, the title put above the text. */
import type {FieldMap, Stated} from '../types.ts';
import {type Fields, fieldsOf, isObject} from './fields.ts';
import {titled} from './titled.ts';
import type {ArticleRecord, Extracted, RawRecord, RecordProblem} from './types.ts';

/** Of many bad ones the first are named and the others counted. */
export async function articleRecords(raw: Iterable<RawRecord>, map: FieldMap): Promise<Extracted> {
	const records: ArticleRecord[] = [];
	const textless: RawRecord[] = [];
	const problems: RecordProblem[] = [];
	let wrong = 0;
	const note = (record: RawRecord, message: string): void => {
		if (wrong++ < namedOnes) problems.push({...placeOf(record), kind: 'bad-record', message});
	};
	for (const record of raw) {
		if (record.wrong !== undefined) note(record, record.wrong);
		if (record.value === undefined) continue;
		const fields = fieldsOf(record.value, map);
		if (fields !== undefined) records.push(await articleRecord(record, fields));
		// If it is so with all of them, that is one thing to say and not thousands.
		else if (records.length === 0) textless.push(record);
		else note(record, `${placeIn(record)}${withoutText(record, map)}`);
	}
	if (records.length === 0) return {records, problems: [...problems, noArticle(textless, map)]};
	for (const record of textless) note(record, `${placeIn(record)}${withoutText(record, map)}`);
	if (wrong > namedOnes) {
		const message = `has ${wrong - namedOnes} more rows or objects that could not be read whole`;
		problems.push({kind: 'bad-record', message});
	}
	return {records, problems};
}

const namedOnes = 20;

function noArticle(textless: readonly RawRecord[], map: FieldMap): RecordProblem {
	const [first] = textless;
	const message = first === undefined ? 'holds no article' : withoutText(first, map);
	return {kind: 'empty', message};
}

function placeOf({line}: RawRecord): {readonly line?: number} {
	return line === undefined ? {} : {line};
}

/** In a file that is JSON as a whole, where no line is known. */
function placeIn({number, line}: RawRecord): string {
	return number === undefined || line !== undefined ? '' : `article ${number} `;
}

function withoutText({value}: RawRecord, map: FieldMap): string {
	const names = isObject(value) ? Object.keys(value).slice(0, 8).join(', ').slice(0, 200) : '';
	const asked = map.text === undefined ? 'has no text' : `has no text in ${map.text}`;
	return names === '' ? asked : `${asked}; its fields are ${names}: name one with --map text=FIELD`;
}

/** A field may hold a page: then what is told there is its text. */
async function articleRecord({number}: RawRecord, fields: Fields): Promise<ArticleRecord> {
	const {date, source, url, language, id} = fields;
	const title = (await withoutMarkup(fields.title ?? '')).replaceAll(/\s+/gv, ' ').trim();
	const body = await withoutMarkup(fields.text ?? '');
	return {
		suffix: number === undefined ? '' : `#${number}`,
		...titled(title, body),
		...statedOf({
			...(date === undefined ? {} : {date: dateText(date)}),
			...(source === undefined ? {} : {source: source.trim()}),
			...(url === undefined ? {} : {address: url.trim()}),
			...(language === undefined ? {} : {language: language.trim()}),
			...(id === undefined ? {} : {key: id.trim()}),
		}),
	};

	function statedOf(stated: Stated): {readonly stated: Stated} {
		return {stated: {...stated, ...titled(title, body).stated}};
	}
}

async function withoutMarkup(text: string): Promise<string> {
	if (!markup.test(text)) return text;
	const {textOfMarkup} = await import('./html.ts');
	return textOfMarkup(text);
}

/** Closed or empty elements that text is set with; `<` alone may be a sign of text. */
const markup =
	/<\/(?:p|div|span|a|b|i|em|strong|h\d|ul|ol|li|table|article|section|figure)\s*>|<(?:br|p|img)\b[^<>]*>/i;

/** Seconds or milliseconds since 1970, and eight digits in a run, as ISO 8601; other dates as they are. */
function dateText(date: string): string {
	const number = date.trim();
	const day = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:\d{6})?$/v.exec(number)?.groups;
	if (day !== undefined) return `${day['year']}-${day['month']}-${day['day']}`;
	if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/v.test(number)) return number;
	const milliseconds = Number(number) * (number.length >= 12 && !number.includes('.') ? 1 : 1000);
	return new Date(milliseconds).toISOString();
}
