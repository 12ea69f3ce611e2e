import type {Script} from '../text/types.ts';

/**
 * Whether the words that begin with a code unit are of a language that the rules know: those in Latin letters and
 * Devanagari, and those in Arabic letters unless the article is in those and in another language than Urdu and its
 * near relatives. Nothing here knows a word of Russian, Bengali, Tamil or Chinese.
 */
export function readableScripts(script: Script, languageTag: string): (unit: number) => boolean {
	return script === 'Arab' && isOtherThanUrdu(languageTag) ? isLatinOrDevanagari : isAnyOfOurs;
}

function isLatinOrDevanagari(unit: number): boolean {
	return (kinds[unit] || newKind(unit)) <= latinOrDevanagari;
}

function isAnyOfOurs(unit: number): boolean {
	return (kinds[unit] || newKind(unit)) <= anyOfOurs;
}

/** A language that is written in Arabic letters, as Arabic, Persian, Pashto, Sindhi and Uyghur are. */
function isOtherThanUrdu(languageTag: string): boolean {
	if (likeUrdu.has(languageTag)) return false;
	const before = known.get(languageTag);
	if (before !== undefined) return before;
	const isOther = new Intl.Locale(languageTag).maximize().script === 'Arab';
	known.set(languageTag, isOther);
	return isOther;
}

const known = new Map<string, boolean>();

/** Punjabi, Saraiki and Kashmiri write as Urdu does. */
const likeUrdu: ReadonlySet<string> = new Set(['ur', 'pnb', 'skr', 'ks']);

const latinOrDevanagari = 1;
const anyOfOurs = 2;
const another = 3;

/** Filled as code units are met. */
const kinds = new Uint8Array(0x10000);

function newKind(unit: number): number {
	const letter = String.fromCharCode(unit);
	const kind = ours.test(letter) ? latinOrDevanagari : arabic.test(letter) ? anyOfOurs : another;
	kinds[unit] = kind;
	return kind;
}

/** With the letters that stand alone for units and signs, which are of no script. */
const ours = /^[\p{Script=Latin}\p{Script=Devanagari}\p{Script=Common}]$/v;
const arabic = /^\p{Script=Arabic}$/v;
