import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {watchEndings} from '../../../source/terminal/endings.ts';
import {watchForClosedPipe} from '../../../source/terminal/output.ts';

function host() {
	const emitter = new EventEmitter();
	const story: string[] = [];
	return {
		story,
		emitter,
		on: (event: string, listener: (value: unknown) => void) => emitter.on(event, listener),
		off: (event: string, listener: (value: unknown) => void) => emitter.off(event, listener),
		kill: () => {},
		exit: (code: number) => story.push(`exit ${code}`),
	};
}

test('an exception is told after the terminal was given back', () => {
	const process = host();
	const stop = watchEndings({
		host: process,
		stderr: {write: (text) => process.story.push(text.split('\n')[0] ?? '')},
		giveBack: () => process.story.push('given back'),
		onExit: (code) => process.story.push(`saved ${code}`),
	});
	process.emitter.emit('uncaughtException', new Error('no such row'));
	expect(process.story).toEqual([
		'given back',
		'khabar: Error: no such row',
		'given back',
		'saved 70',
		'exit 70',
	]);
	stop();
	expect(process.emitter.eventNames()).toEqual([]);
});

test('a reader that went away ends the program once and silently; another error is a bug', () => {
	const stream = new EventEmitter();
	let closed = 0;
	watchForClosedPipe([stream], () => {
		closed++;
	});
	stream.emit('error', Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}));
	stream.emit('error', Object.assign(new Error('write EIO'), {code: 'EIO'}));
	expect(closed).toBe(1);
	expect(() => stream.emit('error', new Error('disk full'))).toThrow('disk full');
});

test('a disk that is full is told once', () => {
	const stream = new EventEmitter();
	const told: string[] = [];
	const closed = (): void => void told.push('closed');
	watchForClosedPipe([stream], closed, ({message}) => told.push(message));
	stream.emit('error', Object.assign(new Error('write ENOSPC'), {code: 'ENOSPC'}));
	stream.emit('error', Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}));
	expect(told).toEqual(['write ENOSPC']);
	const another = new EventEmitter();
	watchForClosedPipe([another], closed, closed);
	expect(() => another.emit('error', new Error('a bug'))).toThrow('a bug');
});
