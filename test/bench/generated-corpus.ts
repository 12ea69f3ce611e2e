import {readdirSync, readFileSync} from 'node:fs';
import type {ArticleId} from '../../source/corpus/types.ts';
import type {SearchDocument} from '../../source/search/types.ts';
import {span} from '../../source/text/units.ts';
import {randomNumbers} from './random-numbers.ts';

/**
 * Articles of some 8.5 KB made of the paragraphs of `seeds/`, each with words of its own strewn in, so that the
 * vocabulary grows as that of a real folder does (about 60,000 forms in 10,000 articles). The same at every call.
 */
export function generatedDocuments(count: number): SearchDocument[] {
	const random = randomNumbers(42);
	const pools = seedParagraphs();
	return Array.from({length: count}, (_, index) => {
		const language = index % 4 === 0 ? 'ur' : 'hi';
		const text = articleText(pools.get(language) ?? [], random);
		return documentOf(index, language, text);
	});
}

const seeds = new URL('../../seeds/', import.meta.url);
const articleBytes = 8500;
/** One word in this many is made up. */
const rareEvery = 60;

function seedParagraphs(): ReadonlyMap<string, readonly string[]> {
	const texts = readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8'));
	const paragraphs = texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 80);
	return Map.groupBy(paragraphs, (paragraph) =>
		/\p{Script=Arabic}/v.test(paragraph) ? 'ur' : 'hi',
	);
}

function articleText(pool: readonly string[], random: () => number): string {
	const lines: string[] = [];
	for (let bytes = 0; bytes < articleBytes; ) {
		const paragraph = pool[Math.floor(random() * pool.length)] ?? '';
		const line = paragraph
			.split(' ')
			.map((word) => (random() * rareEvery < 1 ? madeUp(pool, random) : word))
			.join(' ');
		lines.push(line);
		bytes += Buffer.byteLength(line);
	}

	return lines.join('\n');
}

/** The front of one word and the back of another: few of them repeat. */
function madeUp(pool: readonly string[], random: () => number): string {
	const [front = '', back = ''] = [0, 1].map(() => {
		const words = (pool[Math.floor(random() * pool.length)] ?? '').split(' ');
		return words[Math.floor(random() * words.length)] ?? '';
	});
	return front.slice(0, 4) + back.slice(-4);
}

function documentOf(index: number, language: string, text: string): SearchDocument {
	const title = text.slice(0, 60);
	return {
		article: {
			id: `${index}.txt` as ArticleId,
			path: `generated/${index}.txt`,
			text,
			title,
			titleSpan: span(0, title.length),
			paragraphs: [],
			script: language === 'ur' ? 'Arab' : 'Deva',
			date: `${2020 + (index % 6)}-0${1 + (index % 9)}-1${index % 10}`,
		},
		language,
		mentions: [],
	};
}
