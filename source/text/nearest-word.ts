/** The name that is fewest letters away, two at most and fewer than half of it; of equals the first. */
export function nearestWord(typed: string, names: readonly string[]): string | undefined {
	const near = names
		.map((name) => ({name, apart: editDistance(typed, name)}))
		.filter(({name, apart}) => apart <= mostApart && apart * 2 <= name.length)
		.sort((left, right) => left.apart - right.apart);
	return near[0]?.name;
}

const mostApart = 2;

/** Levenshtein's distance; beyond the most that counts, lengths alone tell it. */
function editDistance(left: string, right: string): number {
	if (Math.abs(left.length - right.length) > mostApart) return mostApart + 1;
	let above = Array.from({length: right.length + 1}, (_, column) => column);
	for (const [row, letter] of Array.from(left).entries()) {
		const below = [row + 1];
		for (let column = 1; column <= right.length; column++) {
			const changed = (above[column - 1] ?? 0) + (right[column - 1] === letter ? 0 : 1);
			below.push(Math.min(changed, (above[column] ?? 0) + 1, (below[column - 1] ?? 0) + 1));
		}
		above = below;
	}
	return above[right.length] ?? mostApart + 1;
}
