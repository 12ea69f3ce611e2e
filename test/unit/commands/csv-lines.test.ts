import fc from 'fast-check';
import {expect, test} from 'vitest';
import {csvLines} from '../../../source/commands/csv-lines.ts';

function cell(text: string): string {
	return [...csvLines([], [[text]])][1] ?? '';
}

test('the header, then a record a row, each with CRLF at its end', () => {
	const rows = [
		['नमो', 2, undefined],
		['a,b', 0.5, 'say "so"'],
	];
	expect([...csvLines(['name', 'count', 'note'], rows)]).toEqual([
		'name,count,note\r',
		'नमो,2,\r',
		'"a,b",0.5,"say ""so"""\r',
	]);
});

test.each(['=1+1', '+91', '-5', '@SUM(A1)', '\tx', '\rx', '\uFF1D1'])(
	'%j is text for a spreadsheet, not a formula',
	(text) => {
		expect(cell(text)).toMatch(/^"?'/);
	},
);

test.each(['18-NQ/TW', 'a=b', '5', ' =1'])('%j is left as it is', (text) => {
	expect(cell(text)).toBe(`${text}\r`);
});

test('line breaks stay in their cell, controls are signs', () => {
	expect(cell('two\r\nlines')).toBe('"two\nlines"\r');
	expect(cell('\u001B[2J')).toBe('␛[2J\r');
});

/** What RFC 4180 says of a record, in the shortest words. */
function parsed(record: string): readonly string[] {
	const cells = `,${record.slice(0, -1)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\n]*))/g);
	return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

test('what is written can be read again, and no cell begins a formula', () => {
	const text = fc.string({unit: fc.constantFrom('a', '=', '-', '"', ',', '\n', ' ', 'न', '@')});
	fc.assert(
		fc.property(fc.array(text, {minLength: 1, maxLength: 4}), (cells) => {
			const [, line = ''] = csvLines([], [cells]);
			const read = parsed(line);
			expect(read.map((each) => each.replace(/^'/, ''))).toEqual(cells);
			expect(read.some((each) => /^[=+\-@]/.test(each))).toBe(false);
		}),
	);
});
