import {expect, test} from 'vitest';
import type {Difference} from '../../../source/analysis/types.ts';
import {storyPairs} from '../../support/stories.ts';

const hindi = [
	'पश्चिम बंगाल को नया बंदरगाह',
	'कोलकाता, 18 नवंबर 2024: गृह मंत्री अमित शाह ने सोमवार को कहा कि केंद्र पश्चिम बंगाल में नए बंदरगाह पर ₹2,500 करोड़ खर्च करेगा।',
	'मुख्य न्यायाधीश डी.वाई. चंद्रचूड़ ने वकील इमरान खान के साथ मामले की सुनवाई की। बैठक 10-12 दिसंबर 2024 को होगी।',
	'50 लाख रुपये दिए गए, और 3 करोड़ रुपये और मिलेंगे। परियोजना को 35 लाख लीटर पानी और 1.2 अरब डॉलर चाहिए।',
];

const english = [
	'West Bengal gets a new port',
	'Kolkata, November 18, 2024: Home Minister Amit Shah said on Monday that the Centre will spend Rs 2,500 crore on a new port in West Bengal.',
	'Chief Justice D.Y. Chandrachud heard the matter with lawyer Imran Khan. The meeting will be held on 10-12 December 2024.',
	'Rs. 50 lakh was given, and INR 3 crore will follow. The project needs 3.5 million litres of water and $1.2 billion.',
];

const urdu = [
	'مغربی بنگال کو نئی بندرگاہ',
	'کولکاتا، 18 نومبر 2024: وزیر داخلہ امت شاہ نے پیر کو کہا کہ مرکز مغربی بنگال میں نئی بندرگاہ پر 2,500 کروڑ روپے خرچ کرے گا۔',
	'چیف جسٹس ڈی وائی چندرچوڑ نے وکیل عمران خان کے ساتھ معاملے کی سماعت کی۔ اجلاس 10 تا 12 دسمبر 2024 کو ہوگا۔',
	'50 لاکھ روپے دیے گئے، اور 3 کروڑ روپے مزید ملیں گے۔ منصوبے کو 35 لاکھ لیٹر پانی اور 1.2 ارب ڈالر چاہیے۔',
];

const versions = {hindi, english, urdu};
type Version = keyof typeof versions;

function differences(
	one: Version,
	other: Version,
	change: readonly [found: string, replacement: string] = ['', ''],
): readonly Difference[] | undefined {
	const pairs = storyPairs({
		'a.txt': versions[one].join('\n\n'),
		'b.txt': versions[other].join('\n\n').replace(...change),
	});
	return pairs[0]?.differences;
}

test.each([
	['hindi', 'english'],
	['hindi', 'urdu'],
	['english', 'urdu'],
] as const)(
	'one story with crores, ranges and initials in %s and in %s has no differences',
	(one, other) => {
		expect(differences(one, other)).toEqual([]);
	},
);

test.each([
	['2,500', '2,600', {kind: 'number', a: '25000000000', b: '26000000000'}],
	['50 lakh', '60 lakh', {kind: 'number', a: '5000000', b: '6000000'}],
	['December', 'October', {kind: 'date', a: '2024-12-10/2024-12-12', b: '2024-10-10/2024-10-12'}],
	['Imran Khan', 'Sunil Gavaskar', {kind: 'name', a: 'इमरान खान'}],
] as const)('a change in the English is still told: %s is %s', (found, replacement, expected) => {
	expect(differences('hindi', 'english', [found, replacement])).toContainEqual(
		expect.objectContaining(expected),
	);
});

test('a place that the other version does not tell as a name but says in its words is there', () => {
	const said = differences('hindi', 'english', ['in West Bengal', 'in west bengal']);
	expect(said).toEqual([]);
});

test('the surname alone in one version names nobody else', () => {
	expect(differences('hindi', 'english', ['D.Y. Chandrachud', 'Chandrachud'])).toEqual([]);
});

test('a bank that is called by its meaning in Hindi is not missing in English: Reserve Bank of India', () => {
	const bank = 'भारतीय रिजर्व बैंक और विश्व बैंक 2.5 अरब डॉलर का कर्ज देंगे।';
	const pairs = storyPairs({
		'a.txt': [...hindi, bank].join('\n\n'),
		'b.txt': [...english, 'The RBI and the World Bank will lend $2.5 billion.'].join('\n\n'),
	});
	expect(pairs[0]?.differences).toEqual([]);
});

test('a city that the tables know by another name is there by ear: Bombay', () => {
	const pairs = storyPairs({
		'a.txt': [...hindi, 'बंबई में शेयर 107 अंक गिरे।'].join('\n\n'),
		'b.txt': [...english, 'Shares on the Bombay Stock Exchange fell by 107 points.'].join('\n\n'),
	});
	expect(pairs[0]?.differences).toEqual([]);
});

function withLast(one: string, other: string): readonly Difference[] | undefined {
	const pairs = storyPairs({
		'a.txt': [...hindi, one].join('\n\n'),
		'b.txt': [...urdu, other].join('\n\n'),
	});
	return pairs[0]?.differences;
}

const onTuesday = 'فیکٹری میں منگل کی صبح 25 بجلی گھر بند ہوئے۔';
const onWednesday = 'फ़ैक्टरी में बुधवार की सुबह 25 बिजलीघर बंद हुए।';

test('another weekday is told: the plants were shut on Wednesday, and on Tuesday', () => {
	const both = withLast(onWednesday, onTuesday);
	expect(both).toEqual([{kind: 'date', a: 'Wednesday', aLine: 8, b: 'Tuesday', bLine: 8}]);
});

test('a weekday that one version has alone is none: it may say the day in its own way', () => {
	expect(withLast(onWednesday.replace('बुधवार की', 'कल'), onTuesday)).toEqual([]);
});

test('a figure with a decimal point stands in no words, so one version has it alone: 0.5 per cent', () => {
	const pairs = storyPairs({
		'a.txt': [...hindi, 'दिल्ली के शेयर बाज़ार में गिरावट रही।'].join('\n\n'),
		'b.txt': [...english, 'The Delhi stock market fell 0.5%.'].join('\n\n'),
	});
	expect(pairs[0]?.differences).toEqual([{kind: 'number', b: '0.5', bLine: 8}]);
});

const inJinnah = 'زخمی جناح ہسپتال میں داخل ہیں۔';
const inCivil = 'زخمی سول ہسپتال میں داخل ہیں۔';
const inDistrict = 'زخمی ضلعی ہسپتال میں داخل ہیں۔';
const inEye = 'زخمی چشم ہسپتال میں داخل ہیں۔';
const inMedical = 'زخمی طبی کالج میں داخل ہیں۔';

test('one body in the place of another of its kind: the injured are in Civil, and in Jinnah Hospital', () => {
	expect(withLast('घायल सिविल अस्पताल में भर्ती हैं।', inJinnah)).toEqual([
		expect.objectContaining({kind: 'name', a: 'सिविल अस्पताल', aLine: 8, bLine: 8}),
	]);
});

test.each([
	['Civil in both', 'घायल सिविल अस्पताल में भर्ती हैं।', inCivil],
	['District, by its meaning, and Civil', 'घायल ज़िला अस्पताल में भर्ती हैं।', inCivil],
	['District in both', 'घायल ज़िला अस्पताल में भर्ती हैं।', inDistrict],
	['Eye in words of two languages', 'घायल नेत्र अस्पताल में भर्ती हैं।', inEye],
	['Medical in English and in Urdu', 'घायल मेडिकल कॉलेज में भर्ती हैं।', inMedical],
])('no body is claimed to be another where a word may be translated: %s', (_gloss, one, other) => {
	expect(withLast(one, other)).toEqual([]);
});
