import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileText, generatedArticles} from './generated-articles.ts';

/** The folder of so many generated articles, 500 in each folder inside; made once and kept for the next run. */
export function corpusFolder(count: number): string {
	const folder = join(tmpdir(), `khabar-bench-articles-${version}-${count}`);
	if (existsSync(folder)) return folder;
	const making = `${folder}.${process.pid}`;
	let number = 0;
	for (const article of generatedArticles(count)) {
		const inside = join(making, String(Math.floor(number / perFolder)).padStart(3, '0'));
		if (number % perFolder === 0) mkdirSync(inside, {recursive: true});
		writeFileSync(join(inside, article.name), fileText(article));
		number += 1;
	}
	if (existsSync(folder)) rmSync(making, {recursive: true});
	else renameSync(making, folder);
	return folder;
}

/** Another one for other texts, so that no run takes those of a generator that has changed. */
const version = 2;
const perFolder = 500;
