import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wordByWord} from '../../../source/text/word-by-word.ts';

test('each word is replaced, and every blank stays', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom('a', 'शा', ' ')}), (text) => {
			const of = (word: string): string => `<${word}>`;
			expect(wordByWord(text, of)).toBe(text.split(' ').map(of).join(' '));
		}),
	);
});
