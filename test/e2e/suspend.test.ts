import {cpSync, mkdtempSync, renameSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {closeSessions, launch, type Session, untilAllRead} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'khabar-start-'));

// `npm start` builds: in a copy, or it would take `dist/` away from the tests beside this one.
beforeAll(() => {
	for (const name of ['package.json', 'LICENSE', 'bin', 'scripts', 'source']) {
		cpSync(join(project, name), join(copy, name), {recursive: true});
	}
	renameSync(smallCorpus(), join(copy, 'seeds'));
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(closeSessions);
afterAll(() => rmSync(copy, {recursive: true, force: true}));

/** An interactive shell with job control, as somebody has it at a terminal. */
function shell(): Session {
	const env = {
		XDG_STATE_HOME: join(copy, 'state'),
		PS1: 'shell> ',
		HOME: copy,
		npm_config_update_notifier: 'false',
	};
	return launch(['--norc', '--noprofile', '-i'], size, {shell: '/bin/bash', cwd: copy, env});
}

const size = {columns: 100, rows: 30};

function probes(session: Session): number {
	return session.raw().split('\u001B[>0q').length - 1;
}

test('Ctrl-Z under npm start stops npm too, and fg comes back measured anew and drawn whole', async () => {
	const session = shell();
	await session.untilShown('shell>');
	session.press('npm start\r');
	await session.untilShown('articles 5');
	await untilAllRead(session);
	session.press('j');
	await session.untilShown('2/5');
	await session.untilShown('─ 001_');
	await session.untilShown('people Vu Dai Thang');
	const before = session.lines();
	const measured = probes(session);

	session.press('\u001A');
	await session.untilShown('Stopped');
	expect(session.bufferType()).toBe('normal');
	expect(session.isCursorVisible()).toBe(true);
	session.press('jobs; stty -a | grep -o " icanon"\r');
	await session.untilShown(/Stopped +npm start\s+ icanon/);

	session.press('fg\r');
	await session.until(() => session.bufferType() === 'alternate', 'the browser');
	await session.untilShown('q quit');
	await expect.poll(() => session.lines(), {timeout: 20_000}).toEqual(before);
	expect(probes(session)).toBe(measured + 1);
	session.press('k');
	await session.untilShown('1/5');

	// A second time, for the handler of the signal is set anew.
	session.press('\u001A');
	await session.until(() => session.bufferType() === 'normal', 'the shell');
	await session.until(() => session.lines().join('\n').split('Stopped').length > 3, 'the stop');
	session.press('fg\r');
	await session.untilShown('1/5');
	session.press('Q');
	await session.until(() => session.bufferType() === 'normal', 'the shell again');
	session.press('echo "ended with $?"; exit\r');
	await session.untilShown('ended with 0');
}, 120_000);
