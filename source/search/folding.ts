/*
 * What two spellings of one word have in common. Marks of vowels stay: काम is not कम.
 *
 *   Thắng → thang      हिन्दी, हिंदी → हिंदी      ज़िला, जिला → जिला      २०२४, ۲۰۲۴ → 2024
 */

/** The key under which spellings of one word meet; empty for marks and invisible characters alone. Idempotent. */
export function fold(word: string): string {
	if (/^[a-z0-9]*$/.test(word) || isFolded(word)) {
		return word;
	}

	// What cannot be seen goes first: it may stand between a letter and its mark.
	const visible = word.normalize('NFKC').replace(invisible, '');
	const composed = visible.toLowerCase().normalize('NFD');
	const indic = composed
		.replace(nuktas, '')
		.replace(candrabindu, '\u0902')
		.replace(nasals, '\u0902');
	const arabic = indic.replace(arabicMarks, '').replace(arabicLetters, replacement);
	// Last, since a mark of another script may stand between a Latin letter and its own.
	const latin = arabic.replace(latinMarks, '$1').replace(latinLetters, replacement);
	return latin
		.replace(invisible, '')
		.replace(/\p{Nd}/gv, digit)
		.normalize('NFC');
}

/**
 * Whether a word has nothing to fold, by its letters of Devanagari and Arabic, of most words of Hindi and Urdu: of the others
 * some are normalised, some are written as another. A nasal before a virama may be anusvara.
 */
function isFolded(word: string): boolean {
	let last = 0;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		const kind = plainLetters[unit - firstPlain] ?? none;
		if (kind === none || (kind === virama && last === nasal)) return false;
		last = kind;
	}
	return true;
}

const [none, plain, nasal, virama] = [0, 1, 2, 3];
const firstPlain = 0x0621;
const plainLetters = new Uint8Array(0x0950 - firstPlain);
const plainArabic = 'ءابتثجحخدذرزسشصضطظعغفقلمنوپٹچڈڑژکگںہیے';
const plainDevanagari =
	'अआइईउऊऋएऐऑओऔकखगघचछजझटठडढतथदधपफबभयरलवशषसह' +
	'\u0902\u0903\u093E\u093F\u0940\u0941\u0942\u0943\u0945\u0947\u0948\u0949\u094B\u094C';
markAll(plainArabic + plainDevanagari, plain);
markAll('ङञणनम', nasal);
markAll('\u094D', virama);

function markAll(letters: string, kind: number): void {
	for (const letter of letters) plainLetters[letter.charCodeAt(0) - firstPlain] = kind;
}

const latinMarks = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gv;
const latinLetters = /[đøłıħßæœə]/g;
/** Devanagari, Bengali, Gurmukhi, Gujarati, Odia and Kannada. */
const nuktas = /[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/g;
const candrabindu = /\u0901/g;
/** A nasal before a stop of its own row is commonly written as anusvara: हिन्दी, हिंदी. */
const nasals =
	/(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g;
/** Vowel signs, hamza above and the superscript alef, but not the madda, which makes another letter. */
const arabicMarks = /[\u0610-\u061A\u064B-\u0652\u0654-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8]/g;
const arabicLetters = /[\u064A\u0649\u0643\u0647\u0629\u06C3\u06BE\u06C0\u06D5]/g;
const invisible = /[\u0640\p{Cf}\uFE00-\uFE0F]/gv;

const replacements: ReadonlyMap<string, string> = new Map([
	['đ', 'd'],
	['ø', 'o'],
	['ł', 'l'],
	['ı', 'i'],
	['ħ', 'h'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ə', 'a'],
	['\u064A', '\u06CC'],
	['\u0649', '\u06CC'],
	['\u0643', '\u06A9'],
	['\u0647', '\u06C1'],
	['\u0629', '\u06C1'],
	['\u06C3', '\u06C1'],
	['\u06BE', '\u06C1'],
	['\u06C0', '\u06C1'],
	['\u06D5', '\u06C1'],
]);

function replacement(letter: string): string {
	return replacements.get(letter) ?? letter;
}

/** Digits stand in runs of ten code points that begin with the zero, in every script. */
function digit(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /^\p{Nd}$/v.test(String.fromCodePoint(zero - 1))) {
		zero--;
	}

	return String(code - zero);
}
