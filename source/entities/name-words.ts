import {letterName} from '../romanise/letter-names.ts';
import {phonemeText} from '../romanise/phonemes.ts';
import {regularSpelling} from '../romanise/usual-spellings.ts';
import {textReading} from '../romanise/word-readings.ts';
import {isPlainName} from '../text/plain-letters.ts';
import {remembered} from '../text/remembered.ts';
import {foldedWord} from './folding.ts';
import {letterWord} from './letter-words.ts';
import {withoutArticles} from './name-articles.ts';

/**
 * A word of a name: as it is compared by letters, and by sound. A known name sounds as it is usually spelt, which says the
 * vowels that Urdu leaves out: «عامر» is Aamir, «عمیر» Umair.
 */
export type NameWord = {readonly folded: string; readonly phonemes: string};

/**
 * The words of a name; initials are one word, however they are written: «डी.वाई.», «D. Y.» and
 * «DY» sound alike, and so they do in Urdu.
 */
export function nameWords(text: string): readonly NameWord[] {
	const words: NameWord[] = [];
	let before: NameWord | undefined;
	for (const part of withoutArticles(partsOf(text))) {
		const {folded, phonemes, areInitials} = parts.of(part);
		if (!areInitials) {
			words.push({folded, phonemes});
			before = undefined;
			continue;
		}
		if (before !== undefined) words.pop();
		before = {
			folded: `${before?.folded ?? ''}${folded}`,
			phonemes: `${before?.phonemes ?? ''}${phonemes}`,
		};
		words.push(before);
	}
	return words;
}

function partsOf(text: string): readonly string[] {
	if (isPlainName(text)) return text.split(' ');
	return text.split(/[\s\-.]+/v).filter((each) => each !== '');
}

type Part = NameWord & {readonly areInitials: boolean};

function freshPart(part: string): Part {
	const folded = foldedWord(part);
	const initials = initialsSound(part, folded);
	if (initials !== undefined) return {folded, phonemes: initials, areInitials: true};
	const {spelling, sounds} = textReading(folded);
	const heard = regularSpelling(spelling) ?? (isHeard.test(part) ? part : undefined);
	const phonemes = heard === undefined ? sounds : textReading(heard).sounds;
	return {folded, phonemes, areInitials: false};
}

/** Some 200 bytes each. */
const parts = remembered(freshPart, 16_384);

/** To be called when all names of a folder were compared. */
export const forgetParts: () => void = parts.forget;

/**
 * What folding takes although it is heard: the dot of ड़, a d by the letter and an r by ear, as Urdu writes it
 * (U+0691), and the small alef of «موسیٰ», Musa.
 */
const isHeard = /[\u095C\u095D\u0670]|[\u0921\u0922]\u093C/v;

/** What the letters of initials are called, if the word is such: a letter's name, or capitals that are no whole name. */
function initialsSound(word: string, folded: string): string | undefined {
	if (letterWord(folded) !== 'none') return phonemeText(folded);
	if (!/^[A-Z]{1,3}$/v.test(word)) return undefined;
	return [...word].map((letter) => phonemeText(letterName(letter))).join('');
}
