/** What one letter gives: readable Latin, then sounds of the shared alphabet (see `phonemes.ts`). */
export type Reading = readonly [roman: string, sounds: string];

/** Hunterian romanisation (Survey of India), without its diacritics; each carries an unwritten a. */
export const CONSONANTS: Readonly<Record<string, Reading>> = {
	क: ['k', 'k'],
	ख: ['kh', 'k'],
	ग: ['g', 'g'],
	घ: ['gh', 'g'],
	ङ: ['ng', 'n'],
	च: ['ch', 'c'],
	छ: ['chh', 'c'],
	ज: ['j', 'j'],
	झ: ['jh', 'j'],
	ञ: ['n', 'n'],
	ट: ['t', 't'],
	ठ: ['th', 't'],
	ड: ['d', 'd'],
	ढ: ['dh', 'd'],
	ण: ['n', 'n'],
	त: ['t', 't'],
	थ: ['th', 't'],
	द: ['d', 'd'],
	ध: ['dh', 'd'],
	न: ['n', 'n'],
	प: ['p', 'p'],
	फ: ['ph', 'f'],
	ब: ['b', 'b'],
	भ: ['bh', 'b'],
	म: ['m', 'm'],
	य: ['y', 'y'],
	र: ['r', 'r'],
	ल: ['l', 'l'],
	ळ: ['l', 'l'],
	व: ['v', 'v'],
	श: ['sh', 's'],
	ष: ['sh', 's'],
	स: ['s', 's'],
	ह: ['h', 'h'],
};

/** The letters that a nukta changes; on any other it is not heard. */
export const NUKTA_CONSONANTS: Readonly<Record<string, Reading>> = {
	क: ['q', 'k'],
	ख: ['kh', 'x'],
	ग: ['gh', 'g'],
	ज: ['z', 'z'],
	झ: ['zh', 'z'],
	ड: ['r', 'r'],
	ढ: ['rh', 'r'],
	फ: ['f', 'f'],
};

/** Vowels that stand alone. */
export const VOWELS: Readonly<Record<string, Reading>> = {
	अ: ['a', 'a'],
	आ: ['a', 'a'],
	इ: ['i', 'i'],
	ई: ['i', 'i'],
	उ: ['u', 'u'],
	ऊ: ['u', 'u'],
	ऋ: ['ri', 'ri'],
	ॠ: ['ri', 'ri'],
	ए: ['e', 'i'],
	ऐ: ['ai', 'E'],
	ओ: ['o', 'u'],
	औ: ['au', 'u'],
	ऑ: ['o', 'u'],
	ऍ: ['e', 'E'],
	ॲ: ['a', 'E'],
	ऎ: ['e', 'i'],
	ऒ: ['o', 'u'],
};

/** Vowel signs, which replace the unwritten a of the consonant before them. */
export const VOWEL_SIGNS: Readonly<Record<string, Reading>> = {
	'\u093E': ['a', 'a'],
	'\u093F': ['i', 'i'],
	'\u0940': ['i', 'i'],
	'\u0941': ['u', 'u'],
	'\u0942': ['u', 'u'],
	'\u0943': ['ri', 'ri'],
	'\u0944': ['ri', 'ri'],
	'\u0945': ['e', 'E'],
	'\u0946': ['e', 'i'],
	'\u0947': ['e', 'i'],
	'\u0948': ['ai', 'E'],
	'\u0949': ['o', 'u'],
	'\u094A': ['o', 'u'],
	'\u094B': ['o', 'u'],
	'\u094C': ['au', 'u'],
};

export const NUKTA = '\u093C';
export const VIRAMA = '\u094D';
export const VISARGA = '\u0903';

/** Candrabindu and anusvara: a nasal at the place of the consonant that follows. */
export const NASAL_SIGNS: ReadonlySet<string> = new Set(['\u0900', '\u0901', '\u0902']);

/** Before these the nasal is an m (`मुंबई` is Mumbai). */
export const LABIALS: ReadonlySet<string> = new Set(['प', 'फ', 'ब', 'भ', 'म']);

/** The letter that stands alone of each vowel sign: to a speller they are the same vowel. */
export const VOWEL_OF_SIGN: Readonly<Record<string, string>> = {
	'\u093E': 'आ',
	'\u093F': 'इ',
	'\u0940': 'ई',
	'\u0941': 'उ',
	'\u0942': 'ऊ',
	'\u0943': 'ऋ',
	'\u0944': 'ॠ',
	'\u0945': 'ऍ',
	'\u0946': 'ऎ',
	'\u0947': 'ए',
	'\u0948': 'ऐ',
	'\u0949': 'ऑ',
	'\u094A': 'ऒ',
	'\u094B': 'ओ',
	'\u094C': 'औ',
};

/** The single code points of letters with a nukta, which normalisation takes apart. */
export const NUKTA_LETTERS: Readonly<Record<string, string>> = {
	क: '\u0958',
	ख: '\u0959',
	ग: '\u095A',
	ज: '\u095B',
	झ: '\u095B',
	ड: '\u095C',
	ढ: '\u095D',
	फ: '\u095E',
};
