import {type TextColumn, textAt, textCount} from '../text/text-column.ts';

/**
 * The numbers of the texts that begin so, in the order of their code units: `order` has all numbers in that order, or the
 * texts are. Halves its way to both ends.
 */
export function textsBeginning(
	texts: TextColumn,
	start: string,
	order: Uint32Array | undefined = undefined,
): Uint32Array {
	const numberAt = (place: number): number => order?.[place] ?? place;
	const beginningAt = (place: number): string =>
		textAt(texts, numberAt(place)).slice(0, start.length);
	const count = textCount(texts);
	const first = firstPlace(count, (place) => beginningAt(place) >= start);
	const end = firstPlace(count, (place) => beginningAt(place) > start);
	return (
		order?.subarray(first, end) ?? Uint32Array.from({length: end - first}, (_, at) => first + at)
	);
}

/** Of places in which something is not so at first and so from then on. */
function firstPlace(count: number, isSo: (place: number) => boolean): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isSo(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
