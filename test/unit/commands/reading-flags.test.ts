import {expect, test} from 'vitest';
import {memoryBytes, readOptions} from '../../../source/commands/reading-flags.ts';

test('which fields hold what: in one flag or several, dots and commas in their names', () => {
	const map = ['text=content.rendered, title=Kopf, mit Komma', 'date=published'];
	expect(readOptions({map})).toEqual({
		fields: {text: 'content.rendered', title: 'Kopf, mit Komma', date: 'published'},
	});
	for (const wrong of ['body=x', 'text', 'text=', '=x', 'text=a,body=b']) {
		expect(readOptions({map: [wrong]})).toContain('write text=content,title=headline, of text,');
	}
});

test.each([
	['cp1256', 'windows-1256'],
	['Latin1', 'windows-1252'],
	['UTF-16', 'utf-16le'],
	['auto', undefined],
])('the encoding %s', (encoding, known) => {
	expect(readOptions({map: [], encoding})).toEqual(known === undefined ? {} : {encoding: known});
});

test.each([
	['windows-1265', 'windows-1256'],
	['iso8859_15x', 'iso-8859-15'],
	['koi9-r', 'koi8-r'],
])('%s is none, %s is among those near it', (encoding, near) => {
	expect(readOptions({map: [], encoding})).toMatch(
		new RegExp(`^--encoding=${encoding} is none .* near it are .*${near}`),
	);
});

test.each([
	['1000', 1000],
	['1k', 1024],
	['1.5M', 1_572_864],
	['2 GB', 2 ** 31],
	['2GiB', 2 ** 31],
])('a size of %s', (maxFileSize, bytes) => {
	expect(readOptions({map: [], maxFileSize})).toEqual({maxFileSize: bytes});
});

test.each(['0', '-1', 'x', '', '1T', '99999999999G'])('%j is no size', (maxFileSize) => {
	expect(readOptions({map: [], maxFileSize})).toContain('is no size: write 500M or 2G');
});

test.each([
	[undefined, undefined],
	['64M', 64 * 2 ** 20],
	['1024k', 2 ** 20],
	['5', '--memory=5 is less than the smallest, 1M: write 64M or 1G'],
	['much', '--memory=much is no size: write 64M or 1G'],
])('--memory %s', (size, bytes) => {
	expect(memoryBytes(size)).toBe(bytes);
});
