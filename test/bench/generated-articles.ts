import {readdirSync, readFileSync} from 'node:fs';
import {parseArticle} from '../../source/corpus/parse.ts';
import {findMentions} from '../../source/entities/find-mentions.ts';
import type {EntityType} from '../../source/entities/types.ts';
import {generatedWord} from './generated-names.ts';
import {randomNumbers} from './random-numbers.ts';

/** An article as a file: some 8.5 KB of text under a title and a date. */
export type GeneratedArticle = {
	readonly name: string;
	readonly language: 'hi' | 'ur';
	readonly date: string;
	readonly title: string;
	readonly body: string;
};

/**
 * Articles made of the paragraphs of `seeds/`, three in Hindi for one in Urdu, the same at every call: the
 * names in them are other people's and places', and every fourth word of a few letters is drawn from a
 * vocabulary that grows as that of real news does (Heaps 1978): over 20,000 forms in the first 200,000
 * words, some 600,000 in 100,000 articles.
 */
export function* generatedArticles(count: number): Generator<GeneratedArticle> {
	const random = randomNumbers(42);
	const languages = {hi: writerOf('hi', random), ur: writerOf('ur', random)};
	for (let index = 0; index < count; index += 1) {
		const language = index % 4 === 0 ? 'ur' : 'hi';
		const write = languages[language];
		const body = write(articleBytes);
		const title = write(1).split(' ').slice(0, 9).join(' ');
		const date = `${2020 + (index % 6)}-0${1 + (index % 9)}-1${index % 10}`;
		yield {name: `${String(index).padStart(6, '0')}.txt`, language, date, title, body};
	}
}

/** What stands in the file of an article. */
export function fileText({title, date, body}: GeneratedArticle): string {
	return `---\ntitle: "${title.replaceAll('"', '')}"\ndate: ${date}\n---\n\n${body}\n`;
}

const articleBytes = 8500;

/** A paragraph of a seed: its words, the names in it each as one. */
type Paragraph = readonly Part[];

/** Bodies stay what they are: there are fewer of them than of people. */
type Part = {readonly text: string; readonly kind: 'word' | 'name' | 'body'};

/** Writes paragraphs of one language until they have so many bytes. */
function writerOf(language: 'hi' | 'ur', random: () => number): (bytes: number) => string {
	const paragraphs = seedParagraphs(language);
	const forms = paragraphs.flat().map(({text}) => text);
	const words = growing(heaps.words, random, () => madeUp(forms, random));
	const names = growing(heaps.names, random, () => madeName(language, random));
	const wordFor = ({text, kind}: Part): string => {
		if (kind === 'body') return text;
		if (kind === 'name') return random() < keptNames ? text : names();
		return text.length >= variedLength && random() < variedShare ? words() : text;
	};
	return (bytes) => {
		const lines: string[] = [];
		for (let written = 0; written < bytes; ) {
			const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? [];
			const line = paragraph.map(wordFor).join(' ');
			lines.push(line);
			written += Buffer.byteLength(line);
		}
		return lines.join('\n\n');
	};
}

/** Words of fewer letters are mostly those that hold sentences together. */
const variedLength = 4;
const variedShare = 0.5;

/** Some people are in the news every day. */
const keptNames = 0.1;

/** Distinct draws out of n: `factor` times n to the power of `exponent`. */
type Growth = {readonly factor: number; readonly exponent: number};

const heaps: Readonly<Record<'words' | 'names', Growth>> = {
	words: {factor: 48, exponent: 0.6},
	names: {factor: 8, exponent: 0.6},
};

/** Draws that repeat what was drawn before, the frequent the more often (Simon 1955), or are new. */
function growing(
	{factor, exponent}: Growth,
	random: () => number,
	make: () => string,
): () => string {
	const drawn: string[] = [];
	return () => {
		const share = factor * exponent * (drawn.length + 1) ** (exponent - 1);
		const again = random() < share ? undefined : drawn[Math.floor(random() * drawn.length)];
		const text = again ?? make();
		drawn.push(text);
		return text;
	};
}

const seeds = new URL('../../seeds/', import.meta.url);

function seedParagraphs(language: 'hi' | 'ur'): readonly Paragraph[] {
	return readdirSync(seeds).flatMap((name) => {
		const text = readFileSync(new URL(name, seeds), 'utf8');
		const article = parseArticle({id: name, path: name, text});
		if (article.script !== (language === 'ur' ? 'Arab' : 'Deva')) return [];
		const names = findMentions(article, language).filter(
			({type}) => type === 'person' || type === 'place' || type === 'organization',
		);
		return article.paragraphs
			.filter(({kind, start, end}) => kind === 'body' && end - start > 80)
			.map(({start, end}) => {
				const own = names.filter((mention) => mention.start >= start && mention.end <= end);
				return paragraphOf(text, {start, end}, own);
			});
	});
}

type Range = {readonly start: number; readonly end: number};
type Named = Range & {readonly type: EntityType};

function paragraphOf(text: string, {start, end}: Range, names: readonly Named[]): Paragraph {
	const parts: Part[] = [];
	let at = start;
	const addWords = (to: number) => {
		for (const word of text.slice(at, to).split(/\s+/v)) {
			if (word !== '') parts.push({text: word, kind: 'word'});
		}
	};
	for (const name of names) {
		if (name.start < at) continue;
		addWords(name.start);
		const kind = name.type === 'organization' ? 'body' : 'name';
		parts.push({text: text.slice(name.start, name.end), kind});
		at = name.end;
	}
	addWords(end);
	return parts;
}

/** The front of one word and the back of another. */
function madeUp(forms: readonly string[], random: () => number): string {
	const [front = '', back = ''] = [0, 1].map(
		() => forms[Math.floor(random() * forms.length)]?.replaceAll(/[^\p{L}\p{M}]/gv, '') ?? '',
	);
	return front.slice(0, 3) + back.slice(-3);
}

function madeName(language: 'hi' | 'ur', random: () => number): string {
	return Array.from({length: 2 + Math.floor(random() * 2)}, () => {
		return generatedWord(random)[language === 'ur' ? 2 : 1];
	}).join(' ');
}
