import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {Article} from '../../../source/corpus/types.ts';
import {mentionsFound} from '../../../source/library.ts';
import {withLanguage} from '../../../source/library-first.ts';
import {createPackBuilder, type PackBuilder} from '../../../source/packs/pack-builder.ts';
import type {Pack} from '../../../source/packs/types.ts';
import {seeds} from '../../support/command-run.ts';

/** The first paragraphs of each of the five articles. */
const articles = readdirSync(seeds).map((name) => {
	const text = readFileSync(`${seeds}/${name}`, 'utf8').slice(0, 3000);
	return parseArticle({id: name, path: `news/${name}`, text});
});

async function packed(builder: PackBuilder, own: readonly Article[]): Promise<Pack> {
	for (const article of own) {
		const {id, path} = article;
		const known = await withLanguage(article);
		builder.addFile({path, key: path, id, problems: []}, [
			{...known, mentions: mentionsFound(known, undefined), place: undefined},
		]);
	}
	return builder.finish();
}

test('a builder that is used again makes the pack of a new one, and leaves those before as they were', async () => {
	const builder = createPackBuilder();
	const parts = [articles, articles.slice(1, 3), [], articles.slice(3), articles];
	const packs: Pack[] = [];
	for (const part of parts) packs.push(await packed(builder, part));
	for (const [index, part] of parts.entries()) {
		expect(packs[index]).toEqual(await packed(createPackBuilder(), part));
	}
});
