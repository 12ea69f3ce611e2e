import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {type Cell, cellOf, linesOf, type ScreenSize} from './emulator.ts';
import {setWidthTable, type WidthTable} from './width-tables.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export type Launch = {
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly widthTable?: WidthTable;
	readonly cwd?: string;
	/** The terminal answers no query. */
	readonly isSilent?: boolean;
	/** The terminal answers so much later, in milliseconds. */
	readonly answerAfterMs?: number;
	/** Another program than `dist/cli.js`: the path of a JavaScript or TypeScript file. */
	readonly program?: string;
	/** Another command than Node; `args` are all its arguments. */
	readonly shell?: string;
};

export type Session = {
	readonly exitCode: Promise<number>;
	/** The signal that ended it, 0 if none did. */
	readonly exitSignal: Promise<number>;
	readonly pid: number;
	lines(): string[];
	cell(row: number, column: number): Cell;
	bufferType(): 'normal' | 'alternate';
	isInverse(row: number, column: number): boolean;
	isCursorVisible(): boolean;
	/** All that the program wrote. */
	raw(): string;
	press(keys: string): void;
	resize(size: ScreenSize): void;
	/** Waits up to 10 s; when `isReached` never holds, the error shows the screen. */
	until(isReached: () => boolean, what: string): Promise<void>;
	/** Waits until the screen shows `text` somewhere. */
	untilShown(text: string | RegExp): Promise<void>;
	kill(signal?: string): void;
};

const running = new Set<Session>();
/** Of no reader who was here before: where a test names no folder for what is kept. */
const emptyHomes = new Set<string>();

function emptyHome(): string {
	const home = mkdtempSync(join(tmpdir(), 'khabar-nobody-'));
	emptyHomes.add(home);
	return home;
}

/** Call it in `afterEach`: ends what a failed test has left. */
export function closeSessions(): void {
	for (const session of running) session.kill('SIGKILL');
	running.clear();
	for (const home of emptyHomes) rmSync(home, {recursive: true, force: true});
	emptyHomes.clear();
}

/** The built program in a real pty, its output fed to a terminal emulator that answers its queries. */
export function launch(
	args: readonly string[],
	{columns, rows}: ScreenSize,
	{
		env = {},
		widthTable = 'xterm',
		cwd,
		isSilent = false,
		answerAfterMs = 0,
		program = cli,
		shell,
	}: Launch = {},
): Session {
	const terminal = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	setWidthTable(terminal, widthTable);
	const pty = spawn(
		shell ?? process.execPath,
		shell === undefined ? [program, ...args] : [...args],
		{
			name: env['TERM'] ?? 'xterm-256color',
			cols: columns,
			rows,
			...(cwd === undefined ? {} : {cwd}),
			env: {
				...surroundings(),
				...(env['XDG_STATE_HOME'] ? {} : {XDG_STATE_HOME: emptyHome()}),
				...env,
			},
		},
	);
	let raw = '';
	let hasEnded = false;
	pty.onData((data) => {
		raw += data;
		terminal.write(data);
	});
	terminal.onData((data) => {
		if (isSilent || hasEnded) return;
		if (answerAfterMs === 0) pty.write(data);
		else setTimeout(() => !hasEnded && pty.write(data), answerAfterMs);
	});
	const ended = new Promise<{exitCode: number; signal?: number}>((resolve) => {
		pty.onExit((exit) => {
			hasEnded = true;
			running.delete(session);
			// The emulator reads on for a moment: what the program wrote last is still in its queue.
			terminal.write('', () => resolve(exit));
		});
	});
	const until = async (isReached: () => boolean, what: string): Promise<void> => {
		const deadline = performance.now() + patienceMs;
		while (!isReached()) {
			if (performance.now() > deadline) throw new Error(waitedFor(what, linesOf(terminal)));
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	};
	const session: Session = {
		exitCode: ended.then(({exitCode}) => exitCode),
		exitSignal: ended.then(({signal}) => signal ?? 0),
		pid: pty.pid,
		lines: () => linesOf(terminal),
		cell: (row, column) => cellOf(terminal, row, column),
		bufferType: () => terminal.buffer.active.type,
		isInverse: (row, column) => cellOf(terminal, row, column).isInverse,
		isCursorVisible: () => raw.lastIndexOf('\u001B[?25h') >= raw.lastIndexOf('\u001B[?25l'),
		raw: () => raw,
		press: (keys) => pty.write(keys),
		resize: (size) => {
			terminal.resize(size.columns, size.rows);
			pty.resize(size.columns, size.rows);
		},
		until,
		untilShown: (text) =>
			until(() => {
				const screen = linesOf(terminal).join('\n');
				return typeof text === 'string' ? screen.includes(text) : text.test(screen);
			}, `${text} on the screen`),
		kill: (signal) => {
			if (!hasEnded) pty.kill(signal);
		},
	};
	running.add(session);
	return session;
}

/** The environment of a plain terminal: nothing of the multiplexer, the editor or the CI around the tests. */
function surroundings(): Record<string, string | undefined> {
	const {TMUX, STY, NO_COLOR, SSH_CONNECTION, VTE_VERSION, TERM_PROGRAM, CI, ...rest} = process.env;
	return {...rest, CI: 'false', LANG: 'C.UTF-8', FORCE_COLOR: '1', XDG_CONFIG_HOME: '/nonexistent'};
}

/** Against hangs, not against a busy machine. */
const patienceMs = 25_000;

function waitedFor(what: string, lines: readonly string[]): string {
	return `Waited ${patienceMs / 1000} s for ${what}. The screen:\n>>>>\n${lines.join('\n')}\n<<<<`;
}

/** All is read, indexed and compared, so that nothing but keys changes the screen. */
export async function untilAllRead(session: Session): Promise<void> {
	await session.untilShown(/\d\/\d/);
	await session.until(() => {
		const screen = session.lines();
		return !screen[0]?.includes('index') && !screen.join('').includes('comparing');
	}, 'the index and the pairs');
}
