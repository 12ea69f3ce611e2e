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
	const written = keyUnits;
	keyUnits = aside;
	const length = writeBridgeKey(word);
	let key = '';
	for (let at = 0; at < length; at++) key += String.fromCharCode(keyUnits[at] ?? 0);
	aside = keyUnits;
	keyUnits = written;
	return key;
}

/** For whoever wants a string: the key that was written last stays. */
let aside = new Uint16Array(256);

/** The code units of the key that was written last; past its length they mean nothing. */
export let keyUnits = new Uint16Array(256);

/** Writes the key of a word into `keyUnits`, so that no string is made for it, and says how long it is. */
export function writeBridgeKey(word: string): number {
	// A letter of the word gives two of the key at most.
	if (keyUnits.length < 2 * word.length) keyUnits = new Uint16Array(4 * word.length);
	const code = word.charCodeAt(0);
	if (code >= 0x0900 && code < 0x0980) return finished(writeDevanagari(word));
	if (code >= 0x0600 && code < 0x0700) return finished(writeArabic(word));
	return writeOther(word.toLowerCase());
}

function writeOther(word: string): number {
	if (keyUnits.length < word.length) keyUnits = new Uint16Array(2 * word.length);
	for (let at = 0; at < word.length; at++) keyUnits[at] = word.charCodeAt(at);
	return word.length;
}

/** Yeh after yeh, and hamza between: لئے and لیے are one. */
function finished(length: number): number {
	if (length <= 2 || keyUnits[length - 1] !== e || keyUnits[length - 2] !== i) return length;
	keyUnits[length - 2] = e;
	return length - 1;
}

function writeDevanagari(word: string): number {
	if (word === 'कि') return write(KH, 0);
	let length = 0;
	let last = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = devanagariLetter(word, at, word.charCodeAt(at) - 0x0900);
		// A doubled consonant is written once in Urdu.
		if (letter === 0 || (letter === last && letter !== a)) continue;
		length = write(letter, length);
		last = letter;
	}
	return length;
}

/** Writes one letter at an index, and says where the next one goes. */
function write(letter: number, at: number): number {
	keyUnits[at] = letter & 0xff;
	if (letter <= 0xff) return at + 1;
	keyUnits[at + 1] = letter >>> 8;
	return at + 2;
}

function devanagariLetter(word: string, at: number, code: number): number {
	if (code < 0 || code >= 0x80) return 0;
	if (code === 0x01 || code === 0x02) return nasal(word.charCodeAt(at + 1) - 0x0900);
	// Vowel signs from 3E, vowel letters from 04.
	if (code >= 0x3e && code <= 0x4c) return vowel(code - 0x38, word, at);
	if (code >= 0x04 && code <= 0x14) return at === 0 ? firstVowel(code) : vowel(code, word, at);
	return DEVANAGARI[code] ?? 0;
}

function nasal(next: number): number {
	return next >= 0x2a && next <= 0x2e ? m : n;
}

/** Codes of vowel letters: 06 आ, 07 इ, 08 ई, 09 उ, 0A ऊ, 0B ऋ, 0F ए, 10 ऐ, 13 ओ, 14 औ. */
function vowel(code: number, word: string, at: number): number {
	const next = word.charCodeAt(at + 1) - 0x0900;
	const isLast = at === word.length - 1;
	switch (code) {
		case 0x05:
		case 0x06:
		case 0x11:
			return a;
		case 0x07:
			return isLast ? i : 0;
		case 0x08:
			return i;
		case 0x09:
			return isLast || (next >= 0x04 && next <= 0x14) ? w : 0;
		case 0x0a:
		case 0x12:
		case 0x13:
		case 0x14:
			return w;
		case 0x0b:
			return r;
		default:
			return isLast ? e : i;
	}
}

function firstVowel(code: number): number {
	if (code <= 0x07 || code === 0x09 || code === 0x11) return a;
	if (code === 0x0b) return r;
	return code === 0x08 || code === 0x0f || code === 0x10 || code === 0x0d ? AI : AW;
}

function writeArabic(word: string): number {
	let length = 0;
	let last = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = arabicLetter(word, at, word.charCodeAt(at));
		if (letter === 0 || (letter === last && letter !== a)) continue;
		length = write(letter, length);
		last = letter;
	}
	// A heh at the end is heard as the ā that Hindi writes: معاملہ, मामला.
	if (length > 2 && keyUnits[length - 1] === h && isFinalHeh(word)) keyUnits[length - 1] = a;
	return length;
}

function isFinalHeh(word: string): boolean {
	const unit = word.charCodeAt(word.length - 1);
	return unit === 0x06c1 || unit === 0x0647 || unit === 0x06c3 || unit === 0x0629;
}

function arabicLetter(word: string, at: number, unit: number): number {
	// Ain carries a vowel at the beginning and is not heard elsewhere.
	if (unit === 0x0639) return at === 0 ? a : 0;
	// Yeh barree inside a word is an old spelling of yeh: مےں.
	if (unit === 0x06d2) return at === word.length - 1 ? e : i;
	return unit >= 0x0600 && unit < 0x0700 ? (ARABIC[unit - 0x0600] ?? 0) : 0;
}

/** A letter of a key is one byte, or two where it has two units: the first below, the second above. */
function letterOf(units: string): number {
	return units.charCodeAt(0) | (units.length > 1 ? units.charCodeAt(1) << 8 : 0);
}

const [a, e, h, i, m, n, r, w] = [...'aehimnrw'].map(letterOf) as Letters;
type Letters = [number, number, number, number, number, number, number, number];
const [AI, AW, KH] = ['ai', 'aw', 'kh'].map(letterOf) as [number, number, number];

/** Consonants by code point less U+0900; Unicode 16, block Devanagari. */
const DEVANAGARI = table({
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
const ARABIC = table({
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

function table(letters: Readonly<Record<string, string>>): Uint16Array {
	const row = new Uint16Array(0x100);
	for (const [code, letter] of Object.entries(letters)) {
		if (letter !== '') row[Number.parseInt(code, 16)] = letterOf(letter);
	}
	return row;
}
