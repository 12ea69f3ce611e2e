import type {Cells, Span} from './units.ts';

/** ISO 15924 codes of the scripts that we tell apart; `Zyyy` is common (digits, punctuation), `Zzzz` any other. */
export type Script =
	| 'Latn'
	| 'Deva'
	| 'Arab'
	| 'Beng'
	| 'Guru'
	| 'Gujr'
	| 'Orya'
	| 'Taml'
	| 'Telu'
	| 'Knda'
	| 'Mlym'
	| 'Sinh'
	| 'Thai'
	| 'Cyrl'
	| 'Grek'
	| 'Hebr'
	| 'Armn'
	| 'Geor'
	| 'Ethi'
	| 'Hani'
	| 'Jpan'
	| 'Kore'
	| 'Zyyy'
	| 'Zzzz';

/** How a terminal counts the cells of Indic clusters. The rules of each: `width.ts`. */
export type WidthModel = 'wc1' | 'konsole' | 'wc0' | 'wc0cf' | 'gc1' | 'gc2wc0' | 'gc2wc1' | 'all1';

/** In the order in which `B` steps through them. */
export const bidiModes = ['visual', 'override', 'isolate', 'logical', 'words'] as const;

/** How a right-to-left row is sent so that the terminal shows it in reading order. */
export type BidiMode = (typeof bidiModes)[number];

/** What decides the bytes of a row; the part of the terminal's profile that text depends on. */
export type RowEncoding = {
	readonly width: WidthModel;
	readonly bidi: BidiMode;
	/** Put U+093F before its cluster, for terminals that do not shape. */
	readonly preBase: boolean;
	/** Wrap Indic clusters in `OSC 66`, so that kitty gives them the cells they need. */
	readonly textSizing: boolean;
	/** What the controls of one row were measured to take, in cells; where nothing was measured, the width model says. */
	readonly controlCells?: {readonly isolate: number; readonly override: number};
	/** Lam with alef takes one cell where letters are sent as stored: mlterm. */
	readonly joinsLamAlef?: boolean;
	/** A blank carries what closes an isolate: behind the last column a multiplexer would give it to the cell before. */
	readonly needsClosingCell?: boolean;
};

/**
 * What a highlighted range is, strongest last. Never colour alone: see `ui/theme.ts`.
 */
export type HighlightKind = 'entity' | 'hit' | 'selected' | 'selection';

export type Highlight = Span & {readonly kind: HighlightKind};

/** One visual row of a wrapped text. */
export type TextRow = {
	/** What of the text stands on this row, in logical order, trailing blanks left out. */
	readonly span: Span;
	/** The cells the row's text takes under the model it was wrapped with. */
	readonly cells: Cells;
	/** The paragraph reads from right to left, so the row stands at the right margin. */
	readonly isRightToLeft: boolean;
};

/** A piece of a text in one line, with places in it. */
export type Passage = {
	readonly text: string;
	/** Half-open, offsets of `text`, on whole grapheme clusters, in order. */
	readonly spans: readonly Span[];
};
