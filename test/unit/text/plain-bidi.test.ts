import bidiModule from 'bidi-js';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bidiClassOf} from '../../../source/text/bidi-classes.ts';
import {plainLevels} from '../../../source/text/plain-bidi.ts';

const bidi = (bidiModule as unknown as typeof bidiModule.default)();

/** By bidi-js. */
function levels(paragraph: string, isRightToLeft: boolean): number[] {
	return Array.from(bidi.getEmbeddingLevels(paragraph, isRightToLeft ? 'rtl' : 'ltr').levels);
}

test('every unit of the table has the class that bidi-js gives it', () => {
	const wrong: string[] = [];
	for (let unit = 0; unit < 0x10000; unit++) {
		const found = bidiClassOf(unit);
		const expected = bidi.getBidiCharTypeName(String.fromCharCode(unit));
		if (found !== undefined && found !== expected) wrong.push(`${unit.toString(16)} ${expected}`);
	}
	expect(wrong).toEqual([]);
});

test('the levels are those of bidi-js, in either direction', () => {
	const units = [...'aZ0 7,.:/-+#%$!"*', 'क', '\u094D', '\u0301', '₹', '–', '“', '\u00A0'].concat(
		'\u0627',
		'\u06CC',
		'\u064E',
		'\u06F4',
		'\u0664',
		'\u066B',
		'\u060C',
		'\u06D4',
		'\u05D0',
	);
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...units), {minLength: 1, maxLength: 16}),
			fc.boolean(),
			(pieces, isRightToLeft) => {
				const text = pieces.join('');
				const found = plainLevels(text, isRightToLeft);
				expect(found && Array.from(found), JSON.stringify(text)).toEqual(
					levels(text, isRightToLeft),
				);
			},
		),
		{numRuns: 5000},
	);
});

/** "On 18 December the committee decided" and "(see below)". */
const decided = '18 دسمبر کو کمیٹی نے فیصلہ کیا';
const bracketed = '(نیچے دیکھیں)';

test('a date at the head of an Urdu line keeps its digits in order', () => {
	expect(Array.from(plainLevels(decided, true) ?? []).slice(0, 4)).toEqual([2, 2, 1, 1]);
});

test('brackets and controls are left to bidi-js', () => {
	expect(plainLevels(bracketed, true)).toBeUndefined();
	expect(plainLevels('a\u200Fb', false)).toBeUndefined();
});
