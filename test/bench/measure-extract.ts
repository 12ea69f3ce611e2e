import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArticle} from '../../source/corpus/parse.ts';
import type {Article} from '../../source/corpus/types.ts';
import {findMentions} from '../../source/entities/find-mentions.ts';
import {unifyMentions} from '../../source/entities/unify.ts';
import {generatedDocuments} from './generated-corpus.ts';

/** Articles of 9 KB, with names of their own. */
const articleCount = Number(process.env['KHABAR_BENCH_ARTICLES'] ?? 2_000);
const rounds = 5;

/** What `extract.bench.ts` shows: run by Node itself, since the test runner's imports cost more than the work. */
function measured(): {readonly lines: readonly string[]; readonly megabytesPerSecond: number} {
	const articles = generatedDocuments(articleCount).map(({article: {id, path, text}}) =>
		parseArticle({id, path, text}),
	);
	const megabytes = articles.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0) / 1e6;
	const reading = readingMs(articles);
	const cold = cpuMs(() => extracted(articles));
	const warm = Array.from({length: rounds}, () => cpuMs(() => extracted(articles)));
	const found = articles.flatMap((article) => findMentions(article, 'hi'));
	const unifying = Math.min(...Array.from({length: 3}, () => cpuMs(() => unifyMentions(found))));
	const best = Math.min(...warm);
	const speed = (milliseconds: number) => (megabytes / (milliseconds / 1000)).toFixed(1);
	const lines = [
		`${articleCount} articles, ${megabytes.toFixed(1)} MB of UTF-8, ${found.length} mentions; CPU time of the process, whose compiler works beside the one thread`,
		`reading the files        ${speed(reading)} MB/s (${reading.toFixed(0)} ms)`,
		`finding names, first run ${speed(cold)} MB/s (${cold.toFixed(0)} ms), the tables built and the code not yet compiled`,
		`finding names, best      ${speed(best)} MB/s (${best.toFixed(0)} ms), ${(best / reading).toFixed(1)} times reading`,
		`unifying mentions        ${speed(unifying)} MB/s (${unifying.toFixed(0)} ms)`,
	];
	return {lines, megabytesPerSecond: megabytes / (best / 1000)};
}

function extracted(articles: readonly Article[]): number {
	let count = 0;
	for (const article of articles) count += findMentions(article, 'hi').length;
	return count;
}

/** User and system time of this process, so that a loaded machine counts less. */
function cpuMs(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1000;
}

function readingMs(articles: readonly Article[]): number {
	const folder = mkdtempSync(join(tmpdir(), 'khabar-extract-'));
	try {
		for (const {id, text} of articles) writeFileSync(join(folder, id), text);
		const names = readdirSync(folder);
		const read = () => names.map((name) => readFileSync(join(folder, name), 'utf8').length);
		return Math.min(...Array.from({length: rounds}, () => cpuMs(read)));
	} finally {
		rmSync(folder, {recursive: true});
	}
}

process.stdout.write(JSON.stringify(measured()));
