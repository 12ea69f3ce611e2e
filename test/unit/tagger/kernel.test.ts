import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {kernelModule} from '../../../scripts/kernel-module.ts';
import {wordOf} from '../../../source/entities/words.ts';
import type {CompiledKernel} from '../../../source/tagger/compiled-kernel.ts';
import type {WordFeatures} from '../../../source/tagger/features.ts';
import {Kernel} from '../../../source/tagger/kernel.ts';
import {labelCount} from '../../../source/tagger/labels.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {createTagger} from '../../../source/tagger/tagger.ts';
import type {TaggerWord} from '../../../source/tagger/types.ts';
import {readWeights} from '../../../source/tagger/weights-file.ts';
import {isNotOutside, slowSums} from './slow-sums.ts';

const source = (path: string): string =>
	fileURLToPath(new URL(`../../../source/tagger/${path}`, import.meta.url));
const weights = readWeights(readFileSync(source('weights/names.bin')));
const lead = 17;
/** So low that no token is outside. */
const lowest = {before: -0x8000, after: -0x8000};

/** A kernel that scored a sentence, what its words tell, and how many of its tokens may be in a name. */
function scored(
	words: readonly TaggerWord[],
	least: {readonly before: number; readonly after: number},
): {
	readonly code: CompiledKernel;
	readonly sentence: readonly WordFeatures[];
	readonly likely: number;
} {
	const kernel = new Kernel(weights, lead);
	const ids = Int32Array.from(words, (word) => kernel.readWord(word));
	const sentence = words.map((word) => kernel.features(word));
	const {code} = kernel;
	code.takeTokens(ids.length);
	new Int32Array(code.memory.buffer).set(ids, code.wordIds() >>> 2);
	return {code, sentence, likely: code.scoreSentence(ids.length, least.before, least.after)};
}

function sumsOf({memory, tokenSums}: CompiledKernel, token: number): readonly number[] {
	return [...new Int16Array(memory.buffer, tokenSums() + 32 * token, labelCount - 1)];
}

/** Words of a text; short ones can be no part of a name. */
function wordsOf(text: string): readonly TaggerWord[] {
	return text.split(' ').map((own) => {
		const {folded, classes} = wordOf(own);
		const kind = /^[।,۔]$/v.test(own) ? 'mark' : /^\d+$/v.test(own) ? 'number' : 'word';
		const isOpen = kind === 'word' && own.length > 3;
		return {kind, text: own, folded, classes, isOpen};
	});
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
		const {code, sentence, likely} = scored(wordsOf(text), lowest);
		expect(likely).toBe(sentence.length);
		for (const [token, {after}] of slowSums(weights, sentence, lead).entries()) {
			expect(sumsOf(code, token)).toEqual(after);
		}
	});

	test.each(sentences)('%s: tokens are outside that have no chance', (_, text) => {
		const least = {before: -34, after: -50};
		const {code, sentence, likely} = scored(wordsOf(text), least);
		const marks = new Uint8Array(code.memory.buffer, code.tokensOutside(), sentence.length);
		const slow = slowSums(weights, sentence, lead).map((sums) => isNotOutside(sums, least));
		expect([...marks].map((mark) => mark === 0)).toEqual(slow);
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

test('words that are read together are what they are alone, whatever stands between', () => {
	const tagger = createTagger(weights);
	const read = (text: string) =>
		tagger.read({kind: 'word', text, folded: text, classes: 1, isOpen: text.length > 2});
	const sentence = ['मदन', 'गिरी', 'ने'];
	const alone = Int32Array.from(sentence, (text) => {
		const id = read(text);
		tagger.isOrdinary(id);
		return id;
	});
	const between = ['क'.repeat(5000), 'Rajkot', ...Array.from({length: 20}, (_, at) => `क${at}`)];
	const together = Int32Array.from(sentence, (text) => {
		const id = read(text);
		for (const other of between) read(other);
		return id;
	});
	const names = tagger.names(alone, 0, alone.length);
	expect(names).toHaveLength(1);
	expect(tagger.names(together, 0, together.length)).toEqual(names);
});

test('a sentence that is longer than any before is read whole', () => {
	const tagger = createTagger(weights);
	const words = ['मदन', 'गिरी', 'ने'].map((text) =>
		tagger.read({kind: 'word', text, folded: text, classes: 1, isOpen: text.length > 2}),
	);
	const names = tagger.names(
		Int32Array.from({length: 6000}, (_, at) => words[at % 3] ?? 0),
		0,
		6000,
	);
	const types = new Set(names.map(({type}) => type));
	expect([...types]).toEqual(['PERSON']);
	expect(names.map(({from, to}) => [from, to])).toEqual(
		Array.from({length: 2000}, (_, name) => [3 * name, 3 * name + 2]),
	);
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

test('millions of words without an end are read in parts, and what follows as before', () => {
	const tagger = createTagger(weights);
	const words = ['मदन', 'गिरी', 'ने', 'कहा'].map((text) =>
		tagger.read({kind: 'word', text, folded: text, classes: 1, isOpen: text.length > 2}),
	);
	const ids = Int32Array.from({length: 4_194_304}, (_, at) => words[at % 4] ?? 0);
	const before = tagger.names(ids, 0, 4);
	expect(before).toHaveLength(1);
	const names = tagger.names(ids, 0, ids.length);
	expect(names).toHaveLength(ids.length / 4);
	expect(names.at(-1)).toMatchObject({from: ids.length - 4, to: ids.length - 2});
	expect(tagger.names(ids, 0, 4)).toEqual(before);
});
