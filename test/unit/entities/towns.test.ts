import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf, namesIn} from './article.ts';

/* Each in Hindi and Urdu. */
const kamalia = 'کمالیہ';
const pasni = 'پسنی';
const sealdah = 'سیالدہ';
const edinburgh = 'ایڈنبرا';
const mombasa = 'ممباسا';
const hazaraTown = 'ہزارہ ٹاؤن';
const osaka = 'اوساکا';
const palakkad = 'پالکڑ';

test.each([
	['Kamalia', 'कमालिया', kamalia],
	['Pasni', 'पसनी', pasni],
	['Sealdah', 'सियालदह', sealdah],
	['Edinburgh', 'एडिनबर्ग', edinburgh],
	['Mombasa', 'मोंबासा', mombasa],
	['Hazara Town', 'हजारा टाउन', hazaraTown],
	['Osaka', 'ओसाका', osaka],
	['Palakkad', 'पलक्कड़', palakkad],
])('%s is a place in both scripts', (_english, hindi, urdu) => {
	const rained = 'میں تیز بارش ہوئی۔';
	expect(namesIn(`${hindi} में तेज बारिश हुई।`, 'place')).toEqual([hindi]);
	expect(namesIn(`${urdu} ${rained}`, 'place')).toEqual([urdu]);
});

const six = 'چھ رکنی کمیٹی نے رپورٹ دی۔';
const pot = 'ماں نے بچے کو گملا صاف کرنے کو کہا۔';
const rain = 'بارشی پانی گھروں میں داخل ہو گیا۔';
const leaning = 'اس کا میلان موسیقی کی طرف تھا۔';
const crate = 'کریٹ میں پھل رکھے گئے۔';
const bed = 'اس نے بستر پر آرام کیا۔';

test.each([
	['six members, and Rakhni', six],
	['a pot, and Gumla', pot],
	['of rain, and Barshi', rain],
	['a leaning, and Milan', leaning],
	['a bed, and Bastar', bed],
	['a burp, and Dakar', 'बच्चे ने डकार ली।'],
	['a crate, and Crete', crate],
	['Avadh Bihari, and Awadh', 'अवध बिहारी चौधरी ने कहा।'],
])('a common word or name is no town: %s', (_gloss, text) => {
	expect(namesIn(text, 'place')).toEqual([]);
});

test('in English a salon is no town', () => {
	expect(namesIn('Salon reopened. Arafat came.', 'place')).toEqual([]);
});

const {tagger} = loadTagger();
const radio = 'ریڈیو پاکستان نے خبر دی۔';
const lever = 'ہندوستان یونی لیور نے کہا۔';

test.each([
	['of Pakistan', radio, [radio.slice(0, 13), radio.slice(6, 13)]],
	['of a province', 'मध्य प्रदेश राज्य विद्युत मंडल ने कहा।', ['मध्य प्रदेश राज्य विद्युत मंडल', 'मध्य प्रदेश']],
	['a company', lever, [lever.slice(0, 18)]],
])(
	'in the name of a public body stands its place, in that of a company none: %s',
	(_gloss, text, names) => {
		expect(findMentions(articleOf(text), 'ur', tagger).map((each) => each.text)).toEqual(names);
	},
);
