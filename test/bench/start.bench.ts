import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundled} from '../support/bundled.ts';
import {closeSessions, launch} from '../support/pty.ts';

/**
 * From process start to the first complete frame, beside a bundled one-line Ink program. Both run in
 * turn in a pty whose terminal answers at once. Complete: the list, the text and the footer stand.
 */
const rounds = 15;
const size = {columns: 120, rows: 40};
const budget = 1.6;

let folder = '';
let oneLine = '';
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
	const entry = join(folder, 'one-line.mjs');
	writeFileSync(
		entry,
		`import {render, Text} from 'ink';
		import {createElement} from 'react';
		render(createElement(Text, null, 'one line of Ink'));
		setInterval(() => {}, 1000);`,
	);
	oneLine = await bundled(entry, folder, 'one-line-bundle');
});
afterAll(() => {
	closeSessions();
	rmSync(folder, {recursive: true, force: true});
});

const environment = (): Record<string, string> => ({
	XDG_STATE_HOME: folder,
	XDG_CACHE_HOME: folder,
});

/** Looks at the bytes: to draw them on the emulator would take the time that is measured. */
async function startMs(program: string | undefined, shown: readonly string[]): Promise<number> {
	const start = performance.now();
	const session = launch([], size, {
		env: environment(),
		...(program === undefined ? {} : {program}),
	});
	while (!shown.every((text) => session.raw().includes(text))) {
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	const elapsed = performance.now() - start;
	session.kill('SIGKILL');
	await session.exitCode;
	return elapsed;
}

/** A first start, which the reader ends: it leaves our code compiled, as every start does. */
async function startedOnce(): Promise<void> {
	const session = launch([], size, {env: environment()});
	await session.untilShown('5 articles');
	session.press('q');
	await session.exitCode;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

test('the first complete frame', {timeout: 120_000}, async () => {
	await startedOnce();
	const khabar: number[] = [];
	const ink: number[] = [];
	for (let round = 0; round <= rounds; round += 1) {
		const own = await startMs(undefined, ['5 articles', '004_1779', 'केंद्रीय', '? keys']);
		const peer = await startMs(oneLine, ['one line of Ink']);
		if (round === 0) continue;
		khabar.push(own);
		ink.push(peer);
	}
	const ratio = median(khabar) / median(ink);
	process.stdout.write(
		`\nfirst complete frame, median of ${rounds}: khabar ${median(khabar).toFixed(0)} ms, ` +
			`one line of Ink ${median(ink).toFixed(0)} ms, ratio ${ratio.toFixed(2)} (budget ${budget})\n`,
	);
	expect(ratio).toBeLessThanOrEqual(budget);
});
