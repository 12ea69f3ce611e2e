import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundled} from '../support/bundled.ts';
import {closeSessions, launch, type Session} from '../support/pty.ts';

/**
 * From a key to the last byte of its frame, in a pty of 200x60 with the longest article open, beside a
 * browser in Ink alone that draws the visible lines only. The two are asked in turn.
 */
const size = {columns: 200, rows: 60};
const rounds = 40;
const budget = 0.5;
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

let folder = '';
let plainInk = '';
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'));
	const entry = fileURLToPath(new URL('plain-ink.tsx', import.meta.url));
	plainInk = await bundled(entry, folder, 'plain-ink');
});
afterAll(() => {
	closeSessions();
	rmSync(folder, {recursive: true, force: true});
});

type Answer = {readonly ms: number; readonly bytes: number};

/** Quiet for so long, the frame is whole. */
const quietMs = 60;

async function answerTo(session: Session, key: string): Promise<Answer> {
	const before = session.raw().length;
	const start = performance.now();
	let known = before;
	let last = start;
	session.press(key);
	while (known === before || performance.now() - last < quietMs) {
		await new Promise((resolve) => setTimeout(resolve, 1));
		if (session.raw().length !== known) {
			known = session.raw().length;
			last = performance.now();
		}
		if (performance.now() - start > 5000) throw new Error(`no answer to ${key}`);
	}
	return {ms: last - start, bytes: Buffer.byteLength(session.raw().slice(before))};
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function openKhabar(keys: string): Promise<Session> {
	const session = launch([seeds], size, {env: {XDG_STATE_HOME: folder}});
	await session.untilShown('this folder');
	await session.untilShown('people');
	session.press(keys);
	await new Promise((resolve) => setTimeout(resolve, 500));
	return session;
}

test.each([
	// The longest article stands third; without the preview the text stays as it is.
	['a scroll by one line', 'jj\rgg', 'jk', 'jk'],
	['a move in the list', 'jj\rPq', 'jk', 'np'],
])('%s', {timeout: 120_000}, async (what, keys, own, peer) => {
	const khabar = await openKhabar(keys);
	const ink = launch([seeds], size, {program: plainInk});
	// Its first row scrolls away: Ink counts the cells of Hindi otherwise than the terminal.
	await ink.until(() => ink.raw().includes('selected 0'), 'the first frame of Ink alone');
	const ours: Answer[] = [];
	const theirs: Answer[] = [];
	for (let round = 0; round < rounds; round++) {
		ours.push(await answerTo(khabar, own.charAt(round % 2)));
		theirs.push(await answerTo(ink, peer.charAt(round % 2)));
	}
	const [ms, inkMs] = [median(ours.map((each) => each.ms)), median(theirs.map((each) => each.ms))];
	process.stdout.write(
		`\n${what}, median of ${rounds}: khabar ${ms.toFixed(1)} ms and ` +
			`${median(ours.map(({bytes}) => bytes))} bytes, Ink alone ${inkMs.toFixed(1)} ms and ` +
			`${median(theirs.map(({bytes}) => bytes))} bytes, ratio ${(ms / inkMs).toFixed(2)} (budget ${budget})\n`,
	);
	expect(ms / inkMs).toBeLessThanOrEqual(budget);
});
