import {beforeAll, describe, expect, test} from 'vitest';
import {trainCrf} from '../../../scripts/crf-trainer.ts';
import {compactWeights} from '../../../scripts/crf-weights.ts';
import {labelledSentence} from '../../../scripts/labelled-sentences.ts';
import {createTagger} from '../../../source/tagger/tagger.ts';
import {readWeights, writeWeights} from '../../../source/tagger/weights-file.ts';
import {generatedSentences} from './generated-sentences.ts';

function trainedBytes(): Uint8Array {
	const sentences = generatedSentences();
	expect(sentences).toHaveLength(500);
	// One run of those whose mean is taken, for half the time.
	return writeWeights(compactWeights(trainCrf(sentences, [7]), sentences));
}

/** Training takes 3 s alone, and more beside all other tests. */
const patience = 60_000;

describe('training', () => {
	let bytes: Uint8Array;
	beforeAll(() => {
		bytes = trainedBytes();
	}, patience);

	test(
		'twice on 500 sentences gives the same bytes',
		() => {
			expect(Buffer.compare(trainedBytes(), bytes)).toBe(0);
		},
		patience,
	);

	test('gives a file of at most 1 MB', () => {
		expect(bytes.length).toBeLessThanOrEqual(1_000_000);
	});

	test('gives a file that is written as it was read', () => {
		expect(Buffer.compare(writeWeights(readWeights(bytes)), bytes)).toBe(0);
	});

	test.each([
		['a man of Rajkot in Hindi', 'नेता मदन गिरी ने राजकोट में सभा को संबोधित किया ।'],
		['one in Urdu, which it never saw', 'نیتا سریش پاٹھک نے کراچی میں سبھا کو سمبودھت کیا ۔'],
	])('%s: the names are found from what stands around them', (_, text) => {
		const tagger = createTagger(readWeights(bytes));
		const {words} = labelledSentence({text, names: []});
		const ids = Int32Array.from(words, (word) => tagger.read(word));
		const names = tagger.names(ids, 0, ids.length).map(({from, to, type, confidence}) => {
			expect(confidence).toBeGreaterThan(0.3);
			return [type, from, to];
		});
		expect(names).toEqual([
			['PERSON', 1, 3],
			['LOCATION', 4, 5],
		]);
	});

	test('a word that mostly stands outside names is ordinary', () => {
		const tagger = createTagger(readWeights(bytes));
		const {words} = labelledSentence({text: 'सभा कानपुर अजनबी', names: []});
		expect(words.map((word) => tagger.isOrdinary(tagger.read(word)))).toEqual([true, false, false]);
	});
});
