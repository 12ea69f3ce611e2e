import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {latinReading, sourceOfReading, spanInReading} from '../../../source/romanise/reading.ts';
import {span} from '../../../source/text/units.ts';
import {anyText} from './arbitraries.ts';

function read(text: string): string {
	return latinReading(text, span(0, text.length)).text;
}

const ON_THE_18TH = '۱۸ دسمبر کو، پارٹی میں؛ کیا ہے؟ ہاں۔';

describe('a text for readers of Latin letters', () => {
	test.each([
		['18 December, with a danda', '18 दिसंबर को।', '18 disambar ko.'],
		['what is in Latin letters keeps its capitals and marks', 'Hà Nội में NQ/TW', 'Hà Nội men NQ/TW'],
		['Devanagari digits', '२०२४ में', '2024 men'],
		['a resolution by its letters', '18-एनक्यू/टीडब्ल्यू', '18-NQ/TW'],
		['Bengali, by the letters of Devanagari', 'বাংলা में', 'bangla men'],
		[
			'Russian, whose tables are not on the way to a frame, stays as it is',
			'Сергей में',
			'Сергей men',
		],
		['an emoji with its joiner', 'क\u{1F469}\u200D\u{1F680}', 'ka\u{1F469}\u200D\u{1F680}'],
	])('%s', (_, text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test('Urdu digits and marks are Latin ones, and short words are as they are spoken', () => {
		expect(read(ON_THE_18TH)).toBe('18 dasambar ko, parti men; kiya hai? han.');
	});
});

test('the place of a word in the text is its place in the reading, and back', () => {
	// The secretary, comrade Vu Dai Thang, chaired the conference.
	const text = 'सचिव, कॉमरेड वु दाई थांग ने अध्यक्षता की।';
	const start = text.indexOf('वु दाई थांग');
	const name = span(start, start + 'वु दाई थांग'.length);
	const reading = latinReading(text, span(0, text.length));
	const place = spanInReading(reading, name);
	expect(reading.text.slice(place.start, place.end)).toBe('vu dai thang');
	expect(sourceOfReading(reading, place)).toEqual(name);
});

test('a hit in the stem of a word, committee of committees, is on the stem in Latin letters', () => {
	const text = 'पार्टी समितियों';
	const start = text.indexOf('समिति');
	const reading = latinReading(text, span(0, text.length));
	const place = spanInReading(reading, span(start, start + 'समिति'.length));
	expect(reading.text.slice(place.start, place.end)).toBe('samiti');
});

test('offsets of a part are those of the whole text, never go back and end with the part', () => {
	fc.assert(
		fc.property(anyText, fc.nat(40), fc.nat(40), (text, one, other) => {
			const start = Math.min(one, other, text.length);
			const end = Math.min(Math.max(one, other), text.length);
			const {text: latin, offsets} = latinReading(text, span(start, end));
			expect(offsets).toHaveLength(latin.length + 1);
			expect(offsets.at(-1)).toBe(end);
			expect(offsets.every((at, index) => at >= (offsets[index - 1] ?? start))).toBe(true);
			expect(latin).not.toMatch(/[\p{Script=Devanagari}]/v);
		}),
	);
});

test('names of people are read as the press spells them, and lead back to whole words', () => {
	// Imran Khan
	const text = 'عمران خان';
	const reading = latinReading(text, span(0, text.length));
	expect(reading.text).toBe('imran khan');
	expect(sourceOfReading(reading, span(0, 5))).toEqual(span(0, 5));
	expect(spanInReading(reading, span(6, 9))).toEqual(span(6, 10));
});

test('common words of Urdu are read with the short vowels that are not written', () => {
	// According to the government
	expect(read('حکومت کے مطابق')).toBe('hukumat ke mutabiq');
});
