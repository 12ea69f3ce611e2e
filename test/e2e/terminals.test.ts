import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeEach, expect, test} from 'vitest';
import {closeSessions, type Launch, launch, type Session, untilAllRead} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const small = smallCorpus();
afterAll(() => rmSync(small, {recursive: true}));

let state = '';
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'khabar-terminals-'));
});
afterEach(() => {
	closeSessions();
	rmSync(state, {recursive: true, force: true});
});

const size = {columns: 100, rows: 30};

function open(args: readonly string[] = [], options: Launch = {}, at = size): Session {
	return launch([small, ...args], at, {...options, env: {XDG_STATE_HOME: state, ...options.env}});
}

test('answers that come too late leave no letter and do nothing', async () => {
	const session = open([], {answerAfterMs: 1500});
	await untilAllRead(session);
	const before = session.lines().join('\n');
	await new Promise((resolve) => setTimeout(resolve, 1500));
	expect(session.lines().join('\n')).toBe(before);
	session.press('j');
	await session.untilShown('2/5');
});

test('a terminal that never answers is drawn on after a second, what was typed is done, and what means nothing leaves no letter', async () => {
	const garbage =
		'\u001B[;;R\u001B[999999;2R\u001BP>|\u001B\\\u001B]11;rgb:zz/1\u0007\u001B[8;$y\u001B[?x\u001B[<9;9;9M';
	const start = performance.now();
	const session = open([], {isSilent: true});
	session.press(`${garbage}\u00FFjj`);
	await session.untilShown('3/5');
	expect(performance.now() - start).toBeGreaterThan(900);
	expect(session.lines().filter((line) => line.includes('│')).length).toBeGreaterThan(20);
	session.press('kk');
	await session.untilShown('1/5');
	await untilAllRead(session);
	const before = session.lines().join('\n');
	session.press(garbage);
	await new Promise((resolve) => setTimeout(resolve, 800));
	expect(session.lines().join('\n')).toBe(before);
	session.press('j');
	await session.untilShown('2/5');
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});

test('a terminal of 1x24, of 1x1 and of 3x2 asks for room, and gets all back when it grows', async () => {
	const session = open([], {}, {columns: 1, rows: 24});
	await session.until(() => session.bufferType() === 'alternate', 'the screen');
	const smallest = [
		{columns: 1, rows: 24},
		{columns: 1, rows: 1},
		{columns: 3, rows: 2},
	];
	for (const [moves, tooSmall] of smallest.entries()) {
		session.resize(tooSmall);
		await session.until(() => session.lines().join('').trim() !== '', 'a letter');
		session.press('j');
		session.resize(size);
		await session.untilShown(`${moves + 2}/5`);
	}
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});

test('a terminal that is dumb gets the list in plain lines', async () => {
	const session = open([], {env: {TERM: 'dumb'}});
	expect(await session.exitCode).toBe(0);
	expect(session.raw()).toContain('यह सम्मेलन हनोई से');
	expect(session.raw()).not.toContain('\u001B');
});

test('a screen reader hears each line once, without boxes and escape sequences', async () => {
	// Of all five articles as they are: how much stands in them is told.
	const session = launch(['--screen-reader'], size, {env: {XDG_STATE_HOME: state}});
	await session.untilShown('articles 5');
	// Told last: that the second article has another version.
	await session.untilShown('= 18 Dec');
	const before = session.raw().length;
	session.press('j');
	const heardSince = (): string => session.raw().slice(before);
	await session.until(() => heardSince().includes('p parallel'), 'the keys of the second article');
	expect(heardSince()).toMatch(/2\/5\r\n>N hi= 18 Dec/);
	expect(heardSince().trim().split('\n')).toHaveLength(3);
	session.press('Q');
	expect(await session.exitCode).toBe(0);
	const heard = session.raw().replace(/\r\n/g, '').replaceAll('\u001B[?25h', '');
	expect(heard).not.toMatch(/[\u2500-\u257F]|(?! )\p{Cc}/u);
});

test('the way of sending that was chosen with B is remembered for this terminal', async () => {
	const first = open();
	await first.untilShown('1/5');
	first.press('B');
	await first.untilShown('right-to-left text: override');
	first.press('Q');
	await first.exitCode;
	const file = join(state, 'khabar', 'terminals.jsonl');
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({bidi: 'override'});
	const second = open();
	await second.until(() => second.raw().includes('\u202D'), 'an override');
	const other = open(['--bidi', 'auto']);
	await other.untilShown('1/5');
	await other.untilShown(/1\/5.* q quit/s);
	expect(other.raw()).not.toContain('\u202D\u0031');
});

test('only Ctrl-L and a resize clear the screen', async () => {
	const session = open();
	await untilAllRead(session);
	const clears = () => session.raw().split('\u001B[2J').length - 1;
	const first = clears();
	for (const keys of ['j', '\r', ' ', 'G', 'J', '/vu\r', 'n', '\u001B', '?', 'q', 'z', 'B', 'P']) {
		session.press(keys);
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
	expect(clears()).toBe(first);
	session.press('\u000C');
	await session.until(() => clears() === first + 1, 'Ctrl-L');
	session.resize({columns: 90, rows: 28});
	await session.until(() => clears() === first + 2, 'the resize');
});

test.each([
	['NO_COLOR', [], {NO_COLOR: '1', FORCE_COLOR: ''}],
	['--color never', ['--color', 'never'], {}],
	['--theme mono', ['--theme', 'mono'], {}],
] as const)(
	'with %s nothing is told by color, and the selection is still seen',
	async (_, args, env) => {
		const session = open(args, {env});
		await session.untilShown(/1\/5.* q quit/s);
		expect(session.raw()).not.toMatch(/\[(?:\d+;)*(?:3[0-7]|9[0-7]|4[0-7])m/);
		const row = session.lines().findIndex((line) => line.startsWith('>N hi'));
		expect(session.isInverse(row, 2)).toBe(true);
	},
);

test('--ascii draws borders of ASCII', async () => {
	const session = open(['--ascii']);
	await session.untilShown(/1\/5.* q quit/s);
	expect(session.lines().join('')).not.toMatch(/[\u2500-\u257F]/);
	expect(session.lines().filter((line) => line.includes('|')).length).toBeGreaterThan(20);
});

test('--esc-delay: the rest of an arrow key may come so much later', async () => {
	const session = open(['--esc-delay', '3000']);
	await session.untilShown('1/5');
	session.press('\u001B');
	await new Promise((resolve) => setTimeout(resolve, 250));
	session.press('[B');
	await session.untilShown('2/5');
});

test('a paste is never a command: it opens the box with its text, line ends as blanks', async () => {
	const session = open();
	await session.untilShown('1/5');
	session.press('\u001B[200~Q\njj q\u001B[201~');
	await session.untilShown('> Q jj q');
	expect(session.lines()[0]).toContain('1/5');
});
