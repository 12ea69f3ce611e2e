import {expect, test} from 'vitest';
import {clusterNames as clusterSlices} from '../../../source/entities/name-clusters.ts';
import {finished} from '../../../source/search/slices.ts';
import {threadMs} from '../../support/cpu-time.ts';

const forms = [
	{text: 'टो लाम', count: 1},
	{text: 'टो लैम', count: 5},
	{text: 'तो लैम', count: 2},
	{text: 'टो हुउ', count: 2},
];

const clusterNames = (...names: Parameters<typeof clusterSlices>) =>
	finished(clusterSlices(...names));

test('the most frequent spelling of To Lam leads, in whatever order they come', () => {
	const expected = new Map([
		['टो लैम', 'टो लैम'],
		['तो लैम', 'टो लैम'],
		['टो लाम', 'टो लैम'],
		['टो हुउ', 'टो हुउ'],
	]);
	expect(clusterNames(forms)).toEqual(expected);
	expect(clusterNames(forms.toReversed())).toEqual(expected);
});

test('Mohammed is one however he is shortened', () => {
	const clustered = clusterNames([
		{text: 'मोहम्मद शमी', count: 3},
		{text: 'मो. शमी', count: 1},
		{text: 'Mohd Shami', count: 2},
		{text: 'Mohsin Shami', count: 1},
	]);
	expect([...clustered.values()]).toEqual([
		'मोहम्मद शमी',
		'मोहम्मद शमी',
		'मोहम्मद शमी',
		'Mohsin Shami',
	]);
});

const inUrdu = [
	'دیویندر فڑنویس',
	'یوگی آدتیہ ناتھ',
	'انتونیو گوتریس',
	'رجب طیب اردوان',
	'انضمام الحق',
	'ایلون مسک',
	'شریاس ائیر',
	'ولادیمیر پیوٹن',
	'بشار الاسد',
];

test('people of the news are one in Hindi and Urdu: Fadnavis, Yogi Adityanath, Guterres, Erdogan, Inzamam, Musk, Iyer, Putin, Assad', () => {
	const inHindi = [
		'देवेंद्र फडणवीस',
		'योगी आदित्यनाथ',
		'एंटोनियो गुटेरेस',
		'रेसेप तैयप एर्दोगन',
		'इंजमाम उल हक',
		'एलन मस्क',
		'श्रेयस अय्यर',
		'व्लादिमीर पुतिन',
		'बशर अल-असद',
	];
	const clustered = clusterNames([...inHindi, ...inUrdu].map((text) => ({text, count: 1})));
	expect(inUrdu.map((name) => clustered.get(name))).toEqual(inHindi);
});

const muzaffarabad = 'مظفر آباد';

test.each([
	['Telia is no spelling of Delhi', 'दिल्ली', 'Telia', false],
	['Khanpur is none of Kanpur', 'कानपुर', 'Khanpur', false],
	['Delhi is', 'दिल्ली', 'Delhi', true],
	['Muzaffarabad, which lists have in Urdu, is in Hindi too', 'मुज़फ़्फ़राबाद', muzaffarabad, true],
	['Telia, which no list has, is in Hindi', 'टेलिया', 'Telia', true],
])('of two places %s', (_, one, other, areOne) => {
	const clustered = clusterNames(
		[
			{text: one, count: 2},
			{text: other, count: 1},
		],
		'place',
	);
	expect(clustered.get(one) === clustered.get(other)).toBe(areOne);
});

test('ten thousand names that begin alike are done in time', () => {
	const syllables = ['तान', 'तोआन', 'तुआन', 'थाम', 'लाम', 'मिन्ह', 'हाई', 'नाम', 'होआ', 'फुक'];
	const names = syllables.flatMap((second) =>
		syllables.flatMap((third) =>
			syllables.flatMap((fourth) => syllables.map((fifth) => [second, third, fourth, fifth])),
		),
	);
	const start = threadMs();
	clusterNames(names.map((name) => ({text: `गुयेन ${name.join(' ')}`, count: 1})));
	expect(threadMs() - start).toBeLessThan(4_500);
});
