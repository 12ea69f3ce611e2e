import {foldedWord} from './folding.ts';
import {wordClass} from './word-classes.ts';
import type {Word} from './words.ts';

/**
 * Makes titles of ranks that are spelled by the names of their Latin letters, in Urdu news nearly always
 * apart: «ڈی آئی جی», a deputy inspector general. Of several that begin at a letter the longest. Linear.
 */
export function markSpelledRanks(classes: Int32Array, words: readonly (Word | undefined)[]): void {
	for (let from = 0; from < words.length - 1; from++) {
		if (!isLetter(words[from]) || !isLetter(words[from + 1])) continue;
		const to = rankEnd(words, from);
		for (let at = from; at < to; at++) classes[at] = wordClass.word | wordClass.title;
		from = Math.max(from, runEnd(words, from) - 1);
	}
}

function isLetter(word: Word | undefined): boolean {
	return word !== undefined && word.letter !== 'none';
}

function runEnd(words: readonly (Word | undefined)[], from: number): number {
	let to = from;
	while (isLetter(words[to])) to += 1;
	return to;
}

function rankEnd(words: readonly (Word | undefined)[], from: number): number {
	for (let to = Math.min(runEnd(words, from), from + mostLetters); to > from + 1; to--) {
		const letters = words.slice(from, to).map((word) => word?.folded ?? '');
		if (ranks.has(letters.join(' '))) return to;
	}
	return from;
}

const mostLetters = 5;

/**
 * Of the police: IG, IGP, AIG, DIG, SP, SSP, DSP, ASP, SHO, DPO, RPO, CPO, CCPO, ASI; of the districts:
 * DC, ADC, AC, DCO; of armies and firms: DG, DGP, CEO, MD.
 */
const ranks: ReadonlySet<string> = new Set(
	[
		'آئی جی',
		'آئی جی پی',
		'اے آئی جی',
		'ڈی آئی جی',
		'ایس پی',
		'ایس ایس پی',
		'ڈی ایس پی',
		'اے ایس پی',
		'ایس ایچ او',
		'ڈی پی او',
		'آر پی او',
		'سی پی او',
		'سی سی پی او',
		'اے ایس آئی',
		'ڈی سی',
		'اے ڈی سی',
		'اے سی',
		'ڈی سی او',
		'ڈی جی',
		'ڈی جی پی',
		'سی ای او',
		'ایم ڈی',
	].map((rank) => rank.split(' ').map(foldedWord).join(' ')),
);
