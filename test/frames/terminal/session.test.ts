import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {bundled} from '../../support/bundled.ts';
import {closeSessions, type Launch, launch, type Session} from '../../support/pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-session-'));
let program = '';
// In one file it starts in a third of the time.
beforeAll(async () => {
	const entry = fileURLToPath(new URL('session-program.ts', import.meta.url));
	program = await bundled(entry, folder, 'session-program');
});
afterAll(() => rmSync(folder, {recursive: true}));

const size = {columns: 60, rows: 10};

// A process starts, is measured and ends in each test; beside other tests that takes a while.
vi.setConfig({testTimeout: 20_000});

afterEach(closeSessions);

async function opened(options: Launch = {}): Promise<Session> {
	const session = launch([], size, {program, ...options});
	await session.untilShown('ready');
	return session;
}

function expectGivenBack(session: Session): void {
	expect(session.bufferType()).toBe('normal');
	expect(session.isCursorVisible()).toBe(true);
	expect(session.raw()).toContain('\u001B[?7h');
	expect(session.raw()).toContain('\u001B[?2004l');
}

function expectInOrder(session: Session, parts: readonly string[]): void {
	let from = 0;
	for (const part of parts) {
		const at = session.raw().indexOf(part, from);
		expect(at, part).toBeGreaterThanOrEqual(0);
		from = at + part.length;
	}
}

test('the terminal is measured, taken, and given back on quit', async () => {
	const session = await opened();
	expect(session.lines()[0]).toBe('wc1 true');
	expect(session.bufferType()).toBe('alternate');
	session.press('q');
	expect(await session.exitCode).toBe(0);
	expectGivenBack(session);
	expect(session.lines().join('')).toBe('');
});

test('a key and half an arrow key come through', async () => {
	const session = await opened();
	session.press('\u001B[');
	session.press('Bj');
	await session.untilShown('typed Down j');
});

test.each([
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const)('%s gives the terminal back, saves, and exits with %i', async (signal, code) => {
	const session = await opened();
	session.kill(signal);
	expect(await session.exitCode).toBe(code);
	expectGivenBack(session);
	expect(session.lines().join('\n')).toContain(`saved before ${code}`);
});

test.each([
	['x', 'a bug for the test'],
	['r', 'a rejection for the test'],
])(
	'an exception (%s) is told after the terminal was given back, and exits with 70',
	async (key, message) => {
		const session = await opened();
		session.press(key);
		expect(await session.exitCode).toBe(70);
		expectGivenBack(session);
		expectInOrder(session, ['\u001B[?1049l', `khabar: Error: ${message}`, 'saved before 70']);
	},
);

test('a terminal that never answers is drawn on after a second, and keys typed before are not lost', async () => {
	const session = launch([], size, {program, isSilent: true});
	await session.until(() => session.raw().includes('\u001B[c'), 'the probe');
	session.press('jदि');
	await session.untilShown('typed jदि');
	expect(session.lines()[0]).toBe('wc1 false');
});

test('an editor gets the terminal, and afterwards the screen is as before', async () => {
	const session = await opened();
	session.press('e');
	await session.untilShown('measured again 1 wc1');
	expectInOrder(session, ['\u001B[?1049l', 'the editor was here', '\u001B[?1049h']);
	expect(session.lines()[2]).toBe('typed e');
	session.press('q');
	expect(await session.exitCode).toBe(0);
});

test('Ctrl-Z under a shell stops the program on the normal screen, and fg brings it back measured anew', async () => {
	const command = `set -m; '${process.execPath}' '${program}'; echo stopped with $?; sleep 0.2; fg >/dev/null; echo ended with $?`;
	const session = launch(['-c', command], size, {shell: '/bin/bash'});
	await session.untilShown('ready');
	session.press('\u001A');
	await session.untilShown('measured again 1 wc1');
	expectInOrder(session, ['\u001B[?1049l', 'stopped with 148', '\u001B[?1049h']);
	session.press('jq');
	await session.untilShown('ended with 0');
	expect(session.bufferType()).toBe('normal');
});

test('Ctrl-Z without a shell to come back from leaves the program running', async () => {
	const session = await opened();
	session.press('\u001A');
	await session.untilShown('measured again 1 wc1');
	session.press('q');
	expect(await session.exitCode).toBe(0);
});

test('a resize is drawn without litter', async () => {
	const session = await opened();
	session.resize({columns: 30, rows: 5});
	session.press('j');
	await session.untilShown('typed j');
	expect(session.lines()).toEqual(['wc1 true', 'ready', 'typed j', '', '']);
});

test('a screen reader gets lines on the normal screen, without one escape sequence, and keys work', async () => {
	const session = launch(['--plain'], size, {program});
	await session.untilShown('ready');
	session.press('\u001B[Bj');
	await session.untilShown('ready Down j');
	session.press('q');
	expect(await session.exitCode).toBe(0);
	expect(session.raw()).not.toContain('\u001B');
});
