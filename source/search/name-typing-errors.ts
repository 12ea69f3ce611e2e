import {SPELLING_CHARGES} from './name-spelling-charges.ts';

/** The rows of `rows`, each single Latin letter as if it may have been typed for any other. */
export function withTypingErrors(
	rows: ReadonlyMap<string, Float32Array>,
): ReadonlyMap<string, Float32Array> {
	const result = new Map(rows);
	const letters = [...'abcdefghijklmnopqrstuvwxyz'];
	for (const letter of letters) {
		const row = rows.get(letter)?.slice();
		if (!row) continue;
		for (const other of letters) {
			const typed = rows.get(other);
			if (typed !== undefined) takeLower(row, typed, wrongKeyCost(letter, other));
		}
		result.set(letter, row);
	}
	return result;
}

/** At each place the lower of two costs, the other one's with `extra`. */
function takeLower(row: Float32Array, other: Float32Array, extra: number): void {
	for (let at = 0; at < row.length; at++) {
		const cost = (other[at] as number) + extra;
		if (cost < (row[at] as number)) row[at] = cost;
	}
}

function wrongKeyCost(letter: string, other: string): number {
	if (letter === other) return 0;
	if ('aeiouy'.includes(letter) && 'aeiouy'.includes(other)) return SPELLING_CHARGES.wrongVowel;
	return areNeighbours(letter, other) ? SPELLING_CHARGES.wrongNeighbour : SPELLING_CHARGES.wrongKey;
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function areNeighbours(letter: string, other: string): boolean {
	const [row, column] = keyOf(letter);
	const [otherRow, otherColumn] = keyOf(other);
	return Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

function keyOf(letter: string): readonly [row: number, column: number] {
	const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
	return [row, KEYBOARD[row]?.indexOf(letter) ?? 0];
}
