import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch, untilAllRead} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

const corpus = smallCorpus();
afterAll(() => rmSync(corpus, {recursive: true}));
afterEach(closeSessions);

/** "Rahul Gandhi said in Delhi that the conference would be held." */
const text = 'राहुल गांधी ने दिल्ली में कहा कि सम्मेलन होगा।';

test('with --watch the list follows the folder, the cursor stays in its row, and a deleted article says so', async () => {
	const session = launch(['--watch', corpus], {columns: 100, rows: 20});
	await untilAllRead(session);
	session.press('jj');
	const row = (): number => session.lines().findIndex((line) => line.startsWith('>'));
	await session.until(() => row() === 4, 'the third row');
	const selected = (): string | undefined => session.lines()[4]?.slice(0, 36);
	const before = selected();
	writeFileSync(join(corpus, 'new.txt'), `2031-05-06\n\n${text}`);
	await session.untilShown(/^ 1 new *$/mv);
	expect([row(), selected()]).toEqual([4, before]);
	session.press('\r');
	const name = readdirSync(corpus).find((each) => each.startsWith('002')) ?? '';
	await session.untilShown('─ 002_');
	rmSync(join(corpus, name));
	await session.untilShown('DELETED  002_');
	await session.untilShown('1 gone; this text is gone from the folder');
	session.press('g/rahul\r');
	await session.untilShown(/1 of 5/v);
	session.press('Q');
	expect(await session.exitCode).toBe(0);
});
