import type {CsvCell} from '../text/csv.ts';
import {oneLine} from '../text/one-line.ts';
import type {Flags} from './command-types.ts';
import {csvLines} from './csv-lines.ts';
import {markdownLines} from './markdown-lines.ts';

/** How one answer is told: as an object, as a line to be read, and as the cells of a table. */
export type Shape<Item> = {
	readonly json: (item: Item) => object;
	readonly plain: (item: Item) => string;
	readonly csv: {
		readonly header: readonly string[];
		readonly row: (item: Item) => readonly CsvCell[];
	};
};

/** The lines for stdout, in the form that the flags ask for. A table without a row has no header either. */
export function outputLines<Item>(
	{json, csv, markdown}: Pick<Flags, 'json' | 'csv' | 'markdown'>,
	items: readonly Item[],
	shape: Shape<Item>,
): readonly string[] {
	if (json) return items.map((item) => jsonLine(shape.json(item)));
	if (markdown && items.length > 0) {
		return markdownLines(shape.csv.header, items.map(shape.csv.row));
	}
	if (!csv) return items.map((item) => shape.plain(item));
	return items.length === 0 ? [] : [...csvLines(shape.csv.header, items.map(shape.csv.row))];
}

/** Everything that JSON leaves as it is and a terminal or an editor would act on. */
const active =
	/[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gv;

/**
 * One object as one line of JSON. The text is exactly that of the file once it is parsed;
 * control characters and bidi controls are written as escapes, so that printing it is harmless.
 */
export function jsonLine(value: object): string {
	return JSON.stringify(value).replaceAll(
		active,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Fields parted by tabs, each in one line and safe for a terminal. */
export function plainLine(...fields: readonly (string | number)[]): string {
	return fields.map((field) => oneLine(String(field))).join('\t');
}
