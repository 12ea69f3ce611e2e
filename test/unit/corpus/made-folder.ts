import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll} from 'vitest';
import {loadCorpus} from '../../../source/corpus/load.ts';
import type {Article, Corpus, ReadOptions} from '../../../source/corpus/types.ts';

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, {recursive: true, force: true});
});

/** A new folder with these files, gone after the tests of the file. */
export function madeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'khabar-made-'));
	folders.push(folder);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

/** The corpus of one file alone. */
export function readFile(
	name: string,
	content: string | Uint8Array,
	options?: ReadOptions,
): Promise<Corpus> {
	return loadCorpus([join(madeFolder({[name]: content}), name)], options);
}

/** `#3`, or nothing, with the text of each article. */
export function textsByNumber({articles}: Corpus): readonly (readonly [string, string])[] {
	return articles.map(({id, text}) => [/#\d+$/.exec(id)?.[0] ?? '', text]);
}

/** What is wrong, with the name and the line of the file. */
export function wrongs({problems}: Corpus): readonly (readonly [string, string, string])[] {
	return problems.map(({path, kind, message}) => [path.replace(/^.*\//, ''), kind, message]);
}

export function titleIn({text, titleSpan}: Article): string {
	return text.slice(titleSpan.start, titleSpan.end);
}
