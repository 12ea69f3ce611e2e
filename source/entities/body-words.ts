import {foldedWord} from './folding.ts';
import {bodyWords} from './lexicon/body-words.ts';
import {bodyWordsInUrdu} from './lexicon/body-words-urdu.ts';
import {loanWords} from './lexicon/loan-words.ts';
import {publicLoanWords} from './lexicon/loan-words-public.ts';
import {publicLoanWordsInUrdu} from './lexicon/loan-words-public-urdu.ts';
import {tradeLoanWords} from './lexicon/loan-words-trades.ts';
import {tradeLoanWordsInUrdu} from './lexicon/loan-words-trades-urdu.ts';
import {loanWordsInUrdu} from './lexicon/loan-words-urdu.ts';
import {namesakes, namesakesInUrdu} from './lexicon/namesakes.ts';
import {subjectMeanings} from './lexicon/subject-words.ts';
import type {Word} from './words.ts';

/** What words mean together in the name of a body, and how many they are. */
export type BodyWord = {readonly gloss: string; readonly length: number};

/**
 * What is said in English of the words of a name from here on, of as many as the lists know: «انسٹی ٹیوٹ», institute, and
 * «नगर निगम», municipal corporation. Words of English mean themselves.
 */
export function bodyWordAt(words: readonly Word[], at: number): BodyWord | undefined {
	meanings ??= builtMeanings();
	const first = words[at]?.folded ?? '';
	for (let length = meanings.longest.get(first) ?? 0; length > 0; length--) {
		if (at + length > words.length) continue;
		let phrase = first;
		for (let next = 1; next < length; next++) phrase += ` ${words[at + next]?.folded}`;
		const gloss = meanings.glosses.get(phrase);
		if (gloss !== undefined) return {gloss, length};
	}
	return undefined;
}

type Meanings = {
	/** Folded words, with blanks between them. */
	readonly glosses: ReadonlyMap<string, string>;
	/** How many words the longest of them has that begins so. */
	readonly longest: ReadonlyMap<string, number>;
};

let meanings: Meanings | undefined;

const lexicons = [
	bodyWords,
	bodyWordsInUrdu,
	subjectMeanings,
	loanWords,
	loanWordsInUrdu,
	publicLoanWords,
	publicLoanWordsInUrdu,
	tradeLoanWords,
	tradeLoanWordsInUrdu,
	namesakes,
	namesakesInUrdu,
];

/** The first meaning of a word stays. */
function builtMeanings(): Meanings {
	const glosses = new Map<string, string>();
	const longest = new Map<string, number>();
	const add = (words: readonly string[], gloss: string): void => {
		const folded = words.map(foldedWord);
		const [first = ''] = folded;
		const phrase = folded.join(' ');
		if (!glosses.has(phrase)) glosses.set(phrase, gloss);
		longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
	};
	for (const lexicon of lexicons) {
		for (const [gloss, words] of Object.entries(lexicon)) {
			for (const word of words.split(' ')) add(word.split('_'), gloss);
			const isName = gloss !== gloss.toLowerCase();
			for (const word of isName ? [gloss] : gloss.split(' ')) add(word.split(' '), word);
		}
	}
	return {glosses, longest};
}

/** Words that join others in English, with small letters and without a meaning of their own. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'and', 'for', 'to', 'the', 's']);
