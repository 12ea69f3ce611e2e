/**
 * How well the rules find names in `test/data/news-entities.ts`: precision, recall and F1 of exact
 * spans, by type.
 *
 *     node scripts/eval-news.ts [--split tuned|held] [--errors]
 */
import {parseArgs} from 'node:util';
import {parseArticle} from '../source/corpus/parse.ts';
import {findMentions} from '../source/entities/find-mentions.ts';
import {newsEntities} from '../test/data/news-entities.ts';
import {plainText, type Tally, tallied, talliesOf} from '../test/support/marked.ts';

const {values} = parseArgs({
	options: {split: {type: 'string'}, errors: {type: 'boolean', default: false}},
});
const tallies = new Map<string, Tally>();
for (const {split, marked, language} of newsEntities) {
	if (values.split !== undefined && split !== values.split) continue;
	const sentence = plainText(marked);
	const article = parseArticle({id: 'sentence', path: 'sentence', text: sentence.text});
	const wrong = tallied(tallies, sentence, findMentions(article, language));
	if (values.errors && wrong.length > 0) {
		process.stdout.write(`${sentence.text}\n${wrong.map((line) => `    ${line}\n`).join('')}`);
	}
}
process.stdout.write(talliesOf(tallies));
