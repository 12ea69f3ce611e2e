import {romanText} from '../romanise/romanise.ts';
import {scriptOf as scriptOfLetters} from '../text/scripts.ts';
import {fold} from './folding.ts';

/** The same few thousand words are near whatever is typed next. */
const remembered = new Map<string, string>();
const mostRemembered = 4000;

/** The readable Latin of a word, brought nearer to what readers of names write. Remembers the words of late; otherwise some 5 µs. */
export function latinSpelling(word: string): string {
	const known = remembered.get(word);
	if (known !== undefined) return known;
	if (remembered.size >= mostRemembered) remembered.clear();
	const spelling = readSpelling(word);
	remembered.set(word, spelling);
	return spelling;
}

function readSpelling(word: string): string {
	return fold(romanText(word.slice(0, longestSpelling)))
		.replace(/w/g, 'v')
		.replace(/q/g, 'k')
		.replace(/ph/g, 'f')
		.replace(/oo/g, 'u')
		.replace(/ee/g, 'i')
		.replace(/aa/g, 'a')
		.replace(/^x/, 's');
}

const longestSpelling = 32;

/** 1 less the share of letters that differ (Levenshtein). */
export function spellingLikeness(left: string, right: string): number {
	const longest = Math.max(left.length, right.length);
	return longest === 0 ? 1 : 1 - editDistance(left, right) / longest;
}

/** How many letters must be put in, left out or changed (Levenshtein); quadratic. */
export function editDistance(left: string, right: string): number {
	let row = Array.from({length: right.length + 1}, (_, index) => index);
	for (let i = 1; i <= left.length; i++) {
		const next = [i];
		for (let j = 1; j <= right.length; j++) {
			const changed = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
			next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}

		row = next;
	}

	return row[right.length] ?? 0;
}

/** The ISO 15924 code of the first letter's script; of scripts that are rare here, of most letters. */
export function scriptOf(word: string): string {
	if (/^\P{L}*\p{Script=Latin}/v.test(word)) {
		return 'Latn';
	}

	if (/^\P{L}*\p{Script=Devanagari}/v.test(word)) {
		return 'Deva';
	}

	return /^\P{L}*\p{Script=Arabic}/v.test(word) ? 'Arab' : scriptOfLetters(word);
}
