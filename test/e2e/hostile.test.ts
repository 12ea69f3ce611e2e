import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {attacks} from '../support/attacks.ts';
import {closeSessions, launch} from '../support/pty.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-hostile-'));
	const text = attacks.join(' ख़बर ').replaceAll('\0', '');
	writeFileSync(join(folder, 'a.txt'), `${text}\nदूसरा अनुच्छेद ${text}\n`);
	writeFileSync(join(folder, 'evil\u001B]0;x\u0007\u202Ename.txt'), 'अच्छी ख़बर\n');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));
afterEach(closeSessions);

test('the browser shows visible signs in the list, the text and the file name, and stays whole beside a line of 5 MB', async () => {
	writeFileSync(join(folder, 'huge.txt'), `${'यह एक लंबी पंक्ति है। '.repeat(85_000)}\n`);
	const session = launch([folder], {columns: 120, rows: 30}, {env: {XDG_STATE_HOME: folder}});
	await session.untilShown('articles 3');
	for (const key of ['j', 'j', 'k', '\t', 'G', 'g', 'g', '\t', 'gp']) {
		session.press(key);
		await new Promise((resolve) => setTimeout(resolve, 120));
	}
	session.press('qg/ख़बर\r');
	await session.untilShown('corpus>');
	const raw = session.raw();
	for (const bytes of [
		'\u001B]52',
		'\u001B]0;',
		'\u001Bc',
		'\u009B',
		'\u0090',
		'\u0085',
		'\u007F',
	]) {
		expect(raw.includes(bytes), JSON.stringify(bytes)).toBe(false);
	}
	session.press('Q');
	expect(await session.exitCode).toBe(0);
}, 60_000);
