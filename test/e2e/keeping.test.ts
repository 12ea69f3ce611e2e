import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeEach, expect, test} from 'vitest';
import {closeSessions, launch, type Session, untilAllRead} from '../support/pty.ts';
import {smallCorpus} from '../support/small-corpus.ts';

/** Long enough to be scrolled. */
const corpus = smallCorpus(1500);
afterAll(() => rmSync(corpus, {recursive: true}));

let state = '';
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	closeSessions();
	rmSync(state, {recursive: true, force: true});
});

async function opened(folder: string, ...flags: readonly string[]): Promise<Session> {
	const session = launch(
		[folder, ...flags],
		{columns: 60, rows: 16},
		{env: {XDG_STATE_HOME: state}},
	);
	await untilAllRead(session);
	return session;
}

/** What stands under the rule of the reader. */
function text(session: Session): readonly string[] {
	const lines = session.lines();
	return lines.slice(lines.findIndex((line) => /─.* \d+ % /v.test(line)) + 1, -1);
}

test('two copies keep what each of them did; the next one, through a link, comes back to where the line was cut', async () => {
	const [one, two] = await Promise.all([opened(corpus), opened(corpus)]);
	one.press('m');
	await one.untilShown('bookmarked');
	two.press('j+चुनाव\r');
	await two.untilShown('tagged');
	two.press('Q');
	expect(await two.exitCode).toBe(0);
	one.press('jjj\r');
	await one.untilShown('─ 003_');
	await one.untilShown('Enter card');
	const top = text(one)[0];
	one.press('d');
	await one.until(() => text(one)[0] !== top, 'the text to move');
	await one.until(() => one.lines().at(-1)?.includes('Enter card') === true, 'the footer');
	const left = text(one);
	one.kill('SIGHUP');
	expect(await one.exitCode).toBe(129);

	const folders = join(state, 'khabar', 'folders');
	const [name = ''] = readdirSync(folders);
	for (const file of readdirSync(join(folders, name))) {
		expect([file, statSync(join(folders, name, file)).mode & 0o777]).toEqual([file, 0o600]);
	}
	expect(readdirSync(corpus).filter((each) => !each.endsWith('.txt'))).toEqual([]);
	const link = join(state, 'link');
	symlinkSync(corpus, link);
	const next = await opened(link);
	await next.untilShown('─ 003_');
	await next.untilShown('4/5');
	await next.until(() => text(next).join('\n') === left.join('\n'), 'the place');
	const rows = next.lines().map((line) => line.slice(0, 5));
	expect(rows.filter((row) => / N[*+]/.test(row))).toEqual([' N*hi', ' N+ur']);
	next.press('Q');
	expect(await next.exitCode).toBe(0);
	// A copy that ends begins a line of its own, after a blank one; what was under way then stands twice.
	const lines = readFileSync(join(folders, name, 'articles.jsonl'), 'utf8').split('\n');
	const kept = new Set(lines.filter((line) => line !== '' && !line.includes('"read"')));
	expect([...kept]).toHaveLength(2);
});

test('with --no-state nothing is written; on a state folder that cannot be made the reader is told', async () => {
	const session = await opened(corpus, '--no-state');
	session.press("m+x\r'");
	await session.untilShown(/corpus> is:bookmarked +1 of 5/);
	session.press('/vu\r');
	await session.untilShown('corpus> vu');
	session.press('Q');
	expect(await session.exitCode).toBe(0);
	expect(readdirSync(state)).toEqual([]);

	const blocked = launch(
		[corpus],
		{columns: 90, rows: 24},
		{env: {XDG_STATE_HOME: '/dev/null/state'}},
	);
	await untilAllRead(blocked);
	blocked.press('m');
	await blocked.untilShown(/this could not be kept for later: ENOTDIR/);
	expect(blocked.lines().join('\n')).toContain('>N*hi');
	blocked.press('Q');
	expect(await blocked.exitCode).toBe(0);
	expect(existsSync('/dev/null/state')).toBe(false);
});
