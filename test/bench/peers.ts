/**
 * What others take for the same articles and the same queries of two words: `measurePeers(FOLDER, QUERIES)`. MiniSearch
 * runs in a process of its own (`node peers.ts minisearch FOLDER`), as its memory is that of the process.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import MiniSearch from 'minisearch';
import {placesUnder} from '../../source/corpus/walk.ts';

/** Milliseconds and megabytes; what an engine does not have is absent. */
export type Engine = {
	readonly name: string;
	readonly indexed?: number;
	readonly again?: number;
	readonly resident?: number;
	readonly queries: readonly number[];
	/** In the place of figures. */
	readonly absent?: string;
};

export function measurePeers(folder: string, queries: readonly string[]): readonly Engine[] {
	return [miniSearch(folder, queries), recoll(folder, queries), ripgrep(folder, queries)];
}

/** A table of all engines, one a line. */
export function enginesTable(engines: readonly Engine[]): readonly string[] {
	const cell = (value: number | undefined, unit: string, digits = 0): string =>
		(value === undefined ? '-' : `${value.toFixed(digits)} ${unit}`).padStart(11);
	return [
		`${'engine'.padEnd(18)}${['index', 'again', 'resident', 'p50', 'p95'].map((name) => name.padStart(11)).join('')}`,
		...engines.map(({name, indexed, again, resident, queries, absent}) => {
			if (absent !== undefined) return `${name.padEnd(18)}${absent.padStart(11)}`;
			return [
				name.padEnd(18),
				cell(indexed && indexed / 1000, 's', 2),
				cell(again && again / 1000, 's', 2),
				cell(resident, 'MB'),
				cell(quantile(queries, 0.5), 'ms', 1),
				cell(quantile(queries, 0.95), 'ms', 1),
			].join('');
		}),
	];
}

export function quantile(times: readonly number[], share: number): number {
	const sorted = times.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const megabytes = 2 ** 30;

/** Reads all files anew for each query. */
function ripgrep(folder: string, queries: readonly string[]): Engine {
	const name = 'ripgrep --count';
	if (spawnSync('rg', ['--version']).status !== 0) return {name, queries: [], absent: 'absent'};
	const ask = (query: string): unknown =>
		spawnSync('rg', ['--count', '--fixed-strings', query, folder], {maxBuffer: megabytes});
	return {name, queries: queries.map((query) => timed(() => ask(query)))};
}

/** Debian's `recollcmd`; each query starts its own process, as a shell has it. */
function recoll(folder: string, queries: readonly string[]): Engine {
	const name = 'Recoll';
	if (spawnSync('recollindex', ['-h']).error !== undefined) {
		return {name, queries: [], absent: 'absent'};
	}
	const home = mkdtempSync(join(tmpdir(), 'khabar-bench-recoll-'));
	try {
		const settings = join(home, 'settings');
		mkdirSync(settings);
		writeFileSync(join(settings, 'recoll.conf'), `topdirs = ${folder}\nloglevel = 1\n`);
		const env = {...process.env, HOME: home, RECOLL_CONFDIR: settings};
		const run = (program: string, ...args: readonly string[]): unknown =>
			spawnSync(program, [...args], {env, maxBuffer: megabytes});
		return {
			name,
			indexed: timed(() => run('recollindex')),
			again: timed(() => run('recollindex')),
			queries: queries.map((query) => timed(() => run('recollq', '-n', '50', '-b', query))),
		};
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

function miniSearch(folder: string, queries: readonly string[]): Engine {
	const script = new URL(import.meta.url).pathname;
	const args = ['--expose-gc', script, 'minisearch', folder, ...queries];
	const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as Engine;
}

/** All words must stand in an article, the last one may go on, as the browser asks. */
async function measureMiniSearch(folder: string, queries: readonly string[]): Promise<Engine> {
	const begun = performance.now();
	const index = new MiniSearch({fields: ['text']});
	for await (const part of placesUnder([folder])) {
		for (const place of part) {
			if ('kind' in place) continue;
			index.add({id: place.id, text: readFileSync(place.file as string, 'utf8')});
		}
	}
	const indexed = performance.now() - begun;
	globalThis.gc?.();
	const resident = process.memoryUsage.rss() / 1e6;
	const ask = (query: string): unknown => index.search(query, {combineWith: 'AND'}).slice(0, 50);
	for (const query of queries) ask(query);
	return {
		name: 'MiniSearch',
		indexed,
		resident,
		queries: [...queries, ...queries].map((query) => timed(() => ask(query))),
	};
}

function timed(work: () => unknown): number {
	const before = performance.now();
	work();
	return performance.now() - before;
}

const [role, folder, ...queries] = process.argv.slice(2);
if (role === 'minisearch' && folder !== undefined) {
	process.stdout.write(JSON.stringify(await measureMiniSearch(folder, queries)));
}
