import {expect, test} from 'vitest';
import {partialLibraries} from '../../../source/indexing/partial-libraries.ts';
import {wordsBeside} from '../../../source/indexing/words-beside.ts';
import {inSlices} from '../../../source/search/slices.ts';

test('what was read so far is indexed at 500 articles and at four times as many, but not much of a folder', () => {
	const isDue = partialLibraries();
	const [ten, hundred] = [10_000, 100_000];
	const read = (count: number) => ({articles: {size: count}, files: {size: count}}) as never;
	expect([499, 512, 1900, 2048].map((count) => isDue(read(count), hundred))).toEqual([
		false,
		true,
		false,
		true,
	]);
	const isDueOfTen = partialLibraries();
	expect([512, 2048].map((count) => isDueOfTen(read(count), ten))).toEqual([true, false]);
});

test('a thread that cannot be started leaves its work to whoever asked', async () => {
	const none = {units: new Uint16Array(), starts: new Uint32Array(1)};
	const numbers = new Uint32Array();
	// Beside the source there is no bundle of it.
	const tables = wordsBeside({
		sequence: {low: new Uint16Array(), high: new Uint8Array(), top: new Uint8Array()},
		forms: none,
		readings: {folds: none, foldOf: numbers, sounds: none, soundOf: numbers},
	});
	const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
	expect(await inSlices(tables(), soon)).toBeUndefined();
});
