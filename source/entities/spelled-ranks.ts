import {foldedWord} from './folding.ts';
import {letterTraits, nextWith, wordClass} from './word-classes.ts';
import type {Word} from './words.ts';

/** The tokens of an article, as `TaggedText` has them. */
type Tokens = {
	readonly classes: Int32Array;
	readonly traits: Int32Array;
	readonly count: number;
	/** The word at a token; `undefined` for numbers and marks. */
	readonly wordAt: (index: number) => Word | undefined;
};

/**
 * Makes titles of ranks that are spelled by the names of their Latin letters, in Urdu news nearly always
 * apart: «ڈی آئی جی», a deputy inspector general. Of several that begin at a letter the longest. Each has a letter
 * whose name is no other word. Whether there are such; linear.
 */
export function markSpelledRanks(tokens: Tokens): boolean {
	const {classes, traits, count} = tokens;
	let hasRanks = false;
	for (
		let from = nextWith(traits, 0, count, letterTraits);
		from < count - 1;
		from = nextWith(traits, from + 1, count, letterTraits)
	) {
		const isCase = ((classes[from] ?? 0) & wordClass.caseMarker) !== 0;
		if (isCase || !isLetter(traits, from + 1)) continue;
		if (isLady(tokens, from)) {
			markLady(tokens, from);
			from += 1;
			continue;
		}
		const to = rankEnd(tokens, from);
		if (to > from) hasRanks = true;
		for (let at = from; at < to; at++) classes[at] = wordClass.word | wordClass.title;
		from = Math.max(from, runEnd(tokens, from) - 1);
	}
	return hasRanks;
}

/** «بشریٰ بی بی»: a lady behind her name, and no letters; «بی بی سی» are some. */
function isLady({classes, traits, wordAt}: Tokens, at: number): boolean {
	if (wordAt(at)?.folded !== lady || wordAt(at + 1)?.folded !== lady) return false;
	const before = classes[at - 1] ?? 0;
	const isNamed = (before & (wordClass.nameable | wordClass.givenName)) !== 0;
	return isNamed && !isLetter(traits, at - 1) && !isLetter(traits, at + 2);
}

function markLady({classes, traits}: Tokens, from: number): void {
	for (const at of [from, from + 1]) {
		classes[at] = wordClass.word | wordClass.nameable | wordClass.surname;
		traits[at] = (traits[at] ?? 0) & ~letterTraits;
	}
}

/** «بی». */
const lady = foldedWord('\u0628\u06CC');

function isLetter(traits: Int32Array, index: number): boolean {
	return ((traits[index] ?? 0) & letterTraits) !== 0;
}

function runEnd({traits, count}: Tokens, from: number): number {
	let to = from;
	while (to < count && isLetter(traits, to)) to += 1;
	return to;
}

function rankEnd(tokens: Tokens, from: number): number {
	for (let to = Math.min(runEnd(tokens, from), from + mostLetters); to > from + 1; to--) {
		let letters = '';
		for (let at = from; at < to; at++) {
			letters += `${at > from ? ' ' : ''}${tokens.wordAt(at)?.folded ?? ''}`;
		}
		if (ranks.has(letters)) return to;
	}
	return from;
}

const mostLetters = 5;

/**
 * Of the police: IG, IGP, AIG, DIG, SP, SSP, DSP, ASP, SHO, DPO, RPO, CPO, CCPO, ASI, ADG, DCP, ACP; of the districts:
 * DC, ADC, AC, DCO, SDM, BDO, CDO, CMO, DEO, DHO; of armies and firms: DG, DGP, CEO, MD; of assemblies: MLA, MNA, MPA, MLC.
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
		'ایم ایل اے',
		'ایم این اے',
		'ایم پی اے',
		'ایم ایل سی',
		'ایس ڈی ایم',
		'بی ڈی او',
		'اے ڈی جی',
		'ڈی سی پی',
		'اے سی پی',
		'سی ڈی او',
		'سی ایم او',
		'ڈی ای او',
		'ڈی ایچ او',
	].map((rank) => rank.split(' ').map(foldedWord).join(' ')),
);
