import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {encodeRow} from '../../../source/text/row-encoder.ts';
import type {BidiMode} from '../../../source/text/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {widthInCells} from '../../../source/text/width.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {advances, all1Cells, type CodePointCells, wc0Cells} from './emulator.ts';

const folder = new URL('../../../seeds/', import.meta.url);

const articles = readdirSync(folder)
	.filter((file) => file.endsWith('.txt'))
	.map((file) => readFileSync(new URL(file, folder), 'utf8'));

const words = [...new Set(articles.flatMap((article) => article.match(/\S+/g) ?? []))];

/** The first is the emulator's own table, the others come from Unicode properties. */
const tables: readonly (readonly ['wc1' | 'wc0' | 'all1', CodePointCells | undefined])[] = [
	['wc1', undefined],
	['wc0', wc0Cells],
	['all1', all1Cells],
];

/** The emulator's own table, of Unicode 6, gives the isolates of Unicode 6.3 a cell each; VTE and konsole, which need them, do not. */
const modes: readonly BidiMode[] = ['visual', 'override', 'isolate', 'logical', 'words'];

for (const [model, table] of tables) {
	test(`every word of the seeds is as wide as an emulator of ${model} draws it`, async () => {
		expect(words.length).toBeGreaterThan(1000);
		const drawn = await advances(words, table);
		const wrong = words.filter((word, index) => widthInCells(word, model) !== drawn[index]);
		expect(wrong).toEqual([]);
	});

	test.each(modes.filter((bidi) => table !== undefined || bidi !== 'isolate'))(
		`every row of the seeds is as wide as an emulator of ${model} draws it: %s`,
		async (bidi) => {
			const encoding = {width: model, bidi, preBase: true, textSizing: false};
			const mark = {on: '', off: ''};
			const palette = {entity: mark, hit: mark, selected: mark, selection: mark};
			const drawing = {width: cells(57), encoding, highlights: [], palette};
			const rows = articles.flatMap((article) =>
				wrap(article, span(0, article.length), drawing.width, encoding).map((row) =>
					encodeRow(article, row, drawing),
				),
			);
			expect(rows.length).toBeGreaterThan(500);
			const drawn = await advances(
				rows.map(({bytes}) => ` ${bytes}`),
				table,
			);
			const wrong = rows.filter((row, index) => drawn[index] !== row.cells + 1);
			expect(wrong.slice(0, 3)).toEqual([]);
			for (const row of rows) expect(row.padCells + row.cells).toBeLessThanOrEqual(57);
		},
	);
}
