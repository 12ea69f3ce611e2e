import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** The foreign minister Sergei Lavrov arrived in Delhi on 5 May and met Prime Minister Narendra Modi. */
const russian =
	'Министр иностранных дел Сергей Лавров прибыл в Дели 5 мая и встретился с премьер-министром Нарендрой Моди.';
/** Former prime minister Sheikh Hasina spoke in Kolkata of her meeting with Narendra Modi. */
const bengali = 'কলকাতায় সাবেক প্রধানমন্ত্রী শেখ হাসিনা নরেন্দ্র মোদী সঙ্গে বৈঠকের কথা বলেছেন। কলকাতা শান্ত।';
/** Chief minister Stalin met Prime Minister Modi in Chennai on Wednesday. */
const tamil = 'முதல்வர் ஸ்டாலின் புதன்கிழமை சென்னையில் பிரதமர் மோடி அவர்களைச் சந்தித்தார்.';
/** Foreign ministry spokeswoman Mao Ning said that Chairman Xi Jinping will meet Indian Prime Minister Modi in Tianjin. */
const chinese = '外交部发言人毛宁表示，习近平主席将在天津会见印度总理莫迪。';
/** Prime Minister Kishida met President Yoon. */
const japanese = 'キシダ首相はユン大統領と会談した。';
/** The Egyptian president Sisi met the prime minister of India, Modi, in Riyadh. */
const arabic = 'التقى الرئيس المصري السيسي رئيس وزراء الهند مودي في الرياض.';
/** Prime Minister Modi spoke in Parliament. */
const hindi = 'प्रधानमंत्री मोदी ने संसद में भाषण दिया।';

const index = buildSearchIndex({
	documents: Object.entries({russian, bengali, tamil, chinese, japanese, arabic, hindi}).map(
		([id, text]) => documentOf(id, text),
	),
	entities: [],
});

function found(query: string): string {
	return index
		.search(query)
		.matches.map(({article}) => article)
		.sort()
		.join(' ');
}

const MODI_IN_ARABIC = 'مودي';

test.each([
	['Lavrov, found in Russian', 'lavrov', 'russian'],
	['Sergei, in whose last letter the breve is part of it', 'sergey lavrov', 'russian'],
	['Lavrov in Hindi', 'लावरोव', 'russian'],
	['Hasina, found in Bengali', 'hasina', 'bengali'],
	['Sheikh Hasina in Hindi', 'शेख हसीना', 'bengali'],
	['Kolkata', 'kolkata', 'bengali'],
	['Stalin, found in Tamil', 'stalin', 'tamil'],
	['Xi Jinping, found in Chinese', 'xi jinping', 'chinese'],
	['the same in one word', 'xijinping', 'chinese'],
	['the same in Hindi', 'शी जिनपिंग', 'chinese'],
	['Mao Ning', 'mao ning', 'chinese'],
	['Tianjin', 'tianjin', 'chinese'],
	['Kishida in kana', 'kishida', 'japanese'],
	['Modi, found in six scripts', 'modi', 'arabic bengali chinese hindi russian tamil'],
	['Modi in Russian', 'Моди', 'arabic bengali chinese hindi russian tamil'],
	['Modi in Arabic', MODI_IN_ARABIC, 'arabic bengali chinese hindi russian tamil'],
	['Riyadh, found in Arabic behind its article', 'riyadh', 'arabic'],
	['Sisi, whose name has the article too', 'sisi', 'arabic'],
	['Li, which is too short to be told in Chinese', 'li', ''],
	['a name that is nowhere', 'zelensky', ''],
])('%s', (_, query, expected) => {
	expect(found(query)).toBe(expected);
});

test('an English word that sounds like 我们, we, finds it only where English has no such word', () => {
	const texts = {women: 'The women met Modi.', we: '我们表示', modi: '印度总理莫迪'};
	const mixed = buildSearchIndex({
		documents: Object.entries(texts).map(([id, text]) => documentOf(id, text)),
		entities: [],
	});
	expect(mixed.search('women').matches.map(({article}) => article)).toEqual(['women']);
	expect(mixed.search('modi').matches.map(({article}) => article)).toEqual(['women', 'modi']);
});

test('the hit of Xi Jinping is his three characters', () => {
	const [match] = index.search('xi jinping').matches;
	expect(match?.hits.map(({start, end}) => chinese.slice(start, end))).toEqual(['习近平']);
});

const sangh = 'اجلاس میں سنگھ نے کہا کہ میں حاضر ہوں۔';
const names = buildSearchIndex({
	documents: [
		documentOf('ajay', 'अजय सिंह ने बताया कि बैठक कल होगी।'),
		documentOf('sangh', sangh),
		documentOf('meena', 'सुनीता मीणा सरपंच हैं।'),
	],
	entities: [],
});

test.each([
	['Singh, as the press writes him, in Hindi and Urdu', 'singh', 'ajay sangh'],
	['Meena, who is no Urdu «in»', 'meena', 'meena'],
	['the same in Hindi', 'मीणा', 'meena'],
])('%s', (_, query, expected) => {
	const {matches} = names.search(query);
	expect(
		matches
			.map(({article}) => article)
			.sort()
			.join(' '),
	).toBe(expected);
});
