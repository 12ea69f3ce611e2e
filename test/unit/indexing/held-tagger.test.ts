import {expect, test} from 'vitest';
import {heldTagger} from '../../../source/indexing/held-tagger.ts';

test('a tagger that is not needed at first is read when somebody asks for it, and so is one that was let go', async () => {
	const held = heldTagger();
	expect(held.get()).toBeUndefined();
	expect(await held.load(false)).toEqual([]);
	const first = held.get();
	expect(first).toBeDefined();
	expect(held.get()).toBe(first);
	held.letGo();
	expect(held.get()).toBeDefined();
});
