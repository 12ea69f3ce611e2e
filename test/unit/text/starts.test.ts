import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupAt, groupFinder} from '../../../source/text/starts.ts';

test('property: the group that holds a place is found in any order, though groups may be empty', () => {
	const lengths = fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(200)), {minLength: 1});
	fc.assert(
		fc.property(lengths, fc.array(fc.nat()), (counts, asked) => {
			const holding = counts.flatMap((count, group) => new Array<number>(count).fill(group));
			const starts = new Uint32Array(counts.length + 1);
			for (const [group, count] of counts.entries()) {
				starts[group + 1] = (starts[group] as number) + count;
			}
			const find = groupFinder(starts);
			for (const number of asked) {
				if (holding.length === 0) return;
				const place = number % holding.length;
				expect(find(place)).toBe(holding[place]);
				expect(groupAt(starts, place)).toBe(holding[place]);
			}
		}),
	);
});
