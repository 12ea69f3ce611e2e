import {arabicSounds} from './arabic.ts';
import {devanagariSounds} from './devanagari.ts';
import {latinSounds} from './latin.ts';
import {mayBeNamed, namedLetters} from './letter-names.ts';
import {type Letter, type LetterKind, textOfLetters} from './letters.ts';

/** What one letter, or a group read as one, gives, and the offset in the source where it starts. */
export type Sound = {
	/** Readable Latin. */
	readonly roman: string;
	/** In the shared alphabet of `phonemes.ts`; a blank between words. */
	readonly sounds: string;
	/** The letter itself, as `spelling-key.ts` names it; empty for what only changes another. */
	readonly spelling: string;
	readonly start: number;
};

/** Both readings of letters, each letter's in its turn; linear. */
export function soundsOfLetters(letters: readonly Letter[]): readonly Sound[] {
	const [first] = letters;
	if (first === undefined) return [];
	// Nearly always it is one word.
	return isOneWord(letters)
		? readWord({kind: first.kind, letters})
		: wordsOf(letters).flatMap(readWord);
}

function isOneWord(letters: readonly Letter[]): boolean {
	for (let at = 1; at < letters.length; at++) {
		if (letters[at]?.kind !== letters[0]?.kind) return false;
	}
	return true;
}

/** A longest run of letters that are read by the same table. */
type Word = {readonly kind: LetterKind; readonly letters: readonly Letter[]};

function wordsOf(letters: readonly Letter[]): readonly Word[] {
	const words: Word[] = [];
	let start = 0;
	for (let end = 1; end <= letters.length; end++) {
		const kind = letters[start]?.kind;
		if (kind === undefined || letters[end]?.kind === kind) continue;
		words.push({kind, letters: letters.slice(start, end)});
		start = end;
	}
	return words;
}

function readWord({kind, letters}: Word): readonly Sound[] {
	switch (kind) {
		case 'Latn':
			return latinSounds(letters);
		case 'Deva':
			return namedLetterSounds(letters) ?? devanagariSounds(letters);
		case 'Arab':
			return namedLetterSounds(letters) ?? arabicSounds(letters);
		case 'digit':
		case 'other':
			return letters.map(({letter, start}) => ({
				roman: letter,
				sounds: letter,
				spelling: letter,
				start,
			}));
		case 'gap':
			return letters.map(({letter, start}) => ({roman: letter, sounds: ' ', spelling: ' ', start}));
	}
}

/** `एनक्यू` as NQ, with the sounds that the Latin letters have. */
function namedLetterSounds(letters: readonly Letter[]): readonly Sound[] | undefined {
	if (!mayBeNamed(letters[0]?.letter, letters[1]?.letter)) return undefined;
	const named = namedLetters(textOfLetters(letters));
	if (named.length === 0) return undefined;
	const latin = named.map(
		({letter, start}): Letter => ({
			letter: letter.toLowerCase(),
			start: letters[start]?.start ?? 0,
			kind: 'Latn',
			isCapital: true,
		}),
	);
	return latinSounds(latin);
}
