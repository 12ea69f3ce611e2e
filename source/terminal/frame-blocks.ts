/**
 * Ink lays out one filler for a whole block of lines. Here each row of the frame gets the filler of its own line:
 *
 *     row 0   filler of block 9   →   filler of line 4
 *     row 1   nothing             →   filler of line 7
 *
 * Sixty lines in each of five panes are three hundred coloured letters, and Ink reads every letter of a frame.
 */
import {idOfColour, narrowFiller, narrowFillers, type SlotBlock, type Slots} from './slots.ts';

export type FrameLines = {
	readonly lines: readonly string[];
	/** The blocks that the frame shows. */
	readonly blocks: readonly number[];
};

/** A column of Ink's frame: its letter with the styles that are set before it. */
type Piece = {readonly styles: string; readonly letter: string; readonly id?: number};

/** A block that goes on in the rows below. */
type Open = {readonly column: number; readonly lines: readonly number[]; next: number};

/** The lines of a frame of Ink, cut at line feeds. Costs the letters of the frame and the lines of its blocks. */
export function frameLines(source: string, slots: Slots): FrameLines {
	const blocks: number[] = [];
	let open: readonly Open[] = [];
	const lines = source.split('\n').map((line) => {
		if (open.length === 0 && !line.includes(narrowFiller)) return line;
		const pieces = piecesOf(line);
		open = [...open, ...begun(pieces, slots, blocks)];
		if (open.length === 0) return line;
		for (const block of open) putLine(pieces, block);
		open = open.filter(({lines: ids, next}) => next < ids.length);
		return pieces.map(({styles, letter}) => styles + letter).join('');
	});
	return {lines, blocks};
}

/** The blocks whose fillers stand in a line. */
function begun(pieces: readonly Piece[], slots: Slots, blocks: number[]): readonly Open[] {
	return pieces.flatMap(({id}, column) => {
		const block = id === undefined ? undefined : blockOf(id, slots);
		if (id === undefined || block === undefined) return [];
		blocks.push(id);
		return [{column, lines: block.lines, next: 0}];
	});
}

/** Puts the next line of `block` in its column. */
function putLine(pieces: Piece[], block: Open): void {
	const {column} = block;
	while (pieces.length <= column) pieces.push({styles: '', letter: ' '});
	const there = pieces[column];
	const id = block.lines[block.next++];
	if (there === undefined || id === undefined) return;
	const marked = narrowFillers(id);
	// What Ink wrote after the filler ends its colour too.
	pieces[column] =
		there.id === undefined
			? {styles: there.styles, letter: marked}
			: {styles: '', letter: marked.slice(0, marked.lastIndexOf('\u001B'))};
}

function blockOf(id: number, slots: Slots): SlotBlock | undefined {
	const slot = slots.get(id);
	return slot !== undefined && 'lines' in slot ? slot : undefined;
}

const stylesAndLetter =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: Escape sequences start with ESC.
	/((?:\u001B\[[\d;:]*m)*)(.|$)/gsu;

function piecesOf(line: string): Piece[] {
	const pieces: Piece[] = [];
	for (const [whole, styles = '', letter = ''] of line.matchAll(stylesAndLetter)) {
		if (whole === '') continue;
		pieces.push({styles, letter, ...(letter === narrowFiller ? idOf(styles) : {})});
	}
	return pieces;
}

function idOf(styles: string): {readonly id?: number} {
	const last = styles.slice(styles.lastIndexOf('[') + 1, -1);
	const id = idOfColour(last);
	return id === undefined ? {} : {id};
}
