import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeEach, describe, expect, test} from 'vitest';
import {closeSessions, launch, type Session} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const small = smallCorpus();
afterAll(() => rmSync(small, {recursive: true}));

let state = '';
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	closeSessions();
	rmSync(state, {recursive: true, force: true});
});

const size = {columns: 120, rows: 40};

/** The browser on the bundled articles, once they are indexed. */
async function opened(): Promise<Session> {
	const session = launch([], size, {env: {XDG_STATE_HOME: state}});
	await session.untilShown(/\d\/\d/);
	await session.until(() => !session.lines()[0]?.includes('index'), 'the index');
	return session;
}

/** The number of rows whose border between the columns is in its place. */
function straightRows(session: Session, column: number): number {
	return session.lines().filter((_, row) => session.cell(row, column).chars === '│').length;
}

test('the reader opens the corpus, moves, searches in Latin letters, opens a card, reads in the other language, resizes and quits; the search history stays, readable for its owner alone', async () => {
	const session = await opened();
	expect(session.bufferType()).toBe('alternate');
	expect(straightRows(session, 50)).toBe(38);

	session.press('jj');
	await session.untilShown('3/5');

	session.press('/vu dai thang');
	await session.untilShown('2 of 5');
	await session.untilShown('वु दाई थांग ने');
	session.press('\r');
	await session.untilShown('all');
	// Title, box, "reads as", what to narrow by, footer: five rows have no border.
	expect(straightRows(session, 50)).toBe(35);

	session.press('\r');
	await session.untilShown('─ 000_2a80');
	session.press('n');
	await session.untilShown('hit 2 of 2');

	// Enter on an entity opens its card, and Enter on a mention goes to it in the other language.
	await session.untilShown('Vu Dai Thang 2');
	session.press('\t\r');
	await session.untilShown('mentions 4 in 2 articles');
	session.press('jjj\r');
	await session.untilShown('─ 001_fbe9');

	session.resize({columns: 80, rows: 24});
	session.press('\u001B');
	await session.untilShown(/^ \/ search.*\? keys {2}q back *$/m);
	expect(session.lines()).toHaveLength(24);

	session.press('Q');
	expect(await session.exitCode).toBe(0);
	expect(session.bufferType()).toBe('normal');
	expect(session.isCursorVisible()).toBe(true);
	expect(session.lines().join('').trim()).toBe('');

	expect(statSync(join(state, 'khabar', 'history.jsonl')).mode & 0o777).toBe(0o600);
	const second = launch([small], size, {env: {XDG_STATE_HOME: state}});
	await second.untilShown('articles 5');
	second.press('/\u0012');
	await second.untilShown('corpus> vu dai thang');
});

test('q typed before the first frame quits, and the terminal is given back', async () => {
	const session = launch([small], size, {env: {XDG_STATE_HOME: state}});
	session.press('q');
	expect(await session.exitCode).toBe(0);
	expect(session.bufferType()).toBe('normal');
});

test('keys typed before the first frame are not lost', async () => {
	const session = launch([small], size, {env: {XDG_STATE_HOME: state}});
	session.press('jj');
	await session.untilShown('3/5');
});

test('all three panes can be reached at 40x10, 60x12, 80x24 and 160x45', async () => {
	const session = launch([small], {columns: 40, rows: 10}, {env: {XDG_STATE_HOME: state}});
	await session.untilShown('articles 5');
	for (const [columns, rows] of [
		[40, 10],
		[60, 12],
		[80, 24],
		[160, 45],
	] as const) {
		session.resize({columns, rows});
		await session.until(() => session.lines()[rows - 1]?.trim() !== '', 'the footer');
		await session.untilShown(/^>N hi[ =]/m);
		session.press('\t');
		await session.untilShown(/─ 00\d_[\da-f]{4}/);
		session.press('\t');
		await session.untilShown(/entities \d+/);
		session.press('ga');
	}
	session.press('qqqq');
	expect(await session.exitCode).toBe(0);
});

describe('the terminal is given back', () => {
	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	])('after %s', async (signal, code) => {
		const session = launch([small], size, {env: {XDG_STATE_HOME: state}});
		await session.untilShown('articles 5');
		process.kill(session.pid, signal);
		expect(await session.exitCode).toBe(code);
		expect(session.bufferType()).toBe('normal');
		expect(session.isCursorVisible()).toBe(true);
		expect(session.raw()).toContain('\u001B[?7h');
	});

	test('after Ctrl-C twice', async () => {
		const session = launch([small], size, {env: {XDG_STATE_HOME: state}});
		await session.untilShown('articles 5');
		session.press('\u0003');
		await session.untilShown('C-c again');
		session.press('\u0003');
		expect(await session.exitCode).toBe(130);
		expect(session.bufferType()).toBe('normal');
	});
});

describe('bad folders', () => {
	test('an empty folder says so', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'khabar-empty-'));
		const session = launch([folder], size, {env: {XDG_STATE_HOME: state}});
		await session.untilShown('no .txt, .md, .html');
		session.press('q');
		expect(await session.exitCode).toBe(0);
	});

	test('what could not be read is a list that can be opened, and hides nothing else', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'khabar-mixed-'));
		writeFileSync(join(folder, 'good.txt'), 'अच्छी ख़बर। सब ठीक है।\n');
		writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x41, 0xff, 0xfe, 0x42]));
		writeFileSync(join(folder, 'empty.txt'), '');
		const session = launch([folder], size, {env: {XDG_STATE_HOME: state}});
		await session.untilShown('2 problems: gp');
		await session.untilShown('अच्छी ख़बर');
		session.press('gp');
		await session.untilShown('bad.txt');
		await session.untilShown('empty.txt');
	});
});
