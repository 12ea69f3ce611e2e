import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {taggedText, wordOfToken} from '../../../source/entities/tagged-text.ts';
import {foldedLength, hasWord, isFolded} from '../../../source/entities/token-words.ts';

/** Words that folding leaves, shortens and joins, in our two blocks, in Latin letters and in Bengali ones. */
const text = `केन्द्रीय मंत्री ने हिन्दी में कहा, ज़मीन और चाँद; مرکزی حكومت نے كہا کہ معاملة
Nguyễn Phú Trọng said «Ngày» 18, ঢাকা ${'\u0915'.repeat(70)}।`;

describe('what is told of the word at a token without making it', () => {
	const id = 'a.txt' as ArticleId;
	const tagged = taggedText(parseArticle({id, path: id, text}), 'hi');
	const tokens = Array.from({length: tagged.count}, (_, index) => index);
	const words = tokens.filter((index) => hasWord(tagged, index));

	test('is what the word has', () => {
		expect(words.length).toBeGreaterThan(15);
		const told = words.map((index) => foldedLength(tagged, index));
		const folded = words.map((index) => wordOfToken(tagged, index)?.folded ?? '');
		expect(told).toEqual(folded.map(({length}) => length));
		for (const index of words) {
			const same = folded.filter((other) => isFolded(tagged, index, other));
			expect(new Set(same)).toEqual(new Set([wordOfToken(tagged, index)?.folded]));
		}
	});

	test('is nothing where no word stands', () => {
		const marks = tokens.filter((index) => !hasWord(tagged, index));
		expect(marks.some((index) => isFolded(tagged, index, text))).toBe(false);
	});
});
