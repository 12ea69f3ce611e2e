import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khabar-scripts-'));

const texts = {
	french:
		'Le président de la République a présenté hier son projet de loi devant les députés réunis à Paris, où il a promis que les impôts ne seraient pas augmentés.',
	greek: 'Ο πρωθυπουργός Κυριάκος Μητσοτάκης μίλησε χθες στη Βουλή.',
};

beforeAll(() => {
	for (const [name, text] of Object.entries(texts)) {
		writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
	}
});
afterAll(() => rmSync(folder, {recursive: true}));

function khabar(...args: readonly string[]): string {
	const {stdout} = spawnSync(process.execPath, [launcher, ...args, folder], {
		encoding: 'utf8',
		input: '',
	});
	return stdout;
}

// The trigrams of languages and the letters of scripts that we have no table of stand beside the built program.
test('the built program tells a language by its trigrams', () => {
	expect(khabar('list', '--no-cache')).toMatch(/^french\.txt\tFrench\t/mv);
});

test('the built program finds Mitsotakis, who is written in Greek letters, by Latin ones', () => {
	expect(khabar('search', 'mitsotakis', '--no-cache')).toMatch(/^greek\.txt\tGreek\t/v);
});
