declare const unit: unique symbol;

/** A position in a string in UTF-16 code units, as `String.prototype.slice` takes it. */
export type Offset = number & {readonly [unit]: 'offset'};

/** A position counted in grapheme clusters: what a reader calls letters. */
export type GraphemeIndex = number & {readonly [unit]: 'grapheme'};

/** A count of terminal columns. Never a `string.length`. */
export type Cells = number & {readonly [unit]: 'cells'};

/** A row of a pane or of wrapped text, counted from 0. */
export type RowIndex = number & {readonly [unit]: 'row'};

/** A half-open range in offsets of the original text: `text.slice(start, end)` is what it names. */
export type Span = {readonly start: Offset; readonly end: Offset};

export function offset(value: number): Offset {
	return value as Offset;
}

export function graphemeIndex(value: number): GraphemeIndex {
	return value as GraphemeIndex;
}

export function cells(value: number): Cells {
	return value as Cells;
}

export function rowIndex(value: number): RowIndex {
	return value as RowIndex;
}

export function span(start: number, end: number): Span {
	return {start: start as Offset, end: end as Offset};
}
