import {expect, test} from 'vitest';
import {namesIn, valuesIn} from './article.ts';

const fiveLakhStudents = 'پانچ لاکھ طلبہ کو وظائف دیے گئے';
const oneAndAHalfCrore = 'ڈیڑھ کروڑ روپے کا اعلان';
const urduDigits = '۲۵ فیصد اور ۱۲۳ افراد';

test.each([
	['lakhs', '5 लाख रुपये', ['500000 rupee']],
	['crores in words', 'पच्चीस करोड़ लोग', ['250000000 person']],
	['lakhs and thousands', 'पांच लाख पचास हजार रुपये', ['550000 rupee']],
	['one lakh', 'एक लाख लोगों ने', ['100000 person']],
	['one and a half', 'डेढ़ लाख रुपये', ['150000 rupee']],
	['half more', 'साढ़े तीन करोड़ रुपये', ['35000000 rupee']],
	['a quarter more', 'सवा दो लाख रुपये', ['225000 rupee']],
	['millions', '200 मिलियन से अधिक VND का', ['>200000000 dong']],
	['less than', '50 से कम लोग', ['<50 person']],
	['from … to', '3 से 4 दिन', ['3..4 day']],
	['words to ninety-nine', 'निन्यानवे रन और सैंतालीस सीटें', ['99 run', '47 seat']],
	['Devanagari digits', '१२.५ प्रतिशत', ['12.5 percent']],
	[
		'below zero, by a word and by a sign',
		'माइनस 4.5 डिग्री, -4 डिग्री',
		['-4.5 degree', '-4 degree'],
	],
	['no sign but a range', '5-7 डिग्री', ['5..7 degree']],
	['paise', '10 पैसे', ['10 paise']],
	['grouped digits', '1,00,000 पेड़', ['100000 tree']],
	['money to spend, whose currency is not told', '75 हजार करोड़ खर्च होंगे', ['750000000000']],
	['three budgets', '3 बजट पेश किए', ['3 bajat']],
	['money with a sign', '₹2,500 करोड़ खर्च होंगे', ['25000000000 rupee']],
	['and its word again', '₹500 रुपये', ['500 rupee']],
	['the sign does not count what follows', 'spent ₹2,500 crore again', ['25000000000 rupee']],
	['Rs', 'Rs 2,500 crore for a port', ['25000000000 rupee']],
	['Rs with a full stop', 'Rs. 50 lakh was given', ['5000000 rupee']],
	['Rs that touches', 'Rs.50 and Rs75', ['50 rupee', '75 rupee']],
	['the code of a currency', 'INR 3 crore, USD 1.2 bn', ['30000000 rupee', '1200000000 dollar']],
	['abbreviated after the number', '2,500 करोड़ रु. का', ['25000000000 rupee']],
	['a power that counts nothing', 'साढ़े तीन लाख।', ['350000']],
	['a hundred alone is none', 'दो सौ।', []],
	['a lakh', 'a lakh people, A million litres', ['100000 person', '1000000 litre']],
	['both in lakhs', '5-6 लाख लोग', ['500000..600000 person']],
	['from figures to lakhs', '50 हजार से 2 लाख रुपये', ['50000..200000 rupee']],
	['one alone counts nothing', 'एक सम्मेलन, दोनों इकाइयां', []],
	['nor do ordinals', '14वीं बैठक, दूसरे लोग', []],
	['nor the 0 of a counter', 'टिप्पणी (0)', []],
	['the injured and the arrested', '12 घायल, 4 मृतकों की पहचान', ['12 injured', '4 dead']],
	['women and soldiers', '30 महिलाओं और 5 जवानों को', ['30 woman', '5 soldier']],
	['attacks by terrorists', '3 आतंकी हमले, 2 फौजी गाड़ियां', ['3 attack', '2 vehicle']],
	['soldiers who were killed', '4 सैनिक मारे गए, 8 नागरिक मारे गए', ['4 soldier', '8 citizen']],
	['alleged terrorists', '3 संदिग्ध आतंकी', ['3 terrorist']],
	['from Delhi to Agra', 'दिल्ली से 2024 में', []],
	['words of a name', 'सचिव कॉमरेड दो शुआन थे ने कहा', []],
	['rates by 25 basis points', 'रिजर्व बैंक ने 25 बेसिस प्वाइंट की कटौती की।', ['25 basis point']],
	['5G customers past 17 crore', '5जी ग्राहक 17 करोड़ पार कर गए।', ['170000000']],
	['degrees below zero', 'पारा शून्य से 1.2 डिग्री नीचे', ['-1.2 degree']],
	['two farmers', 'बिजली गिरने से दो किसानों की मौत हो गई।', ['2 farmer']],
	['until the 15th', 'किस्त 15 तारीख तक मिल जाएगी।', []],
])('quantities: %s', (_gloss, text, values) => {
	expect(valuesIn(text, 'quantity')).toEqual(values);
});

test('quantities in Urdu: five lakh students, one and a half crore rupees, Urdu digits', () => {
	expect(valuesIn(fiveLakhStudents, 'quantity')).toEqual(['500000 student']);
	expect(valuesIn(oneAndAHalfCrore, 'quantity')).toEqual(['15000000 rupee']);
	expect(valuesIn(urduDigits, 'quantity')).toEqual(['25 percent', '123 person']);
});

const threeTerrorists = '3 دہشت گرد ہلاک، 12 زخمی';
const attacks = '3 دہشت گرد حملے اور 500 گرد';
const militants = '7 عسکریت پسند اور 2 پولیس اہلکار، 20 مبینہ دہشت گرد';
const fiveWomen = '5 خواتین اور 3 دہشت گردوں نے';

test('quantities in Urdu that Hindi counts too: three terrorists, in two words, twelve injured, five women', () => {
	expect(valuesIn(threeTerrorists, 'quantity')).toEqual(['3 terrorist', '12 injured']);
	expect(valuesIn(fiveWomen, 'quantity')).toEqual(['5 woman', '3 terrorist']);
	expect(valuesIn(attacks, 'quantity')).toEqual(['3 attack', '500 gard']);
	expect(valuesIn(militants, 'quantity')).toEqual(['7 militant', '2 policeman', '20 terrorist']);
});

const threeAndAHalfLakh = 'ساڑھے تین لاکھ۔';
const tenToTwelveDays = '10 تا 12 دن';
const tenToTwelveDecember = 'اجلاس 10 تا 12 دسمبر 2024 کو ہوگا';

test('quantities in Urdu: three and a half lakh, ten to twelve days; of dates none', () => {
	expect(valuesIn(threeAndAHalfLakh, 'quantity')).toEqual(['350000']);
	expect(valuesIn(tenToTwelveDays, 'quantity')).toEqual(['10..12 day']);
	expect(valuesIn(tenToTwelveDecember, 'quantity')).toEqual([]);
	expect(valuesIn(tenToTwelveDecember, 'date')).toEqual(['2024-12-10/2024-12-12']);
});

test.each([
	[
		'a noun behind adjectives',
		'34 प्रांतीय और नगरपालिका पार्टी समितियों ने',
		'34 प्रांतीय और नगरपालिका पार्टी समितियों',
	],
	[
		'adjectives with a slash',
		'5 प्रांतीय/शहर पार्टी समिति कार्यालयों को',
		'5 प्रांतीय/शहर पार्टी समिति कार्यालयों',
	],
	['an adjective', '100,000 शहरी पेड़ लगाने की', '100,000 शहरी पेड़'],
	['not what comes after the noun', 'तीन लोगों घायल', 'तीन लोगों'],
])('what is counted: %s', (_gloss, text, quantity) => {
	expect(namesIn(text, 'quantity')).toEqual([quantity]);
});
