import {expect, test} from 'vitest';
import {readFile, wrongs} from './made-folder.ts';

/** The text in an encoding of one byte a letter, by turning the decoder around. */
function encoded(text: string, label: string): Uint8Array {
	const decoder = new TextDecoder(label);
	const bytes = new Map(
		Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
	);
	return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

const urduRain =
	'لاہور ميں آج صبح سے شديد بارش ہوئي جس کے بعد شہر کي سڑکوں پر پاني جمع ہو گيا۔ محکمہ موسميات کے مطابق بارش کا سلسلہ جاري رہے گا'.replace(
		'\u06D4',
		'.',
	);
const arabicRain =
	'قال رئيس الوزراء العراقي إن الحكومة ستعمل على تحسين الخدمات في جميع المحافظات خلال السنة القادمة';

test.each([
	['Urdu (rain in Lahore)', urduRain, 'windows-1256'],
	['Arabic (a prime minister spoke)', arabicRain, 'windows-1256'],
	['Russian', 'Президент России провёл совещание с членами правительства страны', 'windows-1251'],
	['Russian', 'Президент России провёл совещание с членами правительства страны', 'koi8-r'],
	[
		'French',
		'Le président a déclaré à la presse que les élections auront lieu cet été',
		'windows-1252',
	],
])('%s is guessed, and said so', async (_, text, label) => {
	const corpus = await readFile('a.txt', encoded(text, label));
	expect(corpus.articles.map((article) => article.text)).toEqual([text]);
	expect(wrongs(corpus)).toEqual([
		['a.txt', 'guessed', expect.stringContaining(`was read as ${label}, guessed`)],
	]);
});

test('an encoding that is named is used for what has no mark, and what it has no letter for is named', async () => {
	const encoding = 'windows-1256';
	const named = await readFile('a.txt', encoded('خبر', encoding), {encoding});
	expect([named.articles[0]?.text, named.problems]).toEqual(['خبر', []]);
	const marked = await readFile('a.txt', '\uFEFFख़बर', {encoding});
	expect([marked.articles[0]?.text, marked.problems]).toEqual(['ख़बर', []]);
	const wrong = await readFile('a.txt', Uint8Array.from([0x61, 0x0a, 0x81, 0x20]), {
		encoding: 'shift_jis',
	});
	expect(wrongs(wrong)).toEqual([['a.txt', 'damaged', expect.stringContaining('(at line 2)')]]);
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark: Hindi, Urdu, English', async (encoding) => {
	for (const text of [
		'राजधानी में आज सुबह से बारिश हुई।\n',
		`${urduRain}\n`,
		'It rained in the capital.',
	]) {
		const little = Buffer.from(text, 'utf16le');
		const bytes = encoding === 'utf-16le' ? little : little.swap16();
		const corpus = await readFile('a.txt', bytes);
		expect(corpus.articles.map((article) => article.text)).toEqual([text]);
		expect(wrongs(corpus)).toEqual([['a.txt', 'guessed', expect.stringContaining(encoding)]]);
	}
});

test('wrong bytes in UTF-8 are signs in a text that is whole else; how many and where is told', async () => {
	const bytes = Buffer.concat([
		Buffer.from('पहली पंक्ति\nदूसरी '),
		Buffer.from([0xff, 0x20, 0xe0, 0xa4]),
		Buffer.from(' पंक्ति \uFFFD'),
	]);
	const corpus = await readFile('a.txt', bytes);
	expect(corpus.articles[0]?.text).toBe('पहली पंक्ति\nदूसरी \uFFFD \uFFFD पंक्ति \uFFFD');
	const place = Buffer.byteLength('पहली पंक्ति\nदूसरी ');
	expect(wrongs(corpus)).toEqual([
		[
			'a.txt',
			'damaged',
			expect.stringContaining(`2 places that are not utf-8 (the first at byte ${place}, line 2)`),
		],
	]);
});

test('a NUL byte or two in a text are named; a picture is no text, nor is what is packed otherwise', async () => {
	const text = 'It rained today in the capital.\nAll day\0 long.';
	const damaged = await readFile('a.txt', text);
	expect(damaged.articles[0]?.text).toBe(text);
	expect(wrongs(damaged)).toEqual([
		['a.txt', 'damaged', expect.stringContaining('a NUL byte (line 2)')],
	]);
	const noise = Uint8Array.from(
		{length: 5000},
		(_, index) => (index * index * 31 + index * 7) % 251,
	);
	for (const bytes of [noise, noise.filter((byte) => byte > 0), new Uint8Array(100)]) {
		expect(wrongs(await readFile('a.txt', bytes))).toMatchObject([['a.txt', 'not-text', {}]]);
	}
});

test('a page states its encoding', async () => {
	const page = `<html><meta charset="windows-1256"><p>${arabicRain}`;
	const corpus = await readFile('a.html', encoded(page, 'windows-1256'));
	expect(corpus.articles[0]?.text).toBe(arabicRain);
	expect(corpus.problems).toEqual([]);
});
