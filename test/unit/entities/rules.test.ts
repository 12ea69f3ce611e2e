import {expect, test} from 'vitest';
import {mentionsIn, namesIn, valuesIn} from './article.ts';

/*
 * Each rule with a sentence that it is for, and beside it a false friend that looks alike.
 */

test.each([
	[
		'an opinion is no person',
		'प्रो. मोहन राय ने कहा। पार्टी समितियों की मान्य राय और सिफारिशों पर',
		['मोहन राय'],
	],
	['interest is no person', 'रुचि शर्मा ने कहा कि ब्लॉक की पार्टी समिति रुचि रखती है', ['रुचि शर्मा']],
	['that was riding', 'गुयेन लोंग हाई, सचिव; दो लोग हाई स्कूल में', ['गुयेन लोंग हाई']],
	['Uncle Ho taught, and may be', 'जैसा कि अंकल हो ने सिखाया था, ताकि एक तंत्र हो।', ['हो']],
	['who acts, and what happened', 'गौतम गंभीर ने पचास रन बनाए। बल्लेबाजी का मौका आया।', ['गौतम गंभीर']],
	[
		'initials, and the end of a sentence',
		'अध्यक्ष के. चंद्रशेखर राव ने कहा। नेता थे. वे गए',
		['के. चंद्रशेखर राव'],
	],
	[
		'a woman of the name Thị, and «was»',
		'कॉमरेड लाम थी फुओंग थान, सचिव। बैठक थी और लोग थे।',
		['लाम थी फुओंग थान'],
	],
	['a line that signs the article', 'नीतियों का प्रस्ताव करना...\nडुओंग चिएन\nस्रोत', ['डुओंग चिएन']],
	['the same words within a sentence', 'नीतियों का डुओंग चिएन\nकरना', []],
])('people: %s', (_gloss, text, people) => {
	expect(namesIn(text, 'person')).toEqual(people);
});

const shahRukhKhan = 'شاہ رخ خان نے کہا';
const shahMahmoodQureshi = 'اس موقع پر شاہ محمود قریشی نے کہا';
const kingSalman = 'شاہ سلمان نے کہا';
const primeMinister = 'وزیر اعظم نے کہا';
const babarAzam = 'بابر اعظم نے سنچری بنائی';

test('Shah begins a name, that of a king too; Azam is a name, and no prime minister', () => {
	expect(namesIn(shahRukhKhan, 'person')).toEqual([shahRukhKhan.slice(0, 10)]);
	expect(namesIn(shahMahmoodQureshi, 'person')).toEqual([shahMahmoodQureshi.slice(11, -7)]);
	expect(namesIn(kingSalman, 'person')).toEqual([kingSalman.slice(0, 9)]);
	expect(namesIn(primeMinister, 'person')).toEqual([]);
	expect(namesIn(babarAzam, 'person')).toEqual([babarAzam.slice(0, 9)]);
});

const foreignMinister = 'بھارت کے وزیر خارجہ ایس جے شنکر نے مذاکرات کیے';
const jaishankar = 'ایس جے شنکر';
const ministry = 'وزارت خارجہ نے بیان جاری کیا';
const comradeThi = 'کامریڈ نگوین تھی تھان، نے شرکت کی۔ بارش تھی۔';
const nguyenThiThanh = 'نگوین تھی تھان';

test('people in Urdu: the minister of foreign affairs S. Jaishankar, and a ministry; Comrade Nguyen Thi Thanh, and it was', () => {
	expect(namesIn(foreignMinister, 'person')).toEqual([jaishankar]);
	expect(namesIn(ministry, 'person')).toEqual([]);
	expect(namesIn(comradeThi, 'person')).toEqual([nguyenThiThanh]);
});

test.each([
	['that Hà Tĩnh …', 'अनुरोध किया कि हा तिन्ह में काम हो', ['हा तिन्ह']],
	['provinces that begin with a word', 'हनोई, हाई फोंग, डोंग थाप में', ['हनोई', 'हाई फोंग', 'डोंग थाप']],
	['high school, dong of Vietnam', 'हाई स्कूल में 200 डोंग दिए', []],
])('places: %s', (_gloss, text, places) => {
	expect(namesIn(text, 'place')).toEqual(places);
});

const faisalabad = 'فیصل آباد';
const inFaisalabad = 'فیصل آباد میں بارش ہوئی';
const populated = 'لوگ وہاں آباد ہیں';

test('places in Urdu: Faisalabad in two words, and people who live there', () => {
	expect(namesIn(inFaisalabad, 'place')).toEqual([faisalabad]);
	expect(namesIn(populated, 'place')).toEqual([]);
});

test.each([
	[
		'of many bodies together',
		'राज्य एजेंसियों और उद्यमों की प्रांतीय पार्टी समिति की स्थायी समिति ने',
		['राज्य एजेंसियों और उद्यमों की प्रांतीय पार्टी समिति की स्थायी समिति'],
	],
	[
		'of a block',
		'प्रांतीय एजेंसियों और उद्यम ब्लॉक की पार्टी समिति ने',
		['प्रांतीय एजेंसियों और उद्यम ब्लॉक की पार्टी समिति'],
	],
	[
		'of a front and other bodies',
		'फादरलैंड फ्रंट और केंद्रीय संगठनों की पार्टी समिति के उप सचिव',
		['फादरलैंड फ्रंट और केंद्रीय संगठनों की पार्टी समिति'],
	],
	['but not of bodies that only meet', 'विभागों और संगठनों की बैठक में पार्टी समिति ने', []],
	['the central office', 'पार्टी केंद्रीय कार्यालय के उप प्रमुख', ['पार्टी केंद्रीय कार्यालय']],
	['any office', 'पार्टी समिति कार्यालय का कार्य', []],
	['the prime minister’s office', 'प्रधानमंत्री कार्यालय ने बताया', ['प्रधानमंत्री कार्यालय']],
	['offices of many committees', 'प्रांतीय पार्टी समिति कार्यालयों और नगर पार्टी समिति कार्यालयों की', []],
	['levels in a list', 'प्रांतीय और नगरपालिका पार्टी समिति की बैठकों में', []],
	['one level', 'नगर पार्टी समिति ने', ['नगर पार्टी समिति']],
	[
		'the secretariat beside the politburo',
		'पोलित ब्यूरो, सचिवालय और पार्टी समितियां',
		['पोलित ब्यूरो', 'सचिवालय'],
	],
	['a secretariat as a building', 'लोग सचिवालय के बाहर जमा हुए', []],
	['a party of a city is none', 'हा तिन्ह सिटी पार्टी सचिव ने', []],
	['the police of a city is', 'दिल्ली पुलिस ने', ['दिल्ली पुलिस']],
	['with «of» in Hindi letters', 'बैंक ऑफ बड़ौदा ने', ['बैंक ऑफ बड़ौदा']],
	['what it is stands outside', 'समाचार एजेंसी पीटीआई ने', ['पीटीआई']],
	['an army by its country', 'अमेरिकी सेना ने', ['अमेरिकी सेना']],
	['an American woman', 'अमेरिकी महिला ने', []],
])('organizations: %s', (_gloss, text, organizations) => {
	expect(namesIn(text, 'organization')).toEqual(organizations);
});

test.each([
	[
		'a plan with its purpose, the years before it',
		'2026-2030 के लिए 5-वर्षीय सामाजिक-आर्थिक विकास योजना को',
		['5-year plan 2026-2030'],
	],
	['a plan without years', 'सामाजिक-आर्थिक विकास योजना को', []],
	['a code tells the kind', 'संकल्प संख्या 178/2024/एनडी-सीपी', ['decree 178/2024/ND-CP']],
	['a law by its words', 'जमीनी स्तर पर लोकतंत्र कार्यान्वयन कानून', ['democracy implementation law']],
	['no law', 'नए कानून पर', []],
])('documents: %s', (_gloss, text, values) => {
	expect(valuesIn(text, 'document')).toEqual(values);
});

test.each([
	[
		'in the quarter of Lyari, in the outlying quarter of Machh',
		'کراچی کے علاقے لیاری میں آگ لگی۔ کوئٹہ کے نواحی علاقے مچھ میں دھماکہ ہوا۔',
		['place کراچی', 'place لیاری', 'place کوئٹہ', 'place مچھ'],
	],
	[
		'shares of a group at the exchange of Bombay',
		'अदाणी समूह के शेयर बंबई स्टॉक एक्सचेंज में गिर गए।',
		['organization अदाणी समूह', 'organization बंबई स्टॉक एक्सचेंज', 'place बंबई'],
	],
	[
		'the commission of Bihar, the front of Jharkhand',
		'बिहार लोक सेवा आयोग और झारखंड मुक्ति मोर्चा',
		[
			'organization बिहार लोक सेवा आयोग',
			'place बिहार',
			'organization झारखंड मुक्ति मोर्चा',
			'place झारखंड',
		],
	],
	['a Chinese firm is no name', 'پورٹ نے چینی کمپنی سے معاہدہ کر لیا۔', []],
])('bodies and quarters of general news: %s', (_gloss, text, expected) => {
	const found = mentionsIn(text).map((mention) => `${mention.type} ${mention.text}`);
	expect(found).toEqual(expected);
});
