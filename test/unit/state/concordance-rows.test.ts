import {expect, test} from 'vitest';
import type {ArticleId} from '../../../source/corpus/types.ts';
import type {ConcordanceLine} from '../../../source/search/types.ts';
import {
	concordanceHeads,
	concordanceRow,
	concordanceShape,
} from '../../../source/state/concordance-rows.ts';
import {defaultEncoding} from '../../../source/state/initial.ts';
import {wholeRow} from '../../../source/text/fit.ts';
import {encodeRow} from '../../../source/text/row-encoder.ts';
import {span} from '../../../source/text/units.ts';
import {widthInCells} from '../../../source/text/width.ts';

function line(before: string, hit: string, after: string): ConcordanceLine {
	return {...span(0, 1), article: 'a.txt' as ArticleId, before, hit, after};
}

const hindi = line('सचिव, कॉमरेड ', 'वु दाई थांग', ' ने सम्मेलन की अध्यक्षता की।');

const urduBefore = 'مرکزی کمیٹی کے رکن کامریڈ ';
const urduHit = 'وو ڈائی تھانگ';
const urduAfter = ' نے کانفرنس کی صدارت کی۔';
const urdu = line(urduBefore, urduHit, urduAfter);

function rowOf(each: ConcordanceLine, width = 100) {
	const shape = concordanceShape([each], width, defaultEncoding);
	return {shape, row: concordanceRow(each, shape, defaultEncoding)};
}

test('Hindi: "secretary, comrade" stands at the left, close to the name', () => {
	const {row, shape} = rowOf(hindi);
	expect(row.left.text).toBe('सचिव, कॉमरेड');
	expect(row.left.pad + widthInCells(row.left.text, 'wc1')).toBe(shape.side);
	expect(row.right.text).toMatch(/^ने सम्मेलन/v);
});

test('Urdu: what stands before the name stands at its right', () => {
	const {row} = rowOf(urdu);
	expect(row.isRightToLeft).toBe(true);
	expect(row.right.text).toBe(urduBefore.trim());
	expect(row.left.text).toBe(urduAfter.trim());
});

test('the heads say which side is which for lines in Hindi, in Urdu and in both', () => {
	const heads = (width: number, ...lines: readonly ConcordanceLine[]) => {
		const shape = concordanceShape(lines, width, defaultEncoding);
		const rows = lines.map((each) => concordanceRow(each, shape, defaultEncoding));
		return concordanceHeads(rows, shape);
	};
	expect(heads(80, hindi)).toEqual(['before', 'after']);
	expect(heads(80, urdu)).toEqual(['after', 'before']);
	expect(heads(80, hindi, urdu)).toEqual(['before (RTL: after)', 'after (RTL: before)']);
	expect(heads(40, hindi, urdu)).toEqual(['before', 'after']);
});

test('what is too long before a hit loses its beginning, never its end', () => {
	const {row, shape} = rowOf(line('पार्टी केंद्रीय समिति के सदस्य और '.repeat(4), 'वु', ' ने'), 60);
	expect(row.left.text).toMatch(/^….*सदस्य और$/v);
	expect(widthInCells(row.left.text, 'wc1')).toBeLessThanOrEqual(shape.side);
});

test('a word of Urdu that is cut before a hit keeps the form of its first letter', () => {
	const before = urduBefore.repeat(3);
	const joined: string[] = [];
	for (let width = 50; width < 90; width += 1) {
		const {text} = rowOf(line(before, urduHit, urduAfter), width).row.right;
		const kept = text.replace(/^…\u200D?/v, '');
		const last = before.trim().at(-kept.length - 1) ?? '';
		const joins = !/[\s\u0627\u062F\u0688\u0631\u0632\u0648]/v.test(last);
		expect([width, text.startsWith('…\u200D')]).toEqual([width, joins]);
		if (joins) joined.push(text);
	}
	expect(joined.length).toBeGreaterThan(3);
	const [text = ''] = joined;
	const row = wholeRow(text, defaultEncoding);
	const mark = {on: '', off: ''};
	const palette = {entity: mark, hit: mark, selected: mark, selection: mark};
	const drawing = {width: row.cells, encoding: defaultEncoding, highlights: [], palette};
	// The row reads from the right: the sign ends it, no joiner is sent, and reh is final (FEAE), not alone.
	expect(encodeRow(text, row, drawing).bytes).toMatch(/[\uFB50-\uFEFF]…$/v);
});
