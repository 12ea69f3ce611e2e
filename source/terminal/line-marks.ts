/** Lines between panes, written as `-` and `|` until they are drawn. */

/** SGR parameters: lines are dim, for they part the text and are not read. */
export const lineStyle = '2';

const signs: Readonly<Record<string, string>> = {'-': '─', '|': '│'};

/** `text` as it is drawn. */
export function drawnLines(text: string): string {
	return text.replaceAll(/[\-\|]/gv, (mark) => signs[mark] ?? mark);
}
