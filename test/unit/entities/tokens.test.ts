import fc from 'fast-check';
import {expect, test} from 'vitest';
import {eachToken} from '../../../source/entities/tokens.ts';
import {span} from '../../../source/text/units.ts';
import {hashOfPart} from '../../../source/text/word-hash.ts';
import {anyText} from '../text/generated.ts';

function tokens(text: string): readonly string[] {
	const found: string[] = [];
	eachToken(text, span(0, text.length), (kind, start, end) => {
		found.push(`${kind[0]}:${text.slice(start, end)}`);
	});
	return found;
}

test.each([
	['the five-year plan 18-NQ/TW', '5-वर्षीय 18-NQ/TW', 'n:5 m:- w:वर्षीय n:18 m:- w:NQ m:/ w:TW'],
	['face to face', 'आमना-सामना हुआ', 'w:आमना-सामना w:हुआ'],
	['a hyphen that ends a word', 'आमना- सामना', 'w:आमना m:- w:सामना'],
	['the genitive of English', 'Khan’s', 'w:Khan m:’ w:s'],
	['an amount', '2,500.5', 'n:2,500.5'],
	['letters beyond the first plane', '𑄌𑄋𑄴-𑄟𑄳𑄦', 'w:𑄌𑄋𑄴-𑄟𑄳𑄦'],
	['what is said to a terminal', '\u001B[31mलाल', 'm:\u001B[31m w:लाल'],
])('tokens: %s', (_, text, expected) => {
	expect(tokens(text)).toEqual(expected.split(' '));
});

test('tokens are in order, leave out nothing but white space, and words are told with their hashes', () => {
	const piece = fc.oneof(
		anyText,
		fc.constantFrom('क-', '-', '’', '𑄌', '\u200D', 'है', ' ', '\uD800'),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			let rest = '';
			let at = 0;
			eachToken(text, span(0, text.length), (kind, start, end, hash) => {
				expect(end).toBeGreaterThan(start);
				rest += text.slice(at, start);
				at = end;
				if (kind === 'word') expect(hash).toBe(hashOfPart(text, start, end));
			});
			expect(rest + text.slice(at)).toMatch(/^\s*$/v);
		}),
	);
});
