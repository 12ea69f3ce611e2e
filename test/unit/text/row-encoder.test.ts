import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mirrored} from '../../../source/text/bidi.ts';
import {controlCells} from '../../../source/text/row-controls.ts';
import {encodeRow, type Palette} from '../../../source/text/row-encoder.ts';
import type {
	Highlight,
	HighlightKind,
	RowEncoding,
	TextRow,
	WidthModel,
} from '../../../source/text/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {clusterWidth, isClusterModel, widthModels} from '../../../source/text/width.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {advances, type ClusterCells, type CodePointCells} from './emulator.ts';
import {anyEncoding, anyLines, plainEncoding} from './generated.ts';

const palette: Palette = {
	entity: {on: '\u001B[4m', off: '\u001B[24m'},
	hit: {on: '\u001B[7m', off: '\u001B[27m'},
	selected: {on: '\u001B[1m', off: '\u001B[22m'},
	selection: {on: '\u001B[44m', off: '\u001B[49m'},
};

type Options = Partial<RowEncoding> & {width?: WidthModel};

function encoded(text: string, options: Options = {}, highlights: readonly Highlight[] = []) {
	const encoding = {...plainEncoding, ...options};
	const width = cells(30);
	const row = wrap(text, span(0, text.length), width, encoding)[0] as TextRow;
	return encodeRow(text, row, {width, encoding, highlights, palette});
}

function highlight(start: number, end: number, kind: HighlightKind): Highlight {
	return {...span(start, end), kind};
}

/** This is a party (18), in Urdu. */
const urduSentence = '\u06CC\u06C1 \u067E\u0627\u0631\u0679\u06CC (18) \u06C1\u06D2';

test('visual: joined, turned around, numbers and brackets readable, at the right margin', () => {
	const row = encoded(urduSentence);
	expect(row.bytes).toBe(
		'\uFBAF\uFBA8 (18) \uFBFD\uFB68\uFEAD\uFE8E\uFB58 \uFBA6\uFBFE'.replace('\uFBA6', '\uFBA7'),
	);
	expect(row).toMatchObject({padCells: 30 - 16, cells: 16});
});

test('override: the same behind LRO, which is not closed', () => {
	const {bytes} = encoded(urduSentence, {bidi: 'override'});
	expect(bytes).toBe(`\u202D${encoded(urduSentence).bytes}`);
});

test('isolate: as stored inside RLI and PDI; LRI in a line that reads left to right', () => {
	expect(encoded(urduSentence, {bidi: 'isolate'}).bytes).toBe(`\u2067${urduSentence}\u2069`);
	const mixed = 'COVID \u06C1\u06D2';
	expect(encoded(mixed, {bidi: 'isolate'})).toMatchObject({
		bytes: `\u2066${mixed}\u2069`,
		padCells: 0,
	});
});

test('logical: as stored', () => {
	expect(encoded(urduSentence, {bidi: 'logical'}).bytes).toBe(urduSentence);
});

test('words: words and brackets turned around, letters inside a word as stored', () => {
	expect(encoded(urduSentence, {bidi: 'words'}).bytes).toBe(
		'\u06C1\u06D2 (18) \u067E\u0627\u0631\u0679\u06CC \u06CC\u06C1',
	);
});

test('controls take their cells where the terminal counts them', () => {
	expect(encoded(urduSentence, {bidi: 'isolate', width: 'wc0cf'}).cells).toBe(18);
	expect(encoded(urduSentence, {bidi: 'override', width: 'wc0cf'}).cells).toBe(17);
	expect(encoded(urduSentence, {bidi: 'override', width: 'wc0'}).cells).toBe(16);
});

test('controls that were measured to take cells are hidden, whatever the model says', () => {
	const measured = {controlCells: {isolate: 2, override: 0}};
	expect(encoded(urduSentence, {bidi: 'isolate', ...measured})).toMatchObject({
		bytes: `\u001B[8m\u2067\u001B[28m${urduSentence}\u001B[8m\u2069\u001B[28m`,
		cells: 18,
		padCells: 12,
	});
	expect(encoded(urduSentence, {bidi: 'override', width: 'wc0cf', ...measured}).cells).toBe(16);
});

test('a highlight at the end of a row ends before a hidden control, and behind one that clings', () => {
	const last = [highlight(14, 16, 'hit')];
	const {off} = palette.hit;
	const controlCells = {isolate: 2, override: 0};
	const hidden = encoded(urduSentence, {bidi: 'isolate', controlCells}, last).bytes;
	expect(hidden.endsWith(`${off}\u001B[8m\u2069\u001B[28m`)).toBe(true);
	expect(encoded(urduSentence, {bidi: 'isolate'}, last).bytes.endsWith(`\u2069${off}`)).toBe(true);
});

test('in a multiplexer a blank carries what closes an isolate', () => {
	const row = encoded(urduSentence, {bidi: 'isolate', needsClosingCell: true});
	expect(row).toMatchObject({bytes: `\u2067${urduSentence} \u2069`, cells: 17, padCells: 13});
});

/** Lahore: lam with alef. */
const lahore = '\u0644\u0627\u06C1\u0648\u0631';

test('lam with alef takes one cell where the terminal joins the two, and is highlighted as one', () => {
	const options = {bidi: 'isolate', joinsLamAlef: true} as const;
	expect(encoded(lahore, options).cells).toBe(4);
	expect(encoded(lahore, {bidi: 'isolate'}).cells).toBe(5);
	expect(encoded(lahore, options, [highlight(0, 1, 'hit')]).bytes).toBe(
		`\u2067\u001B[7m${lahore.slice(0, 2)}\u001B[27m${lahore.slice(2)}\u2069`,
	);
	expect(encoded('\u0644\u200C\u0627', options).cells).toBe(2);
});

test('Hindi is sent as it is, at the left margin', () => {
	for (const bidi of ['visual', 'override', 'isolate', 'logical', 'words'] as const) {
		expect(encoded('दिल्ली में', {bidi})).toEqual({bytes: 'दिल्ली में', padCells: 0, cells: 7});
	}
});

test('a vowel sign goes before its whole conjunct where the terminal does not shape: स्थिति (state)', () => {
	expect(encoded('स्थिति', {preBase: true}).bytes).toBe('\u093F\u0938\u094D\u0925\u093F\u0924');
	expect(encoded('स्थिति', {preBase: true, width: 'wc0'}).bytes).toBe('स्थिति');
});

test('kitty gives a conjunct the two cells it needs: क्षमा (pardon)', () => {
	const row = encoded('क्षमा', {width: 'gc1', textSizing: true});
	expect(row.bytes).toBe('\u001B]66;w=2;क्ष\u0007\u001B]66;w=2;मा\u0007');
	expect(row.cells).toBe(4);
	expect(encoded('क्षमा', {width: 'gc1'})).toMatchObject({bytes: 'क्षमा', cells: 2});
});

test('a highlight colors whole clusters: half of ल्ली in दिल्ली (Delhi)', () => {
	const {bytes} = encoded('नई दिल्ली में', {}, [highlight(5, 7, 'hit')]);
	expect(bytes).toBe('नई दि\u001B[7mल्ली\u001B[27m में');
});

test('a highlight moves with its word in the reordered row', () => {
	const {bytes} = encoded(urduSentence, {}, [highlight(3, 8, 'entity')]);
	expect(bytes).toContain('\u001B[4m\uFBFD\uFB68\uFEAD\uFE8E\uFB58\u001B[24m');
});

test('the strongest kind wins where highlights overlap', () => {
	const {bytes} = encoded('abcd', {}, [
		highlight(1, 3, 'hit'),
		highlight(0, 4, 'entity'),
		highlight(2, 3, 'selection'),
	]);
	expect(bytes).toBe(
		'\u001B[4ma\u001B[24m\u001B[7mb\u001B[27m\u001B[44mc\u001B[49m\u001B[4md\u001B[24m',
	);
});

test('controls in the text never reach the terminal', () => {
	expect(encoded('a\u001B[2Jb\u202Ec').bytes).toBe('a\u241B[2Jb\u2426c');
});

test('a mark without a letter gets the dotted circle, a lone joiner and a soft hyphen go', () => {
	expect(encoded('\u093F a').bytes).toBe('\u25CC\u093F a');
	expect(encoded('\u200D').bytes).toBe('');
	expect(encoded('co\u00ADop')).toMatchObject({bytes: 'coop', cells: 4});
});

test('a highlight of what is not seen colors nothing', () => {
	expect(encoded('co\u00ADop', {}, [highlight(2, 3, 'hit')]).bytes).toBe('coop');
});

test('emoji that terminals of the model would join or not stand for themselves', () => {
	expect(encoded('👩\u200D👧 ❤\uFE0F').bytes).toBe('👩👧 ❤');
	expect(encoded('👩\u200D👧 ❤\uFE0F', {width: 'gc1'})).toMatchObject({
		bytes: '👩\u200D👧 ❤\uFE0F',
		cells: 5,
	});
});

function encodedPart(text: string, start: number, end: number, isRightToLeft: boolean): string {
	const row: TextRow = {span: span(start, end), cells: cells(end - start), isRightToLeft};
	const drawing = {width: cells(30), encoding: plainEncoding, highlights: [], palette};
	return encodeRow(text, row, drawing).bytes;
}

test('what has no direction follows the paragraph around the row (UAX #9, N1)', () => {
	expect(encodedPart('\u06C1 abc - def', 6, 11, true)).toBe('- def');
	expect(encodedPart('\u06C1\n- def', 2, 7, true)).toBe('def -');
});

test('a blank at the end of a row stands at its end (UAX #9, L1)', () => {
	expect(encodedPart('ab \u06C1 \u0631', 3, 5, false)).toBe('\uFBA6 ');
});

test('a cluster wider than the row is a sign', () => {
	const row = wrap('漢', span(0, 1), cells(1), plainEncoding)[0] as TextRow;
	const drawing = {width: cells(1), encoding: plainEncoding, highlights: [], palette};
	expect(encodeRow('漢', row, drawing)).toEqual({bytes: '\u2026', padCells: 0, cells: 1});
});

test('a reordered row holds what the stored one holds, never wider than the pane', () => {
	fc.assert(
		fc.property(anyLines, fc.integer({min: 1, max: 30}), anyEncoding, (text, width, encoding) => {
			const drawing = {width: cells(width), encoding, highlights: [], palette};
			for (const row of wrap(text, span(0, text.length), cells(width), encoding)) {
				const shown = encodeRow(text, row, drawing);
				expect(shown.cells + shown.padCells).toBeLessThanOrEqual(width);
				if (row.isRightToLeft) expect(shown.cells + shown.padCells).toBe(width);
				const room = width - controlCells(encoding);
				if (row.cells > room || encoding.textSizing) continue;
				const stored = {...encoding, bidi: 'logical' as const};
				const logical = {...drawing, width: cells(1000), encoding: stored};
				expect(letters(shown.bytes)).toBe(letters(encodeRow(text, row, logical).bytes));
			}
		}),
		{numRuns: 300},
	);
});

/** Letters in an order that no reordering changes: joined forms undone, brackets as they open or close. */
function letters(bytes: string): string {
	const shown = bytes.replaceAll('\u001B[8m', '').replaceAll('\u001B[28m', '');
	const plain = shown.replace(/[\p{Cf}\s]/gv, '').normalize('NFKD');
	return [...plain]
		.map((letter) => [letter, mirrored(letter)].sort()[0])
		.sort()
		.join('');
}

const table = (model: WidthModel): CodePointCells | ClusterCells =>
	isClusterModel(model)
		? {cluster: (text) => clusterWidth(text, model)}
		: (codePoint) => clusterWidth(String.fromCodePoint(codePoint), model) as number as 0 | 1 | 2;

for (const model of widthModels.filter((name) => name !== 'konsole')) {
	test(`the cells of a row are what an emulator of ${model} advances`, async () => {
		const rows: {bytes: string; cells: number; from: string}[] = [];
		fc.assert(
			fc.property(anyLines, fc.integer({min: 1, max: 40}), anyEncoding, (text, width, any) => {
				const encoding = {...any, width: model, textSizing: false, joinsLamAlef: false};
				const highlights = [highlight(2, 9, 'hit'), highlight(7, 12, 'entity')];
				for (const row of wrap(text, span(0, text.length), cells(width), encoding)) {
					const shown = encodeRow(text, row, {width: cells(width), encoding, highlights, palette});
					rows.push({...shown, from: JSON.stringify([text, width, encoding])});
				}
			}),
		);
		// The writer puts a blank before each row, which carries what has no cell.
		const drawn = await advances(
			rows.map(({bytes}) => ` ${bytes}`),
			table(model),
		);
		const wrong = rows.filter(({cells: predicted}, index) => drawn[index] !== predicted + 1);
		expect(wrong.slice(0, 3)).toEqual([]);
	});
}
