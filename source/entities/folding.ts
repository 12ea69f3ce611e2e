import {textOfUnits} from '../text/text-column.ts';

/**
 * The key of a word in the tables: nukta, chandrabindu, nasal clusters, Arabic letter variants,
 * vowel signs of Arabic and the case and diacritics of Latin do not count.
 * केन्द्रीय and केंद्रीय have one key. Keys are for comparing only.
 */
export function foldedWord(word: string): string {
	return mayChange(word) ? (foldedByUnits(word) ?? foldedByPatterns(word)) : word;
}

/** A word of any script. */
function foldedByPatterns(word: string): string {
	// Joiners keep marks from their order, so that they go first.
	const bare = word
		.replace(/[\u200C\u200D\u0640]/gv, '')
		.normalize('NFD')
		.replaceAll('\u093C', '');
	if (/\p{sc=Devanagari}/v.test(bare)) return foldedDevanagari(bare);
	const letters = bare.replace(/\p{Mn}/gv, '').toLowerCase();
	return letters.replace(
		/[\u064A\u0649\u0643\u0647\u0629\u06C3\u0111]/gv,
		(letter) => sameLetter[letter] ?? letter,
	);
}

/** Most words have nothing that folding touches, which is told unit by unit: that takes a tenth of the pattern's time. */
function mayChange(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		const kind = kinds[unit] || newKind(unit);
		if (kind === kept) continue;
		if (kind === changed) return true;
		// A virama after a nasal, or half of a character.
		return changes.test(word);
	}
	return false;
}

const kept = 1;
const changed = 2;
const unclear = 3;

/** Filled as code units are met. */
const kinds = new Uint8Array(0x10000);

function newKind(unit: number): number {
	const isUnclear = unit === virama || (unit >= 0xd800 && unit < 0xe000);
	const kind = isUnclear ? unclear : changes.test(String.fromCharCode(unit)) ? changed : kept;
	kinds[unit] = kind;
	return kind;
}

const virama = 0x094d;

/** What folding touches. */
const changes =
	/[[\p{Lu}\p{M}]--[\u0900\u0902\u0903\u093A-\u094F]]|[\u093C\u0901\u200C\u200D\u0640\u0929\u0931\u0934\u0958-\u095F]|[नणमङञ]\u094D|[\u0622-\u0626\u06C0\u06C2\u06D3\u064A\u0649\u0643\u0647\u0629\u06C3]|[\p{sc=Latin}--[a-z]]/v;

/** A word of ASCII, or of one of our blocks alone; `undefined` for others. */
function foldedByUnits(word: string): string | undefined {
	if (blockOf(word.charCodeAt(0)) === 0) return isAscii(word) ? word.toLowerCase() : undefined;
	if (word.length > longest) return undefined;
	for (let at = 0; at < word.length; at++) written[at] = word.charCodeAt(at);
	const length = foldUnits(written, 0, word.length);
	return length < 0 ? undefined : textOfUnits(foldedUnits, 0, length);
}

/** Code units. */
const longest = 64;
const written = new Uint16Array(longest);

/** What `foldUnits` wrote last. */
export const foldedUnits: Uint16Array = new Uint16Array(longest);

/**
 * Folds a word of the block of Devanagari or of that of Arabic alone, which has one code unit for each of its own or none, and says
 * how many there are; -1 for other words.
 */
export function foldUnits(units: Uint16Array, start: number, end: number): number {
	const block = blockOf(units[start] ?? 0);
	if (block === 0 || end - start > longest) return -1;
	folds ??= foldOfUnits();
	let length = 0;
	for (let at = start; at < end; at++) {
		const unit = units[at] ?? 0;
		if (unit === 0x200c || unit === 0x200d) continue;
		const own = blockOf(unit) === block ? (folds[unit - firstFolded] ?? unclearUnit) : unclearUnit;
		if (own === unclearUnit) return -1;
		if (own !== 0) length = added(own, length);
	}
	return length;
}

function isAscii(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
	return true;
}

/** Puts a unit behind the `length` of the word so far, and says how many there are then. */
function added(unit: number, length: number): number {
	const before = foldedUnits[length - 1];
	// Of a nasal, a virama and a consonant of its class the first two are one sign.
	const isCluster =
		length > 1 && before === virama && isNasalOf(foldedUnits[length - 2] ?? 0, unit);
	if (isCluster) foldedUnits[length - 2] = anusvara;
	const at = isCluster ? length - 1 : length;
	foldedUnits[at] = unit;
	return at + 1;
}

const arabic = 1;
const devanagari = 2;

function blockOf(unit: number): number {
	if (unit >= 0x0600 && unit < 0x0700) return arabic;
	return unit >= 0x0900 && unit < 0x0980 ? devanagari : 0;
}

/** The dental, retroflex, labial, velar and palatal nasals, each before four consonants; the dental one before retroflex ones too. */
function isNasalOf(nasal: number, consonant: number): boolean {
	if (nasal === 0x0928) return isStop(consonant, 0x0924) || isStop(consonant, 0x091f);
	if (nasal === 0x0923) return isStop(consonant, 0x091f);
	if (nasal === 0x092e) return isStop(consonant, 0x092a);
	if (nasal === 0x0919) return isStop(consonant, 0x0915);
	return nasal === 0x091e && isStop(consonant, 0x091a);
}

/** Whether it is one of the four that stand from `first` on in their row of the alphabet. */
function isStop(consonant: number, first: number): boolean {
	return consonant >= first && consonant < first + 4;
}

const anusvara = 0x0902;

/** What the code units of these blocks become by themselves: 0 for nothing, `unclearUnit` where it takes the others to tell. */
let folds: Uint16Array | undefined;
const firstFolded = 0x0600;
const unclearUnit = 0xffff;

function foldOfUnits(): Uint16Array {
	return Uint16Array.from({length: 0x0980 - firstFolded}, (_, at) => {
		const character = String.fromCharCode(firstFolded + at);
		// A sign of other scripts too, as those of the Vedas are, stays in a word of Devanagari.
		const isOfOurs = at < 0x100 || /\p{sc=Devanagari}/v.test(character);
		const own = foldedByPatterns(character);
		return isOfOurs && own.length < 2 ? own.charCodeAt(0) || 0 : unclearUnit;
	});
}

function foldedDevanagari(bare: string): string {
	return bare
		.replace(/\u0901/gv, '\u0902')
		.replace(/न्(?=[तथदधटठडढ])|ण्(?=[टठडढ])|म्(?=[पफबभ])|ङ्(?=[कखगघ])|ञ्(?=[चछजझ])/gv, '\u0902');
}

/** Arabic and Persian code points for one Urdu letter, and the stroke of đ, which NFD leaves. */
const sameLetter: Readonly<Record<string, string>> = {
	'\u064A': '\u06CC',
	'\u0649': '\u06CC',
	'\u0643': '\u06A9',
	'\u0647': '\u06C1',
	'\u0629': '\u06C1',
	'\u06C3': '\u06C1',
	'\u0111': 'd',
};

/** The words of some lists, each of words between blanks, as `foldedWord` leaves them. */
export function wordSet(lists: readonly string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split(/\s+/v)).map(foldedWord));
}
