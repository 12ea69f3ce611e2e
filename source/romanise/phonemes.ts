import {offset} from '../text/units.ts';
import type {Sound} from './letter-sounds.ts';
import {soundsOf} from './sounds.ts';
import type {PhonemeKey} from './types.ts';

/**
 * The sound of `text` in an alphabet that all scripts share, doubles collapsed, one blank between
 * words, none at the ends; with the way back into `text`. Linear in its length.
 *
 *     k g c j t d n m p f b v y r l s z h x   consonants, aspirates and retroflexes with the plain ones
 *     a i u                                   vowels: e sounds like i, o like u, long like short
 *     @   the unwritten a of Devanagari       .   where Urdu may leave a short vowel out
 *     E   ai                                  ~   a nasal with no place of its own
 *     w   vav: u, o or v                      e   yeh: i, e or y
 *     A   ain                                 q   yeh with hamza
 *     C G c and g of Latin before e, i, y
 *
 * Digits stand for themselves, as does every letter that no table reads.
 */
export function phonemeKey(text: string): PhonemeKey {
	return phonemeKeyOf(soundsOf(text), text.length);
}

/** The same without the way back. */
export function phonemeText(text: string): string {
	return phonemeTextOf(soundsOf(text));
}

/** The key of a text that was read already, and the length of that text. */
function phonemeKeyOf(sounds: readonly Sound[], length: number): PhonemeKey {
	const text = phonemeTextOf(sounds);
	return {text, offsets: [...startsOf(sounds).slice(0, text.length), length].map(offset)};
}

/** The text of the key of a text that was read already. */
export function phonemeTextOf(sounds: readonly Sound[]): string {
	let key = '';
	// Not `key.at(-1)`: that would flatten the growing string at every sound.
	let last = ' ';
	for (const {sounds: group} of sounds) {
		// Nearly all are one sound: what goes through a string makes a string of each.
		if (group.length === 1) {
			if (!isDoubled(group, last)) key += group;
			last = group;
			continue;
		}
		for (const sound of group) {
			if (!isDoubled(sound, last)) key += sound;
			last = sound;
		}
	}
	return key.trimEnd();
}

/** Where each unit of the same comes from, also those of blanks at the end. */
function startsOf(sounds: readonly Sound[]): readonly number[] {
	const starts: number[] = [];
	let last = ' ';
	for (const {sounds: group, start} of sounds) {
		for (const sound of group) {
			for (let unit = 0; !isDoubled(sound, last) && unit < sound.length; unit++) starts.push(start);
			last = sound;
		}
	}
	return starts;
}

function isDoubled(sound: string, last: string): boolean {
	return sound === last && !isDigit(sound);
}

function isDigit(sound: string): boolean {
	return sound >= '0' && sound <= '9';
}
