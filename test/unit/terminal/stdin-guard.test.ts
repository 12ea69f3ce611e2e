import {EventEmitter} from 'node:events';
import {expect, test} from 'vitest';
import {createStdinGuard} from '../../../source/terminal/stdin-guard.ts';
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
