import {phonemeText} from '../romanise/phonemes.ts';
import {isNumber, isSpaceless} from './tokens.ts';

/** The sounds of a word; none for a number and for a letter that is a word. */
export function soundOf(word: string): string {
	if (isNumber(word) || isSpaceless(word)) return '';
	return phonemeText(withoutArticle(word.slice(0, longestSound)));
}

const longestSound = 64;

/**
 * An Arabic word without the article al-, which other scripts leave out or write apart, and with d and t for the
 * letters that Urdu reads as z and s: Riyadh. Arabic is told from Urdu, where such a word may be an election, by the
 * letters that Urdu has others for.
 */
function withoutArticle(word: string): string {
	if (!word.startsWith(article) || !ofArabic.test(word)) return word;
	return word
		.slice(article.length)
		.replace(/[\u0636\u0630\u062B]/gv, (letter) => plain[letter] ?? letter);
}

const article = '\u0627\u0644';
/** Yeh, kaf, alef maksura and teh marbuta, in words of three letters and the article at least. */
const ofArabic = /^(?=.{5}).*[\u064A\u0643\u0649\u0629]/v;
const plain: Readonly<Record<string, string>> = {
	'\u0636': '\u062F',
	'\u0630': '\u062F',
	'\u062B': '\u062A',
};
