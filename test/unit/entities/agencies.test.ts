import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function bodiesIn(text: string, language: string): readonly string[] {
	const found = findMentions(articleOf(text), language, tagger);
	const {entities} = unifyMentions(found);
	return entities.filter(({type}) => type === 'organization').map(({name}) => name);
}

const force = 'بی ایس ایف نے کہا۔ بارڈر سیکورٹی فورس نے کہا۔';
const bureau = 'نیب نے گرفتار کیا۔ قومی احتساب بیورو نے کہا۔';

test.each([
	['hi', 'केंद्रीय जांच ब्यूरो ने छापा मारा। सीबीआई ने कहा।', 'CBI'],
	['hi', 'केंद्रीय रिजर्व पुलिस बल के जवान आए। सीआरपीएफ ने कहा।', 'CRPF'],
	['hi', 'प्रवर्तन निदेशालय ने बुलाया। ईडी ने कहा।', 'ED'],
	['en', 'The Central Bureau of Investigation (CBI) has registered a case.', 'CBI'],
	['ur', force, 'BSF'],
	['ur', bureau, 'NAB'],
])('a body by its letters and by its whole name is one, in %s', (language, text, body) => {
	expect(bodiesIn(text, language)).toEqual([body]);
});

const letters = 'ایم ٹی آر نے کہا۔ آف ریونیو نے کہا۔';

test('letters alone, and the end of an English name, are nobody who acts: M. T. R., of Revenue', () => {
	const people = findMentions(articleOf(letters), 'ur', tagger);
	expect(people.filter(({type}) => type === 'person')).toEqual([]);
});

const qalandars = 'لاہور قلندرز نے میچ جیتا۔';
const netflix = 'فلم نیٹ فلکس پر ریلیز ہوئی۔';

test.each([
	['रिलायंस जियो ने नतीजे घोषित किए।', 'Reliance Jio'],
	['डाउ जोन्स 400 अंक चढ़ा।', 'Dow Jones'],
	['लाहौर कलंदर्स ने मैच जीता।', 'Lahore Qalandars'],
	[qalandars, 'Lahore Qalandars'],
	[netflix, 'Netflix'],
])('companies and teams have one name in both languages: %s', (text, body) => {
	expect(bodiesIn(text, 'hi')).toEqual([body]);
});

const councillor = 'مقامی کونسلر عبدالواجد خان نے احتجاج کیا۔';

test('a councillor is not called Councillor: Abdul Wajid Khan', () => {
	const people = findMentions(articleOf(councillor), 'ur', tagger);
	expect(people.map((each) => each.text)).toEqual([councillor.split(' ').slice(2, 4).join(' ')]);
});

const bar = 'سندھ ہائی کورٹ بار ایسوسی ایشن نے ہڑتال کی۔';
const forests = 'محکمہ جنگلات نے کہا۔';
const heart = 'پنجاب انسٹی ٹیوٹ آف کارڈیالوجی نے کہا۔';
const chamber = 'لاہور چیمبر آف کامرس اینڈ انڈسٹری نے کہا۔';
const directors = 'بورڈ آف ڈائریکٹرز کا اجلاس ہوا۔';
const tractors = 'ملت ٹریکٹرز نے کہا۔';
const relatedTo = 'لبنیٰ یوسف زئی پشاور یونیورسٹی کی پہلی خاتون ہیں۔';

test.each([
	['what a commission is for', 'कर्मचारी चयन आयोग ने परीक्षा टाली।', ['कर्मचारी चयन आयोग']],
	['a board of a state', 'राजस्थान माध्यमिक शिक्षा बोर्ड ने कहा।', ['राजस्थान माध्यमिक शिक्षा बोर्ड']],
	[
		'two bodies, one of which has the other',
		'उत्तर प्रदेश पुलिस की एसटीएफ ने कहा।',
		['उत्तर प्रदेश पुलिस', 'एसटीएफ'],
	],
	['the school of a town', 'आईआईटी कानपुर के छात्रों ने कहा।', ['आईआईटी कानपुर']],
	['any government', 'सरकार का कहना है कि काम होगा।', []],
	['the bar association of a court', bar, [bar.split(' ').slice(0, 6).join(' ')]],
	['a department for something', forests, [forests.slice(0, 12)]],
	['an institute of something', heart, [heart.slice(0, -8)]],
	['a chamber of commerce', chamber, [chamber.slice(0, -8)]],
	['any board of directors', directors, []],
	['a firm by what it makes', tractors, [tractors.slice(0, -8)]],
	['traders of diamonds', 'हीरा कारोबारी संघ ने कहा।', ['हीरा कारोबारी संघ']],
	['somebody before a university', relatedTo, [relatedTo.split(' ').slice(3, 5).join(' ')]],
])('bodies by their heads: %s', (_, text, bodies) => {
	const found = findMentions(articleOf(text), 'hi', tagger);
	expect(found.filter(({type}) => type === 'organization').map((each) => each.text)).toEqual(
		bodies,
	);
});

const bibi = 'شبانہ بی بی نے کہا۔';
const bbc = 'بی بی سی نے کہا۔';

test('a lady is no body, and the B. B. C. is one: Shabana Bibi', () => {
	const named = (text: string) =>
		findMentions(articleOf(text), 'ur', tagger).map((each) => `${each.type} ${each.text}`);
	expect(named(bibi)).toEqual([`person ${bibi.slice(0, 11)}`]);
	expect(named(bbc)).toEqual([`organization ${bbc.slice(0, 8)}`]);
});
