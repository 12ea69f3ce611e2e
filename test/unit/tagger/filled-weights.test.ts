import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {type FilledWeights, filledFile, readFilled} from '../../../source/tagger/filled-weights.ts';
import {Kernel} from '../../../source/tagger/kernel.ts';
import {readWeights} from '../../../source/tagger/weights-file.ts';

const shipped = fileURLToPath(new URL('../../../source/tagger/weights/names.bin', import.meta.url));
const weights = readWeights(readFileSync(shipped));
const file = filledFile(weights);

function read(bytes: Uint8Array): FilledWeights {
	return readFilled((into, position) => {
		const part = bytes.subarray(position, position + into.length);
		into.set(part);
		return part.length;
	});
}

function tableOf(bytes: Uint8Array): Uint8Array {
	const {tableLength, readTable} = read(bytes);
	const table = new Uint8Array(tableLength);
	readTable(table);
	return table;
}

describe('weights as they are looked up', () => {
	test('are those that were trained', () => {
		const {scale, transitions, ordinary, rowCount} = read(file);
		expect([scale, rowCount]).toEqual([weights.scale, weights.places.length]);
		expect([...transitions]).toEqual([...weights.transitions]);
		expect(Buffer.from(weights.ordinary).equals(ordinary)).toBe(true);
	});

	test('are the table of a kernel, and of one that took them', () => {
		const table = Buffer.from(tableOf(file));
		expect(table.length).toBeGreaterThan(1_000_000);
		expect(table.equals(new Kernel(weights, 0).table())).toBe(true);
		const taken = new Kernel(read(file), 0);
		const at = taken.code.tableAt();
		const bytes = new Uint8Array(taken.code.memory.buffer, at, table.length);
		expect(table.equals(bytes)).toBe(true);
	});

	test.each([
		['nothing', () => new Uint8Array(0), 'too short'],
		['a head', () => file.slice(0, 24), 'cut short'],
		['a half', () => file.slice(0, 400_000), 'cut short'],
		['one bit the other way', () => file.with(500_000, (file[500_000] ?? 0) ^ 1), 'damaged'],
		['one bit of a score', () => file.with(300, (file[300] ?? 0) ^ 1), 'damaged'],
		['another file', () => file.with(0, 1), 'something else'],
		['a later format', () => file.with(4, 99), 'another version'],
	])('of which there is %s are refused in words', (_, damaged, words) => {
		expect(() => tableOf(damaged())).toThrow(words);
	});
});
