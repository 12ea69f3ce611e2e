import type {CsvCell} from '../text/csv.ts';
import {sanitised} from '../text/sanitise.ts';

/** A table of GitHub's Markdown, safe for a terminal. */
export function markdownLines(
	header: readonly string[],
	rows: readonly (readonly CsvCell[])[],
): readonly string[] {
	return [
		row(header),
		`| ${header.map(() => '---').join(' | ')} |`,
		...rows.map((cells) => row(header.map((_, index) => cells[index]))),
	];
}

function row(cells: readonly CsvCell[]): string {
	return `| ${cells.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |`;
}

/** Text of an article is text, whatever Markdown would take it for; `_` inside a word is nothing to it. */
export function escaped(text: string): string {
	return sanitised(text.replaceAll(/\s+/gv, ' ')).replaceAll(
		/[\\`*<>\|\[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gv,
		(sign) => `\\${sign}`,
	);
}
