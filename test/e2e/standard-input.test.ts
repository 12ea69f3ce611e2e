import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const small = smallCorpus();
const state = mkdtempSync(join(tmpdir(), 'khabar-stdin-'));
afterEach(closeSessions);
afterAll(() => {
	for (const folder of [small, state]) rmSync(folder, {recursive: true});
});

test('names from a pipe open in the browser, and keys come from the terminal', async () => {
	const khabar = `'${process.execPath}' '${launcher}'`;
	const command = `find '${small}' -name '00[0-2]*.txt' | ${khabar} --sort path --keys less; echo code $?`;
	const session = launch(
		['-c', command],
		{columns: 80, rows: 24},
		{
			shell: '/bin/bash',
			env: {XDG_STATE_HOME: state},
		},
	);
	await session.untilShown('articles 3   by path');
	session.press('j');
	await session.untilShown(/2\/3\s*$/mv);
	session.press('hq');
	await session.untilShown('2/3');
	session.press('Q');
	await session.untilShown('code 0');
	expect(session.bufferType()).toBe('normal');
});
