import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createCodeUnits, textOfCodeUnits} from '../../../source/text/code-units.ts';

const anyText = fc.string({unit: fc.constantFrom('क', 'k', '\ud83d', '\udc4d', '\u0000', 'ے')});

test('the code units of any text are those that the string has, one text after another', () => {
	const codeUnits = createCodeUnits();
	fc.assert(
		fc.property(anyText, (text) => {
			const units = codeUnits.of(text);
			const own = Array.from({length: text.length}, (_, at) => text.charCodeAt(at));
			expect([...units.subarray(0, text.length)]).toEqual(own);
			expect(textOfCodeUnits(units, text.length)).toBe(text);
		}),
	);
});

test('a long text has room of its own, and a short one after it is read rightly', () => {
	const codeUnits = createCodeUnits();
	const long = codeUnits.of('क'.repeat(300_000));
	const short = codeUnits.of('ख');
	expect([long.at(-1), long[0], short[0]]).toEqual([0x0915, 0x0915, 0x0916]);
	expect(short.length).toBeLessThan(1000);
});
