import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {workerLimits} from '../../source/commands/browse-worker.ts';
import type {ArticlePlace} from '../../source/corpus/walk.ts';
import {placesUnder} from '../../source/corpus/walk.ts';
import {corpusFolder} from './corpus-folder.ts';
import {type Engine, enginesTable, measurePeers, quantile} from './peers.ts';

/** What `scale.bench.ts` shows. */
export type ScaleFigures = {
	readonly articles: number;
	readonly lines: readonly string[];
	/** CPU of the first start to a whole index, as a multiple of that of reading and decoding, shared by all cores. */
	readonly firstCpuRatio: number;
	/** The slower ones of the queries of two words, as a multiple of ripgrep's middle ones; 0 without it. */
	readonly queryRatio: number;
	/** Second start, as a share of the first. */
	readonly secondShare: number;
	readonly residentMegabytes: number;
};

async function measured(count: number): Promise<ScaleFigures> {
	const folder = corpusFolder(count);
	const {megabytes, milliseconds: reading, cpu: readingCpu} = await readAndDecoded(folder);
	const finding = timed(() => spawnSync('find', [folder, '-name', '*.txt'], {maxBuffer: 2 ** 30}));
	const caches = mkdtempSync(join(tmpdir(), 'khabar-bench-cache-'));
	const cache = join(caches, 'cache.sqlite');
	const first = startedApart(folder, cache);
	const second = startedApart(folder, cache);
	const asked = startedApart(folder, join(caches, 'asked.sqlite'), true);
	rmSync(caches, {recursive: true});
	const peers = measurePeers(folder, queries);
	const scanning = quantile(peers.find(({name}) => name.startsWith('ripgrep'))?.queries ?? [], 0.5);
	const own: Engine = {
		name: 'khabar',
		indexed: first.indexed,
		again: second.indexed,
		resident: first.resident,
		queries: second.queries,
	};
	const lines = [
		`${count} articles, ${megabytes.toFixed(0)} MB, ${availableParallelism()} cores`,
		`reading and decoding in one thread   ${seconds(reading)}, CPU ${seconds(readingCpu)}; find ${seconds(finding)}`,
		`first start to a whole index         ${seconds(first.indexed)}, ${(first.indexed / reading).toFixed(1)} times reading (10 at most); CPU ${seconds(first.cpu)}, a core ${(first.cpu / readingCpu / availableParallelism()).toFixed(1)} times`,
		`  a query is answered of what there is ${seconds(asked.searchable ?? asked.indexed)}, typed before; then the whole takes ${seconds(asked.indexed)}, CPU ${seconds(asked.cpu)}`,
		`  resident                           ${first.resident.toFixed(0)} MB, at most ${first.peak.toFixed(0)} MB on the way (${first.peakOfAll.toFixed(0)} MB with the processes that read)`,
		`second start to a whole index        ${seconds(second.indexed)}, ${((100 * second.indexed) / first.indexed).toFixed(1)} % of the first (5 at most); CPU ${seconds(second.cpu)}, ${((100 * second.cpu) / first.cpu).toFixed(1)} %`,
		`  resident                           ${second.resident.toFixed(0)} MB, at most ${second.peak.toFixed(0)} MB on the way`,
		`a keystroke in the names             p50 ${quantile(second.names, 0.5).toFixed(1)} ms, p95 ${quantile(second.names, 0.95).toFixed(1)} ms`,
		'',
		...enginesTable([own, ...peers]),
	];
	return {
		articles: count,
		lines,
		firstCpuRatio: first.cpu / readingCpu / availableParallelism(),
		queryRatio: scanning === 0 ? 0 : quantile(second.queries, 0.95) / scanning,
		secondShare: second.indexed / first.indexed,
		residentMegabytes: first.resident,
	};
}

/** One file after the other, as the program itself may at best. */
async function readAndDecoded(folder: string) {
	const places: ArticlePlace[] = [];
	for await (const part of placesUnder([folder])) {
		for (const place of part) if (!('kind' in place)) places.push(place);
	}
	const decoder = new TextDecoder('utf-8', {fatal: true});
	let bytes = 0;
	const begun = performance.now();
	const before = process.cpuUsage();
	for (const {file} of places) {
		const content = await readFile(file as string);
		bytes += content.length;
		decoder.decode(content);
	}
	const {user, system} = process.cpuUsage(before);
	return {
		megabytes: bytes / 1e6,
		milliseconds: performance.now() - begun,
		cpu: (user + system) / 1000,
	};
}

/** Two words that both stand in the articles. */
const queries = [
	'पार्टी समिति',
	'सम्मेलन सचिव',
	'केंद्रीय कार्यालय',
	'प्रांतीय संगठन',
	'vu thang',
	'sammelan parti',
] as const;
const typed = [
	'v',
	'vu',
	'vu d',
	'vu da',
	'vu dai',
	'vu dai th',
	'vu dai thang',
	'quang n',
	'tran kam',
];

type Start = {
	readonly indexed: number;
	/** Where somebody asked from the beginning: their first answer. */
	readonly searchable?: number;
	readonly cpu: number;
	readonly resident: number;
	readonly peak: number;
	/** With the processes that read, while they do. */
	readonly peakOfAll: number;
	readonly queries: readonly number[];
	readonly names: readonly number[];
};

function startedApart(folder: string, cache: string, asksEarly = false): Start {
	const program = fileURLToPath(new URL('../../dist/worker.js', import.meta.url));
	if (!existsSync(program)) throw new Error('npm run build comes first');
	const limits = workerLimits;
	const asked = JSON.stringify({folder, cache, program, limits, queries, typed, asksEarly});
	// Plain JavaScript: to read TypeScript takes Node 55 MB, which are not the program's.
	const script = fileURLToPath(new URL('start-apart.mjs', import.meta.url));
	const {stdout, stderr} = spawnSync(process.execPath, [script, asked], {encoding: 'utf8'});
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as Start;
}

function timed(work: () => unknown): number {
	const before = performance.now();
	work();
	return performance.now() - before;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(2)} s`;
}

const [articles = '10000'] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(await measured(Number(articles)))}\n`);
