import {expect, test} from 'vitest';
import {phonemeSimilarity} from '../../../source/romanise/distance.ts';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {englishSounds} from '../../../source/search/english-sound.ts';
import {soundOf} from '../../../source/search/word-sound.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** The Lahore High Court has asked the Punjab government for a report. */
const lahore = 'لاہور ہائی کورٹ نے پنجاب حکومت سے رپورٹ طلب کر لی ہے۔';
/** The prime minister held a press conference. */
const wazir = 'وزیر اعظم نے پریس کانفرنس کی۔';
/** Team India has won the World Cup. */
const cup = 'ٹیم انڈیا نے ورلڈ کپ جیت لیا۔';
const highCourt = '"ہائی کورٹ"';

const index = buildSearchIndex({
	documents: [
		// The Allahabad High Court has asked the state government for a reply.
		documentOf('allahabad', 'इलाहाबाद हाई कोर्ट ने राज्य सरकार से जवाब मांगा है।'),
		documentOf('lahore', lahore),
		documentOf('delhi', 'The High Court asked the government. The prime minister was not present.'),
		// Prime minister Narendra Modi spoke; the Supreme Court will hear the case.
		documentOf('modi', 'प्रधानमंत्री नरेंद्र मोदी ने संबोधित किया। सुप्रीम कोर्ट सुनवाई करेगा।'),
		documentOf('wazir', wazir),
		documentOf('cup', cup),
		// At least ten people were hurt; workers were coming back from work.
		documentOf('work', 'कम से कम दस लोग घायल हुए। काम पर लौटते मजदूर।'),
	],
	entities: [],
});

function found(query: string): string {
	const {matches} = index.search(query);
	return matches.map(({article}) => article).join(' ');
}

test.each([
	[
		'English words said in Hindi and Urdu, those that are written so first',
		'"high court"',
		'delhi allahabad lahore',
	],
	['the same from Hindi, where English is read by its letters', '"हाई कोर्ट"', 'allahabad lahore'],
	['the same from Urdu', highCourt, 'lahore allahabad'],
	['a translation is no sound: prime minister', '"prime minister"', 'delhi'],
	['press conference', '"press conference"', 'wazir'],
	['plain words that stand side by side', 'press conference', 'wazir'],
	['plain words of which each is known from names as well', 'world cup', 'cup'],
	['plain English words as they are said', 'high court', 'delhi allahabad lahore'],
	['Team India', '"team india"', 'cup'],
	['the words in another order', '"court high"', ''],
	['the words exactly so', '="high court"', 'delhi'],
	['one of them exactly so', '"high =court"', 'delhi'],
	['fewer words of the phrase than there are: the Supreme Court', '"high supreme"', ''],
	['काम से (from work) is not कम से (at least)', '"काम से"', ''],
])('%s: %s', (_, query, expected) => {
	expect(found(query)).toBe(expected);
});

test.each([
	['high', 'हाई'],
	['team', 'टीम'],
	['rate', 'रेट'],
	['station', 'स्टेशन'],
	['school', 'स्कूल'],
	['science', 'साइंस'],
	['budget', 'बजट'],
	['people', 'पीपल'],
	['diesel', 'डीजल'],
	['airways', 'एयरवेज'],
	['enterprises', 'एंटरप्राइजेज'],
	['productions', 'प्रोडक्शंस'],
	['national', 'नेशनल'],
	['knight', 'नाइट'],
	['games', 'गेम्स'],
	['light', 'लाइट'],
	['airlines', 'एयरलाइंस'],
	['brothers', 'ब्रदर्स'],
	['executive', 'एग्जीक्यूटिव'],
	['news', 'न्यूज'],
])('%s is read as English, like %s', (word, said) => {
	const [reading = ''] = englishSounds(word);
	const likeness = phonemeSimilarity(reading, soundOf(said), 'whole');
	expect(likeness).toBeGreaterThan(phonemeSimilarity(soundOf(word), soundOf(said), 'whole'));
	expect(likeness).toBeGreaterThan(0.8);
});

test.each(['delhi', 'modi', 'हाई', 'nighasan'])('%s is read by its letters alone', (word) => {
	expect(englishSounds(word)).toEqual([]);
});

test.each(['enterprises', 'productions'])(
	'a long English word alone is found as Hindi and Urdu spell it: %s',
	(query) => {
		const spelt = {
			// Shares of Adani Enterprises and Dharma Productions rose.
			hindi: 'अदानी एंटरप्राइजेज और धर्मा प्रोडक्शंस के शेयर चढ़े।',
			// The same.
			urdu: 'اڈانی انٹرپرائزز اور دھرما پروڈکشنز کے حصص بڑھ گئے۔',
		};
		const documents = Object.entries(spelt).map(([id, text]) => documentOf(id, text));
		const {matches} = buildSearchIndex({documents, entities: []}).search(query);
		expect(matches.map(({article}) => article).sort()).toEqual(['hindi', 'urdu']);
	},
);
