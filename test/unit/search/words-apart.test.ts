import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import {buildLibrary} from '../../../source/library.ts';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {hasTwoSyllables} from '../../../source/search/words-apart.ts';
import {documentOf, entityOf} from '../../support/seed-documents.ts';

const texts = {
	english: 'M S Dhoni and P V Sindhu sent messages to the school on Monday.',
	// M S Dhoni and P V Sindhu were present at the programme too. Everybody clapped.
	hindi: 'कार्यक्रम में एमएस धोनी और पीवी सिंधु भी मौजूद थे। सबने तालियां बजाईं।',
	// Dhoni and Sindhu were present at the programme too.
	urdu: 'پروگرام میں دھونی اور سندھو بھی موجود تھے۔',
	// Salman Khan was there. Aamir Khan and Shah Rukh Khan did not comment.
	film: 'अभिनेता सलमान खान आए। आमिर खान और शाहरुख खान ने टिप्पणी नहीं की।',
	karachi: 'Chief Minister Syed Murad Ali Shah asked Commissioner Hassan Naqvi for a report.',
};

const articles = Object.entries(texts).map(([id, text]) =>
	parseArticle({id, path: `${id}.txt`, text}),
);
const {index} = buildLibrary({articles, problems: []});

function found(query: string): string {
	const {matches} = index.search(query);
	return matches
		.map(({article}) => article)
		.sort()
		.join(' ');
}

test.each([
	['dhoni sindhu', 'english hindi urdu'],
	['salman aamir', 'film'],
	['murad hassan', 'karachi'],
])('two people in one query are found where each of them stands: %s', (query, expected) => {
	expect(found(query)).toBe(expected);
});

test('no letter more loses what was found: Murad and Hassan, Dhoni and Sindhu', () => {
	const typed = (query: string): string =>
		index
			.search(query, {isUnfinished: true})
			.matches.map(({article}) => article)
			.join(' ');
	for (const query of ['murad h', 'murad has', 'murad hassa', 'murad hassan']) {
		expect(typed(query), query).toContain('karachi');
	}

	for (const query of ['dhoni s', 'dhoni sin', 'dhoni sind', 'dhoni sindhu']) {
		expect(typed(query), query).toContain('english');
	}
});

test('of one of them alone there is nothing to be found: Dhoni and Salman, Murad and Sindhu', () => {
	expect([found('dhoni salman'), found('murad sindhu')]).toEqual(['', '']);
});

const apart = 'Rahul Dravid spoke. Then the historian met Mohandas Gandhi.';
const together = 'The crowd met Rahul Gandhi.';
const people = buildSearchIndex({
	documents: [documentOf('apart', apart), documentOf('together', together)],
	entities: [
		entityOf('person', 'Rahul Gandhi', ['Rahul Gandhi']),
		entityOf('person', 'Rahul Dravid', ['Rahul Dravid']),
		entityOf('person', 'Mohandas Gandhi', ['Mohandas Gandhi']),
	],
});

test('where they stand as one name they come first: Rahul Gandhi', () => {
	const {matches} = people.search('rahul gandhi');
	expect(matches.map(({article}) => article)).toEqual(['together', 'apart']);
});

test('where only the name was found, none of its words elsewhere is marked: Raahul Gandhi', () => {
	const text = 'Raahul Gandhi came. Later that evening the old Gandhi house was empty.';
	const {matches} = buildSearchIndex({
		documents: [documentOf('sounding', text), documentOf('other', 'Rahul Dravid spoke.')],
		entities: [
			entityOf('person', 'Raahul Gandhi', ['Raahul Gandhi']),
			entityOf('person', 'Rahul Dravid', ['Rahul Dravid']),
		],
	}).search('rahul gandhi');
	const [{hits = []} = {}] = matches;
	expect(hits.map(({start}) => start)).toEqual([0]);
});

/** Nguyen Xuan Phuc, of whom no article tells; Nguyen and Xuan stand in other names. */
const names = ['गुयेन वान हाई', 'दो शुआन थे', 'ले होंग फुक'];

test('syllables of one name do not stand scattered: Nguyen Xuan Phuc', () => {
	const hanoi = buildSearchIndex({
		documents: [documentOf('hanoi', `${names.join(' और ')} ने भाग लिया।`)],
		entities: names.map((name) => entityOf('person', name, [name])),
	});
	for (const query of ['nguyen xuan phuc', 'Nguyễn Xuân Phúc', 'गुयेन शुआन फुक']) {
		expect(hanoi.search(query).total, query).toBe(0);
	}
});

test('a syllable is known in each script: Hassan and Thang', () => {
	expect(['hassan', 'हसन', 'dhoni'].map(hasTwoSyllables)).toEqual([true, true, true]);
	expect(['thang', 'थांग', 'nguyen', 'गुयेन'].map(hasTwoSyllables)).toEqual(Array(4).fill(false));
});
