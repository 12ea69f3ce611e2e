import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {keymap} from '../../source/state/keymap.ts';
import {randomNumbers} from '../bench/random-numbers.ts';
import {closeSessions, launch, type Session} from '../support/pty.ts';

afterEach(closeSessions);

/** Keys that end or suspend the program, or run another one. */
const leaving = new Set(['q', 'Q', 'C-c', 'C-z', '!', '|', 'o']);
const keysPerRound = 50;
const rounds = 200;
/** Code is compiled and caches are filled until then. */
const warmRounds = 60;

/** With room for gigabytes V8 collects late, and what is resident grows for an hour though nothing is kept. */
const smallHeap = '--max-old-space-size=70 --max-semi-space-size=4';

/** Megabytes that stay. */
function resident({pid}: Session): number {
	const line = /VmRSS:\s+(?<kilobytes>\d+)/v.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
	return Number(line?.groups?.['kilobytes']) / 1024;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test('ten thousand keys and two hundred resizes leave a program that still answers, a memory that is level and a frame that is right', async () => {
	const state = mkdtempSync(join(tmpdir(), 'khabar-soak-'));
	const session = launch(
		[],
		{columns: 120, rows: 40},
		{env: {XDG_STATE_HOME: state, NODE_OPTIONS: smallHeap}},
	);
	await session.untilShown('Hindi 4, Urdu 1');
	const letters = keymap
		.flatMap(({keys}) => keys)
		.filter((key) => key.length === 1 && !leaving.has(key));
	const random = randomNumbers(Number(process.env['KHABAR_SEED']) || 42);
	const upTo = (limit: number): number => Math.floor(random() * limit);
	const memory: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const keys = Array.from({length: keysPerRound}, () => letters[upTo(letters.length)] ?? 'j');
		session.press(`${keys.join('')}\u001B`);
		await pause(120);
		session.press('\u001B');
		await pause(60);
		session.resize({columns: 40 + upTo(120), rows: 10 + upTo(40)});
		if (round >= warmRounds) memory.push(resident(session));
	}
	session.resize({columns: 120, rows: 40});
	await pause(2000);
	session.press('\u001B\u001B');
	await pause(1000);
	// What stands after so many differences is what is drawn anew, but for what the last key had to say.
	const drawn = session.lines().slice(0, -1);
	session.press('\u000C');
	await pause(1000);
	expect(session.lines().slice(0, -1)).toEqual(drawn);
	const third = Math.floor(memory.length / 3);
	const mean = (all: readonly number[]): number =>
		all.reduce((sum, each) => sum + each, 0) / all.length;
	const [early, late] = [mean(memory.slice(0, third)), mean(memory.slice(-third))];
	process.stdout.write(`resident: ${early.toFixed(0)} MB early, ${late.toFixed(0)} MB late\n`);
	expect(late / early).toBeLessThan(1.25);
	session.press('\u001BQ');
	expect(await session.exitCode).toBe(0);
	expect(session.bufferType()).toBe('normal');
});
