/** How many letters must change, of how many. */
export type LetterDifference = {
	/** To make one text the other, of the letters of both: 0 for the same, 1 for nothing in common. */
	readonly whole: number;
	/** To make the first the beginning of the second, of the letters of the first. */
	readonly prefix: number;
};

/** The edit distance of two readable forms, whole and as a beginning; quadratic. */
export function letterDifference(typed: string, name: string): LetterDifference {
	const width = name.length + 1;
	if (above.length < width) {
		above = new Uint16Array(width * 2);
		row = new Uint16Array(width * 2);
	}
	for (let column = 0; column < width; column++) above[column] = column;
	for (let at = 0; at < typed.length; at++) {
		fillRow(typed.charCodeAt(at), at + 1, name);
		[above, row] = [row, above];
	}
	let least = above[0] ?? 0;
	for (let column = 1; column < width; column++) least = Math.min(least, above[column] ?? 0);
	return {
		whole: (above[name.length] ?? 0) / Math.max(1, typed.length + name.length),
		prefix: least / Math.max(1, typed.length),
	};
}

/** Two rows of the matrix for all calls. */
let above = new Uint16Array(128);
let row = new Uint16Array(128);

function fillRow(letter: number, first: number, name: string): void {
	row[0] = first;
	for (let column = 1; column <= name.length; column++) {
		const changed = (above[column - 1] ?? 0) + (name.charCodeAt(column - 1) === letter ? 0 : 1);
		const removed = (above[column] ?? 0) + 1;
		const added = (row[column - 1] ?? 0) + 1;
		row[column] = Math.min(changed, removed, added);
	}
}
