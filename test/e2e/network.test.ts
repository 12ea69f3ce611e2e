import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch, untilAllRead} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const small = smallCorpus();
const folder = mkdtempSync(join(tmpdir(), 'khabar-network-'));
const sockets = join(folder, 'sockets');
const guard = pathToFileURL(new URL('../support/no-network.mjs', import.meta.url).pathname).href;
const env = {
	NODE_OPTIONS: `--import=${guard}`,
	KHABAR_TEST_SOCKETS: sockets,
	XDG_STATE_HOME: folder,
};

afterEach(closeSessions);
afterAll(() => {
	rmSync(small, {recursive: true});
	rmSync(folder, {recursive: true});
});

function opened(): readonly string[] {
	return readFileSync(sockets, 'utf8').trim().split('\n');
}

test('no socket is opened and no name asked for: in the browser, its worker and a command; the guard itself sees one', async () => {
	const session = launch([small], {columns: 100, rows: 30}, {env});
	await untilAllRead(session);
	session.press('/vu dai thang\r');
	await session.untilShown('all');
	session.press('\rip');
	await session.untilShown('mentions');
	session.press('qqqQ');
	expect(await session.exitCode).toBe(0);
	const launcher = new URL('../../bin/khabar.cjs', import.meta.url).pathname;
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, args, {encoding: 'utf8', input: '', env: {...process.env, ...env}});
	expect(run(launcher, 'search', 'vu dai thang', small).stderr).toBe('');
	// The browser, its worker and the command at least.
	expect(opened().length).toBeGreaterThan(2);
	expect(new Set(opened())).toEqual(new Set(['loaded']));

	writeFileSync(sockets, '');
	const {stderr} = run('-e', "require('node:net').connect(9, '127.0.0.1')");
	expect(stderr).toContain('there is no network');
	expect(opened()).toEqual(['loaded', 'connect']);
});
