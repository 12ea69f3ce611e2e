import fc from 'fast-check';
import type {RowEncoding} from '../../../source/text/types.ts';
import {widthModels} from '../../../source/text/width.ts';

/** Pieces that break careless code: conjuncts, nukta, joiners, Arabic marks, emoji, halves of pairs. */
const pieces = [
	'का',
	'कि',
	'क्ष',
	'र्थ्यि',
	'ड़ी',
	'\u0915\u094D\u200D\u0937',
	'\u0915\u094D\u200C\u0937',
	'\u093F',
	'\u0644\u0627',
	'\u0644\u064E\u0627\u064B',
	'\u0644\u200C\u0627',
	'\u0644\u0622',
	'\u0628\u064E',
	'\u0645\u200C\u062E',
	'\u06BA',
	'\u06C2',
	'\u0640',
	'\u060C',
	'\u06D4',
	'\u06F1\u06F9',
	'\u05E9\u05DC',
	'\u0600',
	'(',
	')',
	'«',
	' ',
	' ',
	' ',
	'  ',
	'\u00A0',
	'\u3000',
	'a',
	'Zürich',
	'19.5%',
	'-',
	'漢字',
	'カー。',
	'한국',
	'\u1112\u1161\u11AB',
	'😀',
	'👩\u200D👧',
	'👍🏽',
	'❤\uFE0F',
	'1\uFE0F\u20E3',
	'🇮🇳',
	'🇮',
	'\u0301',
	'\u00AD',
	'\u200D',
	'\u{1E900}\u{1E901}',
	'\u{20000}',
	'\uD83D',
	'\uDE00',
	'\u001B[31m',
	'\u0007',
	'\u009B',
	'\u007F',
	'\t',
	'\u202E',
	'\u2067',
	'\u200F',
	'\u200B',
	'\uFEFF',
	'\u2028',
	'\u{E0041}',
	'\uFFFE',
	'\uFFF9',
] as const;

/** Text of Hindi, Urdu and what else stands in files, in any order. */
export const anyText = fc
	.array(
		fc.oneof({weight: 8, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary'})),
		{
			maxLength: 30,
		},
	)
	.map((parts) => parts.join(''));

/** The same in several lines. */
export const anyLines = fc.array(anyText, {maxLength: 4}).map((lines) => lines.join('\n'));

export const anyEncoding: fc.Arbitrary<RowEncoding> = fc.record({
	width: fc.constantFrom(...widthModels),
	bidi: fc.constantFrom('visual', 'override', 'isolate', 'logical', 'words'),
	preBase: fc.boolean(),
	textSizing: fc.boolean(),
	joinsLamAlef: fc.boolean(),
	needsClosingCell: fc.boolean(),
});

/** What an unknown terminal gets: `wc1` and `visual`. */
export const plainEncoding: RowEncoding = {
	width: 'wc1',
	bidi: 'visual',
	preBase: false,
	textSizing: false,
};
