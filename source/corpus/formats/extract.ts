/** The decoded text of a file that is not plain text → its articles. Each format is loaded when it is met. */
import type {FileFormat} from '../file-format.ts';
import type {FieldMap} from '../types.ts';
import type {Extracted, RawRecord, RecordProblem} from './types.ts';

/** Total: what is malformed is named, and the rest is kept. */
export async function extracted(
	text: string,
	format: Exclude<FileFormat, 'text'>,
	map: FieldMap,
): Promise<Extracted> {
	if (text.trim() === '') return empty('is empty: there is nothing to read in it');
	if (format === 'html') {
		const {articleOfPage} = await import('./html.ts');
		const page = articleOfPage(text);
		if (page.text.trim() === '') return empty('holds no text outside of its markup');
		return {records: [{suffix: '', ...page}], problems: []};
	}
	const {articleRecords} = await import('./records.ts');
	return articleRecords(await rawRecords(text, format, map), map);
}

function empty(message: string): Extracted {
	return {records: [], problems: [{kind: 'empty', message} satisfies RecordProblem]};
}

async function rawRecords(
	text: string,
	format: Exclude<FileFormat, 'text' | 'html'>,
	map: FieldMap,
): Promise<Iterable<RawRecord>> {
	if (format === 'csv' || format === 'tsv') {
		const {rowsOf} = await import('./csv.ts');
		return rowsOf(text, format);
	}
	const {objectsOf, objectsOfLines} = await import('./json.ts');
	return format === 'lines' ? objectsOfLines(text) : objectsOf(text, map);
}
