import {describe, expect, test} from 'vitest';
import {dictionaryColumns} from '../../../source/entities/built/dictionary-columns.ts';
import {hindiNameColumns} from '../../../source/entities/built/hindi-name-columns.ts';
import {spellingColumns} from '../../../source/entities/built/spelling-columns.ts';
import {columnFile, readColumns} from '../../../source/text/column-file.ts';

describe('columns that were written to a file are read as they were', () => {
	test('of each kind and of odd lengths, in groups', () => {
		const group = {
			bytes: Uint8Array.of(1, 2, 3),
			inner: {units: Uint16Array.of(0x0905), integers: Int32Array.of(-7, 1 << 30)},
			none: new Uint32Array(0),
		};
		expect(readColumns(columnFile(group))).toEqual(group);
	});

	test('of a buffer the bytes', () => {
		const {bytes} = readColumns(columnFile({bytes: Buffer.of(7, 8, 9)}));
		expect(bytes).toEqual(Uint8Array.of(7, 8, 9));
	});

	test('those of the word lists', () => {
		const lists = {
			dictionary: dictionaryColumns(),
			names: hindiNameColumns(),
			spellings: spellingColumns(),
		};
		expect(readColumns(columnFile(lists))).toEqual(lists);
	});
});

test('a file that was cut short is told', () => {
	const file = columnFile({numbers: Int32Array.from({length: 100})});
	expect(() => readColumns(file.slice(0, -8))).toThrow(RangeError);
	expect(() => readColumns(file.slice(0, 12))).toThrow();
	expect(() => readColumns(file.slice(0, 2))).toThrow();
});
