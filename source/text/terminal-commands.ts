/** What an escape sequence says to a terminal (ECMA-48), whether ESC or its one-byte form begins it, is in no language. */
export const terminalCommand = /\p{Cc}(?:\[[0-?]*[@-~]|\][^\p{Cc}]*)/v;

/** The end of the sequence that begins at `start`, or `start` itself where none does. */
export function commandEnd(text: string, start: number): number {
	fromHere.lastIndex = start;
	return fromHere.test(text) ? fromHere.lastIndex : start;
}

const fromHere = new RegExp(terminalCommand.source, 'vy');
