import {type TaggedText, wordOfToken} from './tagged-text.ts';
import type {Word} from './words.ts';

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
