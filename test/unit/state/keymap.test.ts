import {expect, test} from 'vitest';
import type {Context} from '../../../source/state/binding.ts';
import {bindingsIn, keymap} from '../../../source/state/keymap.ts';

const contexts: readonly Context[] = [...new Set(keymap.map(({context}) => context))];

test.each(contexts)('no key has two meanings in %s', (context) => {
	const keys = bindingsIn([context]).flatMap((binding) => binding.keys);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(['reading', 'box', 'goto'] as const)(
	'no key of %s hides one that holds everywhere',
	(context) => {
		const everywhere = new Set(bindingsIn(['everywhere']).flatMap(({keys}) => keys));
		const keys = bindingsIn([context]).flatMap(({keys: own}) => own);
		expect(keys.filter((key) => everywhere.has(key))).toEqual([]);
	},
);

test('keys that multiplexers, terminals and ssh keep for themselves are never bound', () => {
	const taken = ['C-b', 'C-a', 'C-s', 'C-q', 'C-]', 'C-Space', '~'];
	const bound = new Set(keymap.flatMap(({keys}) => keys));
	expect(taken.filter((key) => bound.has(key))).toEqual([]);
});

test('nothing needs Alt or a function key', () => {
	const bound = keymap.flatMap(({keys}) => keys);
	expect(bound.filter((key) => /^(?:M-|F\d)/v.test(key))).toEqual([]);
});

test('what is essential has a key that works under any keyboard layout', () => {
	const essential = ['moved', 'paged', 'accepted', 'focusMoved', 'cancelled', 'interrupted'];
	for (const type of essential) {
		const keys = keymap.filter(({message}) => message.type === type).flatMap((row) => row.keys);
		expect(
			keys.some((key) => /^(?:C-.|[A-Z]\w+|S-Tab| )$/v.test(key)),
			type,
		).toBe(true);
	}
});
