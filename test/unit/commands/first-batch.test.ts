import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {firstBatch} from '../../../source/commands/first-batch.ts';
import {loadCorpus} from '../../../source/corpus/load.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';

/** "It rained in Delhi today." */
const text = 'आज दिल्ली में बारिश हुई।\n';
const folder = mkdtempSync(join(tmpdir(), 'khabar-first-'));
mkdirSync(join(folder, 'z'));
for (let n = 10; n < 45; n += 1) writeFileSync(join(folder, `${n}.txt`), text);
writeFileSync(join(folder, 'z', 'last.txt'), text);
afterAll(() => rmSync(folder, {recursive: true}));

async function shown(wanted?: string): Promise<string | undefined> {
	const messages = await firstBatch([folder], {}, wanted as ArticleId | undefined);
	const read = messages.find(({type}) => type === 'articleRead');
	return read?.type === 'articleRead' ? read.open.article.id : undefined;
}

test('the first frame shows the article where the last run ended, wherever it stands in the folder', async () => {
	const {articles} = await loadCorpus([folder]);
	const last = articles.at(-1)?.id;
	expect([last, articles.length]).toEqual(['z/last.txt', 36]);
	expect(await shown('12.txt')).toBe('12.txt');
	expect(await shown(last)).toBe(last);
	// What is gone: the first article stands in for it.
	expect(await shown('gone.txt')).toBe('10.txt');
});
