import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {ArticlePlace} from '../../source/corpus/walk.ts';
import {placesUnder} from '../../source/corpus/walk.ts';
import type {Message} from '../../source/state/types.ts';
import type {IndexSettings, Request} from '../../source/worker-types.ts';
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
		`  the list so far can be searched    ${seconds(first.searchable ?? first.indexed)}`,
		`  resident                           ${first.resident.toFixed(0)} MB, at most ${first.peak.toFixed(0)} MB on the way`,
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
	readonly searchable?: number;
	readonly cpu: number;
	readonly resident: number;
	readonly peak: number;
	readonly queries: readonly number[];
	readonly names: readonly number[];
};

function startedApart(folder: string, cache: string): Start {
	const script = new URL(import.meta.url).pathname;
	const {stdout, stderr} = spawnSync(process.execPath, [script, 'start', folder, cache], {
		encoding: 'utf8',
	});
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as Start;
}

async function start(folder: string, cacheFile: string): Promise<void> {
	const program = new URL('../../dist/worker.js', import.meta.url);
	if (!existsSync(program)) throw new Error('npm run build comes first');
	const worker = new Worker(program);
	const ask = (request: Request): void => worker.postMessage(request);
	let peak = 0;
	const watching = setInterval(() => {
		peak = Math.max(peak, process.memoryUsage.rss());
	}, 20);
	const begun = performance.now();
	const settings: IndexSettings = {
		textBudget: 128 * 2 ** 20,
		threads: availableParallelism(),
		cacheFile,
		makesCache: true,
		version: 'bench',
	};
	const next = (type: Message['type']): Promise<number> =>
		new Promise((resolve) => {
			const hear = (message: Message): void => {
				if (message.type !== type) return;
				worker.off('message', hear);
				resolve(performance.now() - begun);
			};
			worker.on('message', hear);
		});
	const partly = next('partlyIndexed');
	const whole = next('indexed');
	ask({type: 'load', paths: [folder], options: {}, edits: [], marks: new Map(), settings});
	const searchable = await Promise.race([partly, whole]);
	const indexed = await whole;
	const {user, system} = process.cpuUsage();
	const answered = async (query: string, scope: 'corpus' | 'names'): Promise<number> => {
		const before = performance.now();
		const answer = next('searched');
		ask({type: 'search', query, scope, isUnfinished: scope === 'names'});
		await answer;
		return performance.now() - before;
	};
	const times: Record<'corpus' | 'names', number[]> = {corpus: [], names: []};
	// The first round compiles the code.
	for (const isTold of [false, true, true]) {
		for (const query of queries) {
			const time = await answered(query, 'corpus');
			if (isTold) times.corpus.push(time);
		}
		for (const query of typed) {
			const time = await answered(query, 'names');
			if (isTold) times.names.push(time);
		}
	}
	clearInterval(watching);
	const figures: Start = {
		indexed,
		searchable,
		cpu: (user + system) / 1000,
		resident: process.memoryUsage.rss() / 1e6,
		peak: peak / 1e6,
		queries: times.corpus,
		names: times.names,
	};
	process.stdout.write(JSON.stringify(figures));
	process.exit();
}

function timed(work: () => unknown): number {
	const before = performance.now();
	work();
	return performance.now() - before;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(2)} s`;
}

/**
 * One start of the program's thread on a folder of generated articles, in a process of its own, as its
 * memory is that of the process: `start FOLDER CACHE` is that process, anything else measures all.
 */
const [role, ...rest] = process.argv.slice(2);
if (role === 'start') await start(rest[0] ?? '', rest[1] ?? '');
else process.stdout.write(`${JSON.stringify(await measured(Number(role ?? 10_000)))}\n`);
