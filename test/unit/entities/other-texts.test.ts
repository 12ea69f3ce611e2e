import {expect, test} from 'vitest';
import {mentionsIn} from './article.ts';

function found(text: string): readonly string[] {
	return mentionsIn(text).map(({type, text: own}) => `${type} ${own}`);
}

test('an English article', () => {
	const text =
		'Prime Minister Narendra Modi met President Joe Biden in New Delhi on 8 September 2023. ' +
		'More than 200 people died, officials said. "We will win," the coach said. ' +
		'The party will hold its meeting in Mumbai. He said that the government should act now.';
	expect(found(text)).toEqual([
		'person Narendra Modi',
		'person Joe Biden',
		'place New Delhi',
		'date 8 September 2023',
		'quantity 200 people',
		'place Mumbai',
	]);
});

const mixedUrdu =
	'کمپنی Google کے سی ای او Sundar Pichai نے نئی دہلی میں معاہدے کا اعلان کیا۔ Elon Musk نے لکھا کہ AI اچھی ہے۔';
const newDelhi = 'نئی دہلی';

test('an Urdu article with Latin names: Sundar Pichai of Google in New Delhi, Elon Musk', () => {
	expect(found(mixedUrdu)).toEqual([
		'organization Google',
		'person Sundar Pichai',
		`place ${newDelhi}`,
		'person Elon Musk',
	]);
});

test('a Hindi article with Latin names and a number in a name', () => {
	const text = 'ISRO के चेयरमैन S. Somanath ने कहा कि Chandrayaan-3 मिशन NASA के साथ है।';
	expect(found(text)).toEqual(['organization ISRO', 'person S. Somanath', 'organization NASA']);
});

test('a shopping list', () => {
	const text = '- दूध\n- आलू 2 किलो\n- प्याज\n- चाय पत्ती\n1. बैठक की तैयारी\n2. रिपोर्ट भेजना';
	expect(found(text)).toEqual(['quantity 2 किलो']);
});

const ghalib =
	'ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے\nروئیں گے ہم ہزار بار کوئی ہمیں ستائے کیوں';

test('poems: Prasad, Nirala and Ghalib', () => {
	const text =
		'हिमाद्रि तुंग शृंग से प्रबुद्ध शुद्ध भारती\nअमर्त्य वीर पुत्र हो, दृढ़ प्रतिज्ञ सोच लो\n' +
		'वह तोड़ती पत्थर\nदेखा मैंने उसे इलाहाबाद के पथ पर';
	expect(found(text)).toEqual(['place इलाहाबाद']);
	expect(found(ghalib)).toEqual([]);
});

test('a file of numbers: years and days, percents, and nothing else', () => {
	const text = '1 2 3 4 5\n2019 2020\n12.5 13.7\n100,000\n45%\n01/02/2023\n9876543210\n192.168.1.1';
	expect(found(text)).toEqual(['date 2019', 'date 2020', 'quantity 45%', 'date 01/02/2023']);
});
