/** Keeps `index` inside a list of `length` rows; 0 for an empty one. */
export function clampedIndex(index: number, length: number): number {
	return Math.max(0, Math.min(length - 1, index));
}

/** Keeps the last page full: the first visible row lies between 0 and `length - height`. */
export function clampedTop(top: number, length: number, height: number): number {
	return Math.max(0, Math.min(top, length - height));
}

/** The first visible row, moved as little as needed so that row `index` is among `height` rows. */
export function topShowing(index: number, top: number, height: number): number {
	if (index < top) return index;
	return index >= top + height ? index - height + 1 : top;
}

/** The first visible row of a view that keeps none: the selected row at the bottom, or all from the first. */
export function topOfSelected(index: number, length: number, height: number): number {
	return clampedTop(topShowing(index, 0, height), length, height);
}

/** As `topShowing`, but a row that was out of sight comes to stand a third from the top. */
export function topRevealing(index: number, top: number, height: number): number {
	if (index >= top && index < top + height) return top;
	return Math.max(0, index - Math.floor(height / 3));
}
