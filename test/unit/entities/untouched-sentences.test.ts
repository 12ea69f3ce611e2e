import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {readMarkedTexts} from '../../../scripts/annotated-texts.ts';
import {entityTypes} from '../../../source/entities/types.ts';
import {newsEntities} from '../../data/news-entities.ts';
import {plainText} from '../../support/marked.ts';

/**
 * Only that the files are well formed: a floor for the scores would have somebody look at the errors, and then
 * the sentences would measure nothing any more.
 */
describe.each([
	{name: 'hindi', script: /\p{Script=Devanagari}/v, foreign: /\p{Script=Arabic}/v},
	// The Arabic forms of yeh, kaf and heh, which Urdu does not write, are foreign too.
	{
		name: 'urdu',
		script: /\p{Script=Arabic}/v,
		foreign: /[\p{Script=Devanagari}\u064A\u0643\u0647]/v,
	},
])('the sentences of news in $name that nobody tunes on', ({name, script, foreign}) => {
	const sentences = sentencesOf(name, 'untouched');
	const names = sentences.flatMap(({text, names: found}) =>
		found.map((each) => ({...each, text, surface: text.slice(each.start, each.end)})),
	);

	test('120 in their own script, one of eight without a name', () => {
		expect(sentences).toHaveLength(120);
		expect(sentences.filter((sentence) => sentence.names.length === 0)).toHaveLength(15);
		expect(sentences.filter(({text}) => !script.test(text) || foreign.test(text))).toEqual([]);
	});

	test('each type is one of ours, each name whole words', () => {
		const isOurs = (type: string) => (entityTypes as readonly string[]).includes(type);
		const inWord = /[\p{L}\p{M}\p{N}]/v;
		const wrong = names.filter(
			({type, text, start, end, surface}) =>
				!isOurs(type) ||
				surface === '' ||
				surface !== surface.trim() ||
				inWord.test(text[start - 1] ?? '') ||
				inWord.test(text[end] ?? ''),
		);
		expect(wrong).toEqual([]);
	});

	test('only a place in an organization stands within another name', () => {
		const nested = names.filter((inner) =>
			names.some(
				(outer) =>
					outer !== inner &&
					outer.text === inner.text &&
					outer.start <= inner.start &&
					inner.end <= outer.end &&
					!(outer.type === 'organization' && inner.type === 'place'),
			),
		);
		expect(nested).toEqual([]);
	});

	test('none is written twice, none stands among those that were tuned on or looked at', () => {
		const others = [
			...['tuned', 'read', 'held'].flatMap((split) => sentencesOf(name, split)),
			...readMarkedTexts(dataFile(`more-news-${name}`)),
			...newsEntities.map(({marked}) => plainText(marked)),
		].map(({text}) => text);
		const texts = sentences.map(({text}) => text);
		expect(new Set([...texts, ...others])).toHaveLength(texts.length + others.length);
	});
});

function sentencesOf(name: string, split: string) {
	return readMarkedTexts(dataFile(`news-${name}-${split}`));
}

function dataFile(name: string): string {
	return fileURLToPath(new URL(`../../data/${name}.txt`, import.meta.url));
}
