import {describe, expect, test} from 'vitest';
import {otherStoriesOfOneKind} from '../../data/stories-of-one-kind.ts';
import {storyPairs} from '../../support/stories.ts';

const encounterHindi =
	'श्रीनगर, 12 मार्च 2024: जम्मू-कश्मीर के पुलवामा जिले में बुधवार को सुरक्षा बलों के साथ मुठभेड़ में लश्कर-ए-तैयबा के दो आतंकी मारे गए और 5 सैनिक घायल हो गए। पुलिस महानिदेशक आर आर स्वैन ने कहा कि तलाशी अभियान अभी जारी है और 14 लोगों को हिरासत में लिया गया है।';
const encounterUrdu =
	'سرینگر، 12 مارچ 2024: جموں و کشمیر کے ضلع پلوامہ میں بدھ کو سکیورٹی فورسز کے ساتھ جھڑپ میں لشکر طیبہ کے دو دہشت گرد مارے گئے اور 4 فوجی زخمی ہو گئے۔ پولیس کے ڈائریکٹر جنرل آر آر سوین نے کہا کہ تلاشی مہم ابھی جاری ہے اور 14 افراد کو حراست میں لیا گیا ہے۔';
const ratesHindi =
	'मुंबई, 13 मार्च 2024: भारतीय रिजर्व बैंक ने बुधवार को ब्याज दरों में कोई बदलाव नहीं किया। गवर्नर शक्तिकांत दास ने कहा कि महंगाई 5 प्रतिशत के आसपास बनी हुई है और विकास दर 7 प्रतिशत रहने का अनुमान है।';
const ratesUrdu =
	'ممبئی، 13 مارچ 2024: ریزرو بینک آف انڈیا نے بدھ کو شرح سود میں کوئی تبدیلی نہیں کی۔ گورنر شکتی کانت داس نے کہا کہ مہنگائی 5 فیصد کے آس پاس ہے اور شرح نمو 7 فیصد رہنے کا اندازہ ہے۔';
const accidentHindi =
	'श्रीनगर, 20 मार्च 2024: जम्मू-कश्मीर के पुलवामा जिले में सड़क हादसे में तीन लोगों की मौत हो गई। पुलिस ने कहा कि बस खाई में गिर गई थी और 14 लोग घायल हुए हैं।';

describe('news of one paragraph', () => {
	const pairs = storyPairs({
		'encounter.txt': encounterHindi,
		'encounter-ur.txt': encounterUrdu,
		'rates.txt': ratesHindi,
		'rates-ur.txt': ratesUrdu,
		'accident.txt': accidentHindi,
	});

	test('is found in the other language: an encounter at Pulwama, the rates of the Reserve Bank', () => {
		const told = pairs.map(({a, b}) => `${a} ${b}`).toSorted();
		expect(told).toEqual(['encounter.txt encounter-ur.txt', 'rates.txt rates-ur.txt']);
	});

	test('5 soldiers in one and 4 in the other is the only difference', () => {
		const encounter = pairs.find(({a}) => a === 'encounter.txt');
		expect(encounter?.differences).toEqual([{kind: 'number', a: '5', aLine: 0, b: '4', bLine: 0}]);
	});

	test('nor does the 5th of March hide it', () => {
		const onTheFifth = encounterHindi.replace('12 मार्च', '5 मार्च');
		const inUrdu = encounterUrdu.replace('12 م', '5 م');
		const [pair] = storyPairs({'a.txt': onTheFifth, 'b.txt': inUrdu});
		expect(pair?.differences).toEqual([{kind: 'number', a: '5', aLine: 0, b: '4', bLine: 0}]);
	});

	test.each([
		['a week later', (text: string) => text.replace('12 م', '19 م')],
		[
			'on another weekday',
			(text: string) => text.replace('\u0628\u062F\u06BE', '\u062C\u0645\u0639\u06C1'),
		],
		[
			'in another district',
			(text: string) =>
				text.replace(
					'\u067E\u0644\u0648\u0627\u0645\u06C1',
					'\u06A9\u067E\u0648\u0627\u0691\u06C1',
				),
		],
	])('the same %s is another story', (_, changed) => {
		expect(storyPairs({'a.txt': encounterHindi, 'b.txt': changed(encounterUrdu)})).toEqual([]);
	});

	test('a report of one kind in the same language is no copy: an encounter at Shopian eight days later', () => {
		const other = encounterHindi
			.replace('12 मार्च', '20 मार्च')
			.replace('पुलवामा', 'शोपियां')
			.replace('दो आतंकी', 'तीन आतंकी')
			.replace('पुलिस महानिदेशक आर आर स्वैन', 'अधिकारियों')
			.replace('14 लोगों', '9 लोगों');
		expect(storyPairs({'a.txt': encounterHindi, 'b.txt': other})).toEqual([]);
		expect(
			storyPairs({'a.txt': encounterHindi, 'b.txt': `${encounterHindi} धन्यवाद।`}),
		).toHaveLength(1);
	});

	test.each(otherStoriesOfOneKind)('tells two stories: $told', ({one, other}) => {
		expect(storyPairs({'a.txt': one.join(' '), 'b.txt': other.join(' ')})).toEqual([]);
	});
});
