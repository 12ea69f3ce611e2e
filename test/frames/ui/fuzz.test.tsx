import fc from 'fast-check';
import {afterEach, expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {bidiModes} from '../../../source/text/types.ts';
import {unlawful} from '../../support/allowed-output.ts';
import {attacks} from '../../support/attacks.ts';
import {openBrowser} from '../../support/browser.tsx';
import {closeScreens} from '../../support/screen.ts';
import {anyUnits, fileText} from '../../unit/corpus/indic-text.ts';

afterEach(closeScreens);

const text = fc
	.array(fc.oneof(fileText, anyUnits, fc.constantFrom(...attacks, 'वु दाई थांग ने कहा। ')), {
		minLength: 1,
		maxLength: 6,
	})
	.map((parts) => parts.join(''));
const keys = fc.constantFrom(
	'j',
	'k',
	'\r',
	'\t',
	' ',
	'G',
	'gp',
	'ge',
	'/दाई\r',
	'n',
	'i',
	'c',
	'w',
	'z',
	'B',
);

test('whatever stands in texts and file names, the browser draws nothing but printable text, in whatever size', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.oneof(fileText, anyUnits), text), {minLength: 1, maxLength: 3}),
			fc.array(keys, {minLength: 4, maxLength: 8}),
			fc.constantFrom(...bidiModes),
			fc.constantFrom({columns: 40, rows: 10}, {columns: 80, rows: 24}, {columns: 160, rows: 30}),
			async (files, presses, bidi, size) => {
				const articles = files.map(([name, each], at) => {
					const path = `${at}${name}.txt`;
					return parseArticle({id: path as ArticleId, path, text: each});
				});
				const browser = await openBrowser(size, {corpus: {articles, problems: []}, bidi});
				for (const press of presses) await browser.press(press);
				await browser.settle();
				const bytes = browser.bytes();
				// The probe, which asks the terminal, is at an end with the first clearing of the screen.
				expect(unlawful(bytes.slice(bytes.indexOf('\u001B[2J')))).toBeUndefined();
				expect(browser.wrongBorders()).toEqual([]);
				browser.close();
			},
		),
		{numRuns: Number(process.env['KHABAR_CASES'] ?? 400) / 100},
	);
}, 600_000);
