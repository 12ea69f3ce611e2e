import type {RowEncoding} from '../text/types.ts';

/** What the probe measured of the terminal; everything that draws takes it as an argument. */
export type TerminalProfile = RowEncoding & {
	/** The terminal's own name and version as it tells them, or `unknown`. */
	readonly name: string;
	readonly multiplexer?: 'tmux' | 'screen';
	/** The terminal around the multiplexer. */
	readonly outerName?: string;
	readonly hasSynchronizedOutput: boolean;
	readonly hasAnswered: boolean;
	/** The width model predicts every test string that was measured. */
	readonly isExact: boolean;
	/** The cells of the test strings, in the order of `probe-strings.ts`. */
	readonly measuredCells: readonly number[];
	readonly background: 'dark' | 'light' | 'unknown';
	/** The terminal told its background (OSC 11); else it is by `COLORFGBG`. */
	readonly hasToldBackground: boolean;
	/** The terminal told that it takes OSC 52 (DA1 or XTGETTCAP); many take it and tell nothing. */
	readonly hasToldClipboard: boolean;
	/** The terminal told that it has colors of 24 bits (XTGETTCAP). */
	readonly hasToldTrueColor: boolean;
	readonly isUtf8: boolean;
	/** It was not, before the probe switched it; who gives the terminal back switches it off. */
	readonly isSwitchedToUtf8?: boolean;
	readonly probeMs: number;
};

/**
 * What the reader typed, one thing at a time.
 *
 * `key` names a key that is not text, as the keymap writes it: `Up`, `PgDn`, `S-Tab`, `Enter`, `Esc`, `Backspace`, `C-c`.
 * `text` is printable text of any length in any script: several commands outside a box, letters inside one.
 * `pasted` is a bracketed paste, whole; it never runs a command.
 */
export type InputEvent =
	| {readonly type: 'key'; readonly name: string}
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'pasted'; readonly text: string}
	/** Only where the mouse was asked for. Cells of the screen, counted from 0. */
	| {
			readonly type: 'mouse';
			readonly action: 'click' | 'wheelUp' | 'wheelDown';
			readonly column: number;
			readonly row: number;
	  };
