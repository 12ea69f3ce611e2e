import {phonemeKey} from '../romanise/phonemes.ts';
import {isNumber, isSpaceless} from './tokens.ts';

/** The sounds of a word; none for a number and for a letter that is a word. */
export function soundOf(word: string): string {
	return isNumber(word) || isSpaceless(word) ? '' : phonemeKey(word.slice(0, longestSound)).text;
}

const longestSound = 64;
