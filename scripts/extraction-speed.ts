import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArticle} from '../source/corpus/parse.ts';
import type {Article, ArticleId} from '../source/corpus/types.ts';
import {findMentions} from '../source/entities/find-mentions.ts';
import type {FoundMention} from '../source/entities/types.ts';
import {forgetWords} from '../source/entities/word-memory.ts';
import {metWords} from '../source/entities/words.ts';
import {loadTagger} from '../source/tagger/load-weights.ts';
import type {Tagger} from '../source/tagger/types.ts';
import {readMarked} from './annotated-texts.ts';

/** What one pass over texts found, and what it took. */
export type Extraction = {
	/** One list a text. */
	readonly mentions: readonly (readonly FoundMention[])[];
	/** Of the texts, in UTF-8. */
	readonly bytes: number;
	/** CPU time of the thread that finds, which is the time that it takes on an idle machine. */
	readonly seconds: number;
	/** By the clock. */
	readonly elapsedSeconds: number;
	/** The same of the last third of the bytes, when the machine's code was compiled for such texts: what a folder is read at. */
	readonly lastThird: {readonly bytes: number; readonly seconds: number};
};

/**
 * Finds everything in texts that are met for the first time, one an article, with the rules and the
 * tagger. Only finding is timed: not reading the files, cutting them into paragraphs, telling their
 * language or loading the weights. The compiler of the machine's code is warm, as it is after a
 * second's work on a folder; `warmUp` says by what.
 */
export function extraction(texts: readonly string[], tagger: Tagger | undefined): Extraction {
	const articles = texts.map(articleOf);
	const sizes = texts.map((text) => Buffer.byteLength(text));
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	warmUp(tagger !== undefined);
	const clock = performance.now();
	const cpu = threadCpu();
	const mentions: (readonly FoundMention[])[] = [];
	let read = 0;
	let twoThirds: {readonly bytes: number; readonly seconds: number} | undefined;
	for (const [index, article] of articles.entries()) {
		if (read * 3 >= bytes * 2) twoThirds ??= {bytes: read, seconds: secondsSince(cpu)};
		mentions.push(findMentions(article, 'hi', tagger));
		read += sizes[index] ?? 0;
	}
	const seconds = secondsSince(cpu);
	const before = twoThirds ?? {bytes: 0, seconds: 0};
	return {
		mentions,
		bytes,
		seconds,
		elapsedSeconds: (performance.now() - clock) / 1000,
		lastThird: {bytes: bytes - before.bytes, seconds: seconds - before.seconds},
	};
}

function secondsSince(start: NodeJS.CpuUsage): number {
	const {user, system} = threadCpu();
	return (user - start.user + system - start.system) / 1e6;
}

/** Asked for the process first, Linux counts the thread up to this moment; else in steps of 4 ms on some machines. */
function threadCpu(): NodeJS.CpuUsage {
	process.cpuUsage();
	return process.threadCpuUsage();
}

function articleOf(text: string, index: number): Article {
	return parseArticle({id: `${index}.txt` as ArticleId, path: `${index}.txt`, text});
}

const rounds = 20;
const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
const news = fileURLToPath(new URL('../test/data', import.meta.url));

/**
 * Reads the bundled articles and sentences of general news, whole and line by line, every second time with other
 * consonants: what is done for a word that was never met is then compiled too, and so is what texts of either kind ask
 * for. All words are forgotten then, and the tagger is another one, so that theirs has read nothing.
 */
function warmUp(hasTagger: boolean): void {
	const {tagger} = hasTagger ? loadTagger() : {};
	const texts = [
		...textsIn(seeds),
		...newsFiles().map((file) => readMarked(file).texts.join('\n')),
	];
	for (let round = 0; round < rounds; round++) {
		for (const text of texts) {
			const read = round % 2 === 0 ? text : withOtherConsonants(text, round);
			for (const article of [read, ...read.split('\n')].map(articleOf)) {
				findMentions(article, 'hi', tagger);
			}
		}
	}
	forgetWords(metWords);
}

function textsIn(folder: string): readonly string[] {
	const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
	return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

function newsFiles(): readonly string[] {
	const files = readdirSync(news).filter((file) => /^news-.*\.txt$/v.test(file));
	return files.map((file) => join(news, file));
}

/** Each consonant of Devanagari and letter of Arabic as one that stands `steps` after it. */
function withOtherConsonants(text: string, steps: number): string {
	return text
		.replace(/[क-ह]/gv, (letter) => moved(letter, 'क', 37, steps))
		.replace(/[\u0628-\u063A]/gv, (letter) => moved(letter, '\u0628', 19, steps));
}

function moved(letter: string, first: string, count: number, steps: number): string {
	const start = first.charCodeAt(0);
	return String.fromCharCode(start + ((letter.charCodeAt(0) - start + steps) % count));
}
