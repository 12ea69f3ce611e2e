import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

/** Of CPU time, in a folder where every article shares paragraphs with many. */
const mostMillisecondsPerArticle = 40;

/** Measured by Node itself: the test runner's imports cost more than the work that is measured. */
const script = fileURLToPath(new URL('measure-pairs.ts', import.meta.url));

test('which articles tell one story, and a merge', {timeout: 600_000}, () => {
	const answer = JSON.parse(execFileSync(process.execPath, [script], {encoding: 'utf8'})) as {
		readonly lines: readonly string[];
		readonly millisecondsPerArticle: number;
	};
	process.stdout.write(`${answer.lines.join('\n')}\n`);
	expect(answer.millisecondsPerArticle).toBeLessThan(mostMillisecondsPerArticle);
});
