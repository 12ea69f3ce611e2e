import fc from 'fast-check';
import {expect, test} from 'vitest';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {mergeSpans, snapOutward} from '../../../source/text/spans.ts';
import {span} from '../../../source/text/units.ts';
import {anyLines} from './generated.ts';

test('half of a conjunct is snapped to the whole: दिल्ली (Delhi)', () => {
	expect(snapOutward('दिल्ली', span(3, 4))).toEqual(span(2, 6));
	expect(snapOutward('नई दिल्ली में', span(4, 5))).toEqual(span(3, 5));
});

test('an empty span stays empty', () => {
	expect(snapOutward('दिल्ली', span(3, 3))).toEqual(span(3, 3));
});

test('a snapped span is the union of the clusters it touches', () => {
	fc.assert(
		fc.property(anyLines, fc.nat(200), fc.nat(20), (text, at, length) => {
			const start = Math.min(at, text.length);
			const part = span(start, Math.min(text.length, start + length));
			fc.pre(part.start < part.end);
			const touched = graphemeSpans(text).filter(
				(cluster) => cluster.start < part.end && part.start < cluster.end,
			);
			const first = touched[0]?.start ?? part.start;
			expect(snapOutward(text, part)).toEqual(span(first, touched.at(-1)?.end ?? part.end));
		}),
	);
});

test('merged spans cover the same places, in order, apart', () => {
	const anySpan = fc
		.tuple(fc.nat(40), fc.nat(8))
		.map(([start, length]) => span(start, start + length));
	fc.assert(
		fc.property(fc.array(anySpan), (spans) => {
			const merged = mergeSpans(spans);
			for (let place = 0; place < 50; place++) {
				const holds = ({start, end}: {start: number; end: number}) => start <= place && place < end;
				expect(merged.filter(holds).length).toBe(spans.some(holds) ? 1 : 0);
			}
			for (const [index, next] of merged.entries()) {
				const previous = merged[index - 1];
				if (previous !== undefined) expect(next.start).toBeGreaterThan(previous.end);
			}
		}),
	);
});
