import fc from 'fast-check';
import {expect, test} from 'vitest';
import {unifyMentions} from '../../../source/entities/unify.ts';
import {graphemeSpans} from '../../../source/text/graphemes.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {mentionsIn} from './article.ts';

/** Words of names and of rules, in three scripts, and pieces that break careless code. */
const pieces = [
	...'कॉमरेड वु दाई थांग ने सचिव प्रांतीय पार्टी समिति की स्थायी क्वांग निन्ह प्रांत में'.split(' '),
	...'प्रस्ताव संख्या 18-NQ/TW 57 , 59 और 14 वीं कांग्रेस दो तीन लोगों 5-वर्षीय योजना'.split(' '),
	...'कामरेड صوبائی پارٹی کمیٹی کی کامریڈ وو ڈائی تھانگ شہر لاہور وزیر اعظم'.split(' '),
	...'President Vu Dai Thang Ministry of Health Quảng Ninh City $35 million % ( ) . : « »'.split(
		' ',
	),
	'2024',
	'18 दिसंबर',
	'https://example.com/ (a)',
	'\n',
	'\r\n',
	'\u093F',
	'\u094D',
	'\u0915\u094D\u200D\u0937',
	'\u0600',
	'\u06DD',
	'\u0301',
	'\u200D',
	'\u200C',
	'1\uFE0F\u20E3',
	'👩\u200D👧',
	'👍🏽',
	'\uD83D',
	'\uDE00',
	'\u001B[31m',
	'\u202E',
	'\uFF9E',
];

const news = fc
	.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 60})
	.map((parts) => parts.flat().join(''));

/** Any code unit, halves of pairs too; fast-check's own binary strings take seconds to build. */
const anyCodeUnits = fc
	.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
	.map((units) => String.fromCharCode(...units));

test('mentions slice to their text, stand in order, cut no letter, and do not overlap in a type', () => {
	fc.assert(
		fc.property(fc.oneof(news, anyCodeUnits), (text) => {
			const mentions = mentionsIn(text);
			const edges = new Set([text.length, ...graphemeSpans(text).map(({start}) => Number(start))]);
			const ends = new Map<string, number>();
			let last = 0;
			const wrong = mentions.filter(({type, start, end, text: own}) => {
				const isInOrder = start >= last && start >= (ends.get(type) ?? 0) && end > start;
				const isWhole = edges.has(start) && edges.has(end) && own === text.slice(start, end);
				ends.set(type, end);
				last = start;
				return !isInOrder || !isWhole;
			});
			expect(wrong).toEqual([]);
		}),
		{numRuns: 200},
	);
});

test('entities count their mentions, and the order of the articles changes nothing', () => {
	fc.assert(
		fc.property(fc.array(news, {maxLength: 6}), (texts) => {
			const articles = texts.map((text, index) => mentionsIn(text, `article ${index}`));
			const {mentions, entities} = unifyMentions(articles.flat());
			const counts = Map.groupBy(mentions, ({entity}) => entity);
			expect(new Map(entities.map(({id, mentions: count}) => [id, count]))).toEqual(
				new Map(Array.from(counts, ([id, own]) => [id, own.length])),
			);
			for (const entity of entities) {
				const sum = entity.forms.reduce((total, {count}) => total + count, 0);
				expect(sum).toBe(entity.mentions);
			}
			const turned = unifyMentions(articles.toReversed().flat());
			const known = (all: typeof entities) =>
				all.map(({id, name, forms, mentions: count, joins, roles}) => ({
					id,
					name,
					forms,
					count,
					joins,
					roles,
				}));
			expect(known(turned.entities)).toEqual(known(entities));
		}),
		{numRuns: 60},
	);
});

test.each([
	['news', 'कॉमरेड वु दाई थांग ने प्रांतीय पार्टी समिति की स्थायी समिति में कहा '],
	['numbers without end', '1-'],
	['a list without end', ', 59'],
	['committees of committees', 'समिति की '],
	['provinces', 'क्वांग '],
	['comrades', ', टो लैम'],
])('a long line without an end takes no time: %s', (_gloss, piece) => {
	const text = `कॉमरेड टो लैम, प्रस्ताव 57 ${piece.repeat(100_000 / piece.length)}`;
	const start = threadMs();
	mentionsIn(text);
	// Some 50 ms; where each sign asked all that follow it took minutes.
	expect(threadMs() - start).toBeLessThan(4_000);
});

test('lists longer than a call may have arguments', () => {
	expect(mentionsIn(`प्रस्ताव 57${', 59'.repeat(130_000)}`).length).toBeGreaterThan(130_000);
	expect(() => mentionsIn('('.repeat(200_000))).not.toThrow();
});
