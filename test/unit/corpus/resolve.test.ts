import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {resolveArticle} from '../../../source/corpus/resolve.ts';

const articles = ['000_2a80.txt', '001_fbe9.txt', 'hi/001.txt', 'hi/0010.txt', 'notes.md'].map(
	(id) => parseArticle({id, path: `seeds/${id}`, text: 'एक'}),
);

test.each([
	['the id', '001_fbe9.txt', ['001_fbe9.txt']],
	['the path', 'seeds/000_2a80.txt', ['000_2a80.txt']],
	['its stem, though others begin so', '001', ['hi/001.txt']],
	['its beginning', '000', ['000_2a80.txt']],
	['the stem in a folder', 'hi/001', ['hi/001.txt']],
	['a part of any', 'FBE', ['001_fbe9.txt']],
	['several', '00', ['000_2a80.txt', '001_fbe9.txt', 'hi/001.txt', 'hi/0010.txt']],
	['none', 'zzz', []],
	['nothing', '', []],
])('%s', (_, asked, expected) => {
	const {article, candidates} = resolveArticle(articles, asked);
	expect(candidates.map(({id}) => id)).toEqual(expected);
	expect(article?.id).toBe(expected.length === 1 ? expected[0] : undefined);
});

test('an id with a line feed is accepted as a line shows it', () => {
	const odd = parseArticle({id: 'two\nlines\u0007.txt', path: 'seeds/odd', text: 'एक'});
	expect(resolveArticle([...articles, odd], 'two lines\u2407.txt').article).toBe(odd);
	expect(resolveArticle([...articles, odd], 'two\nlines\u0007.txt').article).toBe(odd);
});
