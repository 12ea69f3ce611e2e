import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {storyIndexOf, storyPairs} from '../../support/stories.ts';

/** A bus and a truck collide on highway 27: 13 injured, 50,000 rupees of help, 42 passengers. */
const accidentHindi = [
	'राष्ट्रीय राजमार्ग पर सड़क दुर्घटना में 13 लोग घायल',
	'लखनऊ, 4 मार्च 2023। राष्ट्रीय राजमार्ग 27 पर शनिवार सुबह एक बस और ट्रक की टक्कर में 13 लोग घायल हो गए।',
	'पुलिस अधीक्षक राजेश कुमार ने बताया कि घायलों को जिला अस्पताल में भर्ती कराया गया है।',
	'मुख्यमंत्री योगी आदित्यनाथ ने घायलों को 50,000 रुपये की सहायता देने की घोषणा की।',
	'बस दिल्ली से गोरखपुर जा रही थी और उसमें 42 यात्री सवार थे।',
];

/** The same report in Urdu, but with 14 injured. */
const accidentUrdu = [
	'قومی شاہراہ پر سڑک حادثے میں 14 افراد زخمی',
	'لکھنؤ، 4 مارچ 2023۔ قومی شاہراہ 27 پر ہفتے کی صبح ایک بس اور ٹرک کی ٹکر میں 14 افراد زخمی ہو گئے۔',
	'پولیس سپرنٹنڈنٹ راجیش کمار نے بتایا کہ زخمیوں کو ضلع ہسپتال میں داخل کرایا گیا ہے۔',
	'وزیر اعلیٰ یوگی آدتیہ ناتھ نے زخمیوں کو 50,000 روپے کی امداد دینے کا اعلان کیا۔',
	'بس دہلی سے گورکھپور جا رہی تھی اور اس میں 42 مسافر سوار تھے۔',
];

/** Another subject that names the same people and towns: a week of road safety. */
const safetyHindi = [
	'लखनऊ में सड़क सुरक्षा सप्ताह शुरू',
	'लखनऊ में सोमवार को सड़क सुरक्षा सप्ताह शुरू हुआ। मुख्यमंत्री योगी आदित्यनाथ ने कार्यक्रम का उद्घाटन किया।',
	'पुलिस अधीक्षक राजेश कुमार ने कहा कि दुर्घटनाओं को रोकने के लिए नियमों का पालन ज़रूरी है।',
	'दिल्ली और गोरखपुर के स्कूलों के 500 छात्रों ने रैली निकाली।',
];

/** And one more: a hospital is opened. */
const hospitalUrdu = [
	'لکھنؤ میں نئے ہسپتال کا افتتاح',
	'وزیر اعلیٰ یوگی آدتیہ ناتھ نے پیر کو لکھنؤ میں ایک نئے ہسپتال کا افتتاح کیا۔',
	'ہسپتال میں 300 بستر ہوں گے اور اس پر 120 کروڑ روپے خرچ ہوئے ہیں۔',
	'پولیس سپرنٹنڈنٹ راجیش کمار بھی تقریب میں موجود تھے۔',
	'دہلی اور گورکھپور میں بھی ایسے ہسپتال بنائے جائیں گے۔',
];

function text(lines: readonly string[]): string {
	return `${lines.join('\n')}\n`;
}

describe('in the bundled articles', () => {
	const folder = new URL('../../../seeds/', import.meta.url);
	const seeds = Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
	);
	const pairs = storyPairs(seeds);

	test('000 and 001 tell one story, and no other two do', () => {
		const found = pairs.map(({a, b}) => [a.slice(0, 3), b.slice(0, 3)]);
		expect(found).toEqual([['000', '001']]);
	});

	test('each of their twelve lines stands beside the line that says the same', () => {
		const lines = pairs[0]?.aligned.map(({aLine, bLine}) => [aLine, bLine]);
		expect(lines).toEqual(Array.from({length: 12}, (_, line) => [line, line]));
	});

	test('the Urdu numbers Steering Committee 35, which the Hindi calls संचालन समिति', () => {
		expect(pairs[0]?.differences).toContainEqual({kind: 'number', b: '35', bLine: 3});
		const numbers = pairs[0]?.differences.filter(({kind}) => kind === 'number');
		expect(numbers).toHaveLength(1);
		// The committee itself stands in both, in other words.
		const names = pairs[0]?.differences.filter(({kind, aLine}) => kind === 'name' && aLine === 3);
		expect(names).toEqual([]);
	});
});

describe('a report in Hindi and in Urdu', () => {
	const [pair, ...others] = storyPairs({
		'hi.txt': text(accidentHindi),
		'ur.txt': text(accidentUrdu),
		'safety.txt': text(safetyHindi),
		'hospital.txt': text(hospitalUrdu),
	});

	test('is found, and articles on the same subject that share its names are not', () => {
		expect([pair?.a, pair?.b, others]).toEqual(['hi.txt', 'ur.txt', []]);
	});

	test('is aligned line by line', () => {
		const lines = pair?.aligned.map(({aLine, bLine}) => [aLine, bLine]);
		expect(lines).toEqual([0, 1, 2, 3, 4].map((line) => [line, line]));
	});

	test('13 injured in one and 14 in the other is the only difference', () => {
		expect(pair?.differences).toEqual([
			{kind: 'number', a: '13', aLine: 0, b: '14', bLine: 0},
			{kind: 'number', a: '13', aLine: 1, b: '14', bLine: 1},
		]);
	});
});

const fourthOfMarch = '4 مارچ';
const rajeshKumar = 'راجیش کمار';
const sureshKumar = 'سریش کمار';
const imranKhan = 'عمران خان';
const urduDigits = '۰۱۲۳۴۵۶۷۸۹';

describe('differences', () => {
	const differences = (changed: (line: string, index: number) => string) =>
		storyPairs({
			'a.txt': text(accidentHindi),
			'b.txt': text(accidentUrdu.map((line) => line.replace('14', '13')).map(changed)),
		})[0]?.differences;

	test('digits of three scripts are the same numbers', () => {
		expect(
			differences((line) => line.replaceAll(/\d/g, (digit) => urduDigits[Number(digit)] ?? '')),
		).toEqual([]);
	});

	test('another day is a difference of dates', () => {
		expect(
			differences((line) => line.replace(fourthOfMarch, fourthOfMarch.replace('4', '5'))),
		).toEqual([{kind: 'date', a: '2023-03-04', aLine: 1, b: '2023-03-05', bLine: 1}]);
	});

	test('the head of a Markdown file is no line that the other version lacks', () => {
		const [pair] = storyPairs({
			'a.txt': text(accidentHindi),
			'b.md': `---\ndate: 2023-03-05\nsource: https://example.org/a\n---\n\n${text(accidentUrdu)}`,
		});
		expect(pair).toBeDefined();
		expect(pair?.differences.filter(({kind}) => kind === 'paragraph')).toEqual([]);
	});

	test('a line that one version lacks is told by its first words', () => {
		const without = storyPairs({
			'a.txt': text(accidentHindi),
			'b.txt': text(accidentUrdu.filter((_, index) => index !== 3)),
		})[0];
		const missing = without?.differences.filter(({kind}) => kind === 'paragraph');
		expect(missing).toEqual([{kind: 'paragraph', a: expect.stringMatching(/^मुख्यमंत्री/), aLine: 3}]);
		expect(without?.aligned.map(({aLine, bLine}) => [aLine, bLine])).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
			[4, 3],
		]);
	});

	test('another officer is a name that each version has alone', () => {
		const found = differences((line) => line.replace(rajeshKumar, imranKhan));
		expect(found).toEqual([
			{kind: 'name', a: expect.stringContaining('राजेश'), aLine: 2},
			{kind: 'name', b: imranKhan, bLine: 2},
		]);
	});

	test('an officer of nearly the same name is one name that differs', () => {
		expect(differences((line) => line.replace(rajeshKumar, sureshKumar))).toEqual([
			{kind: 'name', a: expect.stringContaining('राजेश'), aLine: 2, b: sureshKumar, bLine: 2},
		]);
	});
});

describe('copies', () => {
	test('an exact copy scores 1 and has no differences', () => {
		const [pair] = storyPairs({'a.txt': text(accidentHindi), 'b.txt': text(accidentHindi)});
		expect(pair).toMatchObject({score: 1, differences: []});
	});

	test('a near copy with one number changed, a line dropped and blank lines between is found', () => {
		const near = accidentHindi.filter((_, index) => index !== 3).join('\n\n');
		const [pair] = storyPairs({'a.txt': text(accidentHindi), 'b.txt': near.replace('42', '45')});
		expect(pair?.aligned.map(({aLine, bLine}) => [aLine, bLine])).toEqual([
			[0, 0],
			[1, 2],
			[2, 4],
			[4, 6],
		]);
		expect(pair?.differences).toContainEqual({
			kind: 'number',
			a: '42',
			aLine: 4,
			b: '45',
			bLine: 6,
		});
	});

	test('a copy in a language whose names are not found is found by its words', () => {
		const english = [
			'the river rose again after a night of rain and the lower fields are under water now',
			'farmers on both banks moved their animals to the school on the hill before dawn',
			'nobody knows yet how much of the harvest can be saved when the water falls',
		];
		const near = english.map((line) => line.replace(/under water|before dawn|nobody/, 'flooded'));
		const [pair] = storyPairs({'a.txt': text(english), 'b.txt': text(near)});
		expect(pair?.score).toBeGreaterThan(0.8);
		expect(pair?.score).toBeLessThan(0.95);
	});
});

test('two lines that a translator made one stand beside it both', () => {
	const merged = [...accidentUrdu.slice(0, 3), accidentUrdu.slice(3).join(' ')];
	const [pair] = storyPairs({'a.txt': text(accidentHindi), 'b.txt': text(merged)});
	const lines = pair?.aligned.map(({aLine, bLine}) => [aLine, bLine]);
	expect(lines).toEqual([
		[0, 0],
		[1, 1],
		[2, 2],
		[3, 3],
		[4, 3],
	]);
});

test('articles without any text or names make no pair', () => {
	expect(storyPairs({'a.txt': '\n\n', 'b.txt': '', 'c.txt': 'x'})).toEqual([]);
});

test('the pair of one article is the pair that all pairs have', () => {
	const index = storyIndexOf({'a.txt': text(accidentHindi), 'b.txt': text(accidentUrdu)});
	expect(index.pairsOf('b.txt' as ArticleId)).toEqual(index.pairs());
	expect(index.pairsOf('none' as ArticleId)).toEqual([]);
});
