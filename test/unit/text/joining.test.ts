import fc from 'fast-check';
import {expect, test} from 'vitest';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {joinedClusters} from '../../../source/text/joining.ts';
import {joiningForms, lamAlefForms} from '../../../source/text/joining-forms.ts';
import {sanitised} from '../../../source/text/sanitise.ts';
import {anyText} from './generated.ts';

function joined(text: string): string {
	return joinedClusters(text, graphemeSpans(text))
		.map((cluster) => cluster.text)
		.join('');
}

/** Words of the seeds and of the languages that share the letters, with the forms a calligrapher would draw. */
const words: readonly (readonly [string, string, string])[] = [
	['ہے (is): initial, then a final that joins nothing', '\u06C1\u06D2', '\uFBA8\uFBAF'],
	['میں (in): noon ghunna ends the word', '\u0645\u06CC\u06BA', '\uFEE3\uFBFF\uFB9F'],
	[
		'پارٹی (party): alef and reh part the word',
		'\u067E\u0627\u0631\u0679\u06CC',
		'\uFB58\uFE8E\uFEAD\uFB68\uFBFD',
	],
	['کمیٹی (committee)', '\u06A9\u0645\u06CC\u0679\u06CC', '\uFB90\uFEE4\uFBFF\uFB69\uFBFD'],
	[
		'سیکرٹری (secretary)',
		'\u0633\u06CC\u06A9\u0631\u0679\u0631\u06CC',
		'\uFEB3\uFBFF\uFB91\uFEAE\uFB68\uFEAE\uFBFC',
	],
	['اور (and): three letters apart', '\u0627\u0648\u0631', '\uFE8D\uFEED\uFEAD'],
	[
		'لاہور (Lahore): lam with alef alone',
		'\u0644\u0627\u06C1\u0648\u0631',
		'\uFEFB\uFBA8\uFEEE\uFEAD',
	],
	[
		'اصلاحات (reforms): lam with alef joined',
		'\u0627\u0635\u0644\u0627\u062D\u0627\u062A',
		'\uFE8D\uFEBB\uFEFC\uFEA3\uFE8E\uFE95',
	],
	['ۂ has its base and a mark', '\u0628\u06C2', '\uFE91\uFBA7\u0654'],
	['مَن with a fatha: marks are looked through', '\u0645\u064E\u0646', '\uFEE3\u064E\uFEE6'],
	[
		'می\u200Cخواهم (I want): ZWNJ parts',
		'\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
		'\uFEE3\uFBFD\uFEA7\uFEEE\uFE8D\uFEEB\uFEE2',
	],
	['ه\u200D (an abbreviation): ZWJ joins to nothing', '\u0647\u200D', '\uFEEB'],
	['tatweel joins both sides', '\u0628\u0640\u0628', '\uFE91\u0640\uFE90'],
	['lam and alef wanted apart', '\u0644\u200C\u0627', '\uFEDD\uFE8D'],
	['لًا: marks of both stand on the ligature', '\u0644\u064B\u0627\u0653', '\uFEFB\u064B\u0653'],
	['ڳوٺ (village, Sindhi)', '\u06B3\u0648\u067A', '\uFB98\uFEEE\uFB5E'],
	[
		'پښتو (Pashto): a letter without forms stays, and its neighbors join it',
		'\u067E\u069A\u062A\u0648',
		'\uFB58\u069A\uFE98\uFEEE',
	],
	['Hindi stays as it is', 'दिल्ली', 'दिल्ली'],
	['news 24 stays as it is', 'news 24', 'news 24'],
];

test.each(words)('%s', (_, stored, drawn) => {
	expect(joined(stored)).toBe(drawn);
});

test('every form is that of its letter (Unicode compatibility decomposition)', () => {
	for (const [letter, ...forms] of joiningForms) {
		for (const form of forms) {
			if (form === 0) continue;
			const decomposed = String.fromCharCode(form).normalize('NFKC');
			expect(decomposed).toBe(String.fromCharCode(letter).normalize('NFKC'));
		}
	}
	for (const [alef, ...forms] of lamAlefForms) {
		for (const form of forms) {
			expect(String.fromCharCode(form).normalize('NFKC')).toBe(
				`\u0644${String.fromCharCode(alef)}`,
			);
		}
	}
});

test('joining draws the same letters: undone by compatibility decomposition', () => {
	fc.assert(
		fc.property(anyText.map(sanitised), (text) => {
			const clusters = joinedClusters(text, graphemeSpans(text));
			const plain = (value: string) => value.replace(/[\u200C\u200D]/g, '').normalize('NFKD');
			// Marks of lam with alef change places; letters do not.
			const letters = (value: string) => plain(value).replace(/\p{M}/gv, '');
			expect(letters(clusters.map((cluster) => cluster.text).join(''))).toBe(letters(text));
			let end = 0;
			for (const cluster of clusters) {
				expect(cluster.start).toBe(end);
				end = cluster.end;
			}
			expect(end).toBe(text.length);
		}),
	);
});
