export type CsvCell = string | number | undefined;

/** One record as in RFC 4180, without its line end: a cell stands in quotes where it holds a comma, a quote or a line break. */
export function csvRecord(cells: readonly CsvCell[]): string {
	return cells.map(cellText).join(',');
}

function cellText(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	const text = withoutFormula(cell);
	return /[",\r\n]/v.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs what begins so; after an apostrophe it is text. Source: OWASP, CSV Injection. */
function withoutFormula(text: string): string {
	return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/v.test(text) ? `'${text}` : text;
}
