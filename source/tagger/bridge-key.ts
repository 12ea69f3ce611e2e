/**
 * A word as Urdu would write its letters, in Latin letters, from either script: what a Hindi and an
 * Urdu spelling of one word share. Short vowels inside a word are left out, long ones stand as alef,
 * vav and yeh; letters that Hindi does not keep apart are one. Linear; keys are for comparing only.
 *
 *     ने, نے → ne      किया, کیا → kia      मोदी, مودی → mwdi      खान, خان → khan
 *
 *     k g j t d T D n p b m r l s S h    consonants, with h after an aspirate
 *     a i w                              alef, yeh, vav, also for what they stand for in Hindi
 *     e                                  yeh barree at the end
 */
export function bridgeKey(word: string): string {
	const length = word.length;
	const code = word.charCodeAt(0);
	if (code >= 0x0900 && code < 0x0980) return finished(devanagariKey(word, length));
	if (code >= 0x0600 && code < 0x0700) return finished(arabicKey(word, length));
	return word.toLowerCase();
}

/** Yeh after yeh, and hamza between: لئے and لیے are one. */
function finished(key: string): string {
	return key.endsWith('ie') && key.length > 2 ? `${key.slice(0, -2)}e` : key;
}

function devanagariKey(word: string, length: number): string {
	if (word === 'कि') return 'kh';
	let key = '';
	let last = '';
	for (let at = 0; at < length; at++) {
		const code = word.charCodeAt(at) - 0x0900;
		const letter = devanagariLetter(word, at, code);
		// A doubled consonant is written once in Urdu.
		if (letter === '' || (letter === last && letter !== 'a')) continue;
		key += letter;
		last = letter;
	}
	return key;
}

function devanagariLetter(word: string, at: number, code: number): string {
	if (code < 0 || code >= 0x80) return '';
	if (code === 0x01 || code === 0x02) return nasal(word.charCodeAt(at + 1) - 0x0900);
	// Vowel signs from 3E, vowel letters from 04.
	if (code >= 0x3e && code <= 0x4c) return vowel(code - 0x38, word, at);
	if (code >= 0x04 && code <= 0x14) return at === 0 ? firstVowel(code) : vowel(code, word, at);
	return DEVANAGARI[code] ?? '';
}

function nasal(next: number): string {
	return next >= 0x2a && next <= 0x2e ? 'm' : 'n';
}

/** Codes of vowel letters: 06 आ, 07 इ, 08 ई, 09 उ, 0A ऊ, 0B ऋ, 0F ए, 10 ऐ, 13 ओ, 14 औ. */
function vowel(code: number, word: string, at: number): string {
	const next = word.charCodeAt(at + 1) - 0x0900;
	const isLast = at === word.length - 1;
	switch (code) {
		case 0x05:
		case 0x06:
		case 0x11:
			return 'a';
		case 0x07:
			return isLast ? 'i' : '';
		case 0x08:
			return 'i';
		case 0x09:
			return isLast || (next >= 0x04 && next <= 0x14) ? 'w' : '';
		case 0x0a:
		case 0x12:
		case 0x13:
		case 0x14:
			return 'w';
		case 0x0b:
			return 'r';
		default:
			return isLast ? 'e' : 'i';
	}
}

function firstVowel(code: number): string {
	if (code <= 0x07 || code === 0x09 || code === 0x11) return 'a';
	if (code === 0x0b) return 'r';
	return code === 0x08 || code === 0x0f || code === 0x10 || code === 0x0d ? 'ai' : 'aw';
}

function arabicKey(word: string, length: number): string {
	let key = '';
	let last = '';
	for (let at = 0; at < length; at++) {
		const unit = word.charCodeAt(at);
		const letter = arabicLetter(word, at, unit);
		if (letter === '' || (letter === last && letter !== 'a')) continue;
		key += letter;
		last = letter;
	}
	// A heh at the end is heard as the ā that Hindi writes: معاملہ, मामला.
	return key.length > 2 && key.endsWith('h') && isFinalHeh(word, length)
		? `${key.slice(0, -1)}a`
		: key;
}

function isFinalHeh(word: string, length: number): boolean {
	const unit = word.charCodeAt(length - 1);
	return unit === 0x06c1 || unit === 0x0647 || unit === 0x06c3 || unit === 0x0629;
}

function arabicLetter(word: string, at: number, unit: number): string {
	// Ain carries a vowel at the beginning and is not heard elsewhere.
	if (unit === 0x0639) return at === 0 ? 'a' : '';
	// Yeh barree inside a word is an old spelling of yeh: مےں.
	if (unit === 0x06d2) return at === word.length - 1 ? 'e' : 'i';
	return unit >= 0x0600 && unit < 0x0700 ? (ARABIC[unit - 0x0600] ?? '') : '';
}

/** Consonants by code point less U+0900; Unicode 16, block Devanagari. */
const DEVANAGARI: readonly string[] = table({
	15: 'k',
	16: 'kh',
	17: 'g',
	18: 'gh',
	19: 'n',
	'1a': 'c',
	'1b': 'ch',
	'1c': 'j',
	'1d': 'jh',
	'1e': 'n',
	'1f': 'T',
	20: 'Th',
	21: 'D',
	22: 'Dh',
	23: 'n',
	24: 't',
	25: 'th',
	26: 'd',
	27: 'dh',
	28: 'n',
	29: 'n',
	'2a': 'p',
	'2b': 'ph',
	'2c': 'b',
	'2d': 'bh',
	'2e': 'm',
	'2f': 'i',
	30: 'r',
	31: 'r',
	32: 'l',
	33: 'l',
	34: 'l',
	35: 'w',
	36: 'S',
	37: 'S',
	38: 's',
	39: 'h',
	58: 'k',
	59: 'kh',
	'5a': 'g',
	'5b': 'j',
	'5c': 'D',
	'5d': 'Dh',
	'5e': 'ph',
	'5f': 'i',
});

/** Letters by code point less U+0600; Unicode 16, block Arabic. */
const ARABIC: readonly string[] = table({
	22: 'a',
	23: 'a',
	24: 'w',
	25: 'a',
	26: '',
	27: 'a',
	28: 'b',
	29: 'h',
	'2a': 't',
	'2b': 's',
	'2c': 'j',
	'2d': 'h',
	'2e': 'kh',
	'2f': 'd',
	30: 'j',
	31: 'r',
	32: 'j',
	33: 's',
	34: 'S',
	35: 's',
	36: 'j',
	37: 't',
	38: 'j',
	'3a': 'g',
	41: 'ph',
	42: 'k',
	43: 'k',
	44: 'l',
	45: 'm',
	46: 'n',
	47: 'h',
	48: 'w',
	49: 'i',
	'4a': 'i',
	71: 'a',
	79: 'T',
	'7e': 'p',
	86: 'c',
	88: 'D',
	91: 'D',
	98: 'j',
	a9: 'k',
	af: 'g',
	ba: 'n',
	be: 'h',
	c1: 'h',
	c2: 'h',
	c3: 'h',
	cc: 'i',
	d3: 'e',
	d5: 'h',
});

function table(letters: Readonly<Record<string, string>>): readonly string[] {
	const row: string[] = [];
	for (const [code, letter] of Object.entries(letters)) row[Number.parseInt(code, 16)] = letter;
	return row;
}
