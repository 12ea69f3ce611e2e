import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {expect, test} from 'vitest';
import {createIndexBuilder} from '../../source/search/build-index.ts';
import {finished, type Slices} from '../../source/search/slices.ts';
import type {SearchIndex} from '../../source/search/types.ts';
import {warmUp} from '../../source/search/warm-up.ts';
import {seedEntities} from '../support/seed-documents.ts';
import {generatedDocuments} from './generated-corpus.ts';

/** Articles of 9 KB; the budget is for 10,000. */
const articleCount = Number(process.env['KHABAR_BENCH_ARTICLES'] ?? 10_000);
const rounds = 5;

/** What readers type, one of each kind, and what finds nothing, which costs most. */
const queries: readonly string[] = [
	'vu dai thang',
	'Vũ Đại Thắng',
	'vu dai',
	'vu da',
	'vu',
	'v',
	'वु दाई थांग',
	'quang ninh',
	'tran cam tu',
	'politburo',
	'vudaithang',
	'vu dai thagn',
	'chu vet thanh',
	'sammelan',
	'parti samiti',
	'पार्टी',
	'की',
	'पार्टी समिति',
	'प्रांतीय पार्टी समिति के सचिव',
	'"पार्टी समिति"',
	'पार्टी -समिति',
	'सम्मेलन OR कांग्रेस',
	'कॉमरेड NEAR/5 सचिव',
	'सम्मे',
	'18-NQ/TW',
	'19-NQ/TW',
	'2024',
	'18 दिसंबर',
	'lang:ur पार्टी',
	'date:2024 सम्मेलन',
	'=कम',
	'कम~',
	'xyzzy',
	'Nguyen Xuan Phuc',
	'Narendra Modi',
	'p',
	'pa',
	'par',
	'part',
];

test('full-text search', {timeout: 600_000}, () => {
	const documents = generatedDocuments(articleCount);
	const megabytes =
		documents.reduce((sum, {article}) => sum + Buffer.byteLength(article.text), 0) / 1e6;
	const {index, milliseconds} = built(documents);
	finished(warmUp(index, strangers(), titles(documents)));
	const cold = queries.map((query) => timed(() => index.search(query, {limit: 50})));
	const warm = Array.from({length: rounds}, () =>
		queries.map((query) => timed(() => index.search(query, {limit: 50}))),
	).flat();
	const typed = keystrokes.map((query) => slices(index.searchInSlices(query, inBrowser)));
	const copies = passages(documents).map((passage) => slices(index.passageInSlices(passage)));
	const lines = [
		`${articleCount} articles, ${megabytes.toFixed(0)} MB`,
		`build ${(milliseconds / megabytes).toFixed(1)} ms per MB (budget 25)`,
		`first time a query is asked: ${quantiles(cold)} (budget of p95 50)`,
		`asked again: ${quantiles(warm)}`,
		`letter by letter, as the browser asks: ${quantiles(typed.map(({all}) => all))}`,
		`  the longest slice of each: ${quantiles(typed.map(({longest}) => longest))}`,
		`near-copies of a passage: ${quantiles(copies.map(({all}) => all))}`,
		...ripgrepLines(documents, index),
		`slowest: ${slowest(cold)}`,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
	expect(index.search('vu dai thang').total).toBeGreaterThan(0);
});

const inBrowser = {limit: 200, isUnfinished: true};

/** What is asked while somebody types, the last word never finished. */
const keystrokes: readonly string[] = [
	'chu viet thanh',
	'प्रांतीय पार्टी',
	'lang:ur سم',
	'"पार्टी समिति" हनोई',
].flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));

/** Passages of some 100 words, as they stand and with every tenth word changed. */
function passages(documents: ReturnType<typeof generatedDocuments>): readonly string[] {
	return documents.slice(0, 20).flatMap(({article}) => {
		const words = article.text.split(/\s+/v).slice(50, 150);
		return [words.join(' '), words.map((word, at) => (at % 10 === 5 ? 'xyzzy' : word)).join(' ')];
	});
}

/** The articles as files, searched by `rg --count` for what stands in them so; without it no lines. */
function ripgrepLines(
	documents: ReturnType<typeof generatedDocuments>,
	index: SearchIndex,
): readonly string[] {
	if (spawnSync('rg', ['--version']).status !== 0) return [];
	const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
	try {
		for (const {article} of documents) writeFileSync(join(folder, article.id), article.text);
		const words = queries.filter((query) => /^[\p{Script=Devanagari} ]+$/v.test(query));
		const runs = words.map((query) =>
			timed(() => spawnSync('rg', ['--count', '--fixed-strings', query, folder], {maxBuffer: 1e9})),
		);
		const ours = words.map((query) => timed(() => index.search(query, {limit: 50})));
		return [
			`${words.length} queries in Hindi: khabar ${quantiles(ours)}; ripgrep ${quantiles(runs)}`,
		];
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

type SliceTimes = {readonly all: number; readonly longest: number};

function slices(work: Slices<unknown>): SliceTimes {
	const times: number[] = [];
	for (let isDone = false; !isDone; ) {
		times.push(timed(() => (isDone = work.next().done ?? false)));
	}

	return {all: times.reduce((sum, time) => sum + time, 0), longest: Math.max(...times)};
}

function built(documents: ReturnType<typeof generatedDocuments>) {
	const start = performance.now();
	const builder = createIndexBuilder();
	for (let first = 0; first < documents.length; first += 100) {
		builder.add(documents.slice(first, first + 100));
	}

	const index = builder.finish(seedEntities);
	return {index, milliseconds: performance.now() - start};
}

/** As the browser's thread does when the index stands, but with nothing that is asked for below. */
function strangers(): typeof seedEntities {
	const asked = queries.join(' ').toLowerCase();
	return seedEntities.filter(({name}) => !asked.includes(name.toLowerCase())).slice(0, 12);
}

function titles(documents: ReturnType<typeof generatedDocuments>): readonly string[] {
	return documents.slice(0, 4).map(({article}) => article.title);
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function quantiles(times: readonly number[]): string {
	return `p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`;
}

function quantile(times: readonly number[], share: number): string {
	const sorted = [...times].sort((a, b) => a - b);
	return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

function slowest(times: readonly number[]): string {
	return queries
		.map((query, number) => ({query, time: times[number] ?? 0}))
		.sort((a, b) => b.time - a.time)
		.slice(0, 6)
		.map(({query, time}) => `${query} ${time.toFixed(0)}`)
		.join(', ');
}
