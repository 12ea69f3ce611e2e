import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {detectLanguage, languageTag} from '../../../source/language/detect.ts';
import {languageName} from '../../../source/language/names.ts';
import {scriptOf} from '../../../source/text/scripts.ts';
import {cpuMs} from '../../support/cpu-time.ts';
import {anyUnits} from '../corpus/indic-text.ts';

function guessed(text: string) {
	return detectLanguage(text, scriptOf(text));
}

test.each(readdirSync('seeds'))('seed %s: Urdu is 001, the others are Hindi', (file) => {
	const {tag, confidence} = guessed(readFileSync(`seeds/${file}`, 'utf8'));
	expect([tag, languageName(tag)]).toEqual(
		file.startsWith('001') ? ['ur', 'Urdu'] : ['hi', 'Hindi'],
	);
	expect(confidence).toBeGreaterThan(0.7);
});

const sentences = {
	Urdu: 'صوبائی پارٹی کمیٹی نے ایک کانفرنس کا انعقاد کیا',
	Persian: 'رئیس جمهور امروز در نشست خبری گفت که دولت تلاش می\u200Cکند',
	Arabic: 'قال الرئيس في مؤتمر صحفي اليوم إن الحكومة تعمل',
	Sindhi: 'سنڌ جي وڏي وزير چيو آهي ته حڪومت ڪم ڪري رهي آهي',
	Pashto: 'د افغانستان ولسمشر ویلي چې حکومت به د خلکو د ژوند ښه کولو لپاره کار کوي',
};

test.each([
	['the secretary was present: no little word of Hindi', 'सचिव वु दाई थांग बैठक में उपस्थित रहे।'],
	['Modi arrived in Delhi', 'नरेंद्र मोदी दिल्ली पहुंचे'],
	['Ram went to the field with the plough, a word that is a verb in Magahi', 'राम हल लेकर खेत गया'],
	['a name', 'वु दाई'],
])('little Devanagari is Hindi: %s', (_, text) => {
	expect(guessed(text).tag).toBe('hi');
});

test('two little words of Magahi and none of Hindi are Magahi: people were in Patna and worked', () => {
	expect(guessed('ऊ लोग पटना में रहल आउ काम कइलक हल').tag).toBe('mag');
});

test.each([
	['hi', 'प्रांतीय पार्टी समिति ने एक सम्मेलन आयोजित किया।'],
	['mr', 'मुंबईत आज मोठ्या प्रमाणात पाऊस पडला आणि अनेक भागांत पाणी साचले आहे.'],
	['ne', 'काठमाडौंमा आज मन्त्रिपरिषद्को बैठक बसेको छ र प्रधानमन्त्रीले सम्बोधन गर्नुभएको छ।'],
	['ur', sentences.Urdu],
	['fa', sentences.Persian],
	['ar', sentences.Arabic],
	['sd', sentences.Sindhi],
	['ps', sentences.Pashto],
	['en', 'The Provincial Party Committee held a conference to review the work of the year.'],
	['vi', 'Tỉnh ủy tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2024'],
	['ta', 'தமிழ்நாடு அரசு இன்று அறிவித்தது'],
	['bn', 'বাংলাদেশের প্রধানমন্ত্রী আজ বলেছেন'],
	['ru', 'Правительство объявило о новых мерах поддержки предприятий.'],
	['ja', '東京で今日は雨が降りました。'],
	['und', '12345 — 2024'],
	['und', ''],
])('a sentence of %s', (tag, text) => {
	expect(guessed(text).tag).toBe(tag);
});

test.each([
	['short English', 'Rain lashes Delhi, schools shut', 'und'],
	['English without function words', 'Narendra Modi visits Hanoi next week', 'und'],
	['a greeting', 'First article. It says hello hello', 'en'],
	[
		'English of few other words',
		'Mohd Shami said so. Md. Yunus said no. Police arrested him.',
		'en',
	],
	['English that trigrams tell', 'Stocks rally as markets rebound in New York', 'en'],
	['French', 'Le président français a rencontré la chancelière', 'fr'],
	[
		'English with escape sequences',
		`\u001B[2J\u001B]52;c;${'aGVsbG8gd29ybGQ='.repeat(9)}\u0007 plain words`,
		'und',
	],
])('%s is not called Scots', (_, text, tag) => {
	expect(guessed(text).tag).toBe(tag);
});

test('addresses and lines of another script do not count', () => {
	const text = 'Source\nhttps://example.com/the/conference/of/the/party\nसम्मेलन में बारिश हुई।\n';
	expect(detectLanguage(text, 'Deva').tag).toBe('hi');
});

test('a short text is less sure than a long one', () => {
	const long = 'प्रांतीय पार्टी समिति ने एक सम्मेलन आयोजित किया और सचिव ने अध्यक्षता की। '.repeat(3);
	expect(guessed('समिति ने कहा').confidence).toBeLessThan(guessed(long).confidence);
	expect(guessed(long).confidence).toBeGreaterThan(0.9);
});

test.each([
	['hi', 'hi'],
	['hin', 'hi'],
	['Hindi', 'hi'],
	[' URDU ', 'ur'],
	['hi-IN', 'hi'],
	['Vietnamese', 'vi'],
	['Saraiki', 'skr'],
	['arb', 'ar'],
	['Bengali', 'bn'],
	['zz', undefined],
	['constructor', undefined],
	['', undefined],
	['no such language', undefined],
])('the tag of %j is %s', (name, tag) => {
	expect(languageTag(name)).toBe(tag);
});

test('no text is too strange for a guess, and no length takes longer', () => {
	fc.assert(
		fc.property(anyUnits, (text) => {
			const {tag, confidence} = guessed(text);
			expect(tag).toMatch(/^[a-z]{2,3}$/);
			expect(languageName(tag).length).toBeGreaterThan(0);
			expect(confidence).toBeGreaterThanOrEqual(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}),
	);
	const ms = cpuMs(() => {
		for (const piece of ['\uD800', 'a', 'ख', '@', '://', ' ', '\n']) {
			detectLanguage(piece.repeat(1_000_000), 'Latn');
		}
	});
	expect(ms).toBeLessThan(1000);
});
