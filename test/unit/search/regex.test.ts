import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildSearchIndex} from '../../../source/search/build-index.ts';
import {createPostingsBuilder} from '../../../source/search/postings.ts';
import {regexSpans} from '../../../source/search/regex.ts';
import {regexCandidates} from '../../../source/search/regex-candidates.ts';
import {compileRegex} from '../../../source/search/regex-program.ts';
import {threadMs} from '../../support/cpu-time.ts';
import {documentOf, seedDocuments} from '../../support/seed-documents.ts';

const urduNumber = 'قرارداد نمبر ۱۸';

function found(source: string, text: string): string[] | string {
	const regex = compileRegex(source);
	return 'message' in regex
		? `${regex.at}: ${regex.message}`
		: regexSpans(regex, text, {budget: {steps: 1_000_000}}).map(({start, end}) =>
				text.slice(start, end),
			);
}

test.each([
	['a resolution and its number', 'संकल्प \\d+', 'संकल्प 18 और संकल्प २१', ['संकल्प 18', 'संकल्प २१']],
	['digits of Urdu', '\\d+$', urduNumber, ['۱۸']],
	['alternatives, the first first', 'a|ab', 'ab', ['a']],
	['greedy and lazy', '<.*?>|\\(.*\\)', '<a><b>(c)(d)', ['<a>', '<b>', '(c)(d)']],
	['counted repeats', '\\b\\d{4}\\b', '18 2024 20245 2025', ['2024', '2025']],
	['capitals and small letters', 'nq/tw', '18-NQ/TW', ['NQ/TW']],
	['sets and their complements', '[क-ग]+|[^\\s\\p{L}]', 'कखग घ!', ['कखग', '!']],
	['a script', '\\p{Script=Arabic}+', 'हिंदी اور english', ['اور']],
	['a line ends a match', 'a.*b', 'a\nb a-b', ['a-b']],
	['an empty match is none', 'x*', 'aaa', []],
	['letters beyond the first plane', '.', '𑄌a', ['𑄌', 'a']],
	['lone halves of pairs', '\uD800', 'a\uD800b', ['\uD800']],
	['repeats of repeats', '(?:(?:ab){2}c)+', 'ababcababcab', ['ababcababc']],
])('%s', (_, source, text, expected) => {
	expect(found(source, text)).toEqual(expected);
});

test.each([
	['a(b', '1: This ( is not closed.'],
	['ab)', '2: There is no ( for this ).'],
	['[a', '0: This [ is not closed.'],
	['*a', '0: There is nothing before * to repeat.'],
	['a{3,1}', '1: The numbers of this repeat are out of order.'],
	['(a)\\1', '3: Going back to an earlier group is not supported.'],
	['a(?=b)', '1: Looking ahead or behind is not supported.'],
	['a{9999}{9999}', '0: The expression is too large: repeat less often.'],
	['[z-a]', '0: [z-a] is no set of characters.'],
])('refused with the place and the reason: %s', (source, message) => {
	expect(found(source, 'a')).toBe(message);
});

test.each(['(a+)+$', '(a|a)*$', '(a*)*b', '(a|aa)+c', '(.*)(.*)(.*)(.*)x', '(a?){30}a{30}b'])(
	'no expression hangs: %s',
	(source) => {
		const start = threadMs();
		found(source, `${'a'.repeat(20_000)}!`);
		expect(threadMs() - start).toBeLessThan(1000);
	},
);

test('finds what the engine of the language finds', () => {
	const atom = fc.constantFrom(
		'a',
		'b',
		'क',
		'.',
		'[ab]',
		'[^a]',
		'(?:ab|b)',
		'(?:a|क)',
		'\\b',
		'^',
		'$',
	);
	const part = fc
		.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '+?', '*?'))
		.map(([one, repeat]) =>
			/[b^$]$/.test(one) && one.length < 3 && one !== 'b' ? one : one + repeat,
		);
	const text = fc.array(fc.constantFrom('a', 'b', 'क', ' ', '\n'), {maxLength: 12});
	fc.assert(
		fc.property(fc.array(part, {minLength: 1, maxLength: 4}), text, (parts, letters) => {
			const source = parts.join('');
			const whole = letters.join('');
			// `\b` of the language knows only the letters of ASCII.
			fc.pre(!(source.includes('\\b') && whole.includes('क')));
			const expected = whole
				.split('\n')
				.flatMap((line) => Array.from(line.matchAll(new RegExp(source, 'giu')), ([one]) => one))
				.filter((one) => one !== '');
			expect(found(source, whole)).toEqual(expected);
		}),
		{numRuns: 1000},
	);
});

test('the articles whose words may hold a match are all that do', () => {
	const documents = seedDocuments().flatMap(({article}) =>
		article.text.split('\n').map((line, index) => documentOf(`${article.id}.${index}`, line)),
	);
	const builder = createPostingsBuilder();
	builder.add(documents);
	const postings = builder.finish();
	const texts = documents.map(({article}) => article.text);
	const piece = fc
		.tuple(fc.nat(texts.length - 1), fc.nat(200), fc.integer({min: 1, max: 12}))
		.map(([index, start, length]) => (texts[index] ?? '').slice(start, start + length));
	fc.assert(
		fc.property(piece, (literal) => {
			const mayHold = regexCandidates(postings, {literal});
			if (mayHold === undefined) return;
			for (const [index, text] of texts.entries()) {
				if (text.includes(literal)) expect([text, mayHold(index)]).toEqual([text, true]);
			}
		}),
	);
	const mayHold = regexCandidates(postings, {literal: 'बाओविए'});
	expect(mayHold === undefined ? [] : texts.filter((_, index) => mayHold(index))).toEqual([]);
	const ofName = regexCandidates(postings, {literal: 'थांग'});
	const held = texts.filter((_, index) => ofName?.(index) === true);
	expect(held).toEqual(texts.filter((text) => text.includes('थांग')));
	expect(held.length).toBeGreaterThan(0);
});

test('an expression that reads every text pauses often, tells how far it is, and finds the same', () => {
	const documents = Array.from({length: 300}, (_, number) =>
		documentOf(`${number}`, `संकल्प ${number} को अपनाया`),
	);
	const index = buildSearchIndex({documents, entities: []});
	const told: string[] = [];
	const progress = (asked: number, of: number): void => void told.push(`${asked}/${of}`);
	const slices = index.searchInSlices('/[0-9]{3}/', {progress});
	let pauses = 0;
	let step = slices.next();
	for (; step.done !== true; step = slices.next()) pauses += 1;
	expect(step.value.total).toBe(200);
	expect(pauses).toBeGreaterThanOrEqual(5);
	expect(told).toEqual(expect.arrayContaining(['64/300', '128/300', '300/300']));
});
