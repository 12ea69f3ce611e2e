import {expect, test} from 'vitest';
import {newsEntities} from '../../data/news-entities.ts';
import {f1, plainText, type Tally, tallied, total} from '../../support/marked.ts';
import {mentionsIn} from './article.ts';

test.each([
	['tuned', 0.9],
	['held', 0.85],
] as const)('ordinary Hindi and Urdu news, the half that is %s: F1 at least %d', (split, least) => {
	const tallies = new Map<string, Tally>();
	const wrong = newsEntities
		.filter((sentence) => sentence.split === split)
		.flatMap(({marked}) => {
			const sentence = plainText(marked);
			return tallied(tallies, sentence, mentionsIn(sentence.text));
		});
	expect(f1(total(tallies)), wrong.join('\n')).toBeGreaterThanOrEqual(least);
});
