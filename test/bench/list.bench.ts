import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';
import {corpusFolder} from './corpus-folder.ts';
import {quantile} from './peers.ts';

/**
 * The list of a large folder on its first start, beside that of the bundled articles and `find` over the same folder, in
 * turn. Each start but the first finds our code compiled and no index.
 */
const articleCount = Number(process.env['KHABAR_BENCH_ARTICLES'] ?? '10000');
const rounds = 5;

const home = mkdtempSync(join(tmpdir(), 'khabar-bench-list-'));
afterAll(() => {
	closeSessions();
	rmSync(home, {recursive: true, force: true});
});

/** Until rows of the list and the footer stand, with the terminal answering at once. */
async function listMs(args: readonly string[]): Promise<number> {
	const env = {XDG_STATE_HOME: home, XDG_CACHE_HOME: home};
	const begun = performance.now();
	const session = launch([...args], {columns: 120, rows: 40}, {env});
	const isThere = (): boolean => / N hi /v.test(session.raw()) && session.raw().includes('? keys');
	while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 2));
	const took = performance.now() - begun;
	session.kill('SIGKILL');
	await session.exitCode;
	// Its code stays compiled; what it may have indexed goes.
	const caches = join(home, 'khabar');
	for (const name of existsSync(caches) ? readdirSync(caches) : []) {
		if (name.includes('.sqlite')) rmSync(join(caches, name));
	}
	return took;
}

function findMs(folder: string): number {
	const begun = performance.now();
	spawnSync('find', [folder, '-name', '*.txt'], {maxBuffer: 2 ** 30});
	return performance.now() - begun;
}

test('the list of a large folder', {timeout: 600_000}, async () => {
	const folder = corpusFolder(articleCount);
	const times = {large: [] as number[], bundled: [] as number[], find: [] as number[]};
	for (let round = 0; round <= rounds; round += 1) {
		const bundled = await listMs([]);
		const large = await listMs([folder]);
		const find = findMs(folder);
		if (round === 0) continue;
		times.bundled.push(bundled);
		times.large.push(large);
		times.find.push(find);
	}
	const [large, bundled, find] = [times.large, times.bundled, times.find].map((all) =>
		quantile(all, 0.5),
	) as [number, number, number];
	const most = bundled + 3 * find;
	process.stdout.write(
		`\nfirst list of ${articleCount} articles, median of ${rounds}: ${large.toFixed(0)} ms; ` +
			`of the bundled ones ${bundled.toFixed(0)} ms, find ${find.toFixed(0)} ms: ` +
			`${most.toFixed(0)} ms at most, and under 1 s\n`,
	);
	expect(large).toBeLessThanOrEqual(2 * Math.max(most, 500));
});
