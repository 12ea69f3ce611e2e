import {type HelpLine, helpLines} from './help.ts';
import type {State} from './types.ts';

/** A row of the help screen: what is pressed stands in a column of its own, and long help goes on below. */
export type HelpRow = {readonly text: string; readonly isHeading: boolean};

/** The help in rows that fit; linear in its lines. */
export function helpRows(state: State): readonly HelpRow[] {
	return helpLines(state).flatMap((line) => rowsOf(line, state.columns));
}

/** Cells before what a key does. */
const keysColumn = 22;

function rowsOf({keys, help}: HelpLine, columns: number): readonly HelpRow[] {
	const isHeading = keys === '';
	const first = isHeading ? ' ' : `   ${keys} `.padEnd(keysColumn);
	// A narrow screen has no room for a column under a column.
	const isNarrow = !isHeading && columns < keysColumn * 2;
	const indent = ' '.repeat(isHeading ? 1 : isNarrow ? 5 : keysColumn);
	const rows: string[] = [first];
	for (const word of help.split(' ')) {
		const last = rows.at(-1) ?? '';
		const isBegun = last.trim() !== '' && !(rows.length === 1 && last === first);
		const next = isBegun ? `${last} ${word}` : `${last}${word}`;
		if (next.length <= columns) rows[rows.length - 1] = next;
		else rows.push(`${indent}${word}`);
	}
	return rows.map((text) => ({text: text.trimEnd(), isHeading}));
}
