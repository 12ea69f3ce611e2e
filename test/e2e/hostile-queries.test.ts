import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, test} from 'vitest';
import {closeSessions, launch, type Session} from '../support/pty.ts';

let state = '';
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'khabar-state-'));
});
afterEach(() => {
	closeSessions();
	rmSync(state, {recursive: true, force: true});
});

async function opened(): Promise<Session> {
	const session = launch([], {columns: 120, rows: 40}, {env: {XDG_STATE_HOME: state}});
	await session.untilShown(/\d\/\d/);
	await session.until(() => !session.lines()[0]?.includes('index'), 'the index');
	return session;
}

function pasted(text: string): string {
	return `\u001B[200~${text}\u001B[201~`;
}

const clear = '\u0005\u0015';

const harmful = {
	'only spaces': '   ',
	'only marks': '\u0902\u0903\u094D',
	'a quotation that is not closed': '"वु दाई',
	'a catastrophic expression': '/(a+)+$/',
	'one that is worse': '/(\\p{L}+ ?)+(\\p{L}+ ?)+(.*)*x/',
	'brackets without end': '('.repeat(400),
	'a field without a value': 'lang:',
};

const kinds = Object.keys(harmful).join(', ');
test(`a query that means harm is answered, and so is the next: ${kinds}; so are 10,000 letters pasted`, async () => {
	const session = await opened();
	session.press('/');
	for (const query of Object.values(harmful)) {
		session.press(`${clear}${query}`);
		session.press(`${clear}vu dai thang`);
		// Beside it: what means harm may be found in two as well.
		await session.untilShown(/vu dai thang .*2 of 5/v);
		session.press(`${clear}hanoi`);
		await session.untilShown('1 of 5');
	}
	// Near-copies are asked for; Enter and Esc both answer.
	session.press('\u0007');
	session.press(pasted('क'.repeat(10_000)));
	await session.untilShown('search for this passage? (finds near-copies)');
	session.press('\r');
	await session.untilShown('no article shares a run of words');
	session.press(`/${pasted('पार्टी '.repeat(1500))}`);
	await session.untilShown('search for this passage?');
	session.press('\u0007');
	await session.untilShown(/\d of 5 {2}\d+ ms/);
	session.press(`${clear}vu dai thang`);
	await session.untilShown('2 of 5');
});
