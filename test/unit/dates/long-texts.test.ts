import {describe, expect, test} from 'vitest';
import {findDates} from '../../../source/dates/dates.ts';

/** Of no date, and longer than what is folded at a time. */
const filler = 'क '.repeat(20_000);

describe('a date in a text that is folded in parts is that of a short text', () => {
	const texts = [
		['a day', '18 दिसंबर 2024'],
		['a day in the digits of Devanagari', '१८ दिसंबर २०२४'],
		['a day in words', 'तीन अक्टूबर'],
		['an interval', '18 दिसंबर 2024 - 5 जनवरी 2025'],
		['2024 in Urdu', 'سال ۲۰۲۴ میں'],
		['no date, as a word tells', 'संख्या 2024'],
	] as const;

	test.each(texts)('%s', (_, text) => {
		const own = findDates(text);
		// Around the end of the first part, which begins with the number of the first date.
		for (let before = 32_700; before < 32_800; before++) {
			const head = `2021 ${filler.slice(0, before)} `;
			const found = findDates(`${head}${text} ${filler}`);
			const moved = own.map(({start, end, edtf}) => ({
				start: start + head.length,
				end: end + head.length,
				edtf,
			}));
			expect(found).toEqual([{start: 0, end: 4, edtf: '2021'}, ...moved]);
		}
	});
});
