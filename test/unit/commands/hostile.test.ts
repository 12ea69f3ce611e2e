import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {attacks} from '../../support/attacks.ts';
import {runHere} from '../../support/command-run.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-hostile-'));
	const text = attacks.join(' ख़बर ').replaceAll('\0', '');
	// Prime Minister Narendra Modi, with an override in his name, met 5 people.
	const names = 'प्रधानमंत्री नरेंद्र \u202Eमोदी ने 5 लोगों से मुलाकात की। https://example.org/\u202Ea';
	writeFileSync(join(folder, 'a.txt'), `${text}\nदूसरा अनुच्छेद ${text}\n${names}\n`);
	writeFileSync(join(folder, 'evil\u001B]0;x\u0007\u202Ename.txt'), 'अच्छी ख़बर\n');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

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
] as const)('khabar %s %j prints nothing that a terminal acts on', async (command, args) => {
	const [query, ...rest] = args;
	const isQuery = query !== undefined && !query.startsWith('--');
	const {stdout, stderr, status} = await runHere(
		command,
		...(isQuery ? [query] : []),
		folder,
		...(isQuery ? rest : args),
	);
	expect([status, stdout.length > 0]).toEqual([0, true]);
	expect(activeCharacter(stdout)).toBeUndefined();
	expect(activeCharacter(stderr)).toBeUndefined();
});

test('JSON gives the text exactly as it is in the file', async () => {
	const {stdout} = await runHere('show', 'a.txt', folder, '--json');
	const {text} = JSON.parse(stdout) as {readonly text: string};
	expect(text).toContain(attacks[0]);
	expect(text).toContain(attacks[4]);
});
