import fc from 'fast-check';
import {expect, test} from 'vitest';
import {growingSparse, growingSparseFloats, numberAt} from '../../../source/text/sparse-numbers.ts';

const place = fc.oneof(
	{arbitrary: fc.constant(undefined), weight: 5},
	fc.integer({min: 0, max: 0xff_ff_ff_ff}),
);

test('property: each of many places has its number or none, also in a column that was taken over', () => {
	fc.assert(
		fc.property(fc.array(place, {maxLength: 1200, size: 'max'}), fc.nat(1200), (all, first) => {
			const before = growingSparse();
			const floats = growingSparseFloats();
			for (const number of all.slice(0, first)) before.push(number);
			for (const number of all) floats.push(number === undefined ? undefined : number / 3);
			const growing = growingSparse();
			growing.replace(before.view(), Math.min(first, all.length));
			for (const number of all.slice(first)) growing.push(number);
			const [appended, rest] = [growingSparse(), growingSparse()];
			for (const number of all.slice(first)) rest.push(number);
			appended.append(before.view(), Math.min(first, all.length));
			appended.append(rest.view(), Math.max(0, all.length - first));
			expect(appended.view()).toEqual(growing.view());
			growing.trim();
			floats.trim();
			const view = growing.view();
			expect(all.map((_, at) => growing.at(at))).toEqual(all);
			expect(all.map((_, at) => numberAt(view, at))).toEqual(all);
			const thirds = all.map((number) => (number === undefined ? undefined : number / 3));
			expect(all.map((_, at) => floats.at(at))).toEqual(thirds);
			expect(view.numbers).toHaveLength(all.filter((number) => number !== undefined).length);
		}),
		{numRuns: 60},
	);
});
