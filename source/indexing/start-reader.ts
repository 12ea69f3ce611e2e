import {type ChildProcess, fork} from 'node:child_process';
import {EventEmitter} from 'node:events';
import type {ReadRequest} from './types.ts';

/** What reads files beside this thread: a process, or what a test gives. */
export type Reader = {
	readonly on: {
		(event: 'message', listener: (answer: never) => void): unknown;
		(event: 'error', listener: (error: Error) => void): unknown;
		/** The last of its events. */
		(event: 'exit', listener: (code: number | string) => void): unknown;
	};
	readonly postMessage: (request: ReadRequest) => void;
	readonly terminate: () => unknown;
};

/**
 * A process of its own: what reading takes, some 100 MB, the system has back when it ends. Of a thread most of it stays
 * with the program. It takes 30 ms more to start, and 1 ms per MB to hand a pack over.
 */
export function startReader(): Reader {
	const events = new EventEmitter();
	const child = fork(new URL('./reader-process.js', import.meta.url), {
		execArgv,
		serialization: 'advanced',
		// What Node writes before it gives up must not stand on the screen.
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let lastWords = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		lastWords = `${lastWords}${text}`.slice(0, mostLastWords);
	});
	child.on('message', (answer) => events.emit('message', answer));
	let hasEnded = false;
	const ended = (code: number | string): void => {
		if (hasEnded) return;
		hasEnded = true;
		const [, reason] = /^(?:FATAL ERROR|\w*Error): (.*)/mv.exec(lastWords) ?? [];
		if (reason !== undefined) events.emit('error', new Error(reason));
		events.emit('exit', code);
	};
	child.on('error', (error) => {
		events.emit('error', error);
		// What never ran does not exit.
		if (child.pid === undefined) ended(error.message);
	});
	child.on('close', (code, signal) => ended(code ?? signal ?? 0));
	return {
		on: (event: string, listener: (...all: never[]) => void) =>
			events.on(event, listener as () => void),
		postMessage: (request) => send(child, request),
		terminate: () => child.kill('SIGKILL'),
	};
}

/** To one that has just died nothing can be sent: its end is told anyhow. */
function send(child: ChildProcess, request: ReadRequest): void {
	if (child.connected) child.send(request, () => {});
}

const mostLastWords = 4096;

/** What reading allocates dies young; more room for it costs memory and saves no time. */
const execArgv = ['--max-semi-space-size=8'];
