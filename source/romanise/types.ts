import type {Offset} from '../text/units.ts';

/**
 * A string made from a text, with the way back.
 * `offsets[i]` is the offset in the source of what code unit `i` of `text` was made from;
 * one entry more than `text.length`, the last is the source's length. Never decreasing.
 */
export type Romanised = {
	readonly text: string;
	readonly offsets: readonly Offset[];
};

/** The sound of a name in a small alphabet that all scripts share; white space separates words. */
export type PhonemeKey = Romanised;

/** In which letters a text is read: its own, Latin ones instead of it, or Latin ones below it. */
export type ScriptChoice = 'original' | 'latin' | 'both';
