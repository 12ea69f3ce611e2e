import {expect, test} from 'vitest';
import {mentionsIn} from './article.ts';

const motorway = 'کراچی-لاہور موٹروے بند رہی۔';

test.each([
	['the road from Delhi to Dehradun', 'दिल्ली-देहरादून हाईवे पर जाम लगा।', ['दिल्ली', 'देहरादून']],
	['the border of India and Pakistan', 'भारत-पाकिस्तान सीमा पर तनाव बढ़ा।', ['भारत', 'पाकिस्तान']],
	['the same in English', 'The India-Pakistan border was closed.', ['India', 'Pakistan']],
	['the motorway from Karachi to Lahore', motorway, motorway.split(' ')[0]?.split('-')],
	['Jammu and Kashmir is one', 'जम्मू-कश्मीर में बर्फबारी हुई।', ['जम्मू-कश्मीर']],
	['so is a place of two words no list has', 'कोटला-बसाई में सड़क टूट गई।', []],
])('of places in one word %s', (_, text, expected) => {
	const places = mentionsIn(text).filter(({type}) => type === 'place');
	expect(places.map((place) => place.text)).toEqual(expected);
	for (const {start, end, text: own} of places) expect(text.slice(start, end)).toBe(own);
});
