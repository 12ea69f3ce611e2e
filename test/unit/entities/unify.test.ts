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
	['blanks of any length', 'person', ['वु दाई थांग', 'वु  दाई\nथांग']],
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
		'person:narendr-modi',
		'person:narendr-modi',
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
