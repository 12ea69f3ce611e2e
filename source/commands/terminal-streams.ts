import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

export type TerminalStreams = {
	readonly stdin: ReadStream;
	readonly stdout: typeof process.stdout;
};

/**
 * The terminal to draw on and to read keys from: `/dev/tty` where stdin is something else.
 * `plain` where the output goes elsewhere or the terminal is dumb, `none` where no keys can come.
 */
export function terminalStreams(): TerminalStreams | 'plain' | 'none' {
	const {stdin, stdout, env} = process;
	if (!stdout.isTTY || env['TERM'] === 'dumb') return 'plain';
	if (stdin.isTTY) return {stdin, stdout};
	try {
		return {stdin: new ReadStream(openSync('/dev/tty', 'r')), stdout};
	} catch {
		return 'none';
	}
}
