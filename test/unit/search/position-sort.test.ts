import {expect, test} from 'vitest';
import {sortedPositions} from '../../../source/search/position-sort.ts';

test.each([
	['a few', 100, 2 ** 31],
	['of two digits', 20_000, 2 ** 27],
	['of three digits, of which some are the same', 20_000, 2 ** 32 - 1],
	['of one digit, most of them several times', 20_000, 9000],
])('positions come in order: %s', (_, count, most) => {
	const positions = Uint32Array.from({length: count}, (__, at) =>
		Math.floor(((Math.imul(at, 0x9e_37_79_b1) >>> 0) / 2 ** 32) * (most + 1)),
	);
	const expected = positions.toSorted();
	expect([...sortedPositions(positions, most)]).toEqual([...expected]);
});
