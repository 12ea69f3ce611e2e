import {expect, test} from 'vitest';
import {namesIn} from './article.ts';

const quaid = 'جناح انٹرنیشنل ایئرپورٹ کے قریب کرکٹ نہیں ہوتی۔';
const league = 'مسلم لیگ (ن) کے صدر نے کہا۔';
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
	['the wing of a party', league, 'organization', ['مسلم لیگ (ن)']],
	[
		'a university and its saint',
		'श्री गुरु राम राय विश्वविद्यालय ने कहा।',
		'organization',
		['श्री गुरु राम राय विश्वविद्यालय'],
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
