/** The line that holds `at`, counted from 1 as editors do; LF ends a line, so CRLF does too. */
export function lineOf(text: string, at: number): number {
	let line = 1;
	for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
		line += 1;
	}
	return line;
}
