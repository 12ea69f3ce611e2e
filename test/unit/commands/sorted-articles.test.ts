import {expect, test} from 'vitest';
import {sortedArticles} from '../../../source/commands/sorted-articles.ts';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {buildLibrary} from '../../../source/library.ts';

test('by length is by words, as they are printed: two long words after three short ones', () => {
	const texts = {a: 'लोकतंत्रीकरण अंतरराष्ट्रीय', b: 'यह एक घर'};
	const articles = Object.entries(texts).map(([id, text]) => parseArticle({id, path: id, text}));
	const library = buildLibrary({articles, problems: []});
	const ids = (sort: string) =>
		sortedArticles(library.articles, sort).map(({article}) => article.id);
	expect(ids('length')).toEqual(['b', 'a']);
	expect(ids('path')).toEqual(['a', 'b']);
});
