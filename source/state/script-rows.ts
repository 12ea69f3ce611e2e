import {latinReading, sourceOfReading, spanInReading} from '../romanise/reading.ts';
import type {Romanised, ScriptChoice} from '../romanise/types.ts';
import type {Highlight, RowEncoding, TextRow} from '../text/types.ts';
import {type Cells, type Span, span} from '../text/units.ts';
import {widthInCells} from '../text/width.ts';
import {wrap} from '../text/wrap.ts';

/** A row of an article in its own letters or in Latin ones. */
export type ScriptRow = {
	/** What is drawn: the article's text, or the reading of a part of it. */
	readonly text: string;
	/** The row of `text`. */
	readonly row: TextRow;
	/** What of the article stands on the row. */
	readonly source: Span;
	/** Of a row in Latin letters: the way back to the article. */
	readonly reading?: Romanised;
	/** The row above shows the same words in their own letters. */
	readonly isBelow?: true;
};

export type ScriptShape = {
	readonly width: Cells;
	readonly encoding: RowEncoding;
	readonly script: ScriptChoice;
};

export function isSameShape(one: ScriptShape, other: ScriptShape): boolean {
	return (
		one.width === other.width && one.encoding === other.encoding && one.script === other.script
	);
}

/**
 * The rows of `part` of `text`. With both scripts a row ends where its words or their reading are
 * full, so that each has the other right above or below it:
 *
 *     18 दिसंबर को, प्रांतीय पार्टी समिति
 *     18 disambar ko, prantiy parti samiti
 *
 * Text that has no reading of its own stands once. Linear.
 */
export function scriptRows(text: string, part: Span, shape: ScriptShape): readonly ScriptRow[] {
	if (shape.script === 'original') return originalRows(text, part, shape);
	const reading = latinReading(text, part);
	if (reading.text === text.slice(part.start, part.end)) return originalRows(text, part, shape);
	if (shape.script === 'latin') {
		return latinRows(reading, span(0, reading.text.length), shape);
	}
	const below = (words: Span): number => {
		const {start, end} = spanInReading(reading, words);
		return widthInCells(reading.text.slice(start, end), shape.encoding.width);
	};
	return originalRows(text, part, shape, below).flatMap((row) => {
		const place = spanInReading(reading, row.source);
		const isSame =
			reading.text.slice(place.start, place.end) === text.slice(row.source.start, row.source.end);
		if (isSame) return [row];
		const readings = latinRows(reading, place, shape);
		return [
			row,
			...readings.map((each) => ({...each, source: row.source, isBelow: true as const})),
		];
	});
}

function originalRows(
	text: string,
	part: Span,
	{width, encoding}: ScriptShape,
	below?: (words: Span) => number,
): readonly ScriptRow[] {
	return wrap(text, part, width, encoding, below).map((row) => ({text, row, source: row.span}));
}

function latinRows(
	reading: Romanised,
	place: Span,
	{width, encoding}: ScriptShape,
): readonly ScriptRow[] {
	return wrap(reading.text, place, width, encoding).map((row) => ({
		text: reading.text,
		row,
		source: sourceOfReading(reading, row.span),
		reading,
	}));
}

const none: readonly Highlight[] = [];

/** Those of `all`, in offsets of the article, that stand on the row, in offsets of what is drawn; the same array where there are none. */
export function highlightsOn(
	{row, source, reading}: ScriptRow,
	all: readonly Highlight[],
): readonly Highlight[] {
	const own = all.filter(({start, end}) => start < source.end && end > source.start);
	if (own.length === 0) return none;
	if (reading === undefined) return own;
	return own
		.map((highlight) => ({...highlight, ...spanInReading(reading, highlight)}))
		.filter(({start, end}) => start < end && start < row.span.end && end > row.span.start);
}
