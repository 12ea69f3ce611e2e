import fc from 'fast-check';
import {expect, test} from 'vitest';
import {changedOffset} from '../../../source/text/changed-offset.ts';
import {offset} from '../../../source/text/units.ts';

test('a place outside of what changed stays before the same text', () => {
	const parts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.nat());
	fc.assert(
		fc.property(parts, ([start, old, fresh, end, at]) => {
			const [before, after] = [start + old + end, start + fresh + end];
			const place = at % (before.length + 1);
			const moved = changedOffset(before, after, offset(place));
			expect(moved).toBeLessThanOrEqual(after.length);
			expect(moved).toBeGreaterThanOrEqual(0);
			if (place <= start.length) expect(moved).toBe(place);
		}),
	);
	const text = 'एक दो तीन';
	expect(changedOffset(text, `शून्य ${text}`, offset(3))).toBe('शून्य '.length + 3);
	expect(changedOffset(text, 'एक तीन', offset('एक दो '.length))).toBe('एक '.length);
	expect(changedOffset(text, '', offset(4))).toBe(0);
});
