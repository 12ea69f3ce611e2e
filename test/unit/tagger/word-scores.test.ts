import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {wordOf} from '../../../source/entities/words.ts';
import {afterPlace, beforePlace, sideHash} from '../../../source/tagger/context.ts';
import {
	bucketOf,
	featureTable,
	fingerprintOf,
	presenceAt,
	presenceBits,
	rowLength,
	sharedHash,
	startMask,
	tagOf,
} from '../../../source/tagger/feature-table.ts';
import {wordFeatures} from '../../../source/tagger/features.ts';
import {highOf, lowOf, scoreLength} from '../../../source/tagger/lanes.ts';
import type {TaggerWord} from '../../../source/tagger/types.ts';
import {fingerprintBits, packedLength, readWeights} from '../../../source/tagger/weights-file.ts';
import {
	addWord,
	clearScores,
	emptyScores,
	reach,
	scoresAt,
	sidesAt,
	window,
	wordLength,
} from '../../../source/tagger/word-scores.ts';

const shipped = fileURLToPath(new URL('../../../source/tagger/weights/names.bin', import.meta.url));
const table = featureTable(readWeights(readFileSync(shipped)));

/** The weights of one feature, byte by byte; of the labels but `O`, less that of `O`. */
function weightsOf(hash: number, place: number): readonly number[] {
	const entry = table.buckets[bucketOf(hash)] ?? 0;
	const bit = presenceAt + ((fingerprintOf(hash) * presenceBits) >>> fingerprintBits);
	if (((entry >>> bit) & 1) === 0) return [];
	const tag = tagOf(fingerprintOf(hash), place);
	for (let at = (entry & startMask) * rowLength; ; at += rowLength) {
		const own = table.rows[at + packedLength] ?? 0;
		if ((own & 0xffff) === tag) return differences(table.rows.subarray(at, at + packedLength));
		if (own < 0) return [];
	}
}

function differences(row: Int32Array): readonly number[] {
	const bytes = [...new Uint8Array(row.buffer, row.byteOffset, row.byteLength)];
	const outside = bytes[9] ?? 0;
	return [0, 2, 1, 3, 4, 6, 5, 7, 8, 10].map((at) => (bytes[at] ?? 0) - outside);
}

/** What a word gives to the token that it stands `offset` from, one look-up after the other. */
function slowScores(word: TaggerWord, offset: number): readonly number[] {
	const {hashes, reaches, count} = wordFeatures(word);
	const sums = new Array<number>(2 * scoreLength).fill(0);
	for (let index = 0; index < count; index++) {
		if (Math.abs(offset) > (reaches[index] ?? 0)) continue;
		const weights = weightsOf(sharedHash(hashes[index] ?? 0), offset + reach);
		for (const [label, weight] of weights.entries()) sums[label] = (sums[label] ?? 0) + weight;
	}
	return sums;
}

test.each([
	['a name', 'राणा'],
	['a case marker', 'के'],
	['a town', 'दिल्ली'],
	['a name in Urdu', 'فیصل'],
	['Manmohan, whose letters come again', 'मनमोहन'],
	['a word that is longer than all others', 'क'.repeat(400)],
])('%s gives each token around it what its features have for that, and no more', (_, text) => {
	const {folded, classes} = wordOf(text);
	const word: TaggerWord = {kind: 'word', text, folded, classes, isOpen: true};
	const words = emptyScores(0);
	clearScores(words, table);
	const id = addWord(words, table, wordFeatures(word), false);
	for (let place = 0; place < window; place++) {
		const pairs = words.rows
			.subarray(id * wordLength + scoresAt + place * scoreLength)
			.subarray(0, scoreLength);
		const scores = [...pairs].flatMap((pair) => [lowOf(pair), highOf(pair)]);
		expect(scores).toEqual(slowScores(word, place - reach));
	}
});

test.each([
	['a case marker', 'ने'],
	['a case marker in Urdu', 'نے'],
	['a full stop', '।'],
])('%s tells of the names before and after it what its key has for each side', (_, text) => {
	const {folded, classes} = wordOf(text);
	const kind = text === '।' ? 'mark' : 'word';
	const word: TaggerWord = {kind, text, folded, classes, isOpen: false};
	const words = emptyScores(0);
	clearScores(words, table);
	const features = wordFeatures(word);
	const hash = sideHash(features.key);
	const id = addWord(words, table, features, false);
	const [before, after] = [0, scoreLength].map((at) =>
		[...words.rows.subarray(id * wordLength + sidesAt + at).subarray(0, scoreLength)].flatMap(
			(pair) => [lowOf(pair), highOf(pair)],
		),
	);
	expect(before).toEqual(weightsOf(hash, beforePlace));
	expect(after).toEqual(weightsOf(hash, afterPlace));
	expect(before).not.toEqual(after);
});

test('a word that may be part of a name stands at the side of none', () => {
	const {folded, classes} = wordOf('राणा');
	const words = emptyScores(0);
	clearScores(words, table);
	const word: TaggerWord = {kind: 'word', text: 'राणा', folded, classes, isOpen: true};
	const id = addWord(words, table, wordFeatures(word), false);
	const sides = words.rows.subarray(id * wordLength + sidesAt, (id + 1) * wordLength);
	expect([...sides]).toEqual(Array(wordLength - sidesAt).fill(0));
});
