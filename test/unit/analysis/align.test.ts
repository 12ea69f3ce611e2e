import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {align, type Bead} from '../../../source/analysis/align.ts';

function steps(beads: readonly Bead[]): readonly string[] {
	return beads.map(({aFrom, aTo, bFrom, bTo}) => `${aTo - aFrom}:${bTo - bFrom}`);
}

describe('align', () => {
	test('leaves alone what has no partner', () => {
		const a = ['x', 'y', 'z'];
		const b = ['x', 'z'];
		const gain = ({aFrom, aTo, bFrom, bTo}: Bead): number =>
			a.slice(aFrom, aTo).join() === b.slice(bFrom, bTo).join() ? 1 : -1;
		expect(steps(align(3, 2, gain))).toEqual(['1:1', '1:0', '1:1']);
	});

	test('nothing beside nothing is nothing', () => {
		expect(align(0, 0, () => 1)).toEqual([]);
		expect(steps(align(0, 2, () => 1))).toEqual(['0:1', '0:1']);
	});

	test('every line of both stands in it once, in order', () => {
		fc.assert(
			fc.property(
				fc.nat(40),
				fc.nat(40),
				fc.array(fc.double({min: -1, max: 1, noNaN: true}), {minLength: 1}),
				(aLength, bLength, gains) => {
					const gain = ({aFrom, aTo, bFrom}: Bead): number =>
						gains[(aFrom * 7 + aTo + bFrom * 3) % gains.length] ?? 0;
					const beads = align(aLength, bLength, gain);
					const ends = [{aTo: 0, bTo: 0}, ...beads];
					for (const [index, {aFrom, bFrom}] of beads.entries()) {
						expect([aFrom, bFrom]).toEqual([ends[index]?.aTo, ends[index]?.bTo]);
					}
					expect([ends.at(-1)?.aTo, ends.at(-1)?.bTo]).toEqual([aLength, bLength]);
				},
			),
		);
	});

	test('ten thousand lines beside as many, with one dropped in the middle, take a band and not the matrix', () => {
		let asked = 0;
		const gain = ({aFrom, aTo, bFrom, bTo}: Bead): number => {
			asked += 1;
			const shift = aFrom < 5000 ? 0 : 1;
			return aTo - aFrom === 1 && bTo - bFrom === 1 && aFrom - shift === bFrom ? 1 : -1;
		};
		const beads = align(10_000, 9999, gain);
		expect(steps(beads).filter((step) => step !== '1:1')).toEqual(['1:0']);
		expect(asked).toBeLessThan(10_000 * 61 * 3);
	});
});
