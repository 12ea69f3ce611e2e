import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';
import {mentionsIn} from './article.ts';

function found(type: EntityType, text: string, article = 'a'): FoundMention {
	return {type, text, article: article as ArticleId, start: offset(0), end: offset(text.length)};
}

function entitiesOf(type: EntityType, texts: readonly string[]): number {
	return unifyMentions(texts.map((text) => found(type, text))).entities.length;
}

const vuDaiThang = 'وو ڈائی تھانگ';
const quangNinh = 'کوانگ نین';
const india = 'بھارت';
const bushraBibi = 'بشریٰ بی بی';
const qaziIsa = 'قاضی فائز عیسیٰ';
const mustafaKamal = ['مصطفیٰ کمال', 'مصطفی کمال'];

test.each([
	[
		'Vu Dai Thang in Hindi, Urdu and Vietnamese',
		'person',
		['वु दाई थांग', vuDaiThang, 'Vũ Đại Thắng'],
	],
	['Tran The Dung in two spellings', 'person', ['ट्रान द डुंग', 'ट्रान थे डुंग']],
	['Tran Cam Tu in two spellings', 'person', ['ट्रान कैम तु', 'ट्रान कैम तू']],
	['To Lam in two spellings', 'person', ['टो लैम', 'टो लाम']],
	['Quang Ninh', 'place', ['क्वांग निन्ह', quangNinh, 'Quảng Ninh']],
	['India', 'place', ['भारत', india, 'India']],
	['Bushra Bibi with a small alef', 'person', ['बुशरा बीबी', bushraBibi]],
	['Qazi Faez Isa', 'person', ['क़ाज़ी फ़ाएज़ ईसा', 'Qazi Faez Isa', qaziIsa]],
	['Mustafa with and without the small alef', 'person', mustafaKamal],
	['blanks of any length', 'person', ['वु दाई थांग', 'वु  दाई\nथांग']],
	['Almora with and without the cluster', 'place', ['अल्मोड़ा', 'अलमोड़ा']],
	['Australia with either o', 'place', ['ऑस्ट्रेलिया', 'आस्ट्रेलिया']],
	['Haryana with a glide', 'place', ['हरियाणा', 'हरयाणा']],
	['Pithoragarh with o and au', 'place', ['पिथोरागढ़', 'पिथौरागढ़']],
])('one entity: %s', (_gloss, type, texts) => {
	expect(entitiesOf(type as EntityType, texts)).toBe(1);
});

test.each([
	['Dang and Le Khanh Toan', 'person', ['डांग खान तोआन', 'ले खान तोआन']],
	['Dang and Le Khanh Toan in Vietnamese', 'person', ['Đặng Khánh Toàn', 'Lê Khánh Toàn']],
	['Rahul and Sonia Gandhi', 'person', ['राहुल गांधी', 'सोनिया गांधी']],
	['Suresh and Surendra Kumar', 'person', ['सुरेश कुमार', 'सुरेंद्र कुमार']],
	['Toan and Tan', 'person', ['गुयेन वान तोआन', 'गुयेन वान तान']],
	['Ha Tinh and Ha Nam', 'place', ['हा तिन्ह', 'हा नाम']],
	['one syllable in common', 'person', ['टो लैम', 'टो हुउ']],
	['Patna and Patan', 'place', ['पटना', 'पाटन']],
	['Kanda and Canada', 'place', ['कांडा', 'कनाडा']],
	['Pauri and Puri', 'place', ['पौड़ी', 'पुरी']],
	['Phulpur and Phulpura', 'place', ['फूलपुर', 'फुलपुरा']],
	['England and Britain', 'place', ['इंग्लैंड', 'ब्रिटेन']],
])('two entities: %s', (_gloss, type, texts) => {
	expect(entitiesOf(type as EntityType, texts)).toBe(2);
});

test('people are called in Vietnamese spelling, Latin in the text wins', () => {
	const nameOf = (...texts: readonly string[]) =>
		unifyMentions(texts.map((text) => found('person', text))).entities[0]?.name;
	expect(nameOf('वु दाई थांग')).toBe('Vu Dai Thang');
	expect(nameOf(vuDaiThang)).toBe('Vu Dai Thang');
	expect(nameOf('दो शुआन थे')).toBe('Do Xuan The');
	expect(nameOf('ट्रान कैम तु')).toBe('Tran Cam Tu');
	expect(nameOf('वु दाई थांग', 'Vũ Đại Thắng')).toBe('Vũ Đại Thắng');
});

test('bodies meet by meaning in two languages and are called in English', () => {
	const hindi = mentionsIn('प्रांतीय पार्टी स्थायी समिति ने');
	const urdu = mentionsIn('صوبائی پارٹی کمیٹی کی قائمہ کمیٹی نے');
	const {entities} = unifyMentions([...hindi, ...urdu]);
	expect(entities.map(({id}) => id)).toEqual(['organization:provincial-party-standing-committee']);
});

test('the provincial committee is that of the province of the article', () => {
	const of = (place: string, id: string) =>
		mentionsIn(`${place} प्रांत में प्रांतीय पार्टी समिति ने कहा`, id);
	const {entities} = unifyMentions([...of('क्वांग निन्ह', 'a'), ...of('तुयेन क्वांग', 'b')]);
	const names = entities.filter(({type}) => type === 'organization').map(({name}) => name);
	expect(names.sort()).toEqual([
		'Provincial Party Committee (Quang Ninh)',
		'Provincial Party Committee (Tuyen Quang)',
	]);
});

test('a surname alone is the person of that name in its article', () => {
	const {mentions} = unifyMentions([
		found('person', 'नरेंद्र मोदी', 'a'),
		found('person', 'मोदी', 'a'),
		found('person', 'मोदी', 'b'),
	]);
	expect(mentions.map(({entity}) => entity)).toEqual([
		'person:narendra-modi',
		'person:narendra-modi',
		'person:modi',
	]);
});

test('documents, dates and quantities meet by value, identifiers do not collide', () => {
	const {entities} = unifyMentions([
		...mentionsIn('प्रस्ताव संख्या 18-NQ/TW, 2024'),
		...mentionsIn('संकल्प संख्या 18-एनक्यू/टीडब्ल्यू, 2024'),
	]);
	expect(entities.map(({id, mentions}) => [id, mentions])).toEqual([
		['date:2024', 2],
		['document:resolution-18-nq-tw', 2],
	]);
	const people = unifyMentions([found('person', 'Tam Ba'), found('person', 'Tâm Ba')]).entities;
	expect(new Set(people.map(({id}) => id)).size).toBe(people.length);
});

const democracyLaw = 'جمہوریت کے نفاذ کے قانون پر';
const manmohanSingh = 'منموہن سنگھ';
const yogiAdityanath = 'یوگی آدتیہ ناتھ';
const shahRukhKhan = 'شاہ رخ خان';
const donaldTrump = 'ڈونلڈ ٹرمپ';
const asifZardari = 'آصف علی زرداری';
const husainAli = 'حسین علی';
const ahmadShah = 'احمد شاہ';
const salmanKhan = 'سلمان خان';
const rahulYadav = 'راہول یادو';
const karanOrKiran = 'کرن سنگھ';
const rahulGandhi = 'راہول گاندھی';

test('two full names that share their given names are two people', () => {
	const {entities} = unifyMentions([
		found('person', 'ले खान तोआन', 'a'),
		found('person', 'डांग खान तोआन', 'a'),
	]);
	expect(entities.map(({name}) => name).sort()).toEqual(['Dang Khan Toan', 'Le Khan Toan']);
});

test('names that differ in one syllable are two people, but for a letter that tells no vowel', () => {
	const people = (one: string, other: string) =>
		unifyMentions([found('person', one, 'a'), found('person', other, 'b')]).entities.length;
	expect(people('फाम थी लान', 'फाम ता लान')).toBe(2);
	expect(people('गुयेन वान तोआन', 'गुयेन वान तुआन')).toBe(2);
	expect(people('ट्रान द डुंग', 'ट्रान थे डुंग')).toBe(1);
});

test('a name alone that could be two people stays apart', () => {
	const {mentions} = unifyMentions([
		found('person', 'राहुल गांधी', 'a'),
		found('person', 'सोनिया गांधी', 'a'),
		found('person', 'गांधी', 'a'),
	]);
	expect(new Set(mentions.map(({entity}) => entity)).size).toBe(3);
});

test('an Urdu name that Hindi has for two people, Karan and Kiran, is neither', () => {
	const {entities} = unifyMentions([
		found('person', 'करन सिंह', 'a'),
		found('person', 'किरन सिंह', 'b'),
		found('person', karanOrKiran, 'c'),
	]);
	expect(entities.map(({mentions}) => mentions)).toEqual([1, 1, 1]);
	const alone = unifyMentions([
		found('person', 'करन सिंह', 'a'),
		found('person', karanOrKiran, 'c'),
	]);
	expect(alone.entities[0]?.joins).toEqual([
		{form: karanOrKiran, with: 'करन सिंह', reason: 'same sound', certainty: 'likely'},
	]);
});

test.each([
	['Manmohan Singh', 'मनमोहन सिंह', manmohanSingh],
	['Yogi Adityanath, two words in Urdu', 'योगी आदित्यनाथ', yogiAdityanath],
	['Shah Rukh Khan', 'शाहरुख खान', shahRukhKhan],
	['Donald Trump', 'डोनाल्ड ट्रंप', donaldTrump],
	['Asif Ali Zardari', 'आसिफ अली ज़रदारी', asifZardari],
])('one person in Hindi and Urdu: %s', (_gloss, hindi, urdu) => {
	const {entities} = unifyMentions([found('person', hindi, 'a'), found('person', urdu, 'b')]);
	expect(entities.length).toBe(1);
});

test.each([
	['Amit Shah and Ahmad Shah', 'अमित शाह', ahmadShah],
	['Hasan Ali and Husain Ali', 'हसन अली', husainAli],
	['Salim Khan and Salman Khan', 'सलीम खान', salmanKhan],
	['Rahul Gandhi and Rahul Yadav', 'राहुल गांधी', rahulYadav],
])('two people in Hindi and Urdu: %s', (_gloss, hindi, urdu) => {
	const {entities} = unifyMentions([found('person', hindi, 'a'), found('person', urdu, 'b')]);
	expect(entities.length).toBe(2);
});

test('two words of a longer name are that person in its article only', () => {
	const {mentions} = unifyMentions([
		found('person', 'मल्लिकार्जुन मपन्ना खड़गे', 'a'),
		found('person', 'मपन्ना खड़गे', 'a'),
		found('person', 'मपन्ना खड़गे', 'b'),
	]);
	expect(mentions[0]?.entity).toBe(mentions[1]?.entity);
	expect(mentions[2]?.entity).not.toBe(mentions[1]?.entity);
});

test('every join says why, and how sure it is', () => {
	const values = ['directive 35', 'plan 439', 'resolution 18-NQ/TW'];
	const story = (article: string) =>
		values.map((value) => ({...found('document', value, article), value}));
	const {entities} = unifyMentions([
		found('person', 'राहुल गांधी', 'a'),
		found('person', 'राहुल गाँधी', 'a'),
		found('person', 'राहुल', 'a'),
		found('person', 'Rahul Gandhi', 'c'),
		...story('a'),
		found('person', rahulGandhi, 'b'),
		...story('b'),
	]);
	const joins = entities.find(({type}) => type === 'person')?.joins ?? [];
	expect(joins.map(({form, reason}) => [form, reason])).toEqual(
		expect.arrayContaining([['राहुल', 'short form in article']]),
	);
	const withStory = unifyMentions([
		found('person', 'राहुल गांधी', 'a'),
		found('person', 'राहुल गांधी', 'a'),
		found('person', 'राहुल गाँधी', 'a'),
		...story('a'),
		found('person', rahulGandhi, 'b'),
		...story('b'),
	]).entities.find(({type}) => type === 'person');
	expect(withStory?.joins).toEqual([
		{form: rahulGandhi, with: 'राहुल गांधी', reason: 'same story', certainty: 'certain'},
		{form: 'राहुल गाँधी', with: 'राहुल गांधी', reason: 'same spelling', certainty: 'certain'},
	]);
});

test('a full name leads its short form, even where only the short one is in Latin letters', () => {
	const {entities} = unifyMentions([
		found('person', 'नरेंद्र मोदी', 'a'),
		found('person', 'मोदी', 'a'),
		found('person', 'मोदी', 'a'),
	]);
	expect(entities.map(({name}) => name)).toEqual(['Narendra Modi']);
});

test('the committee of an article about many provinces belongs to none of them', () => {
	const text = 'हनोई, हाई फोंग और लाओ कै में प्रांतीय पार्टी समिति ने कहा';
	const names = unifyMentions(mentionsIn(text, 'a')).entities;
	expect(names.find(({type}) => type === 'organization')?.name).toBe('Provincial Party Committee');
});

test('one law in two languages, and one resolution by two words and two scripts', () => {
	const {entities} = unifyMentions([
		...mentionsIn('लोकतंत्र कार्यान्वयन कानून पर', 'a'),
		...mentionsIn(democracyLaw, 'b'),
	]);
	expect(entities.map(({id, mentions}) => [id, mentions])).toEqual([
		['document:democracy-implementation-law', 2],
	]);
});

const aamirKhan = 'عامر خان';
const umairKhan = 'عمیر خان';
const yahyaSinwar = 'یحییٰ سنوار';

test('known names have the vowels that Urdu leaves out: Aamir and Umair Khan; Yahya Sinwar is one', () => {
	expect(entitiesOf('person', ['आमिर खान', aamirKhan, umairKhan])).toBe(2);
	expect(entitiesOf('person', ['याह्या सिनवार', yahyaSinwar, 'Yahya Sinwar'])).toBe(1);
});

const fazlUrRehman = 'فضل الرحمان';

test('the Arabic article in a name is written in many ways: Fazlur Rehman', () => {
	const spelt = ['Fazlur Rehman', 'Fazal ur Rehman', 'फजलुर रहमान', fazlUrRehman];
	expect(entitiesOf('person', spelt)).toBe(1);
	expect(entitiesOf('person', ['मंसूर रहमान', 'Mansur Rahman', 'Fazlur Rahman'])).toBe(2);
});

test('a name without its middle is that person in its article: Shaheen Shah Afridi', () => {
	const {mentions} = unifyMentions([
		found('person', 'शाहीन शाह अफरीदी', 'a'),
		found('person', 'शाहीन अफरीदी', 'a'),
		found('person', 'शाहीन अफरीदी', 'b'),
		found('person', 'वु दाई थांग', 'c'),
		found('person', 'वु थांग', 'c'),
	]);
	expect(mentions[1]?.entity).toBe(mentions[0]?.entity);
	expect(mentions[2]?.entity).not.toBe(mentions[0]?.entity);
	expect(mentions[4]?.entity).not.toBe(mentions[3]?.entity);
});

test('a high court keeps the name that its city had', () => {
	const {entities} = unifyMentions([found('organization', 'इलाहाबाद उच्च न्यायालय')]);
	expect(entities.map(({name}) => name)).toEqual(['Allahabad High Court']);
});
