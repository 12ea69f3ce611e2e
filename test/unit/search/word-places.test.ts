import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {cpuMs} from '../../support/cpu-time.ts';
import {documentOf} from '../../support/seed-documents.ts';

/** Three letters for each number, so that all words begin alike and sound otherwise. */
function word(number: number): string {
	const letters = 'कखगघचछजझटठडढतथदधनपफबभमयरलवशसह';
	const {length} = letters;
	const [second, third, fourth] = [1, length, length ** 2].map(
		(step) => letters[Math.floor(number / step) % length],
	);
	return `पा${second}ा${third}ी${fourth}`;
}

const forms = 3000;
const articles = 60;

/** Police, press, Punjab, petrol, money, Peshawar. */
const others = 'پولیس پریس پنجاب پٹرول پیسہ پشاور';

test('a beginning of hundreds of words that stand often is found in one walk over all their places', () => {
	const text = Array.from({length: forms}, (_, at) => word(at)).join(' ');
	const texts = [others, ...Array.from({length: articles}, () => text)];
	const index = buildSearchIndex({
		documents: texts.map((own, at) => documentOf(`${at}`, own)),
		entities: [],
	});
	// What begins so in another script is less sure, so that places are not all as good.
	const typed = {limit: 5, isUnfinished: true};
	index.search('पाक', typed);
	let total = 0;
	const took = cpuMs(() => {
		total = index.search('पा', typed).total;
	});
	expect(total).toBeGreaterThan(articles);
	expect(took).toBeLessThan(100);
});
