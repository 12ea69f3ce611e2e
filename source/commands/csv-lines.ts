import {type CsvCell, csvRecord} from '../text/csv.ts';
import {sanitised} from '../text/sanitise.ts';

/** Comma-separated values, safe for a terminal: the header first, CRLF at the end of each record (the line feed is the printer's). */
export function* csvLines(
	header: readonly string[],
	rows: Iterable<readonly CsvCell[]>,
): Generator<string> {
	yield `${csvRecord(header)}\r`;
	for (const row of rows) yield `${csvRecord(row.map(safe))}\r`;
}

/** What would be a formula is told by the cell as it is, before a tab or a return becomes a sign. */
function safe(cell: CsvCell): CsvCell {
	if (typeof cell !== 'string') return cell;
	const text = cell
		.split(/\r\n|[\r\n]/v)
		.map(sanitised)
		.join('\n');
	return /^[\t\r\n]/v.test(cell) ? `'${text}` : text;
}
