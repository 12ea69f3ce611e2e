import {fold} from './folding.ts';
import {type Growing, raise} from './growing-expansion.ts';
import {editDistance, scriptOf} from './spelling.ts';
import type {NearSound, Vocabulary} from './vocabulary.ts';
import {soundOf} from './word-sound.ts';

const typingErrorQuality = 0.6;
const errorPenalty = 0.15;

/** Two letters in the wrong order, in any script: the commonest slip that sounds cannot forgive. */
export function addSwapped(vocabulary: Vocabulary, {word, forms, loose, meant}: Growing): void {
	const letters = Array.from(word);
	if (letters.length < shortestMisspelt || letters.length > longestMisspelt) {
		return;
	}

	for (let at = 0; at + 1 < letters.length; at++) {
		const swapped = letters
			.with(at, letters[at + 1] ?? '')
			.with(at + 1, letters[at] ?? '')
			.join('');
		for (const form of vocabulary.folded(fold(swapped))) {
			raise(forms, form, typingErrorQuality);
		}

		const key = soundOf(swapped);
		for (const {sound, similarity} of vocabulary.same(key, leastSwapped)) {
			for (const form of sound.forms) {
				meant.set(form, {sound: key, penalty: errorPenalty});
				raise(forms, form, typingErrorQuality * similarity);
				raise(loose, form, swappedQuality * similarity);
			}
		}
	}
}

/** One letter wrong in a word of five, two in one of nine, of the same script and of nearly the same sound. */
export function addMisspelt(
	vocabulary: Vocabulary,
	{word, key, forms, loose, meant}: Growing,
	near: readonly NearSound[],
): void {
	const folded = fold(word);
	const most = folded.length >= longWord ? 2 : 1;
	if (folded.length < shortestCorrected || folded.length > longestMisspelt) {
		return;
	}

	for (const form of near.flatMap(({sound}) => sound.forms)) {
		const other = vocabulary.textOf(form);
		if (scriptOf(other) === scriptOf(word) && editDistance(folded, fold(other)) <= most) {
			raise(forms, form, typingErrorQuality);
			raise(loose, form, swappedQuality);
			meant.set(form, {sound: key, penalty: errorPenalty});
		}
	}
}

const shortestCorrected = 5;
const longWord = 9;
const shortestMisspelt = 4;
const longestMisspelt = 32;
const leastSwapped = 0.93;
const swappedQuality = 0.9;
