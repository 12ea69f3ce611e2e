/**
 * Lines between panes are laid out as ASCII under a reserved color, and the frame writer draws the
 * signs: the first text that is not ASCII costs Ink's measuring some 20 ms of a start, and every one
 * a segmentation.
 */
export const lineColour = '38;2;191;0;0';

/** SGR parameters: lines are dim, for they part the text and are not read. */
export const lineStyle = '2';

const signs: Readonly<Record<string, string>> = {'-': '─', '|': '│'};

/** What a component hands to Ink: `text` of `-`, `|` and line feeds. */
export function lineMarks(text: string): string {
	return text
		.split('\n')
		.map((line) => `\u001B[${lineColour}m${line}\u001B[39m`)
		.join('\n');
}

/** `text` as it is drawn. */
export function drawnLines(text: string): string {
	return text.replaceAll(/[\-\|]/gv, (mark) => signs[mark] ?? mark);
}
