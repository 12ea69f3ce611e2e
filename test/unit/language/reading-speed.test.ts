import {expect, test} from 'vitest';
import {readingSpeed} from '../../../source/language/reading-speed.ts';

test.each([
	['en', 238],
	['es', 228],
	['ar', 144],
	['hi', 192],
	['ur', 192],
])('%s is read at %i words a minute', (language, words) => {
	expect(Math.round(readingSpeed(language))).toBe(words);
});
