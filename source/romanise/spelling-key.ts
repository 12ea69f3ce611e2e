import type {Sound} from './letter-sounds.ts';
import {soundsOf} from './sounds.ts';

/**
 * The letters of `text` as a speller sees them, one code unit each, one blank between words, none
 * at the ends: accents and variants folded, a vowel sign as its vowel, `@` for the unwritten a of
 * Devanagari, a letter with nukta or hamza as one.
 */
export function spellingKey(text: string): string {
	return spellingKeyOf(soundsOf(text));
}

/** The key of a text that was read already. */
export function spellingKeyOf(sounds: readonly Sound[]): string {
	let key = '';
	for (const {spelling} of sounds) key += spelling;
	return key.includes(' ') ? key.replaceAll(/ +/gv, ' ').trim() : key.trim();
}
