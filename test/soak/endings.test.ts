import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {closeSessions, launch} from '../support/pty.ts';

afterEach(closeSessions);

const codes = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130} as const;

test('whenever it is ended, from the first millisecond on, the terminal is given back', async () => {
	const state = mkdtempSync(join(tmpdir(), 'khabar-soak-'));
	for (let round = 0; round < 24; round += 1) {
		const signal = (['SIGTERM', 'SIGHUP', 'SIGINT'] as const)[round % 3] ?? 'SIGTERM';
		const session = launch([], {columns: 100, rows: 30}, {env: {XDG_STATE_HOME: state}});
		await new Promise((resolve) => setTimeout(resolve, 120 + round * 50));
		const wasTaken = session.bufferType() === 'alternate';
		process.kill(session.pid, signal);
		const [code, ended] = await Promise.all([session.exitCode, session.exitSignal]);
		// Before the terminal was taken the signal ends the process by itself.
		if (wasTaken) expect([round, code]).toEqual([round, codes[signal]]);
		else expect([round, code === codes[signal] || ended > 0]).toEqual([round, true]);
		expect(session.bufferType()).toBe('normal');
		expect(session.isCursorVisible()).toBe(true);
	}
});
