import {type TaggedText, wordOfToken} from './tagged-text.ts';
import {glossOf, type Word} from './words.ts';

/** Whether a token is a word that was read: nothing is looked up for it. */
export function hasWord({numbers}: TaggedText, index: number): boolean {
	return (numbers[index] ?? -1) >= 0;
}

/** The words from one token to before another. */
export function wordsBetween(tagged: TaggedText, from: number, to: number): (Word | undefined)[] {
	const words: (Word | undefined)[] = [];
	for (let index = from; index < to; index++) words.push(wordOfToken(tagged, index));
	return words;
}

/** The English of the word at a token, where a table has it; nothing is made for it. */
export function glossOfToken({numbers}: TaggedText, index: number): string | undefined {
	return glossOf(numbers[index] ?? -1);
}
