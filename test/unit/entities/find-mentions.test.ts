import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {span} from '../../../source/text/units.ts';
import {articleOf, mentionsIn, namesIn, valuesIn} from './article.ts';

const vuDaiThang = 'وو ڈائی تھانگ';
const imranKhan = 'عمران خان';
const gaddafi = 'قذافی';
const quangNinh = 'کوانگ نین';
const sindh = 'سندھ';
const karachi = 'کراچی';
const standingCommittee = 'صوبائی پارٹی کمیٹی کی قائمہ کمیٹی';
const centralCommittee = 'پارٹی کی مرکزی کمیٹی';

test.each([
	['the secretary, Comrade Vu Dai Thang', 'सचिव, कॉमरेड वु दाई थांग ने अध्यक्षता की।', ['वु दाई थांग']],
	['syllables that are words of Hindi', 'सचिव कॉमरेड दो शुआन थे ने कहा', ['दो शुआन थे']],
	[
		'a list of comrades',
		'कॉमरेड: ट्रान कैम तु, बुई थी मिन्ह होई और टो लैम शामिल हुए',
		['ट्रान कैम तु', 'बुई थी मिन्ह होई', 'टो लैम'],
	],
	['the title stays outside', 'प्रधानमंत्री नरेंद्र मोदी ने कहा', ['नरेंद्र मोदी']],
	['a surname and a verb of saying', 'राहुल गांधी ने आरोप लगाया', ['राहुल गांधी']],
	[
		'the same person again without a title',
		'मंत्री विलासराव देशमुख आए। विलासराव देशमुख से बात हुई।',
		['विलासराव देशमुख', 'विलासराव देशमुख'],
	],
	[
		'a person whose words no table knows, and again',
		'प्रधानमंत्री लोरेंज मकाबू ने कहा। कल लोरेंज मकाबू दिल्ली गए।',
		['लोरेंज मकाबू', 'लोरेंज मकाबू'],
	],
	[
		'after a rank one unknown word is enough, after an office it is not',
		'कर्नल गद्दाफ़ी के समर्थक आए। प्रवक्ता घटोत्कच के साथ आए।',
		['गद्दाफ़ी'],
	],
	['a presidential election', 'राष्ट्रपति चुनाव में मतदान हुआ', []],
	['the party secretary stressed', 'प्रांतीय पार्टी सचिव ने जोर दिया', []],
	['comrades of the committee', 'स्थायी समिति के कॉमरेड, प्रांत के नेता', []],
	['were riding', 'चालक दल के चार सदस्य सवार थे।', []],
	[
		'in English',
		'Comrade Vu Dai Thang, Secretary, met President Joe Biden.',
		['Vu Dai Thang', 'Joe Biden'],
	],
])('people: %s', (_gloss, text, people) => {
	expect(namesIn(text, 'person')).toEqual(people);
});

test('people in Urdu: comrade Vu Dai Thang, chairman Imran Khan', () => {
	const text = 'کامریڈ وو ڈائی تھانگ نے صدارت کی۔ چیئرمین عمران خان سے ملاقات ہوئی۔';
	const people = [vuDaiThang, imranKhan];
	expect(namesIn(text, 'person')).toEqual(people);
});

test('people in Urdu: against Colonel Gaddafi', () => {
	const text = 'لیبیا میں کرنل قذافی کے خلاف مظاہرے ہوئے۔';
	expect(namesIn(text, 'person')).toEqual([gaddafi]);
});

test.each([
	[
		'before its class word, and the larger one in brackets',
		'खाऊ तिन्ह कम्यून (ना हांग) में',
		['खाऊ तिन्ह', 'ना हांग'],
	],
	['a province by its sound', 'क्वांग निन्ह में काम हुआ', ['क्वांग निन्ह']],
	['several provinces', 'हा तिन्ह, न्घे आन और क्वांग बिन्ह प्रांतों में', ['हा तिन्ह', 'न्घे आन', 'क्वांग बिन्ह']],
	['countries and cities', 'भारत और वियतनाम की नई दिल्ली में बैठक', ['भारत', 'वियतनाम', 'नई दिल्ली']],
	['the ending -pur', 'सीतारामपुर में बारिश', ['सीतारामपुर']],
	['this village, the whole province', 'इस गाँव और पूरे प्रांत में', []],
])('places: %s', (_gloss, text, places) => {
	expect(namesIn(text, 'place')).toEqual(places);
});

test('places in Urdu: Quang Ninh province, the city of Karachi in the province of Sindh', () => {
	const text = 'کوانگ نین صوبے کو مواقع کا سامنا ہے۔ صوبہ سندھ کے شہر کراچی میں';
	const places = [quangNinh, sindh, karachi];
	expect(namesIn(text, 'place')).toEqual(places);
});

test.each([
	['the provincial party committee', 'प्रांतीय पार्टी समिति ने', ['प्रांतीय पार्टी समिति']],
	[
		'a committee of a committee',
		'प्रांतीय पार्टी समिति की स्थायी समिति के',
		['प्रांतीय पार्टी समिति की स्थायी समिति'],
	],
	['a numbered cell', 'पार्टी सेल 2 के सचिव', ['पार्टी सेल 2']],
	[
		'the committee of a commune',
		'खाऊ तिन्ह कम्यून (ना हांग) की पार्टी समिति में',
		['खाऊ तिन्ह कम्यून (ना हांग) की पार्टी समिति'],
	],
	['a people’s committee', 'हा लोंग शहर की जन समिति के अध्यक्ष', ['हा लोंग शहर की जन समिति']],
	['the Politburo', 'पोलित ब्यूरो के निर्देश', ['पोलित ब्यूरो']],
	['Congress is a party in Indian news', 'भाजपा और कांग्रेस के नेता', ['भाजपा', 'कांग्रेस']],
	['and a meeting in Vietnamese news', '16वीं प्रांतीय पार्टी कांग्रेस हुई। कांग्रेस में', []],
	['letters', 'एलटीटीई के सदस्य', ['एलटीटीई']],
	['a bare head names nothing', 'पार्टी समिति ने पार्टी को', []],
	['a plural names nothing', 'प्रांतीय पार्टी समितियों ने', []],
	['a political party', 'राजनीतिक दल ने', []],
])('organizations: %s', (_gloss, text, organizations) => {
	expect(namesIn(text, 'organization')).toEqual(organizations);
});

test('organizations in Urdu: the standing committee, the central committee of the party', () => {
	const text = 'صوبائی پارٹی کمیٹی کی قائمہ کمیٹی اور پارٹی کی مرکزی کمیٹی نے';
	const organizations = [standingCommittee, centralCommittee];
	expect(namesIn(text, 'organization')).toEqual(organizations);
});

test.each([
	['an ordinal', 'पार्टी की 14 वीं राष्ट्रीय कांग्रेस की ओर', ['पार्टी की 14 वीं राष्ट्रीय कांग्रेस']],
	['a contest', 'क्रिकेट विश्व कप में', ['क्रिकेट विश्व कप']],
	['a first joint conference is none', 'पहला संयुक्त सम्मेलन है, एक सम्मेलन', []],
])('events: %s', (_gloss, text, events) => {
	expect(namesIn(text, 'event')).toEqual(events);
});

test.each([
	['a resolution', 'प्रस्ताव संख्या 18-NQ/TW का सारांश', ['resolution 18-NQ/TW']],
	['letters by their names', 'संकल्प संख्या 21-एनक्यू/टीडब्ल्यू का', ['resolution 21-NQ/TW']],
	['a number alone', '178/2024/एनडी-सीपी के अनुसार', ['decree 178/2024/ND-CP']],
	[
		'a list, one mention each',
		'प्रस्ताव 57, 59, 66 और 72 को',
		['resolution 57', 'resolution 59', 'resolution 66', 'resolution 72'],
	],
	['a five-year plan', '5-वर्षीय योजना 2021 - 2025 के', ['5-year plan 2021-2025']],
	['Devanagari digits', 'निर्देश संख्या ३५ का', ['directive 35']],
	['no number of a plan', 'योजना 10 लोगों के लिए', []],
	['no number of a plan but a year', 'योजना 2024 में', []],
])('documents: %s', (_gloss, text, values) => {
	expect(valuesIn(text, 'document')).toEqual(values);
});

test.each([
	['what is counted', '4 समूहों को 11 शाखाओं ने', ['4 group', '11 shakha']],
	['an adjective', '5-वर्षीय योजना और 2-स्तरीय सरकार', ['5 year', '2 level']],
	['number words', 'तीन लोगों ने दो बार', ['3 person', '2 time']],
	['money', '10 लाख रुपये, $35 million', ['1000000 rupee', '35000000 dollar']],
	['percent', '35% और 12.5 प्रतिशत', ['35 percent', '12.5 percent']],
	['the Arabic sign of percent', '80\u066A', ['80 percent']],
	['ordinals and years are none', '14वीं कांग्रेस 2024 में, संख्या 35', []],
])('quantities: %s', (_gloss, text, values) => {
	expect(valuesIn(text, 'quantity')).toEqual(values);
});

test('dates carry EDTF, addresses stop before the sentence goes on', () => {
	const text = '18 दिसंबर को देखें https://example.com/a?b=1, फिर 2025-2030 में।';
	expect(valuesIn(text, 'date')).toEqual(['XXXX-12-18', '2025/2030']);
	expect(namesIn(text, 'url')).toEqual(['https://example.com/a?b=1']);
});

test('boilerplate gives addresses only', () => {
	const text = 'स्रोत: भारत 2024, https://example.com/x';
	const article = {
		...articleOf(text),
		paragraphs: [{...span(0, text.length), kind: 'boilerplate' as const}],
	};
	expect(findMentions(article, 'hi').map(({type}) => type)).toEqual(['url']);
});

test('every person, place and document of the Quang Ninh report, in Hindi', () => {
	const seed = new URL('../../../seeds/000_2a803290cec2479c.txt', import.meta.url);
	const mentions = mentionsIn(readFileSync(seed, 'utf8'));
	const texts = (type: string) =>
		mentions.filter((mention) => mention.type === type).map(({text}) => text);
	expect(texts('person')).toEqual(['वु दाई थांग', 'वु दाई थांग']);
	expect(texts('place')).toEqual(['क्वांग निन्ह']);
	expect(texts('document')).toEqual([
		'प्रस्ताव संख्या 18-NQ/TW',
		'5-वर्षीय योजना 2021 - 2025',
		'निर्देश संख्या 35',
		'योजना संख्या 439',
		'लोकतंत्र कार्यान्वयन कानून',
	]);
});
