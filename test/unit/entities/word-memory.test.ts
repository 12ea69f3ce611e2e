import fc from 'fast-check';
import {expect, test} from 'vitest';
import {rowLength} from '../../../source/entities/types.ts';
import {
	beginText,
	classesAt,
	foldedHashAt,
	forgetWords,
	numberedWord,
	rowOf,
	traitsAt,
	type WordMemory,
	wordIndex,
	wordMemory,
} from '../../../source/entities/word-memory.ts';
import {createCodeUnits} from '../../../source/text/code-units.ts';
import {hashOfPart} from '../../../source/text/word-hash.ts';

type Kept = {text: string; number: number; hash: number; classes: number; traits: number};

function emptyMemory(): WordMemory<Kept> {
	return wordMemory((text, number) => {
		const [hash, classes, traits] = [text.length, number * 3, number % 7];
		return {text, number, hash, classes, traits};
	});
}

/** Asked for in the middle of a text, as a finder does. */
function asked(
	memory: WordMemory<Kept>,
	word: string,
	hash = hashOfPart(word, 0, word.length),
): number {
	const text = `«${word}क`;
	return wordIndex(memory, text, createCodeUnits().of(text), 1, 1 + word.length, hash);
}

test.each([
	['its own', undefined],
	['that of all others', 1],
])(
	'each word is kept once if its hash is %s, and its columns say what was read of it',
	(_, hash) => {
		const words = fc.array(
			fc.string({unit: fc.constantFrom('क', 'ख', '\u093E', 'k'), maxLength: 4}),
			{
				maxLength: 200,
			},
		);
		fc.assert(
			fc.property(words, (list) => {
				const memory = emptyMemory();
				const indexes = new Map<string, number>();
				for (const word of list) {
					const index = asked(memory, word, hash);
					expect(index).toBe(indexes.get(word) ?? indexes.size);
					indexes.set(word, index);
					const kept = memory.words[index];
					const row = memory.rows.subarray(index * rowLength);
					expect(kept).toMatchObject({text: word, classes: row[classesAt]});
					expect(kept).toMatchObject({traits: row[traitsAt], hash: row[foldedHashAt]});
				}
				expect(memory.count).toBe(indexes.size);
			}),
		);
	},
);

test('words that are longer than a row, and alike up to their ends, are told apart, before and after all were forgotten', () => {
	const memory = emptyMemory();
	const head = 'क'.repeat(100);
	for (let round = 0; round < 2; round++) {
		const ends = Array.from({length: 1500}, (_, end) => String(end));
		const indexes = ends.map((end) => asked(memory, `${head}${end}`, 1));
		expect(indexes).toEqual(ends.map((_, index) => index));
		expect(asked(memory, `${head}777`, 1)).toBe(777);
		expect(asked(memory, head, 1)).toBe(1500);
		forgetWords(memory);
	}
});

test('of 150,000 words at most 100,000 are kept, and the numbers go on', () => {
	const memory = emptyMemory();
	for (let number = 0; number < 150_000; number++) {
		const index = asked(memory, `क${number}`);
		expect(memory.forgotten + index).toBe(number);
	}
	expect(memory.count).toBe(50_000);
	const taken = memory.slots.filter((slot) => slot !== 0);
	expect(taken.length).toBe(50_000);
	expect(memory.words[asked(memory, 'क149999')]?.number).toBe(149_999);
	expect(memory.words[asked(memory, 'क7')]?.number).toBe(150_000);
});

test('words that are forgotten while a text is read have their numbers until the next text', () => {
	const memory = emptyMemory();
	asked(memory, 'पहला');
	forgetWords(memory);
	asked(memory, 'दूसरा');
	asked(memory, 'तीसरा');
	forgetWords(memory);
	asked(memory, 'चौथा');
	const texts = [-1, 0, 1, 2, 3].map((number) => numberedWord(memory, number)?.text);
	expect(texts).toEqual([undefined, 'पहला', 'दूसरा', 'तीसरा', 'चौथा']);
	expect([0, 2, 3].map((number) => rowOf(memory, number) < 0)).toEqual([true, true, false]);
	beginText(memory);
	expect(numberedWord(memory, 2)).toBeUndefined();
	expect(numberedWord(memory, 3)?.text).toBe('चौथा');
});

test('words of any length are told apart by their last letter too', () => {
	const memory = emptyMemory();
	for (let length = 1; length < 40; length++) {
		const [first, second] = ['क', 'ख'].map((last) => asked(memory, 'अ'.repeat(length) + last, 7));
		expect(second).not.toBe(first);
		expect(asked(memory, `${'अ'.repeat(length)}क`, 7)).toBe(first);
	}
});

test('a word whose code units tell all is made when it is asked for, though all were forgotten meanwhile', () => {
	let made = 0;
	const memory: WordMemory<Kept> = wordMemory(
		(text, number) => {
			made += 1;
			return {text, number, hash: 5, classes: 6, traits: 7};
		},
		(units, start, end, into) => {
			into.classes = 6;
			into.traits = 7;
			into.hash = 5;
			return units[start] !== 0x6b && end > start;
		},
	);
	expect(asked(memory, 'पहला')).toBe(0);
	const row = memory.rows.subarray(0, rowLength);
	expect([row[classesAt], row[traitsAt], row[foldedHashAt], made]).toEqual([6, 7, 5, 0]);
	asked(memory, 'k');
	asked(memory, 'क'.repeat(17));
	expect(made).toBe(2);
	expect(numberedWord(memory, 0)).toMatchObject({text: 'पहला', number: 0});
	asked(memory, 'दूसरा');
	expect(made).toBe(3);
	forgetWords(memory);
	asked(memory, 'तीसरा');
	const texts = [0, 3, 4].map((number) => numberedWord(memory, number)?.text);
	expect(texts).toEqual(['पहला', 'दूसरा', 'तीसरा']);
	expect(numberedWord(memory, 0)).toBe(numberedWord(memory, 0));
});

test('a text that begins when there is not much room left has room', () => {
	const memory = emptyMemory();
	for (let number = 0; number < 99_000; number++) asked(memory, `क${number}`);
	beginText(memory);
	expect(memory.count).toBe(0);
	expect(memory.forgotten + asked(memory, 'क7')).toBe(99_000);
	beginText(memory);
	expect(memory.count).toBe(1);
});
