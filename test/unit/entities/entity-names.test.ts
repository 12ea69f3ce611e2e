import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';

function found(type: EntityType, text: string, article = 'a'): FoundMention {
	return {type, text, article: article as ArticleId, start: offset(0), end: offset(text.length)};
}

const obama = 'اوباما';

test.each([
	[
		'Obama, in two scripts, where one full name has it twice',
		['बराक ओबामा', 'बराक ओबामा', 'ओबामा', obama],
		1,
	],
	['Obama, where the full name was read once', ['बराक ओबामा', 'ओबामा'], 2],
	['Obama, where two people are called so', ['बराक ओबामा', 'बराक ओबामा', 'मिशेल ओबामा', 'ओबामा'], 3],
	['Khan, whom many are called', ['इमरान खान', 'इमरान खान', 'खान'], 2],
	['Rahul, a given name', ['राहुल गांधी', 'राहुल गांधी', 'राहुल'], 2],
	['Sehwag, whom no table knows', ['वीरेंद्र सहवाग', 'वीरेंद्र सहवाग', 'सहवाग'], 1],
])('a surname alone in an article: %s', (_, names, count) => {
	const {entities} = unifyMentions(names.map((name, at) => found('person', name, `${at}`)));
	expect(entities).toHaveLength(count);
	const alone = entities.flatMap(({joins}) => joins ?? []).filter(({form}) => !form.includes(' '));
	for (const {reason} of alone) expect(['surname in corpus', 'same sound']).toContain(reason);
	if (count === 1)
		expect(alone[0]).toMatchObject({reason: 'surname in corpus', certainty: 'likely'});
});

const stockExchange = 'پاکستان اسٹاک ایکسچینج';

test('English words in the names of bodies are read as English, and meet across scripts', () => {
	const {entities} = unifyMentions([
		found('organization', 'पाकिस्तान स्टॉक एक्सचेंज'),
		found('organization', stockExchange),
		found('organization', 'इंडियन प्रीमियर लीग'),
	]);
	expect(entities.map(({name}) => name).sort()).toEqual([
		'Indian Premier League',
		'Pakistan Stock Exchange',
	]);
});

const arRahman = 'اے آر رحمان';

test.each([
	['RP Singh', 'आरपी सिंह'],
	['P Chidambaram', 'पी चिदंबरम'],
	['AR Rahman', arRahman],
	['Edappadi K Palaniswami, an initial between', 'एडप्पादी के. पलानीस्वामी'],
	['Virat Kohli, without initials', 'विराट कोहली'],
	['Vu Dai Thang, a name of syllables', 'वु दाई थांग'],
	['Roger Federer, in no way that letters tell', 'रॉजर फेडरर'],
])('people are called as the press writes them: %s', (expected, text) => {
	const {entities} = unifyMentions([found('person', text)]);
	expect(expected).toMatch(new RegExp(`^${entities[0]?.name}(?:,|$)`, 'v'));
});

test('how a foreign name is spelt does not part the ways in which it is written by ear', () => {
	const spelt = ['जॉन मैक्केन', 'जॉन मैकेन'].map((text) => found('person', text));
	expect(unifyMentions(spelt).entities).toHaveLength(1);
});

const homeMinistry = 'وزارت داخلہ';
const sit = 'ایس آئی ٹی';

test.each([
	['Home Ministry, which Urdu puts the other way round', [homeMinistry]],
	['SIT, in both scripts', ['एसआईटी', sit]],
	['CPI, of letters that are syllables too', ['सीपीआई']],
	['UTV', ['यूटीवी']],
])('bodies are called as English does: %s', (expected, texts) => {
	const {entities} = unifyMentions(texts.map((text) => found('organization', text)));
	expect(entities).toHaveLength(1);
	expect(expected).toMatch(new RegExp(`^${entities[0]?.name}(?:,|$)`, 'v'));
});

const leagueN = 'مسلم لیگ (ن)';
const pti = 'پاکستان تحریک انصاف';

test.each([
	['Narendra Modi Stadium', 'place', 'नरेंद्र मोदी स्टेडियम'],
	['Indira Gandhi International Airport', 'place', 'इंदिरा गांधी अंतरराष्ट्रीय हवाई अड्डे'],
	['PML-N', 'organization', leagueN],
	['PTI', 'organization', pti],
	['Shri Guru Ram Rai University', 'organization', 'श्री गुरु राम राय विश्वविद्यालय'],
])('what is called after somebody: %s', (expected, type, text) => {
	const {entities} = unifyMentions([found(type as EntityType, text)]);
	expect(entities[0]?.name).toBe(expected);
});

test.each([
	['P Chidambaram', 'पी. चिदंबरम'],
	['RK Singh', 'आर.के. सिंह'],
])('full stops of initials are left out: %s', (expected, text) => {
	expect(unifyMentions([found('person', text)]).entities[0]?.name).toBe(expected);
});

const bureau = 'نیشنل اکاؤنٹیبلٹی بیورو';
const airport = 'نریندر مودی ایئرپورٹ';

test.each([
	['a body', 'organization', ['वर्ल्ड यूनियन', 'विश्व यूनियन'], 1],
	['an airport', 'place', ['नरेंद्र मोदी एयरपोर्ट', 'नरेंद्र मोदी हवाई अड्डे', airport], 1],
	['another body', 'organization', ['नेशनल बैंक', bureau], 2],
])('%s of one English name is one', (_, type, texts, count) => {
	const names = texts.map((text) => found(type as EntityType, text));
	expect(unifyMentions(names).entities).toHaveLength(count);
});

const tataMotors = 'ٹاٹا موٹرز';

test('a firm is called by the English word that its name ends with, in both scripts', () => {
	const {entities} = unifyMentions([
		found('organization', 'टाटा मोटर्स'),
		found('organization', tataMotors),
		found('organization', 'टाइम्स ग्रुप'),
	]);
	expect(entities.map(({name}) => name)).toEqual(['Tata Motors', 'Times Group']);
});

const elahi = ['چوہدری پرویز الٰہی', 'چوہدری پرویز الہی'];
const taimur = 'تیمور رحمان';

test.each([
	['Elahi, with a small alef and without', elahi],
	['Taimur Rehman, whose name ends so itself', ['Taimur Rehman', taimur]],
])('what only looks like the Arabic article stays in the name: %s', (_, names) => {
	const {entities} = unifyMentions(names.map((name) => found('person', name)));
	expect(entities).toHaveLength(1);
});

test('a person of three thousand initials, as no one is called, takes no time', () => {
	const start = performance.now();
	const {entities} = unifyMentions([
		found('person', `${'के. '.repeat(3000)}सिंह`),
		found('person', `${'एस वी '.repeat(1500)}राजू`),
	]);
	expect(entities).toHaveLength(2);
	expect(performance.now() - start).toBeLessThan(3000);
});

const sunita = 'سنیتا دیوی';
const iqra = 'اقراء مصطفیٰ';
const shashi = 'ششی تھرور';
const aditya = 'آدتیہ';
const kharge = 'ملکارجن کھڑگے';
const jan = 'اوریا مقبول جان';

test.each([
	['Sunita Devi', sunita],
	['Iqra Mustafa, whose small alef is long', iqra],
	['Shashi Tharoor, who is not Shi', shashi],
	['Aditya', aditya],
	['Mallikarjun Kharge, by the dot', kharge],
	['Urya Maqbul Jan, who is no Juan', jan],
])('the vowels that Urdu leaves out are those of the Hindi lists: %s', (expected, text) => {
	const {entities} = unifyMentions([found('person', text)]);
	expect(expected).toMatch(new RegExp(`^${entities[0]?.name}(?:,|$)`, 'v'));
});
