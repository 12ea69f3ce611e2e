import {EventEmitter} from 'node:events';
import {MessageChannel} from 'node:worker_threads';
import {expect, test} from 'vitest';
import {createStdinGuard, escapeDelay} from '../../../source/terminal/stdin-guard.ts';
import type {InputEvent} from '../../../source/terminal/types.ts';

test('a mouse that nobody asked for says nothing', () => {
	const typed = (hasMouse: boolean): readonly InputEvent[] => {
		const events: InputEvent[] = [];
		const stdin = Object.assign(new EventEmitter(), {resume: () => {}, pause: () => {}});
		const guard = createStdinGuard({
			stdin,
			escapeDelayMs: 5,
			hasMouse,
			onInput: (event) => events.push(event),
		});
		guard.start(Buffer.from('j\u001B[<0;12;5Mk'));
		guard.stop();
		return events;
	};
	const letters = ['j', 'k'].map((text) => ({type: 'text', text}));
	expect(typed(false)).toEqual(letters);
	expect(typed(true)).toHaveLength(3);
});

test('Esc is known after 50 ms, over SSH after 150 ms, and after what was chosen', () => {
	const ssh = {SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22'};
	expect([escapeDelay({}), escapeDelay(ssh), escapeDelay(ssh, 400)]).toEqual([50, 150, 400]);
});

test('the rest of an arrow key that came in time is one, although the program was too busy to read it', async () => {
	const events: InputEvent[] = [];
	const stdin = Object.assign(new EventEmitter(), {resume: () => {}, pause: () => {}});
	const guard = createStdinGuard({stdin, escapeDelayMs: 5, onInput: (event) => events.push(event)});
	const {port1, port2} = new MessageChannel();
	const isRead = new Promise((resolve) => {
		port2.once('message', (text: string) => resolve(stdin.emit('data', Buffer.from(text))));
	});
	guard.start(Buffer.from('\u001B'));
	port1.postMessage('[B');
	const end = performance.now() + 20;
	while (performance.now() < end);
	await isRead;
	guard.stop();
	port1.close();
	expect(events).toEqual([{type: 'key', name: 'Down'}]);
});
