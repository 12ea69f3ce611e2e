import anyAscii from 'any-ascii';
import {type Sound, soundsOfLetters} from './letter-sounds.ts';
import {foldedLetters} from './letters.ts';

/**
 * Both readings of a text in any script, letter by letter, in text order; linear in its length. The tables of
 * any-ascii for the scripts that have none here come with this module: half a megabyte of text, which is
 * compiled (5 ms) when the first such letter is met.
 *
 *     थांग  →  थ (th, t)  ा (a, a)  ं (n, ~)  ग (g, g)
 */
export function soundsOf(text: string): readonly Sound[] {
	return soundsOfLetters(foldedLetters(text, anyAscii));
}
