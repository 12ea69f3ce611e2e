/** Names side by side in one row, each a part of its own: in one text what stands behind an Urdu name would go to its other side. */
import {cells} from '../../text/units.ts';
import type {RowStyle} from '../theme.ts';
import type {Part} from './block-lines.ts';

export type RowRoom = {
	/** Cells for all pieces together. */
	readonly width: number;
	/** The cells that a text takes as a piece. */
	readonly widthOf: (text: string) => number;
	readonly style: RowStyle;
};

export type Piece = {readonly text: string; readonly width: number};

/** Cells in which the beginning of a name still says which one it is. */
export const leastShown = 5;

/** Blanks are cells without a text, which nobody has to draw. */
export function whole(text: string, {widthOf}: RowRoom): Piece {
	return {text: text.trim() === '' ? '' : text, width: widthOf(text)};
}

export function widthOfPieces(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, {width}) => sum + width, 0);
}

/** All texts whole; undefined where they have no room. */
export function wholePieces(
	texts: readonly string[],
	separator: string,
	room: RowRoom,
): readonly Piece[] | undefined {
	const pieces = separated(texts, separator, room);
	return widthOfPieces(pieces) > room.width ? undefined : pieces;
}

/** As many texts as there is room for, two at least, of which the last may be cut; undefined where there is none. */
export function fittingPieces(
	texts: readonly string[],
	separator: string,
	room: RowRoom,
): readonly Piece[] | undefined {
	for (let count = texts.length; count > 1; count--) {
		const pieces = separated(texts.slice(0, count), separator, room);
		const over = widthOfPieces(pieces) - room.width;
		if (over <= 0) return pieces;
		const last = pieces[pieces.length - 1] as Piece;
		const width = last.width - over;
		if (width >= leastShown) return [...pieces.slice(0, -1), {...last, width}];
	}
	return undefined;
}

function separated(texts: readonly string[], separator: string, room: RowRoom): readonly Piece[] {
	return texts.flatMap((text, index) => [
		...(index === 0 ? [] : [whole(separator, room)]),
		whole(text, room),
	]);
}

/** The pieces from the left, and blanks behind them. */
export function partsOf(pieces: readonly Piece[], {width, style}: RowRoom): readonly Part[] {
	const left = Math.max(0, width - widthOfPieces(pieces));
	return [
		...pieces.map((piece) => ({
			text: piece.text,
			width: cells(piece.width),
			style,
			isLeftAligned: true,
		})),
		...(left > 0 ? [{text: '', width: cells(left), style}] : []),
	];
}
