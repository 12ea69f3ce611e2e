import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {loadCorpus} from '../../../source/corpus/load.ts';
import {buildLibrary} from '../../../source/library.ts';
import type {LanguageArticle} from '../../../source/library-heads.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {answer} from '../../../source/worker-answers.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

test('the names of an open article stand in one order before and after the folder is indexed', async () => {
	const {tagger} = loadTagger();
	const library = buildLibrary(await loadCorpus([seeds], {}), {tagger});
	const articles = new Map(library.articles.map((each) => [each.article.id, each]));
	const known = {
		articles: articles as ReadonlyMap<LanguageArticle['article']['id'], LanguageArticle>,
		foundIn: () => undefined,
		stale: undefined,
		tagger: () => tagger,
		stories: undefined,
	};
	for (const id of articles.keys()) {
		const [before, after] = [undefined, library].map((of) => {
			const message = answer({type: 'readArticle', id}, {...known, library: of});
			return message?.type === 'articleRead' ? message.open.entities.map(({id: own}) => own) : [];
		});
		const inBoth = before?.filter((own) => after?.includes(own));
		expect(inBoth?.length).toBeGreaterThan(5);
		expect(inBoth).toEqual(after?.filter((own) => before?.includes(own)));
	}
});
