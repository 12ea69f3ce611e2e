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
	['a market and a team of police', 'The Khan Market fire was met by a SWAT team.', []],
	[
		'a headline in capitals names nobody',
		'Stocks Rise As Oil Falls; Traders Await Fed Decision on Interest Rates',
		[],
	],
])('%s', (_, text, expected) => {
	expect(found(text)).toEqual(expected);
});
