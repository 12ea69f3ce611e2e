import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {keymap} from '../../source/state/keymap.ts';
import {closeSessions, launch} from '../support/pty.ts';

afterEach(closeSessions);

/** Keys that end or suspend the program, or wait for it. */
const leaving = new Set(['q', 'Q', 'C-c', 'C-z']);

test('fifteen hundred keys and thirty resizes leave a program that still answers', async () => {
	const state = mkdtempSync(join(tmpdir(), 'khabar-soak-'));
	const session = launch([], {columns: 120, rows: 40}, {env: {XDG_STATE_HOME: state}});
	await session.untilShown('Hindi 4, Urdu 1');
	const letters = keymap
		.flatMap(({keys}) => keys)
		.filter((key) => key.length === 1 && !leaving.has(key));
	let seed = 42;
	const random = (limit: number): number => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return seed % limit;
	};
	for (let round = 0; round < 30; round += 1) {
		const keys = Array.from({length: 50}, () => letters[random(letters.length)] ?? 'j');
		session.press(`${keys.join('')}\u001B`);
		await new Promise((resolve) => setTimeout(resolve, 120));
		session.press('\u001B');
		await new Promise((resolve) => setTimeout(resolve, 60));
		session.resize({columns: 40 + random(120), rows: 10 + random(40)});
	}
	session.resize({columns: 120, rows: 40});
	await new Promise((resolve) => setTimeout(resolve, 500));
	session.press('\u001BQ');
	expect(await session.exitCode).toBe(0);
	expect(session.bufferType()).toBe('normal');
});
