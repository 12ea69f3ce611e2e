import {EventEmitter} from 'node:events';
import {describe, expect, test} from 'vitest';
import {earlyReaders} from '../../../source/indexing/early-readers.ts';
import type {Reader} from '../../../source/indexing/start-reader.ts';

/** Readers that do nothing, with what happened to each. */
function madeReaders() {
	const made: {readonly events: EventEmitter; isEnded: boolean; readonly reader: Reader}[] = [];
	const start = (): Reader => {
		const events = new EventEmitter();
		const one = {
			events,
			isEnded: false,
			reader: {
				on: (event: string, listener: (...all: never[]) => void) =>
					events.on(event, listener as () => void),
				postMessage: () => {},
				terminate: () => {
					one.isEnded = true;
				},
			} as Reader,
		};
		made.push(one);
		return one.reader;
	};
	return {made, start};
}

describe('readers that start before it is known what there is to read', () => {
	test('are taken, once each, before others start', () => {
		const {made, start} = madeReaders();
		const early = earlyReaders(2, start);
		early.begin();
		early.begin();
		expect(made).toHaveLength(2);
		const taken = [early.take(), early.take(), early.take()];
		expect(new Set(taken)).toHaveLength(3);
		expect(made).toHaveLength(3);
	});

	test('end where nobody took them, and only they', () => {
		const {made, start} = madeReaders();
		const early = earlyReaders(2, start);
		early.begin();
		early.take();
		early.end();
		expect(made.map(({isEnded}) => isEnded)).toEqual([false, true]);
	});

	test('one that died is not taken', () => {
		const {made, start} = madeReaders();
		const early = earlyReaders(1, start);
		early.begin();
		made[0]?.events.emit('error', new Error('no memory'));
		made[0]?.events.emit('exit', 1);
		expect(early.take()).toBe(made[1]?.reader);
	});

	test('none start without being asked for', () => {
		const {made, start} = madeReaders();
		const early = earlyReaders(2, start);
		early.end();
		expect(made).toHaveLength(0);
	});
});
