import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {buildLibrary} from '../../../source/library.ts';

const texts = {
	english:
		'The dead were named as Sanaullah Khan and Naseem Akhtar. Jasprit Bumrah took two wickets.',
	// Sanaullah Khan said in Pakistan: help will be given. Jasprit Bumrah got Babar Azam out.
	hindi: 'पाकिस्तान में सनाउल्लाह खान ने कहा कि मदद दी जाएगी। जसप्रीत बुमराह ने बाबर आजम को आउट किया।',
	// Among the dead are Sanaullah Khan and Naseem Akhtar.
	urdu: 'جاں بحق ہونے والوں میں ثنااللہ خان، نسیم اختر اور احمد نواز چیمہ شامل ہیں۔',
};

const articles = Object.entries(texts).map(([id, text]) =>
	parseArticle({id, path: `${id}.txt`, text}),
);
const {index} = buildLibrary({articles, problems: []});

function found(query: string): string {
	const {matches} = index.search(query);
	return matches.map(({article}) => article).join(' ');
}

test.each(['sanaullah', 'sanaullah khan'])(
	'a name found in one script is found in the others, where it is less alike and last: %s',
	(query) => {
		expect(found(query)).toBe('english hindi urdu');
	},
);

test('a name that stands nowhere is not taken for one that is as unlike: Imran, Kamran', () => {
	expect(found('kamran khan')).toBe('');
});

test('a name with a letter less is found in its own script and in another: Bumrah', () => {
	expect(found('bumra')).toBe('english hindi');
});

test('a part of a name is found where the whole name is written otherwise: Rana Sanaullah', () => {
	// Home minister Rana Sanaullah spoke to journalists in Lahore. In the market an inn was opened.
	const hindi = 'गृह मंत्री राणा सनाउल्लाह ने लाहौर में पत्रकारों से बात की। बाजार में सराय खोली गई।';
	// Interior minister Rana Sanaullah spoke to journalists in Lahore.
	const urdu = 'وزیر داخلہ رانا ثناء اللہ نے لاہور میں صحافیوں سے بات کی۔';
	const both = Object.entries({hindi, urdu}).map(([id, text]) =>
		parseArticle({id, path: `${id}.txt`, text}),
	);
	const library = buildLibrary({articles: both, problems: []});
	const articlesOf = (query: string): string[] =>
		library.index
			.search(query)
			.matches.map(({article}) => article)
			.sort();
	expect(articlesOf('sanaullah')).toEqual(['hindi', 'urdu']);
	expect(articlesOf('सनाउल्लाह')).toEqual(['hindi', 'urdu']);
	expect(articlesOf('सराय')).toEqual(['hindi']);
});
