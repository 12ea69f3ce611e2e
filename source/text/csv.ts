/** One row as in RFC 4180. A cell that a spreadsheet would compute (`=1+1`, `-2`, `@x`) gets an apostrophe before it, as OWASP advises. */
export function csvRow(cells: readonly (string | number | undefined)[]): string {
	return cells
		.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell ?? '')))
		.join(',');
}

function csvCell(text: string): string {
	const safe = /^[=+\-@\t\r\n]/v.test(text) ? `'${text}` : text;
	return /[",\r\n]/v.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
