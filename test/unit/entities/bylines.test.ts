import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

/* Common nouns of news: bylines, desks, benches, and what numbers count. */

const {tagger} = loadTagger();

function found(text: string): readonly string[] {
	return findMentions(articleOf(text), 'ur', tagger).map(
		({type, text: own, value}) => `${type} ${value ?? own}`,
	);
}

test.each([
	['a correspondent in Lahore', 'لاہور (نامہ نگار) بارش سے سڑکیں بند ہو گئیں۔', ['place لاہور']],
	['a sports reporter in Karachi', 'کراچی (سپورٹس رپورٹر) میچ برابر رہا۔', ['place کراچی']],
	['the commerce reporter in Multan', 'ملتان (کامرس رپورٹر) منڈی بند رہی۔', ['place ملتان']],
	['a writer in Multan', 'ملتان (سجاول) منڈی بند رہی۔', ['place ملتان']],
	['the web desk in Delhi', 'नई दिल्ली (वेब डेस्क) बाज़ार बंद रहे।', ['place नई दिल्ली']],
	['the fire brigade', 'फ़ायर ब्रिगेड के प्रमुख ने बताया कि आग बुझ गई।', []],
	[
		'the larger place in brackets stays',
		'खाऊ तिन्ह कम्यून (ना हांग) में।',
		['place खाऊ तिन्ह', 'place ना हांग'],
	],
])('no names: %s', (_gloss, text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	['a bench of two members', 'دو رکنی بینچ نے فیصلہ سنایا۔', '2 member'],
	['the same in Hindi', 'दो सदस्यीय पीठ ने फ़ैसला सुनाया।', '2 member'],
	['candidates', '116 उम्मीदवार मैदान में हैं।', '116 candidate'],
	['candidates in Urdu', '116 امیدوار میدان میں ہیں۔', '116 candidate'],
	['traders, whom no unit names', '40 कारोबारी आए।', '40 karobari'],
	['batsmen are no «player»', '11 बल्लेबाज उतरे।', '11 ballebaj'],
	['ministers, who lead their row', '7 मंत्री आए।', '7 minister'],
])('what is counted: %s', (_gloss, text, value) => {
	expect(found(text)).toEqual([`quantity ${value}`]);
});
