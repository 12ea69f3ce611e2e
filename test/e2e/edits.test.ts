import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {closeSessions, launch, type Session} from '../support/pty.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));

let state = '';
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	closeSessions();
	rmSync(state, {recursive: true, force: true});
});

async function opened(): Promise<Session> {
	const session = launch([], {columns: 120, rows: 40}, {env: {XDG_STATE_HOME: state}});
	await session.untilShown(/\d\/\d/);
	await session.until(() => !session.lines()[0]?.includes('index'), 'the index');
	await session.untilShown('people Pham Gia Tuc');
	return session;
}

test('a merge is kept in a file of the reader’s own, also when the reader quits at once, and khabar names knows it', async () => {
	const session = await opened();
	session.press('ge');
	await session.untilShown('> Pham Gia Tuc');
	session.press('=j=');
	await session.untilShown('the same person as');
	session.press('yQ');
	expect(await session.exitCode).toBe(0);

	const [folder] = readdirSync(join(state, 'khabar', 'folders'));
	const file = join(state, 'khabar', 'folders', folder ?? '', 'entities.jsonl');
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8')).toMatch(/^\{"edit":"merge","type":"person",.*\}\n$/);
	const {stdout} = spawnSync(process.execPath, [launcher, 'names', 'Pham Gia Tuc', '-n', '1'], {
		encoding: 'utf8',
		env: {...process.env, XDG_STATE_HOME: state},
	});
	// With the five mentions of the other.
	expect(stdout).toMatch(/^person\tPham Gia Tuc\t11\t/);
});
