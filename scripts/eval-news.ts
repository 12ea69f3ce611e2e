/**
 * How well the rules find names in sentences of news: precision, recall and F1 of exact spans, by type.
 *
 *     node scripts/eval-news.ts [--split tuned|held|untouched] [--errors]
 *
 * Those of `test/data/news-entities.ts`; with `--split untouched` those of `test/data/news-*-untouched.txt`,
 * which nobody is to tune on and which are therefore left out where no split is named.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {parseArticle} from '../source/corpus/parse.ts';
import {findMentions} from '../source/entities/find-mentions.ts';
import type {EntityType} from '../source/entities/types.ts';
import {type NewsSentence, newsEntities} from '../test/data/news-entities.ts';
import {
	type MarkedText,
	plainText,
	type Tally,
	tallied,
	talliesOf,
} from '../test/support/marked.ts';
import {readMarkedTexts} from './annotated-texts.ts';

type Sentence = MarkedText & Pick<NewsSentence, 'language'>;

const {values} = parseArgs({
	options: {split: {type: 'string'}, errors: {type: 'boolean', default: false}},
});
const tallies = new Map<string, Tally>();
for (const sentence of sentencesOf(values.split)) {
	const article = parseArticle({id: 'sentence', path: 'sentence', text: sentence.text});
	const wrong = tallied(tallies, sentence, findMentions(article, sentence.language));
	if (values.errors && wrong.length > 0) {
		process.stdout.write(`${sentence.text}\n${wrong.map((line) => `    ${line}\n`).join('')}`);
	}
}
process.stdout.write(talliesOf(tallies));

function sentencesOf(split: string | undefined): readonly Sentence[] {
	if (split === 'untouched') return [...untouched('hindi', 'hi'), ...untouched('urdu', 'ur')];
	return newsEntities
		.filter((sentence) => split === undefined || sentence.split === split)
		.map(({marked, language}) => ({...plainText(marked), language}));
}

function untouched(name: string, language: Sentence['language']): readonly Sentence[] {
	const file = new URL(`../test/data/news-${name}-untouched.txt`, import.meta.url);
	return readMarkedTexts(fileURLToPath(file)).map(({text, names}) => ({
		text,
		names: names.map(({type, start, end}) => ({type: type as EntityType, start, end})),
		language,
	}));
}
