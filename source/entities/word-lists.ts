import {firstSlot, hashOfPart} from '../text/word-hash.ts';
import {type TaggedText, wordOfToken} from './tagged-text.ts';

/** Folded words, and marks by which nearly all others are told from them: at places that their hashes give. */
export type WordList = {readonly words: ReadonlySet<string>; readonly marks: Uint8Array};

export function wordList(words: ReadonlySet<string>): WordList {
	let places = 64;
	while (places < placesOfWord * words.size) places *= 2;
	const marks = new Uint8Array(places);
	for (const word of words) marks[firstSlot(hashOfPart(word, 0, word.length), places - 1)] = 1;
	return {words, marks};
}

/** One word in so many that is in no list is looked up there. */
const placesOfWord = 16;

/** Whether the word at a token is one of a list: of most words nothing is made for it. */
export function isListed(tagged: TaggedText, index: number, {words, marks}: WordList): boolean {
	const mark = marks[firstSlot(tagged.hashes[index] ?? 0, marks.length - 1)];
	return mark === 1 && words.has(wordOfToken(tagged, index)?.folded ?? '');
}
