import type headless from '@xterm/headless';
import {type Instance, render} from 'ink';
import {createElement, type ReactNode} from 'react';
import {frameLines} from '../../source/terminal/frame-blocks.ts';
import {frameRow} from '../../source/terminal/frame-cells.ts';
import {createFrameWriter, type FrameWriter} from '../../source/terminal/frame-writer.ts';
import {probeTerminal} from '../../source/terminal/probe.ts';
import {withChoice} from '../../source/terminal/profile.ts';
import {silentStdin} from '../../source/terminal/silent-stdin.ts';
import {createSlots, type Slots} from '../../source/terminal/slots.ts';
import {createStdinGuard} from '../../source/terminal/stdin-guard.ts';
import type {InputEvent, TerminalProfile} from '../../source/terminal/types.ts';
import type {BidiMode} from '../../source/text/types.ts';
import {SlotProvider} from '../../source/ui/components/slot-provider.tsx';
import {type Theme, themeFor} from '../../source/ui/theme.ts';
import {
	type Cell,
	cellOf,
	EmulatedInput,
	EmulatedOutput,
	linesOf,
	type ScreenSize,
} from './emulator.ts';
import {setWidthTable, type WidthTable} from './width-tables.ts';

export type {Cell, ScreenSize} from './emulator.ts';

/** What an app that is more than a tree may need. */
export type ScreenTools = {
	readonly profile: TerminalProfile;
	readonly slots: Slots;
	readonly writer: FrameWriter;
	readonly theme: Theme;
	readonly size: ScreenSize;
};

export type ScreenOptions = {
	/** How the emulated terminal counts cells; its own table, a `wc1`, unless told. */
	readonly widthTable?: WidthTable;
	readonly bidi?: BidiMode;
	readonly theme?: Theme;
	readonly env?: Readonly<Record<string, string>>;
	/** Gets what `press` types, from the real guard. */
	/** How wide Ink believes the screen to be. */
	readonly layoutColumns?: number;
	readonly onInput?: (event: InputEvent) => void;
	/** After the writer has cleared the screen and before Ink draws. */
	readonly onResize?: (size: ScreenSize) => void;
};

export type Screen = {
	readonly instance: Instance;
	readonly tools: ScreenTools;
	/** What the user sees, one string for each row, trailing blanks cut. */
	lines(): string[];
	cell(row: number, column: number): Cell;
	/** Where the cursor stands, and whether it is seen. */
	cursor(): {readonly row: number; readonly column: number; readonly isVisible: boolean};
	/** Cells in which Ink laid out a line or a corner and the terminal shows something else; each `row:column`. */
	wrongBorders(): string[];
	/** Lines and corners that Ink laid out. */
	borders(): number;
	bufferType(): 'normal' | 'alternate';
	isRaw(): boolean;
	/** Bytes as the terminal sends them: `'j'`, `'\u001B[A'`. */
	press(keys: string | Uint8Array): Promise<void>;
	resize(size: ScreenSize): Promise<void>;
	rerender(app: ScreenApp): Promise<void>;
	/** All bytes that the program has written to the terminal. */
	bytes(): string;
	/** The bytes written since the last call. */
	newBytes(): string;
	settle(): Promise<void>;
	close(): void;
};

export type ScreenApp = ReactNode | ((tools: ScreenTools) => ReactNode);

const open = new Set<Screen>();

/** Call it in `afterEach`. */
export function closeScreens(): void {
	for (const screen of open) screen.close();
	open.clear();
}

/**
 * Mounts `app` on an emulated terminal through the same path as in a real one: the probe asks it,
 * the guard reads its keys, the frame writer draws on it. Around the app stands a `SlotProvider`.
 *
 * Rejects when the tree throws; there the frame would only turn empty.
 */
export async function openScreen(
	app: ScreenApp,
	size: ScreenSize,
	options: ScreenOptions = {},
): Promise<Screen> {
	const output = new EmulatedOutput(size);
	const input = new EmulatedInput();
	const {terminal} = output;
	setWidthTable(terminal, options.widthTable ?? 'xterm');
	terminal.onData((data) => input.send(Buffer.from(data)));
	const tools = await toolsFor(output, input, options);
	const guard = createStdinGuard({
		stdin: input,
		escapeDelayMs: 5,
		hasMouse: true,
		onInput: options.onInput ?? (() => {}),
	});
	const {writer} = tools;
	if (options.onResize !== undefined) {
		writer.stream.prependListener('resize', () => options.onResize?.(output));
	}
	const frames = recordedFrames(tools, output);
	writer.start();
	guard.start();
	const instance = render(treeOf(app, tools), {
		stdout: writer.stream,
		stderr: writer.stream,
		stdin: silentStdin(),
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
		maxFps: 1000,
	});
	let failure: unknown;
	instance.waitUntilExit().catch((error: unknown) => {
		failure = error;
	});
	const settle = async (): Promise<void> => {
		await pause(0);
		await instance.waitUntilRenderFlush();
		do await pause(2);
		while (output.isBusy());
		if (failure !== undefined) throw failure;
	};
	await settle();
	let read = 0;
	const screen: Screen = {
		instance,
		tools,
		settle,
		lines: () => linesOf(terminal),
		cell: (row, column) => cellOf(terminal, row, column),
		cursor: () => ({
			row: terminal.buffer.active.cursorY,
			column: terminal.buffer.active.cursorX,
			isVisible:
				output.raw.join('').lastIndexOf('\u001B[?25h') >
				output.raw.join('').lastIndexOf('\u001B[?25l'),
		}),
		wrongBorders: () =>
			bordersOf(frames.last(), output)
				.filter((at) => !isBorder(terminal, at))
				.map(({row, column}) => `${row}:${column}`),
		borders: () => bordersOf(frames.last(), output).length,
		bufferType: () => terminal.buffer.active.type,
		isRaw: () => input.isRaw,
		press: async (keys) => {
			input.send(Buffer.from(keys));
			await pause(keys === '\u001B' ? 10 : 0);
			await settle();
		},
		resize: async ({columns, rows}) => {
			terminal.resize(columns, rows);
			output.emit('resize');
			await settle();
		},
		rerender: async (next) => {
			instance.rerender(treeOf(next, tools));
			await settle();
		},
		bytes: () => output.raw.join(''),
		newBytes: () => {
			const bytes = output.raw.slice(read).join('');
			read = output.raw.length;
			return bytes;
		},
		close: () => {
			open.delete(screen);
			instance.unmount();
			instance.cleanup();
			guard.stop();
			writer.stop();
		},
	};
	open.add(screen);
	return screen;
}

async function toolsFor(
	output: EmulatedOutput,
	input: EmulatedInput,
	options: ScreenOptions,
): Promise<ScreenTools> {
	const env = {TERM: 'xterm-256color', LANG: 'C.UTF-8', ...options.env};
	const probed = await probeTerminal({stdin: input, stdout: output, env, timeoutMs: 500});
	const profile = withChoice(
		probed.profile,
		options.bidi === undefined ? {} : {bidi: options.bidi},
	);
	const slots = createSlots();
	const theme =
		options.theme ?? themeFor({theme: 'dark', background: profile.background, hasColor: true});
	const {layoutColumns} = options;
	const writer = createFrameWriter({
		output,
		slots,
		profile,
		...(layoutColumns === undefined ? {} : {layoutColumns}),
	});
	return {profile, slots, writer, theme, size: {columns: output.columns, rows: output.rows}};
}

function treeOf(app: ScreenApp, tools: ScreenTools): ReactNode {
	const {slots, profile: encoding, theme} = tools;
	const tree = typeof app === 'function' ? app(tools) : app;
	return createElement(SlotProvider, {slots, encoding, theme}, tree);
}

/** The frames as Ink composed them: where borders ought to be, by the widths that were laid out. */
function recordedFrames(
	{writer: {stream}, slots}: ScreenTools,
	output: ScreenSize,
): {readonly last: () => string} {
	let last = '';
	const write = stream.write.bind(stream) as (chunk: string, ...rest: unknown[]) => boolean;
	stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
		const {lines} = frameLines(String(chunk), slots);
		const text = lines.map((row) => laidOut(row, output.columns, slots)).join('\n');
		if (text.trim() !== '') last = text;
		return write(String(chunk), ...rest);
	};
	return {last: () => last};
}

/** A row of Ink's frame with a character for each cell; what stands in slots is left blank. */
function laidOut(source: string, columns: number, slots: Slots): string {
	const {cells} = frameRow(source, columns, slots);
	return cells.map((cell) => (cell.kind === 'character' ? cell.text : ' ')).join('');
}

type Border = {readonly row: number; readonly column: number; readonly sign: string};

function bordersOf(frame: string, {columns, rows}: ScreenSize): Border[] {
	return frame
		.split('\n')
		.slice(0, rows)
		.flatMap((line, row) =>
			Array.from(line.slice(0, columns).matchAll(/[\u2500-\u257F]/g), ({0: sign, index}) => ({
				row,
				column: index,
				sign,
			})),
		);
}

function isBorder(terminal: headless.Terminal, {row, column, sign}: Border): boolean {
	const drawn = terminal.buffer.active.getLine(row)?.getCell(column)?.getChars();
	// The override before a text behind it has no width and stands in the cell of the sign.
	return drawn === sign || drawn === `${sign}\u202D`;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
