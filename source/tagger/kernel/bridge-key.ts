/*
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

const devanagari: i32 = 0x0900;
const arabic: i32 = 0x0600;

/** By code point less the first of the block, as `../bridge-letters.ts` has them: a letter, and above it the second where it is two. */
const devanagariLetters = memory.data(2 * 0x100, 16);
const arabicLetters = memory.data(2 * 0x100, 16);

/** Where they are to be written. */
export function lettersAt(isArabic: i32): usize {
	return isArabic !== 0 ? arabicLetters : devanagariLetters;
}

const a: i32 = 0x61;
const e: i32 = 0x65;
const h: i32 = 0x68;
const i: i32 = 0x69;
const m: i32 = 0x6d;
const n: i32 = 0x6e;
const r: i32 = 0x72;
const w: i32 = 0x77;
const ai: i32 = a | (i << 8);
const aw: i32 = a | (w << 8);

/** The vowels that a key has after its first letter are no consonants: alef, yeh, vav, yeh barree. */
export function isVowel(unit: i32): bool {
	return unit === a || unit === i || unit === w || unit === e;
}

/**
 * Writes the key of a word of `length` code units, at least one, to where there is room for twice as many; how long it is.
 * The first unit tells the script: it is of one of the two blocks.
 */
export function writeKey(word: usize, length: i32, key: usize): i32 {
	const isHindi = unitAt(word, 0) >= devanagari;
	const written = isHindi ? writeDevanagari(word, length, key) : writeArabic(word, length, key);
	// Yeh after yeh, and hamza between: لئے and لیے are one.
	if (written <= 2 || unitAt(key, written - 1) !== e || unitAt(key, written - 2) !== i) {
		return written;
	}
	setUnit(key, written - 2, e);
	return written - 1;
}

export function unitAt(units: usize, index: i32): i32 {
	return <i32>load<u16>(units + ((<usize>index) << 1));
}

function setUnit(units: usize, index: i32, unit: i32): void {
	store<u16>(units + ((<usize>index) << 1), <u16>unit);
}

/** Writes one letter at an index, and says where the next one goes. */
function write(key: usize, index: i32, letter: i32): i32 {
	setUnit(key, index, letter & 0xff);
	setUnit(key, index + 1, letter >>> 8);
	return letter > 0xff ? index + 2 : index + 1;
}

function writeDevanagari(word: usize, length: i32, key: usize): i32 {
	// «कि», which is not «की».
	if (length === 2 && unitAt(word, 0) === 0x0915 && unitAt(word, 1) === 0x093f) {
		return write(key, 0, 0x6b | (h << 8));
	}
	let written: i32 = 0;
	let last: i32 = 0;
	for (let at: i32 = 0; at < length; at++) {
		const next = at + 1 < length ? unitAt(word, at + 1) - devanagari : -1;
		const letter = devanagariLetter(
			unitAt(word, at) - devanagari,
			next,
			at === 0,
			at + 1 === length,
		);
		// A doubled consonant is written once in Urdu.
		if (letter === 0 || (letter === last && letter !== a)) continue;
		written = write(key, written, letter);
		last = letter;
	}
	return written;
}

function devanagariLetter(code: i32, next: i32, isFirst: bool, isLast: bool): i32 {
	if (code < 0 || code >= 0x80) return 0;
	if (code === 0x01 || code === 0x02) return next >= 0x2a && next <= 0x2e ? m : n;
	// Vowel signs from 3E, vowel letters from 04.
	if (code >= 0x3e && code <= 0x4c) return vowel(code - 0x38, next, isLast);
	if (code >= 0x04 && code <= 0x14) return isFirst ? firstVowel(code) : vowel(code, next, isLast);
	return <i32>load<u16>(devanagariLetters + ((<usize>code) << 1));
}

/** Codes of vowel letters: 06 आ, 07 इ, 08 ई, 09 उ, 0A ऊ, 0B ऋ, 0F ए, 10 ऐ, 13 ओ, 14 औ. */
function vowel(code: i32, next: i32, isLast: bool): i32 {
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

function firstVowel(code: i32): i32 {
	if (code <= 0x07 || code === 0x09 || code === 0x11) return a;
	if (code === 0x0b) return r;
	return code === 0x08 || code === 0x0f || code === 0x10 || code === 0x0d ? ai : aw;
}

function writeArabic(word: usize, length: i32, key: usize): i32 {
	let written: i32 = 0;
	let last: i32 = 0;
	for (let at: i32 = 0; at < length; at++) {
		const letter = arabicLetter(unitAt(word, at), at === 0, at + 1 === length);
		if (letter === 0 || (letter === last && letter !== a)) continue;
		written = write(key, written, letter);
		last = letter;
	}
	// A heh at the end is heard as the ā that Hindi writes: معاملہ, मामला.
	const isHeh = written > 2 && unitAt(key, written - 1) === h;
	if (isHeh && isFinalHeh(unitAt(word, length - 1))) setUnit(key, written - 1, a);
	return written;
}

function isFinalHeh(unit: i32): bool {
	return unit === 0x06c1 || unit === 0x0647 || unit === 0x06c3 || unit === 0x0629;
}

function arabicLetter(unit: i32, isFirst: bool, isLast: bool): i32 {
	// Ain carries a vowel at the beginning and is not heard elsewhere.
	if (unit === 0x0639) return isFirst ? a : 0;
	// Yeh barree inside a word is an old spelling of yeh: مےں.
	if (unit === 0x06d2) return isLast ? e : i;
	const code = unit - arabic;
	if (code < 0 || code >= 0x100) return 0;
	return <i32>load<u16>(arabicLetters + ((<usize>code) << 1));
}
