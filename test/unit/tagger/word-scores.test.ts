import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {wordOf} from '../../../source/entities/words.ts';
import {scoreLength} from '../../../source/tagger/feature-sums.ts';
import {
	bucketOf,
	featureTable,
	fingerprintOf,
	sharedHash,
	startOf,
	tagOf,
} from '../../../source/tagger/feature-table.ts';
import {wordFeatures} from '../../../source/tagger/features.ts';
import {highOf, lowOf} from '../../../source/tagger/lanes.ts';
import type {TaggerWord} from '../../../source/tagger/types.ts';
import {packedLength, readWeights} from '../../../source/tagger/weights-file.ts';
import {
	addWord,
	clearScores,
	emptyScores,
	reach,
	stride,
	window,
} from '../../../source/tagger/word-scores.ts';

const shipped = fileURLToPath(new URL('../../../source/tagger/weights/names.bin', import.meta.url));
const table = featureTable(readWeights(readFileSync(shipped)));

/** The weights of one feature, byte by byte; of the labels but `O`, less that of `O`. */
function weightsOf(hash: number, place: number): readonly number[] {
	const bucket = bucketOf(hash);
	const tag = tagOf(fingerprintOf(hash), place);
	const end = startOf(table.buckets[bucket + 1] ?? 0);
	for (let row = startOf(table.buckets[bucket] ?? 0); row < end; row++) {
		if (((table.tags[row] ?? 0) & 0xffff) !== tag) continue;
		const {buffer, byteOffset} = table.weights;
		const bytes = [...new Uint8Array(buffer, byteOffset + row * packedLength * 4, 12)];
		const outside = bytes[9] ?? 0;
		return [0, 2, 1, 3, 4, 6, 5, 7, 8, 10].map((at) => (bytes[at] ?? 0) - outside);
	}
	return [];
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
		const pairs = words.scores.subarray(id * stride + place * scoreLength).subarray(0, scoreLength);
		const scores = [...pairs].flatMap((pair) => [lowOf(pair), highOf(pair)]);
		expect(scores).toEqual(slowScores(word, place - reach));
	}
});
