import fc from 'fast-check';
import {expect, test} from 'vitest';
import {drawnClusters} from '../../../source/text/drawn-clusters.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {controlCells} from '../../../source/text/row-controls.ts';
import {sanitised} from '../../../source/text/sanitise.ts';
import type {RowEncoding} from '../../../source/text/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {anyEncoding, anyLines, plainEncoding} from './generated.ts';

function rowTexts(text: string, width: number, encoding: RowEncoding = plainEncoding): string[] {
	const rows = wrap(text, span(0, text.length), cells(width), encoding);
	return rows.map((row) => text.slice(row.span.start, row.span.end));
}

test('a row ends at a blank, which stands on no row: the monsoon reached Kerala today', () => {
	expect(rowTexts('मानसून आज केरल पहुँचा', 11)).toEqual(['मानसून आज', 'केरल पहुँचा']);
});

test('the width is that of the model: the same words in kitty, on one row', () => {
	expect(rowTexts('मानसून आज केरल पहुँचा', 11, {...plainEncoding, width: 'gc1'})).toEqual([
		'मानसून आज केरल',
		'पहुँचा',
	]);
});

test('a word wider than the row is broken between clusters: श्रद्धांजलि (homage)', () => {
	expect(rowTexts('एक श्रद्धांजलि', 4)).toEqual(['एक', 'श्र', 'द्धांज', 'लि']);
});

test('blanks at a break, at the start and at the end of a line go', () => {
	expect(rowTexts('  ab   cd  ', 4)).toEqual(['ab', 'cd']);
});

test('line ends end rows, and an empty line is an empty row', () => {
	expect(rowTexts('ab\r\n\ncd\n', 4)).toEqual(['ab', '', 'cd', '']);
	expect(rowTexts('', 4)).toEqual(['']);
});

test('a blank that forbids a break does: 5\u00A0km', () => {
	expect(rowTexts('ab 5\u00A0km', 6)).toEqual(['ab', '5\u00A0km']);
});

test('Japanese breaks between letters, not before the full stop: news in Tokyo', () => {
	expect(rowTexts('東京でのニュース。', 8)).toEqual(['東京での', 'ニュー', 'ス。']);
});

test('lam and alef, one cell together, are not parted', () => {
	expect(rowTexts('\u0644\u0627\u0644\u0627', 1)).toEqual(['\u0644\u0627', '\u0644\u0627']);
	const logical: RowEncoding = {...plainEncoding, bidi: 'logical'};
	expect(rowTexts('\u0644\u0627', 1, logical)).toEqual(['\u0644', '\u0627']);
});

test('bidi controls have their place on a row where the terminal counts them', () => {
	const override: RowEncoding = {...plainEncoding, bidi: 'override'};
	expect(rowTexts('\u06C1\u06D2 \u06C1\u06D2', 5, {...override, width: 'wc0'})).toHaveLength(1);
	expect(rowTexts('\u06C1\u06D2 \u06C1\u06D2', 5, {...override, width: 'wc0cf'})).toHaveLength(2);
	expect(rowTexts('ab cd', 5, {...override, width: 'wc0cf'})).toHaveLength(1);
});

test('offsets are those of the text, not of the part that is wrapped', () => {
	const rows = wrap('zero\none two', span(5, 12), cells(4), plainEncoding);
	expect(rows.map((row) => row.span)).toEqual([span(5, 8), span(9, 12)]);
});

test('no cluster is lost or doubled, rows are in order, and each is as wide as it says', () => {
	fc.assert(
		fc.property(anyLines, fc.integer({min: 1, max: 20}), anyEncoding, (text, width, encoding) => {
			const rows = wrap(text, span(0, text.length), cells(width), encoding);
			const clean = text.split('\n').map(sanitised).join('\n');
			const held = new Uint8Array(text.length);
			let last = 0;
			for (const row of rows) {
				expect(row.span.start).toBeGreaterThanOrEqual(last);
				last = row.span.end;
				const places = drawnClusters(clean, row.span, encoding);
				const sum = places.reduce((total, place) => total + place.cells, 0);
				expect(row.cells).toBe(sum);
				const room = Math.max(1, width - controlCells(encoding));
				const widest = places.filter((place) => place.cells > 0).length > 1;
				if (widest) expect(row.cells).toBeLessThanOrEqual(width);
				if (row.cells > width) expect(places[0]?.cells ?? 0).toBeGreaterThan(room - 1);
				held.fill(1, row.span.start, row.span.end);
			}
			for (const cluster of graphemeSpans(clean)) {
				const parts = new Set(held.subarray(cluster.start, cluster.end));
				expect(parts.size).toBe(1);
				const shown = text.slice(cluster.start, cluster.end).trim() !== '';
				if (shown) expect(parts.has(1)).toBe(true);
			}
		}),
		{numRuns: 400},
	);
});

test('rows neither begin nor end with a blank', () => {
	fc.assert(
		fc.property(anyLines, fc.integer({min: 1, max: 20}), anyEncoding, (text, width, encoding) => {
			for (const row of wrap(text, span(0, text.length), cells(width), encoding)) {
				const clusters = graphemeSpans(text.slice(row.span.start, row.span.end));
				const [first, last] = [clusters[0], clusters.at(-1)];
				for (const cluster of [first, last]) {
					if (cluster === undefined) continue;
					const shown = text.slice(row.span.start + cluster.start, row.span.start + cluster.end);
					expect(shown).not.toBe(' ');
				}
			}
		}),
	);
});

test.each([
	['one word of ASCII', 'a'],
	['Hindi', 'मानसून आज केरल पहुँचा। '],
	['marks on one letter', '\u0301'],
	['controls', '\u202E\u001B'],
])('a line of a megabyte is wrapped in time: %s', (_, unit) => {
	const text = unit.repeat(Math.ceil(1e6 / Buffer.byteLength(unit)));
	const before = threadMs();
	const rows = wrap(text, span(0, text.length), cells(80), plainEncoding);
	// Some 150 ms on an idle core; the bound only tells linear from quadratic.
	expect(threadMs() - before).toBeLessThan(4000);
	expect(rows.at(-1)?.span.end).toBe(text.trimEnd().length);
});
