/** What a block of lines is made of, and when two parts of a line look the same. */
import type {Highlight, TextRow} from '../../text/types.ts';
import type {Cells, Offset} from '../../text/units.ts';
import type {RowStyle} from '../theme.ts';

/** A part of a line: a text that is cut with `…` where it does not fit, or a row of a wrapped text. */
export type Part = {
	readonly text: string;
	/** The cells that the part takes of its line, also if its text is shorter. */
	readonly width: Cells;
	/** The row of `text` that is shown; without it all of `text`, or with a caret what stands around it. */
	readonly row?: TextRow;
	/** In offsets of `text`. */
	readonly highlights?: readonly Highlight[];
	readonly style?: RowStyle;
	/** Where the terminal's cursor stands, in offsets of `text`. */
	readonly caret?: Offset;
	/** A right-to-left row begins at the left too, as in a box that is typed in. */
	readonly isLeftAligned?: boolean;
};

/** A line across the block with a label in it; the label of the pane with the focus is inverse. */
export type RuleLine = {readonly rule: string; readonly isFocused?: boolean};

/** A piece of the line between two columns of panes, one cell wide. */
export type SeparatorLine = {readonly isSeparator: true};

/** Parts stand side by side, together at most as wide as the block; none make an empty line. */
export type BlockLine = RuleLine | SeparatorLine | readonly Part[];

export function isRule(line: BlockLine): line is RuleLine {
	return 'rule' in line;
}

export function isSeparator(line: BlockLine): line is SeparatorLine {
	return 'isSeparator' in line;
}

/** Panes make their lines anew for each frame, so parts are compared by what they hold. */
export function isSamePart(before: Part, after: Part): boolean {
	return (
		before.text === after.text &&
		before.width === after.width &&
		before.style === after.style &&
		before.caret === after.caret &&
		before.isLeftAligned === after.isLeftAligned &&
		isSameRow(before.row, after.row) &&
		areSame(before.highlights ?? noHighlights, after.highlights ?? noHighlights)
	);
}

export const noHighlights: readonly Highlight[] = [];

function isSameRow(before: TextRow | undefined, after: TextRow | undefined): boolean {
	if (before === after) return true;
	if (before === undefined || after === undefined) return false;
	return (
		before.span.start === after.span.start &&
		before.span.end === after.span.end &&
		before.cells === after.cells &&
		before.isRightToLeft === after.isRightToLeft
	);
}

function areSame(before: readonly Highlight[], after: readonly Highlight[]): boolean {
	if (before === after) return true;
	return (
		before.length === after.length &&
		before.every((highlight, index) => {
			const other = after[index];
			return (
				highlight.start === other?.start &&
				highlight.end === other.end &&
				highlight.kind === other.kind
			);
		})
	);
}
