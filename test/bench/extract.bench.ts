import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

/** In UTF-8, in one thread. */
const leastMegabytesPerSecond = 10;

/** Measured by Node itself: the test runner's imports cost more than the work that is measured. */
const script = fileURLToPath(new URL('measure-extract.ts', import.meta.url));

test('names in a folder of articles', {timeout: 600_000}, () => {
	const answer = JSON.parse(execFileSync(process.execPath, [script], {encoding: 'utf8'})) as {
		readonly lines: readonly string[];
		readonly megabytesPerSecond: number;
	};
	process.stdout.write(`${answer.lines.join('\n')}\n`);
	expect(answer.megabytesPerSecond).toBeGreaterThan(leastMegabytesPerSecond);
});
