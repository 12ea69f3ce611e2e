import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	hasRightToLeft,
	isRightToLeft,
	scriptCounts,
	scriptOf,
} from '../../../source/text/scripts.ts';
import {anyText} from './generated.ts';

const urduSentence = 'صوبائی پارٹی کمیٹی نے 2024 میں';

test.each([
	['Deva', 'प्रांतीय पार्टी समिति ने 2024 में COVID'],
	['Arab', urduSentence],
	['Latn', 'Đảng bộ tỉnh'],
	['Beng', 'বাংলা'],
	['Taml', 'தமிழ்'],
	['Cyrl', 'Новости'],
	['Hani', '新闻'],
	['Jpan', '東京でのニュース'],
	['Kore', '뉴스'],
	['Zzzz', 'ᚠᚢᚦ'],
	['Zyyy', '18-12-2024 …'],
	['Zyyy', ''],
])('the script is %s', (script, text) => {
	expect(scriptOf(text)).toBe(script);
});

test('counts add up to the code points of the text', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const counts = [...scriptCounts(text).values()];
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe([...text].length);
		}),
	);
});

test.each([
	['Urdu', urduSentence, true],
	['a number before Urdu', `18 ${urduSentence}`, true],
	['Latin before Urdu', `COVID ${urduSentence}`, false],
	['Hindi', 'समिति', false],
	['Hebrew', 'חדשות', true],
	['Adlam, beyond U+FFFF', '\u{1E900}', true],
	['digits only', '2024', false],
	['nothing', '', false],
])('the first letter decides: %s', (_, text, expected) => {
	expect(isRightToLeft(text)).toBe(expected);
});

test.each([
	['Urdu after Latin', `COVID ${urduSentence}`, true],
	['an Arabic number in Latin', 'a \u0661', true],
	['a presentation form', '\uFEFB', true],
	['Hindi', 'समिति ने 2024', false],
	['an emoji', '😀', false],
])('right-to-left letters are found: %s', (_, text, expected) => {
	expect(hasRightToLeft(text)).toBe(expected);
});

test('the tables of the commonest scripts say what Unicode says of every letter', () => {
	const names = {Latn: 'Latin', Deva: 'Devanagari', Arab: 'Arabic'};
	const wrong: string[] = [];
	for (let code = 0; code < 0x3000; code++) {
		const character = String.fromCodePoint(code);
		const script = scriptOf(character);
		const isOfNone =
			!/[\p{L}\p{M}]/v.test(character) ||
			/[\p{Script=Common}\p{Script=Inherited}]/v.test(character);
		const expected = Object.entries(names).find(([, name]) =>
			new RegExp(`\\p{Script=${name}}`, 'v').test(character),
		)?.[0];
		const isRight = isOfNone ? script === 'Zyyy' : expected === undefined || expected === script;
		if (!isRight) wrong.push(`${code.toString(16)} ${script}`);
	}
	expect(wrong).toEqual([]);
});
