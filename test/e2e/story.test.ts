import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, expect, test} from 'vitest';
import {closeSessions, launch, type Session, untilAllRead} from '../support/pty.ts';
import {requireTool} from '../support/tools.ts';

const launcher = fileURLToPath(new URL('../../bin/khabar.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khabar-story-'));
const settings = join(folder, 'tmux.conf');
writeFileSync(
	settings,
	'set -g status off\nset -s set-clipboard on\nset -g allow-passthrough on\n',
);

afterEach(closeSessions);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let sockets = 0;

/** khabar in tmux in a terminal, as somebody has it on a server. */
function inTmux(): Session {
	const command = `XDG_STATE_HOME=${folder} ${process.execPath} ${launcher}`;
	const socket = `khabar-story-${process.pid}-${sockets++}`;
	return launch(
		['-L', socket, '-f', settings, 'new-session', command],
		{columns: 120, rows: 40},
		{
			shell: 'tmux',
		},
	);
}

/** What the terminal around tmux was told to put on its clipboard, the newest last. */
function copies(session: Session): readonly string[] {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: OSC starts with ESC.
	const found = session.raw().matchAll(/\u001B\]52;[^;]*;([A-Za-z\d+\/=]+)(?:\u0007|\u001B\\)/gv);
	return Array.from(found, ({1: base64 = ''}) => Buffer.from(base64, 'base64').toString());
}

/** Under the rule of the reader, beside the list. */
function textLines(session: Session): readonly string[] {
	return session
		.lines()
		.slice(5, 30)
		.map((line) => line.replace(/^.*│/, ''));
}

test('find a person in Latin letters, see who he is, read the Urdu beside the Hindi, copy the passage, mark it, quit, and come back to the same place', async (context) => {
	requireTool('tmux', context);
	const first = inTmux();
	await untilAllRead(first);
	first.press('/vu dai thang');
	await first.untilShown('2 of 5');
	first.press('\r');
	await first.untilShown('F all');
	first.press('\r');
	await first.untilShown('─ 000_2a80');
	await first.untilShown('Vu Dai Thang 2');
	first.press('\t\r');
	await first.untilShown('mentions 4 in 2 articles');
	first.press('q');
	await first.untilShown('entities 26');
	first.press('p');
	await first.untilShown(/% the same.*001_fbe9/);
	first.press('qgr');
	await first.untilShown('─ 000_2a80');
	first.press('yy');
	await first.until(() => copies(first).length > 0, 'a copy');
	// "… Comrade Vu Dai Thang chaired the conference": as in the file, with where it stands.
	expect(copies(first).at(-1)).toContain('कॉमरेड वु दाई थांग ने सम्मेलन की अध्यक्षता की।');
	expect(copies(first).at(-1)).toMatch(/— .*000_2a803290cec2479c\.txt:1/);
	await first.untilShown('sent to the terminal');
	first.press('m');
	await first.untilShown('─ *  000_2a80');
	first.press('G');
	await first.untilShown(/ \d+ min +100 %/);
	// The last row, which is drawn last: "Comments (0)".
	await first.untilShown('टिप्पणी (0)');
	const before = textLines(first);
	first.press('Q');
	expect(await first.exitCode).toBe(0);

	const second = inTmux();
	await untilAllRead(second);
	await second.untilShown('─ *  000_2a80');
	await expect.poll(() => textLines(second), {timeout: 20_000}).toEqual(before);
	second.press("'");
	await second.untilShown('articles 1 (hi 1)');
	second.press('qQ');
	expect(await second.exitCode).toBe(0);
}, 120_000);
