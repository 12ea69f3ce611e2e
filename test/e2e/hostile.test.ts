import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));

/** Clipboard, title, screen reset, a query that would type for the reader, C1, overrides, tags. */
const attacks = [
	'\u001B]52;c;ZWNobyBwd25lZA==\u0007',
	'\u001B]0;owned\u0007',
	'\u001Bc\u001B[2J\u001B[31m',
	'\u001B[6n\u001B[c',
	'\u009B2J\u0090q\u009C\u0085',
	'\u202Eevil\u202C\u2066x\u2069\u200F',
	'\u0008\u0000\u007F\r',
];

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-hostile-'));
	const text = attacks.join(' ख़बर ').replaceAll('\0', '');
	writeFileSync(join(folder, 'a.txt'), `${text}\nदूसरा अनुच्छेद ${text}\n`);
	writeFileSync(join(folder, 'evil\u001B]0;x\u0007\u202Ename.txt'), 'अच्छी ख़बर\n');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));
afterEach(closeSessions);

/** What a terminal would act on, line feeds and tabs left out. */
function activeCharacter(text: string): string | undefined {
	return Array.from(text).find(
		(character) => /\p{Cc}|\p{Bidi_Control}/v.test(character) && !'\n\t'.includes(character),
	);
}

test.each([
	['list', []],
	['show', ['a.txt']],
	['show', ['a.txt', '--json']],
	['search', ['ख़बर']],
	['context', ['ख़बर']],
	['mentions', []],
	['entities', []],
	['list', ['--json']],
] as const)('khabar %s %j prints nothing that a terminal acts on', (command, args) => {
	const [query, ...rest] = args;
	const isQuery = query !== undefined && !query.startsWith('--');
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[launcher, command, ...(isQuery ? [query] : []), folder, ...(isQuery ? rest : args)],
		{encoding: 'utf8', maxBuffer: 100_000_000},
	);
	expect([status, stdout.length > 0]).toEqual([0, true]);
	expect(activeCharacter(stdout)).toBeUndefined();
	expect(activeCharacter(stderr)).toBeUndefined();
});

test('JSON gives the text exactly as it is in the file', () => {
	const {stdout} = spawnSync(process.execPath, [launcher, 'show', 'a.txt', folder, '--json'], {
		encoding: 'utf8',
	});
	const {text} = JSON.parse(stdout) as {readonly text: string};
	expect(text).toContain(attacks[0]);
	expect(text).toContain(attacks[4]);
});

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
