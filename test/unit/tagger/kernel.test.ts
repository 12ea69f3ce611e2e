import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {kernelModule} from '../../../scripts/kernel-module.ts';
import {wordOf} from '../../../source/entities/words.ts';
import {edge, type WordFeatures, wordFeatures} from '../../../source/tagger/features.ts';
import {Kernel, sumLength} from '../../../source/tagger/kernel.ts';
import {labelCount} from '../../../source/tagger/labels.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {createTagger} from '../../../source/tagger/tagger.ts';
import {readWeights} from '../../../source/tagger/weights-file.ts';
import {isNotOutside, type SlowWord, slowSums} from './slow-sums.ts';

const source = (path: string): string =>
	fileURLToPath(new URL(`../../../source/tagger/${path}`, import.meta.url));
const weights = readWeights(readFileSync(source('weights/names.bin')));
const lead = 17;
const nameLabels = labelCount - 1;

/** So low that no token is outside. */
const lowest = -0x8000;

function kernelOf(sentence: readonly SlowWord[]): {kernel: Kernel; ids: Int32Array} {
	const kernel = new Kernel(weights, lead);
	kernel.addWord(edge, true);
	return {kernel, ids: Int32Array.from(sentence, (word) => kernel.addWord(word, false))};
}

function sumsOf({sums, firstSum}: Kernel, token: number): readonly number[] {
	const at = firstSum + token * sumLength;
	return [...sums.subarray(at, at + nameLabels)];
}

/** Words of a text; short ones can be no part of a name. */
function wordsOf(text: string): readonly SlowWord[] {
	return text.split(' ').map((own) => {
		const {folded, classes} = wordOf(own);
		const kind = /^[।,۔]$/v.test(own) ? 'mark' : /^\d+$/v.test(own) ? 'number' : 'word';
		const isOpen = kind === 'word' && own.length > 3;
		return copied(wordFeatures({kind, text: own, folded, classes, isOpen}));
	});
}

function copied({hashes, reaches, count, ...rest}: Readonly<WordFeatures>): SlowWord {
	return {
		...rest,
		count,
		hashes: hashes.slice(0, count),
		reaches: reaches.slice(0, count),
	};
}

const sentences = [
	['a name alone', 'राणा'],
	['a name in Urdu', 'فیصل'],
	['Manmohan, whose letters come again', 'मनमोहन'],
	['a word that is longer than all others', 'क'.repeat(400)],
	['a sentence', 'नेता मदन गिरी ने 2024 में राजकोट में सभा को संबोधित किया ।'],
	['one in Urdu', 'نیتا سریش پاٹھک نے کراچی میں سبھا کو سمبودھت کیا ۔'],
	['three words that can be no part of a name', 'ने को ।'],
	['more words than there is room for', 'लिएंडर पेस ने '.repeat(1500).trim()],
] as const;

describe('what each token of a sentence gives to the labels is what the file has for it', () => {
	test.each(sentences)('%s', (_, text) => {
		const sentence = wordsOf(text);
		const {kernel, ids} = kernelOf(sentence);
		const range = {ids, first: 0, count: ids.length};
		expect(kernel.scoreSentence(range, lowest, lowest)).toBe(ids.length);
		for (const [token, {after}] of slowSums(weights, sentence, lead).entries()) {
			expect(sumsOf(kernel, token)).toEqual(after);
		}
	});

	test.each(sentences)('%s: tokens are outside that have no chance', (_, text) => {
		const sentence = wordsOf(text);
		const {kernel, ids} = kernelOf(sentence);
		const least = {before: -34, after: -50};
		const range = {ids, first: 0, count: ids.length};
		const likely = kernel.scoreSentence(range, least.before, least.after);
		const slow = slowSums(weights, sentence, lead).map((sums) => isNotOutside(sums, least));
		expect(slow.map((_own, token) => !kernel.isOutside(token))).toEqual(slow);
		expect(likely).toBe(slow.filter((isLikely) => isLikely).length);
	});
});

test('a word is the same after more words were read than there was room for', () => {
	const tagger = createTagger(weights);
	const read = (text: string, isOpen: boolean) =>
		tagger.read({kind: 'word', text, folded: text, classes: 1, isOpen});
	const words = ['मदन', 'गिरी', 'ने'].map((text) => read(text, text.length > 2));
	const ordinary = [false, true, true];
	expect(words.map((word) => tagger.isOrdinary(word))).toEqual(ordinary);
	const ids = Int32Array.from(words);
	const names = tagger.names(ids, 0, ids.length);
	expect(names.map(({type}) => type)).toEqual(['PERSON']);
	for (let word = 0; !tagger.isFull(); word++) read(word.toString(7), true);
	expect(tagger.names(ids, 0, ids.length)).toEqual(names);
	expect(words.map((word) => tagger.isOrdinary(word))).toEqual(ordinary);
});

describe('the code', () => {
	afterEach(() => vi.unstubAllGlobals());

	test('is what its source is compiled to', async () => {
		expect(readFileSync(source('kernel-code.ts'), 'utf8')).toBe(await kernelModule());
	});

	test('that cannot run leaves names to rules, and says so', () => {
		vi.stubGlobal('WebAssembly', undefined);
		const {tagger, problem} = loadTagger();
		expect(tagger).toBeUndefined();
		expect(problem).toContain('rules alone find them: this Node has no WebAssembly');
	});
});
