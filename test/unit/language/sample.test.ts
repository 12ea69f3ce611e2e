import {expect, test} from 'vitest';
import {languageSample} from '../../../source/language/sample.ts';

test('lines of another script and lines with an address are left out', () => {
	const text = 'Source\nस्रोत: https://example.com/x\nwww.a.in पर\nसम्मेलन हुआ।\r\nबारिश हुई।';
	expect(languageSample(text, 'Deva')).toBe('सम्मेलन हुआ। बारिश हुई।');
});

test('300 code units at most, of the beginning, without half a letter at the end', () => {
	const sample = languageSample('👍a'.repeat(1000), 'Latn');
	expect(sample.length).toBeLessThanOrEqual(300);
	expect(sample.isWellFormed()).toBe(true);
});
