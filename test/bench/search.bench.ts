import {performance} from 'node:perf_hooks';
import {expect, test} from 'vitest';
import {createIndexBuilder} from '../../source/search/search-index.ts';
import {finished} from '../../source/search/slices.ts';
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
	const cold = queries.map((query) => timed(index, query));
	const warm = Array.from({length: rounds}, () =>
		queries.map((query) => timed(index, query)),
	).flat();
	const lines = [
		`${articleCount} articles, ${megabytes.toFixed(0)} MB`,
		`build ${(milliseconds / megabytes).toFixed(1)} ms per MB (budget 25)`,
		`first time a query is asked: p50 ${quantile(cold, 0.5)} ms, p95 ${quantile(cold, 0.95)} ms (budget 50)`,
		`asked again: p50 ${quantile(warm, 0.5)} ms, p95 ${quantile(warm, 0.95)} ms`,
		`slowest: ${slowest(cold)}`,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
	expect(index.search('vu dai thang').total).toBeGreaterThan(0);
});

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

function timed(index: SearchIndex, query: string): number {
	const start = performance.now();
	index.search(query, {limit: 50});
	return performance.now() - start;
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
