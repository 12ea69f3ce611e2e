/** The only importer of csv-parse: rows under a header → objects by column. */
import {CsvError, type Options, parse} from 'csv-parse/sync';
import type {RawRecord} from './types.ts';

/** Each row is one record, whatever lines it takes; where a quote is not closed, the line is read as it stands. */
export function* rowsOf(text: string, format: 'csv' | 'tsv'): Generator<RawRecord> {
	const told = /^sep=(?<sign>[^\r\n])\r?\n/i.exec(text);
	const bytes = Buffer.from(told === null ? text : text.slice(told[0].length));
	const delimiter = told?.groups?.['sign'] ?? delimiterOf(bytes, format);
	let header: readonly string[] | undefined;
	let number = 0;
	for (const row of lenientRows(bytes, delimiter)) {
		const line = row.line + (told === null ? 0 : 1);
		if (header === undefined) {
			header = row.cells.map((cell) => cell.trim());
			continue;
		}
		number++;
		yield {number, line, ...recordOf(row, header)};
	}
}

/** The sign that parts most columns of the first line. */
function delimiterOf(bytes: Buffer, format: 'csv' | 'tsv'): string {
	const head = bytes.subarray(0, longestHeader).toString();
	const first = head.split(/[\r\n]/v).find((line) => line.trim() !== '') ?? '';
	const unquoted = first.replaceAll(/"[^"]*"/g, '');
	const signs = format === 'tsv' ? ['\t', ',', ';', '|'] : [',', ';', '\t', '|'];
	const counts = signs.map((sign) => unquoted.split(sign).length);
	return signs[counts.indexOf(Math.max(...counts))] ?? ',';
}

const longestHeader = 64 * 1024;

type Row = {
	readonly cells: readonly string[];
	/** Of its first sign, from 1. */
	readonly line: number;
	readonly wrong?: string;
};

/** A shorter row lacks its last columns; in a longer one nobody knows which column a cell belongs to. */
function recordOf(
	{cells, wrong}: Row,
	header: readonly string[],
): Pick<RawRecord, 'value' | 'wrong'> {
	const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
	const count = `has ${cells.length} columns and the header ${header.length}`;
	if (used > header.length) return {wrong: `${count}: the row was left out`};
	const value = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
	const message =
		wrong ?? (cells.length < header.length ? `${count}: the last are empty` : undefined);
	return {value, ...(message === undefined ? {} : {wrong: message})};
}

/**
 * A row that breaks the rules of quotes is read again as one line without quotes, and the next begins
 * after it. After many of these, quotes are taken loosely; and where one after the other is looked for to
 * the end of the file, the rest is read without them.
 */
function* lenientRows(bytes: Buffer, delimiter: string): Generator<Row> {
	const lines = lineCounter(bytes);
	let budget = bytes.length * searches;
	let mostly: Quotes = 'strict';
	let breaks = 0;
	let start = 0;
	while (start < bytes.length) {
		const quotes = budget <= 0 ? 'none' : mostly;
		const {rows, end, reach} = rowsWith(bytes.subarray(start), delimiter, quotes);
		for (const row of rows) yield {cells: row.cells, line: lines(start + row.start)};
		if (end === undefined) return;
		breaks++;
		budget -= reach - end;
		const broken = pastBlank(bytes, start + end);
		start = lineEnd(bytes, broken);
		const [row] = rowsWith(bytes.subarray(broken, start), delimiter, 'none').rows;
		if (breaks === mostBreaks) mostly = 'loose';
		const wrong = 'has quotes that do not match: the line was read as it stands';
		if (row !== undefined) yield {cells: row.cells, line: lines(broken), wrong};
	}
}

type Quotes = 'strict' | 'loose' | 'none';

function lineEnd(bytes: Buffer, start: number): number {
	const feed = bytes.indexOf(lineFeed, start);
	return feed === -1 ? bytes.length : feed + 1;
}

/** How often the length of the file is looked through for quotes. */
const searches = 20;

/** Each costs some 60 µs. */
const mostBreaks = 5000;

const lineFeed = 0x0a;

type FoundRows = {
	readonly rows: readonly {readonly cells: readonly string[]; readonly start: number}[];
	/** Where the row begins that broke the rules, in bytes; `undefined` where none did. */
	readonly end?: number;
	/** How far it was looked. */
	readonly reach: number;
};

function rowsWith(bytes: Buffer, delimiter: string, quotes: Quotes): FoundRows {
	const rows: {cells: readonly string[]; start: number}[] = [];
	let end = 0;
	const options: Options = {
		delimiter,
		quote: quotes === 'none' ? null : '"',
		relax_quotes: quotes === 'loose',
		relax_column_count: true,
		skip_empty_lines: true,
		on_record: (record, {bytes: after}) => {
			rows.push({cells: record, start: pastBlank(bytes, end)});
			end = after;
			return null;
		},
	};
	try {
		parse(bytes, options);
		return {rows, reach: bytes.length};
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return {rows, end, reach: Number(error['bytes'] ?? bytes.length)};
	}
}

/** Empty lines between rows belong to none. */
function pastBlank(bytes: Buffer, start: number): number {
	let index = start;
	while (bytes[index] === lineFeed || bytes[index] === 0x0d) index++;
	return index;
}

/** The line of a place in bytes, from 1; for places that grow. */
function lineCounter(bytes: Buffer): (place: number) => number {
	let line = 1;
	let counted = 0;
	return (place) => {
		for (let feed = bytes.indexOf(lineFeed, counted); feed !== -1 && feed < place; ) {
			line++;
			counted = feed + 1;
			feed = bytes.indexOf(lineFeed, counted);
		}
		return line;
	};
}
