import type {Reading} from './devanagari-table.ts';

/**
 * Consonants of Urdu by the romanisation of Urdu news in English (Dawn, APP), in the order of the
 * alphabet. Emphatic letters of Arabic words sound like the plain one in Urdu.
 */
export const CONSONANTS: Readonly<Record<string, Reading>> = {
	'\u0628': ['b', 'b'], // Beh.
	'\u067E': ['p', 'p'], // Peh.
	'\u062A': ['t', 't'], // Teh.
	'\u0679': ['t', 't'], // Tteh.
	'\u062B': ['s', 's'], // Theh.
	'\u062C': ['j', 'j'], // Jeem.
	'\u0686': ['ch', 'c'], // Tcheh.
	'\u062D': ['h', 'h'], // Hah.
	'\u062E': ['kh', 'x'], // Khah.
	'\u062F': ['d', 'd'], // Dal.
	'\u0688': ['d', 'd'], // Ddal.
	'\u0630': ['z', 'z'], // Thal.
	'\u0631': ['r', 'r'], // Reh.
	'\u0691': ['r', 'r'], // Rreh.
	'\u0632': ['z', 'z'], // Zain.
	'\u0698': ['zh', 'z'], // Jeh.
	'\u0633': ['s', 's'], // Seen.
	'\u0634': ['sh', 's'], // Sheen.
	'\u0635': ['s', 's'], // Sad.
	'\u0636': ['z', 'z'], // Dad.
	'\u0637': ['t', 't'], // Tah.
	'\u0638': ['z', 'z'], // Zah.
	'\u063A': ['gh', 'g'], // Ghain.
	'\u0641': ['f', 'f'], // Feh.
	'\u0642': ['q', 'k'], // Qaf.
	'\u06A9': ['k', 'k'], // Keheh.
	'\u06AF': ['g', 'g'], // Gaf.
	'\u0644': ['l', 'l'], // Lam.
	'\u0645': ['m', 'm'], // Meem.
	'\u0646': ['n', 'n'], // Noon.
	'\u06BA': ['n', '~'], // Noon ghunna: only the vowel before it is nasal.
};

export const ALEF = '\u0627';
export const LAM = '\u0644';
/** A small alef above: the long a of Arabic words, which the letter below it does not write. */
export const ALEF_ABOVE = '\u0670';
export const MADDA = '\u0653';
export const AIN = '\u0639';
export const VAV = '\u0648';
export const YEH = '\u06CC';
export const YEH_BARREE = '\u06D2';
export const HEH = '\u06C1';
export const DO_CHASHMI_HEH = '\u06BE';
export const HAMZA = '\u0621';
export const HAMZA_ABOVE = '\u0654';

/** Two consonants that may open a word with no vowel between them: stop or fricative, then a liquid or a glide. */
export const ONSET: RegExp =
	/^(?:[bdfgkpt]h?r|[bfgkpsz]h?l|s[kmnpt]|tr|dr|(?:k|kh|g|s|t|d)v|sh[rv])$/v;

/** Two consonants that may end a word with no vowel between them. */
export const CODA: RegExp =
	/^(?:n[dgkt]h?|n(?:ch|j|s|z)|m[bp]|[rl](?:[bdfgjkmnpstz]|ch|sh|th)|(?:s|sh|kh|f)t|k(?:s|sh)|nh)$/v;

/** A carrier and its mark as one letter, which normalisation takes apart. */
export const WITH_MARK: Readonly<Record<string, string>> = {
	[ALEF + MADDA]: '\u0622',
	[VAV + HAMZA_ABOVE]: '\u0624',
	[YEH + HAMZA_ABOVE]: '\u0626',
};
