import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function found(text: string): readonly string[] {
	const article = {...articleOf(text), script: 'Latn' as const};
	return findMentions(article, 'en', tagger).map(({type, text: own}) => `${type} ${own}`);
}

test.each([
	['before a name', 'The director S. Balachandran said it would rain.', 'S. Balachandran'],
	['two of them', 'Party chief J.P. Nadda arrived.', 'J.P. Nadda'],
	['inside a name', 'Rain fell, Edappadi K. Palaniswami said.', 'Edappadi K. Palaniswami'],
	['without full stops', 'Solicitor General S V Raju appeared.', 'S V Raju'],
	['a letter of the word before is none', 'Generation Z Voters said so.', ''],
	['a letter that is a word is none', 'A Vijay Venkataramani said so.', 'Vijay Venkataramani'],
	['a vitamin is nobody', 'Oranges have vitamin C. Researchers agreed.', ''],
	['a group is nobody', 'They are in Group A. Pakistan won.', ''],
	['an appendix is nobody', 'See Appendix B. Kumar left.', ''],
	['many letters are some', `${'A. '.repeat(5000)}Xx, said`, 'A. A. A. A. Xx'],
])('initials with their full stops: %s', (_, text, person) => {
	const people = found(text).filter((each) => each.startsWith('person '));
	expect(people.join()).toBe(person && `person ${person}`);
});

test.each([
	['Caretaker PM Anwar ul Haq Kakar said so.', 'Anwar ul Haq Kakar'],
	['UK PM Keir Starmer said no.', 'Keir Starmer'],
	['CM Yogi Adityanath left.', 'Yogi Adityanath'],
	['PM Modi said so.', 'Modi'],
	['At 6 PM Friday it ended.', ''],
	['The 12 MP Camera works.', ''],
])('letters of an office are no part of the name: %s', (text, person) => {
	const named = found(text).filter((each) => /^(?:person|quantity) /v.test(each));
	expect(named.join()).toBe(person && `person ${person}`);
});

test.each([
	['Ravi Bhatnagar was arrested in Pune.', 'Ravi Bhatnagar'],
	['Nguyen Hoa has been arrested.', 'Nguyen Hoa'],
	['Three Pakistani Rangers were arrested. Bitcoin Cash was born.', ''],
	['PM Awas Yojana was opened. Shri Ram Temple was opened.', ''],
	['The Tata Nano was named the car of the year.', ''],
	['Communist Party chief To Lam visited it.', 'To Lam'],
	['To Lam Dong they sent aid.', ''],
	['Hydro-Meteorological Forecasting said so.', ''],
])('who is arrested, and To Lam within a sentence: %s', (text, person) => {
	const named = found(text).filter((each) => each.startsWith('person '));
	expect(named.join()).toBe(person && `person ${person}`);
});

test('twenty thousand particles do not take the other names away', () => {
	const long = `Ahmed ${'bin Ahmed '.repeat(20_000)}said.`;
	expect(found(`Narendra Modi met Rahul Gandhi in Delhi.\n\n${long}`).slice(0, 3)).toEqual([
		'person Narendra Modi',
		'person Rahul Gandhi',
		'place Delhi',
	]);
});

test.each([
	['The maulana Fazal ur Rahman met Murad.', 'Fazal ur Rahman'],
	['Mohammed bin Salman said so.', 'Mohammed bin Salman'],
	['Mohammed bin Rashid Al Maktoum arrived.', 'Mohammed bin Rashid Al Maktoum'],
	['S V Raju and K M Natarajan were in Delhi.', 'S V Raju, K M Natarajan'],
	['Plan A B Tests failed.', ''],
	['Habib ur Rehman was arrested.', 'Habib ur Rehman'],
	['Usama bin Laden was killed in Abbottabad.', 'Usama bin Laden'],
	['Imran Khan al Azhar University said.', 'Imran Khan'],
	['Minister Ahmed al Karachi said.', 'Ahmed'],
	['Eid al Adha was marked on Friday.', ''],
])('particles and initials belong to a name: %s', (text, people) => {
	const names = found(text).filter((each) => each.startsWith('person '));
	expect(names.map((name) => name.slice('person '.length)).join(', ')).toBe(people);
});

test.each([
	[
		'a teacher is no place',
		'Fatima Khatoon, a teacher from Lucknow, said the school in Ahmedabad reopened.',
		['person Fatima Khatoon', 'place Lucknow', 'place Ahmedabad'],
	],
	[
		'a name goes on to its last capital',
		'Asif Ali Zardari met Shehbaz Sharif in Islamabad.',
		['person Asif Ali Zardari', 'person Shehbaz Sharif', 'place Islamabad'],
	],
	[
		'people of news without a title',
		'Uddhav Thackeray criticised Chief Minister Eknath Shinde in Mumbai.',
		['person Uddhav Thackeray', 'person Eknath Shinde', 'place Mumbai'],
	],
	[
		'a genitive ends a name',
		"Heavy rain fell in Kerala's Wayanad district, Imran Khan's party said.",
		['place Kerala', 'place Wayanad', 'person Imran Khan'],
	],
	[
		'a surname that is a place too',
		'Michael Jordan and George Washington Carver were in Chicago.',
		['person Michael Jordan', 'person George Washington Carver', 'place Chicago'],
	],
	['a stadium is nobody', 'The final was at the Narendra Modi Stadium.', []],
	['a market and a team of police', 'The Khan Market fire was met by a SWAT team.', []],
	[
		'a headline in capitals names nobody',
		'Stocks Rise As Oil Falls; Traders Await Fed Decision on Interest Rates',
		[],
	],
])('%s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	[
		'before a verb of saying or of doing',
		'KL Rahul scored 80, Kylian Mbappe said, and Jude Bellingham added that he was glad.',
		['KL Rahul', 'Kylian Mbappe', 'Jude Bellingham'],
	],
	['after a quotation', '"We are ready," said Arne Slot.', ['Arne Slot']],
	[
		'in apposition',
		'Sigrid Moen, 45, met Ole Brandt, a party leader.',
		['Sigrid Moen', 'Ole Brandt'],
	],
	[
		'another given name is another person',
		'Nita Ambani will chair the board. Mukesh Ambani said so, and Ambani smiled.',
		['Nita Ambani', 'Mukesh Ambani', 'Ambani'],
	],
	['a woman whose name ends in Bibi', "The court heard Bushra Bibi's appeal.", ['Bushra Bibi']],
	[
		'no houses, places or bodies, and nothing in a headline',
		'The White House said so. New York said it would. World Bank said no. Geo News said. Air Force said. Climate Change said.\nRed Tape Grows As Trade Falls',
		[],
	],
])('people of English news: %s', (_, text, expected) => {
	expect(found(text).filter((each) => each.startsWith('person'))).toEqual(
		expected.map((name) => `person ${name}`),
	);
});

test.each([
	['Prime Minister Shehbaz Sharif spoke.', 'Prime Minister'],
	['It was former prime minister Nawaz Sharif.', 'former prime minister'],
	['Home Minister Amit Shah spoke.', 'Home Minister'],
	['On Tuesday President Donald Trump spoke.', 'President'],
	['Information Minister Attaullah Tarar spoke.', 'Information Minister'],
	['Senior minister Marriyum Aurangzeb spoke.', 'Senior minister'],
	['Chief Justice Yahya Afridi spoke.', 'Chief Justice'],
])('a whole title: %s', (text, title) => {
	const article = {...articleOf(text), script: 'Latn' as const};
	const person = findMentions(article, 'en', tagger).find(({type}) => type === 'person');
	expect(person?.role?.title).toBe(title);
});

test('firms end with a capital: Dharma Productions, but film productions; ministries are whole', () => {
	expect(found('Dharma Productions fell. Film productions and new studios rose.')).toEqual([
		'organization Dharma Productions',
	]);
	expect(found('The Ministry of Chemicals and Fertilizers said so.')).toContain(
		'organization Ministry of Chemicals',
	);
});

test('a body keeps the word before its head, and «per cent» is a unit', () => {
	expect(found('The Competition Commission of India expects growth of 6.7 per cent.')).toEqual([
		'organization Competition Commission of India',
		'place India',
		'quantity 6.7 per cent',
	]);
});

test('bodies that the lists of Hindi and Urdu have are known by their English names too', () => {
	const organizations = (text: string): readonly string[] =>
		found(text).filter((each) => each.startsWith('organization '));
	expect(organizations('Tata Power and NDMA said so, and Zerodha agreed.')).toEqual([
		'organization Tata Power',
		'organization NDMA',
		'organization Zerodha',
	]);
	expect(organizations('He built a tata power mast for the dabur shop.')).toEqual([]);
});
