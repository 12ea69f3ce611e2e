import {spawnSync} from 'node:child_process';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {expect, test} from 'vitest';
import {buildNameIndex} from '../../source/search/name-index.ts';
import {type GeneratedName, generatedNames, randomNumbers} from './generated-names.ts';

/** The budgets of a keystroke, at 50,000 and 200,000 distinct names. */
const BUDGETS_MS: ReadonlyMap<number, number> = new Map([
	[50_000, 8],
	[200_000, 16],
]);

type Timing = {readonly what: string; readonly p50: number; readonly p95: number};

test.each([...BUDGETS_MS])('a keystroke over %i names', {timeout: 600_000}, (count, budgetMs) => {
	const generated = generatedNames(count);
	const names = generated.map((name, at) => name[at % 3] ?? '');
	const start = performance.now();
	const index = buildNameIndex(names.map((text, at) => ({id: String(at), text})));
	const buildMs = performance.now() - start;
	const keystrokes = keystrokesOf(generated, 60);
	for (const query of keystrokes.slice(0, 50)) index.find(query, {limit: 20});
	const ours = timing('khabar', keystrokes, (query) => index.find(query, {limit: 20}));
	const rows = [
		ours,
		miniSearchTiming(names, keystrokes),
		fuseTiming(names, keystrokes.slice(0, 12)),
		...fzfTiming(names, keystrokes),
	];
	process.stdout.write(tableOf(count, buildMs, rows));
	expect(ours.p95).toBeLessThan(budgetMs);
});

/** What is typed letter by letter: every prefix of names in Latin letters, Hindi and Urdu. */
function keystrokesOf(names: readonly GeneratedName[], count: number): readonly string[] {
	const random = randomNumbers(7);
	return Array.from({length: count}, (_, at) => {
		const name = names[Math.floor(random() * names.length)]?.[at % 3] ?? '';
		return Array.from({length: Math.min(name.length, 12)}, (_value, end) => name.slice(0, end + 1));
	}).flat();
}

function timing(what: string, queries: readonly string[], find: (query: string) => void): Timing {
	const times = queries.map((query) => {
		const start = performance.now();
		find(query);
		return performance.now() - start;
	});
	times.sort((left, right) => left - right);
	const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
	return {what, p50: at(0.5), p95: at(0.95)};
}

function fuseTiming(names: readonly string[], queries: readonly string[]): Timing {
	const fuse = new Fuse(names, {ignoreLocation: true, includeScore: true});
	return timing('Fuse.js', queries, (query) => fuse.search(query, {limit: 20}));
}

/** With beginnings and one error in five letters, which is what it has for typing and mistyping. */
function miniSearchTiming(names: readonly string[], queries: readonly string[]): Timing {
	const index = new MiniSearch({fields: ['name']});
	index.addAll(names.map((name, id) => ({id, name})));
	const options = {prefix: true, fuzzy: 0.2} as const;
	return timing('MiniSearch', queries, (query) => index.search(query, options).slice(0, 20));
}

/** `fzf` reads all names anew for each query, as a shell would have it; left out where it is not installed. */
function fzfTiming(names: readonly string[], queries: readonly string[]): readonly Timing[] {
	if (spawnSync('fzf', ['--version']).status !== 0) return [];
	const input = `${names.join('\n')}\n`;
	const run = (query: string): void => {
		spawnSync('fzf', ['--filter', query], {input, maxBuffer: 1 << 28});
	};
	return [timing('fzf --filter', queries.slice(0, 40), run)];
}

function tableOf(count: number, buildMs: number, rows: readonly Timing[]): string {
	const lines = rows.map(
		({what, p50, p95}) =>
			`${what.padEnd(14)} ${p50.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`,
	);
	const head = `${count} names, index built in ${buildMs.toFixed(0)} ms; ms a keystroke`;
	return `\n${[head, 'engine               p50       p95', ...lines].join('\n')}\n`;
}
