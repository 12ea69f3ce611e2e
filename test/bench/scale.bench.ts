import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import type {ScaleFigures} from './measure-scale.ts';

/** Of 9 KB; the budgets are for 100,000. The corpus is made once and kept in the folder for temporary files. */
const articleCount = process.env['KHABAR_BENCH_ARTICLES'] ?? '10000';

const script = fileURLToPath(new URL('measure-scale.ts', import.meta.url));

test('a large folder, first and second start', {timeout: 7_200_000}, () => {
	const figures = JSON.parse(
		execFileSync(process.execPath, [script, articleCount], {encoding: 'utf8'}),
	) as ScaleFigures;
	process.stdout.write(`\n${figures.lines.join('\n')}\n`);
	// Loosely: the machine may be busy, and a small folder pays as much as a large one for the start of readers.
	expect(figures.secondShare).toBeLessThan(0.5);
	expect(figures.firstCpuRatio).toBeLessThan(figures.articles < 5000 ? 300 : 100);
	expect(figures.queryRatio).toBeLessThan(30);
	expect(figures.residentMegabytes).toBeLessThan(400 + figures.articles / 10);
});
