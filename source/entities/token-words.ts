import {foldedUnits, foldUnits} from './folding.ts';
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

/** Whether the word at a token is `folded` when it is folded; of words of our two blocks nothing is made for it. */
export function isFolded(tagged: TaggedText, index: number, folded: string): boolean {
	const length = foldToken(tagged, index);
	if (length < 0) return wordOfToken(tagged, index)?.folded === folded;
	if (length !== folded.length) return false;
	for (let at = 0; at < length; at++) {
		if (foldedUnits[at] !== folded.charCodeAt(at)) return false;
	}
	return true;
}

/** How many code units the word at a token has when it is folded, as soon. */
export function foldedLength(tagged: TaggedText, index: number): number {
	const length = foldToken(tagged, index);
	return length < 0 ? (wordOfToken(tagged, index)?.folded.length ?? 0) : length;
}

function foldToken({units, starts, ends}: TaggedText, index: number): number {
	return foldUnits(units, starts[index] ?? 0, ends[index] ?? 0);
}
