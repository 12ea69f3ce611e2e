/**
 * The key of a word in the tables: nukta, chandrabindu, nasal clusters, Arabic letter variants,
 * vowel signs of Arabic and the case and diacritics of Latin do not count.
 * केन्द्रीय and केंद्रीय have one key. Keys are for comparing only.
 */
export function foldedWord(word: string): string {
	if (!mayChange(word)) return word;
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
