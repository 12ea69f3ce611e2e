import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeEach, expect, test} from 'vitest';
import {widthInCells} from '../../source/text/width.ts';
import {smallCorpus} from '../support/small-corpus.ts';
import {requireTool} from '../support/tools.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const small = smallCorpus();
afterAll(() => rmSync(small, {recursive: true}));

/** One for each test: a server that ends takes a moment. */
let sockets = 0;
let socket = '';
beforeEach(() => {
	socket = `khabar-test-${process.pid}-${sockets++}`;
});

/** tmux counts cells with a table of its own: a second witness beside the emulator. */
function tmux(...args: readonly string[]): string {
	return execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {encoding: 'utf8'});
}

function screen(): readonly string[] {
	return tmux('capture-pane', '-p').split('\n');
}

/** Against hangs: beside other tests on a slow machine it takes a start ten seconds until all is found. */
const waitMs = 25_000;
const timeout = 4 * waitMs;

async function until(isReached: () => boolean): Promise<void> {
	const deadline = performance.now() + waitMs;
	while (!isReached()) {
		if (performance.now() > deadline) throw new Error(`>>>>\n${screen().join('\n')}\n<<<<`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** The columns in which a line between panes stands, row by row. */
function borderColumns(): readonly number[] {
	return screen().flatMap((line) => {
		const at = line.indexOf('│');
		return at < 0 ? [] : [widthInCells(line.slice(0, at), 'wc1')];
	});
}

afterEach(() => {
	try {
		tmux('kill-server');
	} catch {
		// It ended with its last window.
	}
});

test('in tmux the border stays straight through scrolling, searching and resizing', {
	timeout,
}, async (context) => {
	requireTool('tmux', context);
	const state = mkdtempSync(join(tmpdir(), 'khabar-tmux-'));
	const command = `XDG_STATE_HOME=${state} ${process.execPath} ${launcher}`;
	tmux('new-session', '-d', '-x', '120', '-y', '40', command);
	await until(() => screen().some((line) => line.includes('Hindi 4, Urdu 1')));
	const columns = new Set<number>();
	const look = (): void => {
		for (const column of borderColumns()) columns.add(column);
	};
	for (const keys of [['j'], ['j'], ['Tab', 'Space'], ['j', 'j'], ['G'], ['J'], ['J'], ['G']]) {
		tmux('send-keys', ...keys);
		await new Promise((resolve) => setTimeout(resolve, 150));
		look();
	}
	tmux('send-keys', 'g', '/', 'vu dai thang');
	await until(() => screen().some((line) => line.includes('2 of 5')));
	look();
	expect([...columns]).toEqual([50]);

	tmux('resize-window', '-x', '100', '-y', '30');
	await until(() => borderColumns()[0] === 36);
	expect(new Set(borderColumns())).toEqual(new Set([36]));
});

test.each([
	['isolate', '\u2067', '\u2069'],
	['override', '\u202D', undefined],
] as const)(
	'in tmux all letters of a row in the last column stand inside the controls of mode %s',
	{timeout},
	async (mode, first, last) => {
		const state = mkdtempSync(join(tmpdir(), 'khabar-tmux-'));
		const command = `XDG_STATE_HOME=${state} ${process.execPath} ${launcher} ${small} --bidi ${mode}`;
		tmux('new-session', '-d', '-x', '80', '-y', '24', command);
		await until(() => screen().some((line) => isUrduTitle(line)));
		await until(() => screen().some((line) => line.includes('organizations')));
		// The title of the Urdu article ends in the last column of the list.
		const title = screen().find((line) => isUrduTitle(line)) ?? '';
		expect(widthInCells(title, 'wc1')).toBeGreaterThanOrEqual(mode === 'isolate' ? 79 : 80);
		const [before = '', inside = ''] = title.split(first);
		const [row = '', after = ''] = last === undefined ? [inside] : inside.split(last);
		expect(before).not.toMatch(/\p{Script=Arabic}/u);
		expect(row).toMatch(/\p{Script=Arabic}/u);
		expect(after.trim()).toBe('');
		// A PDF would close the override one letter too early.
		expect(title).not.toContain('\u202C');
	},
);

function isUrduTitle(line: string): boolean {
	return /^[ >]N ur[ =] *18 Dec/.test(line);
}

test('in tmux a window that has grown gives the shell back its own rows alone', {
	timeout,
}, async (context) => {
	requireTool('tmux', context);
	const state = mkdtempSync(join(tmpdir(), 'khabar-tmux-'));
	tmux('new-session', '-d', '-x', '80', '-y', '24', 'sh');
	const command = `clear; echo BE''FORE; XDG_STATE_HOME=${state} ${process.execPath} ${launcher}`;
	tmux('send-keys', command, 'Enter');
	await until(() => screen().some((line) => line.includes('hi 4  ur 1')));
	tmux('resize-window', '-x', '100', '-y', '30');
	await until(() => borderColumns()[0] === 36);
	tmux('send-keys', 'q');
	await until(() => screen().some((line) => line.includes('BEFORE')));
	expect(screen()[0]).toBe('BEFORE');
	rmSync(state, {recursive: true});
});
