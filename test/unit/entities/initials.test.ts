import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {clusterNames} from '../../../source/entities/name-clusters.ts';
import {finished} from '../../../source/search/slices.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf, namesIn} from './article.ts';

const {tagger} = loadTagger();

function peopleIn(text: string): readonly string[] {
	return findMentions(articleOf(text), 'hi', tagger)
		.filter(({type}) => type === 'person')
		.map((mention) => mention.text);
}

test.each([
	['Justice D. Y. Chandrachud', 'मुख्य न्यायाधीश डी.वाई. चंद्रचूड़ ने कहा', 'डी.वाई. चंद्रचूड़'],
	['all letters touch', 'मुख्यमंत्री बी.एस.येदियुरप्पा ने कहा', 'बी.एस.येदियुरप्पा'],
	['letters with blanks', 'मुख्यमंत्री बी. एस. येदियुरप्पा ने कहा', 'बी. एस. येदियुरप्पा'],
	['A. P. J. Abdul Kalam', 'डॉ. ए.पी.जे. अब्दुल कलाम ने कहा', 'ए.पी.जे. अब्दुल कलाम'],
	['Edappadi K. Palaniswami', 'एडप्पादी के. पलानीस्वामी ने कहा', 'एडप्पादी के. पलानीस्वामी'],
	['the inspector general V. K. Birdi', 'महानिरीक्षक वी. के. बिर्दी ने कहा', 'वी. के. बिर्दी'],
	['the member K. Kavitha', 'एमएलसी के. कविता मौजूद थे। वी. के. बिर्दी ने कहा', 'वी. के. बिर्दी'],
	['M. K. Stalin and others', 'एम. के. स्टालिन और अन्य लोग', 'एम. के. स्टालिन'],
	['D. K. Shivakumar was there', 'डी. के. शिवकुमार मौजूद थे', 'डी. के. शिवकुमार'],
	['S. V. Raju appeared', 'एस. वी. राजू पेश हुए', 'एस. वी. राजू'],
	['the P. M. Narendra Modi', 'पी.एम. नरेंद्र मोदी ने कहा', 'नरेंद्र मोदी'],
])('dotted initials are of the person after them: %s', (_gloss, text, person) => {
	expect(peopleIn(text)).toEqual([person]);
});

const rahulInUrdu = 'کے ایل راہل اور وراٹ کوہلی نے سنچریاں بنائیں';
const rahulNamed = 'کے ایل راہل';

test.each([
	['K. L. Rahul and Virat Kohli', 'के एल राहुल और विराट कोहली ने शतक बनाए', 'के एल राहुल'],
	['after a full stop', 'मैच हुआ। के एल राहुल और विराट कोहली ने शतक बनाए', 'के एल राहुल'],
	['the same in Urdu', rahulInUrdu, rahulNamed],
	['in brackets', 'मुंबई (के एल राहुल) ने शतक बनाए', 'के एल राहुल'],
	['but not within it: M. K. Stalin of India', 'भारत के एम के स्टालिन ने कहा', 'एम के स्टालिन'],
])('the word of a postposition is an initial where a clause begins: %s', (_gloss, text, person) => {
	expect(peopleIn(text)[0]).toBe(person);
});

const rahulOfTeam = 'کپتان کے ایل راہل نے سنچری بنائی';

test.each([
	['captain K. L. Rahul', 'कल कप्तान के एल राहुल ने शतक लगाया', 'के एल राहुल'],
	['the same in Urdu', rahulOfTeam, rahulNamed],
	['K. C. Venugopal of the Congress', 'कांग्रेस के के सी वेणुगोपाल ने कहा', 'के सी वेणुगोपाल'],
	['the coach of L. Rahul stays his', 'राहुल के एल राहुल ने कहा', 'राहुल'],
])('and behind a title, and where it stands twice: %s', (_gloss, text, person) => {
	expect(peopleIn(text)[0]).toBe(person);
});

test.each([
	['Mohammed Salim', 'पुलिस ने मो. सलीम को पकड़ा।', 'मो. सलीम'],
	['Mohammed bin Salman', 'मोहम्मद बिन सलमान ने कहा।', 'मोहम्मद बिन सलमान'],
	[
		'the Saudi crown prince Mohammed bin Salman',
		'सऊदी क्राउन प्रिंस मोहम्मद बिन सलमान आए।',
		'मोहम्मद बिन सलमान',
	],
])('what मोहम्मद is shortened to, and who is his son: %s', (_gloss, text, person) => {
	expect(peopleIn(text)).toEqual([person]);
});

test('letters that are words as well are no initials within a sentence: a slump that came, many a measure', () => {
	expect(peopleIn('इस क्षेत्र में आई मंदी के बाद बहुत सी कार्रवाई की गई।')).toEqual([]);
	expect(peopleIn('मुंबई से आई प्रिया शर्मा ने कहा।')).toEqual(['प्रिया शर्मा']);
	expect(peopleIn(`${'एम के '.repeat(50)}शर्मा ने कहा।`)).toEqual(['शर्मा']);
});

test('a town before the initials is not the first name: Chennai', () => {
	expect(peopleIn('एडप्पादी के. पलानीस्वामी ने कहा। चेन्नई के. पलानीस्वामी ने कहा।')).toEqual([
		'एडप्पादी के. पलानीस्वामी',
		'के. पलानीस्वामी',
	]);
});

test('a body in letters with full stops is nobody: commandos of the S. T. F., a team of the N. D. R. F.', () => {
	expect(peopleIn('एस. टी. एफ. कमांडो तैनात किए गए। एन. डी. आर. एफ. टीम पहुंची।')).toEqual([]);
});

test('letters cut out of an abbreviation are nobody: the C. B. I., and the B. J. P. leader Amit Shah', () => {
	expect(peopleIn('सी.बी.आई. ने कहा। बी.जे.पी. नेता अमित शाह ने कहा।')).toEqual(['अमित शाह']);
});

const chandrachud = 'ڈی وائی چندرچوڑ';
const dhoni = 'ایم ایس دھونی';

test.each([
	['D. Y. Chandrachud', ['डी.वाई. चंद्रचूड़', 'डी वाई चंद्रचूड़', 'D.Y. Chandrachud', chandrachud]],
	['M. S. Dhoni', ['एम.एस. धोनी', 'एमएस धोनी', 'MS Dhoni', 'M. S. Dhoni', dhoni]],
])('initials are one however they are written: %s', (_gloss, names) => {
	const leaders = finished(clusterNames(names.map((text) => ({text, count: 1}))));
	expect(new Set(leaders.values()).size).toBe(1);
});

const amitShah = 'وزیر داخلہ امت شاہ نے کہا';
const kingSalman = 'سعودی عرب کے شاہ سلمان نے کہا';

test('a surname that is the title of a king too, in Urdu: Amit Shah, and King Salman', () => {
	expect(namesIn(amitShah, 'person')).toEqual([amitShah.slice(11, 18)]);
	expect(namesIn(kingSalman, 'person')).toEqual([kingSalman.slice(13, 22)]);
});

test('a noun that is a surname too names nobody beside an unknown word: the valid opinion, Mohan Rai', () => {
	expect(peopleIn('समितियों की मान्य राय और सिफारिशों पर काम होगा।')).toEqual([]);
	expect(peopleIn('बैठक में मोहन राय और अन्य लोग शामिल हुए।')).toEqual(['मोहन राय']);
});
