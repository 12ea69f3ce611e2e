import {expect, test} from 'vitest';
import {cpuMs} from '../../support/cpu-time.ts';
import {namesIn} from './article.ts';

const quaid = 'جناح انٹرنیشنل ایئرپورٹ کے قریب کرکٹ نہیں ہوتی۔';
const league = 'مسلم لیگ (ن) کے صدر نے کہا۔';
const adnan = 'ملزم کی شناخت محمد عدنان ولد غلام رسول کے نام سے ہوئی۔';
const akram = 'ملزم کی شناخت اکرم خان کے نام سے ہوئی۔';

test.each([
	['a stadium', 'अहमदाबाद के नरेंद्र मोदी स्टेडियम में मैच हुआ।', 'place', ['अहमदाबाद', 'नरेंद्र मोदी स्टेडियम']],
	['no person beside it', 'अहमदाबाद के नरेंद्र मोदी स्टेडियम में मैच हुआ।', 'person', []],
	['a road with the honorific', 'महात्मा गांधी मार्ग पर जाम लगा।', 'place', ['महात्मा गांधी मार्ग']],
	[
		'an airport, in two words',
		'इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डे पर',
		'place',
		['इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डे'],
	],
	['Jinnah airport in Urdu, by a known name', quaid, 'person', []],
	[
		'the wing of a party in words',
		'भारतीय कम्युनिस्ट पार्टी (मार्क्सवादी) ने कहा।',
		'organization',
		['भारतीय कम्युनिस्ट पार्टी (मार्क्सवादी)'],
	],
	['the wing of a party', league, 'organization', ['مسلم لیگ (ن)']],
	[
		'a university and its saint',
		'श्री गुरु राम राय विश्वविद्यालय ने कहा।',
		'organization',
		['श्री गुरु राम राय विश्वविद्यालय'],
	],
	[
		'a house of films',
		'यशराज फिल्म्स और धर्मा प्रोडक्शंस ने समझौता किया।',
		'organization',
		['यशराज फिल्म्स', 'धर्मा प्रोडक्शंस'],
	],
])('%s is called after somebody', (_, text, type, names) => {
	expect(namesIn(text, type as 'place')).toEqual(names);
});

test.each([
	['one of no list, with the age', 'मृतक की पहचान सोनू (25) के रूप में हुई।', ['सोनू']],
	[
		'two, one with an alias',
		'आरोपियों की पहचान मोनू उर्फ राजू और इमरान के रूप में हुई।',
		['मोनू', 'राजू', 'इमरान'],
	],
	['in Urdu', akram, ['اکرم خان']],
	[
		'a name that is a noun too, and the age',
		'मृतकों की पहचान विकास यादव (24) और विकास सिंह (22) के रूप में हुई।',
		['विकास यादव', 'विकास सिंह'],
	],
	[
		'with the towns that they live in',
		'मृतकों की पहचान देवरिया निवासी विकास यादव (24) और बस्ती निवासी विकास सिंह (22) के रूप में हुई।',
		['विकास यादव', 'विकास सिंह'],
	],
	['with the father in Urdu', adnan, ['محمد عدنان', 'غلام رسول']],
	['a death, which is nobody', 'घटना की पहचान आत्महत्या के रूप में हुई।', []],
	['a town known by its dishes', 'शहर की पहचान कबाब के रूप में है।', []],
])('whom the police identified: %s', (_, text, people) => {
	expect(namesIn(text, 'person')).toEqual(people);
});

test.each([
	['a king after another title', 'उपमुख्यमंत्री सम्राट चौधरी ने कहा', ['सम्राट चौधरी']],
	['a raja whose name has no surname', 'विधायक राजा भैया ने कहा', ['राजा भैया']],
	['swift before a full name', 'तेज प्रताप यादव ने कहा', ['तेज प्रताप यादव']],
	['an emperor', 'सम्राट अशोक ने कहा', ['अशोक']],
])('titles and nouns that are given names: %s', (_, text, people) => {
	expect(namesIn(text, 'person')).toEqual(people);
});

const jinnahRoad = 'ایم اے جناح روڈ پر ٹریفک جام ہے۔';

test.each([
	['R. K. Singh', 'आर के सिंह ने कहा।', ['आर के सिंह']],
	['M. K. Stalin, whom no table of ours has', 'एम के स्टालिन ने पत्र लिखा।', ['एम के स्टालिन']],
	['S. Jaishankar', 'एस जयशंकर ने दौरा किया।', ['एस जयशंकर']],
	['what is said politely behind a name', 'मोदी जी के राम मंदिर जाने पर', []],
	['R. K. Singh after his rank', 'इंस्पेक्टर आर के सिंह ने बताया।', ['आर के सिंह']],
	['of Delhi', 'दिल्ली के लोगों ने कहा।', []],
	['a road in Urdu is nobody', jinnahRoad, []],
])('initials that are words of their own: %s', (_, text, people) => {
	expect(namesIn(text, 'person')).toEqual(people);
});

test.each([
	['people before places', 'नरेंद्र मोदी दिल्ली गए। '],
	['wings of parties', 'पाकिस्तान मुस्लिम लीग (एन) ने कहा। '],
	['honorifics', 'डॉ '],
])('twenty thousand %s take linear time', (_, text) => {
	const few = cpuMs(() => namesIn(text.repeat(5000), 'person'));
	const many = cpuMs(() => namesIn(text.repeat(20_000), 'person'));
	expect(many).toBeLessThan(200 + 10 * few);
});

test('the section of a law counts nothing', () => {
	expect(namesIn('धारा 302 लगाई गई।', 'quantity')).toEqual([]);
	expect(namesIn('धारा 302 लगाई गई।', 'document')).toEqual(['धारा 302']);
	expect(namesIn('अनुच्छेद 370 हटाया गया।', 'document')).toEqual(['अनुच्छेद 370']);
});
