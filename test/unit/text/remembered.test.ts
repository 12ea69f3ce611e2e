import {expect, test} from 'vitest';
import {remembered} from '../../../source/text/remembered.ts';

/** What is read, and how often. */
function counted(most: number) {
	const read: string[] = [];
	const words = remembered((word) => {
		read.push(word);
		return {word};
	}, most);
	return {read, words};
}

test('a word is read once while it is asked for now and then, and again when it was forgotten', () => {
	const {read, words} = counted(2);
	const asked = ['ट्रान', 'द', 'ट्रान', 'डुंग', 'ट्रान', 'थे', 'द', 'ट्रान'];
	expect(asked.map((word) => words.of(word).word)).toEqual(asked);
	expect(read).toEqual(['ट्रान', 'द', 'डुंग', 'थे', 'द']);
	words.forget();
	words.of('ट्रान');
	expect(read.at(-1)).toBe('ट्रान');
});

test('a run of letters that is longer than any word is not kept', () => {
	const {read, words} = counted(2);
	const long = 'क'.repeat(33);
	expect([words.of(long).word, words.of(long).word]).toEqual([long, long]);
	expect(read).toEqual([long, long]);
});
