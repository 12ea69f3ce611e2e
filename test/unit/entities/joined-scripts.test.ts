import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {EntityType, FoundMention} from '../../../source/entities/types.ts';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {offset} from '../../../source/text/units.ts';
import {namesIn} from './article.ts';

function found(type: EntityType, text: string): FoundMention {
	const article = 'a' as ArticleId;
	return {type, text, article, start: offset(0), end: offset(text.length)};
}

function namesOf(type: EntityType, texts: readonly string[]): readonly string[] {
	return unifyMentions(texts.map((text) => found(type, text))).entities.map(({name}) => name);
}

const islamabadHighCourt = 'اسلام آباد ہائی کورٹ';
const stateBank = 'اسٹیٹ بینک آف پاکستان';
const antony = 'اے کے انٹونی';
const yediyurappa = 'بی ایس یدیورپا';
const owaisi = 'اسد الدین اویسی';
const lashkar = 'لشکر طیبہ';
const fazal = 'فضل الرحمٰن';
const faisal = 'فیصل بن فرحان';
const leagueN = ['مسلم لیگ (ن)', 'ن لیگ', 'مسلم لیگ ن', 'پاکستان مسلم لیگ ن'];
const dmk = 'ڈی ایم کے';
const muzaffarabad = ['مظفر آباد', 'مظفرآباد'];
const faisalabad = 'فیصل آباد';

test.each([
	[
		'a place of two words in a body',
		'organization',
		['Islamabad High Court', islamabadHighCourt, 'इस्लामाबाद हाई कोर्ट'],
	],
	[
		'Indian is of India',
		'organization',
		['Reserve Bank of India', 'भारतीय रिज़र्व बैंक', 'रिज़र्व बैंक ऑफ़ इंडिया'],
	],
	['A. K. Antony, heard in two ways', 'person', ['A K Antony', 'ए के एंटनी', antony]],
	['B. S. Yediyurappa', 'person', ['BS Yediyurappa', 'बी एस येदियुरप्पा', yediyurappa]],
	['Asaduddin Owaisi', 'person', ['Asaduddin Owaisi', 'असदुद्दीन ओवैसी', owaisi]],
	['Lashkar-e-Taiba', 'organization', ['Lashkar-e-Taiba', 'लश्कर-ए-तैयबा', lashkar]],
	['the DMK and its whole name', 'organization', ['DMK', 'द्रविड़ मुनेत्र कड़गम', 'द्रमुक', dmk]],
	['Fazal ur Rahman', 'person', ['Fazal ur Rahman', fazal, 'फजलुर रहमान']],
	['Faisal bin Farhan', 'person', ['Faisal bin Farhan', faisal, 'फैसल बिन फरहान']],
	['the PML-N in five ways', 'organization', ['PML-N', ...leagueN]],
	['the AIADMK', 'organization', ['AIADMK', 'ऑल इंडिया अन्ना द्रविड़ मुनेत्र कड़गम', 'अन्नाद्रमुक']],
	['of in Urdu letters', 'organization', ['State Bank of Pakistan', stateBank]],
	[
		'Muzaffarabad in one word and in two, and where no table has it',
		'place',
		['Muzaffarabad', ...muzaffarabad, 'मुज़फ़्फ़राबाद'],
	],
	['Faisalabad', 'place', ['Faisalabad', faisalabad, 'फ़ैसलाबाद']],
])('one entity: %s', (_gloss, type, texts) => {
	expect(namesOf(type as EntityType, texts)).toEqual([texts[0]]);
});

test.each([
	['two courts', 'organization', ['Lahore High Court', islamabadHighCourt]],
	['the banks of two states', 'organization', ['State Bank of India', stateBank]],
])('two entities: %s', (_gloss, type, texts) => {
	expect(namesOf(type as EntityType, texts)).toHaveLength(2);
});

test('a body that is known in Urdu alone is called in English', () => {
	expect(namesOf('organization', [stateBank])).toEqual(['State Bank of Pakistan']);
});

const barrister = 'بیرسٹر گوہر علی خان نے کہا';

test('a barrister is a title: Barrister Gohar Ali Khan said', () => {
	expect(namesIn(barrister, 'person')).toEqual([barrister.slice(7, 19)]);
	expect(namesIn('बैरिस्टर गौहर अली ख़ान ने कहा', 'person')).toEqual(['गौहर अली ख़ान']);
});
