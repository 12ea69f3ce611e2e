/**
 * The stdout that Ink gets. Ink writes whole frames; this finds the slots in them, compares the
 * cells with those on the screen and writes what changed (`frame-diff.ts`). Ink's own control
 * sequences end here.
 *
 * It owns the alternate screen, autowrap (off), the cursor, bracketed paste and synchronized output.
 */
import {asciiOnly} from './ascii-only.ts';
import {createCanvas} from './canvas.ts';
import {frameLines} from './frame-blocks.ts';
import {type FrameRow, frameRow} from './frame-cells.ts';
import {FrameStream} from './frame-stream.ts';
import {mouseOff, mouseOn} from './mouse-reports.ts';
import {createOutputLine, type TerminalOutput} from './output-line.ts';
import {utf8Off} from './probe.ts';
import type {Slots} from './slots.ts';

/** What the writer asks of the profile. */
export type WriterProfile = {
	readonly hasSynchronizedOutput: boolean;
	/** Else nothing but ASCII is written: the bytes of a letter may be control characters. */
	readonly isUtf8?: boolean;
	readonly isSwitchedToUtf8?: boolean;
};

export type FrameWriter = {
	/** For Ink's `stdout`. */
	readonly stream: NodeJS.WriteStream;
	/** Takes the terminal, but draws nothing yet: the probe writes first. */
	readonly take: () => void;
	/** Takes the terminal if need be and draws the last frame and those to come. */
	readonly start: () => void;
	/** Gives the terminal back as it was; the last frame is kept, none is written. */
	readonly stop: () => void;
	/** Clears the screen and draws the last frame anew. */
	readonly repaint: () => void;
	readonly setProfile: (profile: WriterProfile) => void;
	/** Writes bytes that draw nothing (OSC 52, a title) between two frames. */
	readonly send: (bytes: string) => void;
	/** All bytes written so far. */
	readonly bytesWritten: () => number;
};

export type FrameWriterOptions = {
	readonly output: TerminalOutput;
	readonly slots: Slots;
	readonly profile: WriterProfile;
	/** How wide Ink believes the screen to be; as wide as it is without. */
	readonly layoutColumns?: number;
	/** `--mouse`: the terminal reports clicks and the wheel while it is taken. */
	readonly hasMouse?: boolean;
};

/** A stopped writer. */
export function createFrameWriter(options: FrameWriterOptions): FrameWriter {
	const {output, layoutColumns} = options;
	const screen = createScreen(options);
	const stream = new FrameStream(output, screen.frame, layoutColumns);
	const resized = (): void => {
		screen.clear();
		stream.emit('resize');
		// Ink writes nothing when its frame is the same in the new size.
		screen.redraw();
	};
	return {
		// Ink types its stdout as a whole `WriteStream` and uses what `FrameStream` has.
		stream: stream as unknown as NodeJS.WriteStream,
		take: screen.take,
		start: () => {
			output.off('resize', resized);
			output.on('resize', resized);
			screen.open();
		},
		stop: () => {
			output.off('resize', resized);
			screen.close();
		},
		repaint: () => {
			screen.clear();
			screen.redraw();
		},
		setProfile: screen.setProfile,
		send: screen.send,
		bytesWritten: screen.bytesWritten,
	};
}

/** Alternate screen, bracketed paste, no autowrap, no cursor. */
const takeTerminal = '\u001B[?1049h\u001B[?2004h\u001B[?7l\u001B[?25l';

/** Nothing on the screen, no margins; autowrap off again, which a probe may have left on. */
const clearScreen = '\u001B[m\u001B[r\u001B[?7l\u001B[?25l\u001B[2J';

/**
 * The reverse, in reverse order; the margins are reset too. The screen is left empty: where it has grown
 * since it was taken, tmux (3.3a) fills up the shell's screen with rows of ours.
 */
const giveTerminalBack =
	'\u001B[m\u001B[r\u001B[H\u001B[2J\u001B[?25h\u001B[?7h\u001B[?2004l\u001B[?1049l';

type Frame = {
	readonly rows: readonly FrameRow[];
	readonly source: string;
	/** The blocks in `source`. */
	readonly blocks: readonly number[];
	readonly columns: number;
};

type Screen = Pick<FrameWriter, 'setProfile' | 'send' | 'bytesWritten'> & {
	readonly take: () => void;
	readonly open: () => void;
	readonly close: () => void;
	/** Clears the screen; what is drawn next is drawn whole. */
	readonly clear: () => void;
	/** The last frame again, cut anew for the size of now, if nothing was drawn since the screen was cleared. */
	readonly redraw: () => void;
	readonly frame: (text: string) => void;
};

function createScreen({
	output,
	slots,
	profile: first,
	hasMouse = false,
}: FrameWriterOptions): Screen {
	const canvas = createCanvas();
	let profile = first;
	let state: 'given' | 'taken' | 'open' = 'given';
	let last: Frame | undefined;
	let isLastDrawn = true;
	const draw = (): void => {
		isLastDrawn = last === undefined;
		if (state !== 'open' || line.isBusy() || last === undefined) return;
		const drawn = canvas.draw(last.rows);
		const bytes = profile.isUtf8 === false ? asciiOnly(drawn) : drawn;
		isLastDrawn = true;
		slots.frameDrawn(idsIn(last));
		line.send(profile.hasSynchronizedOutput ? synchronized(bytes) : bytes);
	};
	const line = createOutputLine(output, () => {
		if (!isLastDrawn) draw();
	});
	const send = (bytes: string): void => {
		if (state === 'open') line.send(bytes);
	};
	const take = (): void => {
		if (state !== 'given') return;
		state = 'taken';
		line.send(hasMouse ? takeTerminal + mouseOn : takeTerminal);
	};
	const clear = (): void => {
		canvas.forget();
		send(clearScreen);
	};
	const frame = (text: string): void => {
		last = cutFrame(text, {output, slots, last});
		draw();
	};
	const redraw = (): void => {
		if (last !== undefined && canvas.isEmpty()) frame(last.source);
	};
	return {
		take,
		open: () => {
			if (state === 'open') return;
			take();
			state = 'open';
			clear();
			redraw();
		},
		close: () => {
			const off = profile.isSwitchedToUtf8 === true ? utf8Off : '';
			if (state !== 'given') line.sendLast(off + (hasMouse ? mouseOff : '') + giveTerminalBack);
			state = 'given';
		},
		clear,
		redraw,
		frame,
		setProfile: (next) => {
			profile = next;
		},
		send,
		bytesWritten: line.bytesWritten,
	};
}

type Cutting = {
	readonly output: TerminalOutput;
	readonly slots: Slots;
	/** The frame before: an equal row of the same width need not be cut again. */
	readonly last: Frame | undefined;
};

function cutFrame(source: string, {output, slots, last}: Cutting): Frame {
	const {columns = 80, rows = 24} = output;
	const {lines, blocks} = frameLines(source, slots);
	const before = last?.columns === columns ? last.rows : [];
	return {
		source,
		blocks,
		columns,
		rows: Array.from({length: rows}, (_, row) => {
			const line = lines[row] ?? '';
			const known = before[row];
			return known?.source === line ? known : frameRow(line, columns, slots);
		}),
	};
}

function* idsIn({rows, blocks}: Frame): Iterable<number> {
	yield* blocks;
	for (const {cells} of rows) {
		for (const cell of cells) if (cell.kind === 'slot') yield cell.id;
	}
}

/** Shorter than this, a write reaches a terminal in one piece. */
const synchronizedFrom = 512;

function synchronized(bytes: string): string {
	return bytes.length < synchronizedFrom ? bytes : `\u001B[?2026h${bytes}\u001B[?2026l`;
}
