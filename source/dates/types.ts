import type {Span} from '../text/units.ts';

/** A calendar expression in a text, in offsets of that text. */
export type DateMention = Span & {
	/** Extended Date/Time Format, ISO 8601-2: `2024-12-18`, `2024-04`, `2021/2025`, `XXXX-12-18` where no year is told. */
	readonly edtf: string;
};

/** Days as numbers that compare, `20241218`, both ends within. */
export type DayRange = {readonly from: number; readonly to: number};
