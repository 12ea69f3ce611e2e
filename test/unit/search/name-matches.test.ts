import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {buildLibrary} from '../../../source/library.ts';

const text = [
	'Imran Khan spoke in Lahore. Guri Khan, a singer, listened.',
	'Later Imran Khan left. Police said Imran Khan was well.',
].join('\n\n');

const {index} = buildLibrary({
	articles: [parseArticle({id: 'a', path: 'a.txt', text})],
	problems: [],
});

test('of names that only hold what was typed, the most mentioned comes first', () => {
	expect(index.names('khan').map(({form}) => form)[0]).toBe('Imran Khan');
});

test('a name that is what was typed stands before those that are mentioned more', () => {
	expect(index.names('guri khan').map(({form}) => form)[0]).toBe('Guri Khan');
});
