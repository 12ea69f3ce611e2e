import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseArticle} from '../../../source/corpus/parse.ts';
import type {ArticleId} from '../../../source/corpus/types.ts';
import {buildLibrary} from '../../../source/library.ts';
import {encodeRow} from '../../../source/text/row-encoder.ts';
import {bidiModes} from '../../../source/text/types.ts';
import {cells, span} from '../../../source/text/units.ts';
import {widthModels} from '../../../source/text/width.ts';
import {wrap} from '../../../source/text/wrap.ts';
import {unlawful} from '../../support/allowed-output.ts';
import {attacks} from '../../support/attacks.ts';
import {anyUnits, fileText} from '../corpus/indic-text.ts';

/** Sentences that the extraction and the search have something to do with, among what means harm. */
const pieces = fc.oneof(
	fileText,
	anyUnits,
	fc.constantFrom(
		...attacks,
		'कॉमरेड वु दाई थांग ने 18 दिसंबर को कहा। ',
		'प्रस्ताव संख्या 18-NQ/TW, 13 करोड़ रुपये, 20.5 % ',
		'وزیر اعظم نریندر مودی نے دہلی میں کہا۔ ',
		'\u0300'.repeat(300),
		'\u200D\u200B\u2060'.repeat(100),
	),
);
const text = fc.array(pieces, {minLength: 1, maxLength: 8}).map((parts) => parts.join(''));
const on = '\u001B[7m';
const marks = {on, off: '\u001B[27m'};
const palette = {entity: marks, hit: marks, selected: marks, selection: marks};

test('the check of the output sees each attack', () => {
	const controls = attacks.filter((attack) => /\p{Cc}/v.test(attack));
	expect(controls.filter((attack) => unlawful(attack) === undefined)).toEqual([]);
	expect(unlawful('\u001B[1;7mख़बर\u001B[m\u001B[?2026h')).toBeUndefined();
});

/** `npm run soak` draws thousands of new cases. */
test('whatever stands in the files, reading, extraction, search and drawing end, places stand inside the text, and nothing but printable text is drawn', () => {
	fc.assert(
		fc.property(
			fc.array(text, {minLength: 1, maxLength: 3}),
			fc.constantFrom(...bidiModes),
			fc.constantFrom(...widthModels),
			fc.integer({min: 1, max: 90}),
			fc.oneof(pieces, fc.constantFrom('vu dai thang', 'modi', 'lang:ur -x', '/(a+)+$/')),
			(texts, bidi, width, room, query) => {
				const articles = texts.map((each, at) =>
					parseArticle({id: `${at}.txt` as ArticleId, path: `${at}.txt`, text: each}),
				);
				const library = buildLibrary({articles, problems: []});
				const found = library.index.search(query);
				const encoding = {width, bidi, preBase: room % 2 === 0, textSizing: false};
				for (const {id, text: whole} of articles) {
					const mentions = library.mentions.get(id) ?? [];
					const hits = found.matches.flatMap((each) => (each.article === id ? each.hits : []));
					for (const {start, end} of [...mentions, ...hits]) {
						expect(start >= 0 && start < end && end <= whole.length).toBe(true);
					}
					const highlights = mentions.map(({start, end}) => ({
						start,
						end,
						kind: 'entity' as const,
					}));
					for (const row of wrap(whole, span(0, whole.length), cells(room), encoding)) {
						const drawing = {width: cells(room), encoding, highlights, palette};
						expect(unlawful(encodeRow(whole, row, drawing).bytes)).toBeUndefined();
					}
				}
			},
		),
		{numRuns: Number(process.env['KHABAR_CASES'] ?? 40)},
	);
}, 600_000);
