import type {AlignmentCosts} from './name-alignment-model.ts';
import type {LetterDifference} from './name-letters.ts';
import type {KeyScript} from './name-script.ts';
import type {SoundCosts} from './name-sound-costs.ts';

/** What is known of a query and a name on the shortlist, before they are ranked. */
export type NameEvidence = {
	readonly letters: AlignmentCosts;
	readonly sounds: SoundCosts;
	readonly roman: LetterDifference;
	/** The share of the query's grams that the name has, 1 to 0. */
	readonly overlap: number;
	/** What it would cost to leave out all sounds of the query, and of the name. */
	readonly queryWeight: number;
	readonly nameWeight: number;
	readonly queryLetters: number;
	readonly nameLetters: number;
	readonly queryWords: number;
	readonly nameWords: number;
	/** Query and name have the same consonants in the same order. */
	readonly isSameSkeleton: boolean;
	/** A mark of punctuation at either end of the name: a slip of the writer or of who cut it out. */
	readonly isUntidy: boolean;
};

/** How badly a name fits a query, 0 for perfectly; only comparable for one pair of scripts. */
export function misfit(evidence: NameEvidence, weights: RankingWeights): number {
	fillTerms(evidence);
	let total = surchargeOf(evidence);
	const values = valuesOf(weights);
	for (let at = 0; at < terms.length; at++) total += (values[at] as number) * (terms[at] as number);
	return total;
}

/** The weights in the order of the terms. */
function valuesOf(weights: RankingWeights): Float64Array {
	const known = valuesOfWeights.get(weights);
	if (known) return known;
	const values = Float64Array.from(RANKING_TERMS, (term) => weights[term]);
	valuesOfWeights.set(weights, values);
	return values;
}

const valuesOfWeights = new WeakMap<RankingWeights, Float64Array>();

/** What the weights weigh, in the order of `RANKING_TERMS`. */
export function misfitTerms(evidence: NameEvidence): readonly number[] {
	fillTerms(evidence);
	return Array.from(terms);
}

function fillTerms(evidence: NameEvidence): void {
	const {sounds, overlap, queryWeight, nameWeight} = evidence;
	const {whole, best} = letterCosts(evidence);
	const soundsWhole = Math.min(sounds.whole, GREATEST_SOUND_COST);
	const soundsPrefix = Math.min(sounds.prefix, GREATEST_SOUND_COST);
	const words = evidence.nameWords - evidence.queryWords;
	terms[0] = best;
	terms[1] = whole - best;
	terms[2] = best / Math.max(3, evidence.queryLetters);
	terms[3] = soundsWhole;
	terms[4] = soundsWhole / (queryWeight + nameWeight + 0.5);
	terms[5] = soundsPrefix / (queryWeight + 0.25);
	terms[6] = 1 - overlap;
	terms[7] = Math.min(Math.abs(evidence.nameLetters - evidence.queryLetters), 6);
	terms[8] = Math.max(0, words);
	terms[9] = Math.max(0, -words);
	terms[10] = best < whole ? 1 : 0;
	terms[11] = evidence.roman.whole;
	terms[12] = evidence.roman.prefix;
	terms[13] = evidence.isSameSkeleton ? 0 : 1;
	terms[14] = evidence.isUntidy ? 1 : 0;
}

function letterCosts({letters}: NameEvidence): {readonly whole: number; readonly best: number} {
	const whole = Math.min(letters.whole, GREATEST_COST);
	return {whole, best: Math.min(whole, Math.min(letters.prefix, GREATEST_COST) + UNFINISHED)};
}

/** Whether the name is taken to go on after what was typed. */
export function isUnfinished(evidence: NameEvidence): boolean {
	const {whole, best} = letterCosts(evidence);
	return best < whole;
}

/** The surcharges of the path that is taken, in the unit of a misfit. */
function surchargeOf(evidence: NameEvidence): number {
	const {wholeSurcharge, prefixSurcharge} = evidence.letters;
	return isUnfinished(evidence) ? prefixSurcharge : wholeSurcharge;
}

/** The names of the terms. The letters' cost, what finishing the name adds, and so on. */
export const RANKING_TERMS = [
	'best',
	'unfinished',
	'bestPerLetter',
	'sounds',
	'soundsShare',
	'soundsPrefix',
	'missing',
	'excessLetters',
	'moreWords',
	'fewerWords',
	'isUnfinished',
	'romanWhole',
	'romanPrefix',
	'otherSkeleton',
	'untidy',
] as const;

/** Of the name at hand: a keystroke weighs some hundred. */
const terms = new Float64Array(RANKING_TERMS.length);

const GREATEST_COST = 60;
const GREATEST_SOUND_COST = 20;
/** A name that goes on after the query costs this at least. */
const UNFINISHED = 2;

export type RankingWeights = Readonly<Record<(typeof RANKING_TERMS)[number], number>>;

/**
 * Fitted together with the surcharges of the tables, so that the right name comes first (softmax over
 * the shortlist), on names of atlases, whole, with a typing error and cut at 60 %, each seen by a
 * model that had not learned it; then rounded: `scripts/tune-names.ts`. `otherSkeleton` is below 0
 * where the costs have said it already. No name of the Urdu pool is untidy: there .5 is by hand.
 */
const LATIN_DEVANAGARI: RankingWeights = {
	best: 0.12,
	unfinished: 0.29,
	bestPerLetter: 1.53,
	sounds: 0.18,
	soundsShare: 3.49,
	soundsPrefix: 4.89,
	missing: 2.35,
	excessLetters: -0.21,
	moreWords: 1.27,
	fewerWords: -0.19,
	isUnfinished: -0.76,
	romanWhole: 1.92,
	romanPrefix: 3.39,
	otherSkeleton: -0.39,
	untidy: 6.06,
};

const LATIN_URDU: RankingWeights = {
	best: 0.19,
	unfinished: 0.15,
	bestPerLetter: 0.97,
	sounds: 0.36,
	soundsShare: 2.9,
	soundsPrefix: 5.72,
	missing: 3.51,
	excessLetters: -0.1,
	moreWords: -0.62,
	fewerWords: 1.29,
	isUnfinished: -1.17,
	romanWhole: 2.57,
	romanPrefix: 1.24,
	otherSkeleton: -0.67,
	untidy: 0.5,
};

const DEVANAGARI_URDU: RankingWeights = {
	best: 0.13,
	unfinished: 0.24,
	bestPerLetter: 0.94,
	sounds: 0.29,
	soundsShare: 3.42,
	soundsPrefix: 10.94,
	missing: 2.39,
	excessLetters: -0.1,
	moreWords: -0.42,
	fewerWords: 0.8,
	isUnfinished: -0.84,
	romanWhole: 0.47,
	romanPrefix: 2.17,
	otherSkeleton: -0.69,
	untidy: 0.5,
};

/** Those of Latin to Urdu fitted without surcharges, which the model of one script does not have. */
const OWN_SCRIPT: RankingWeights = {
	best: 0.53,
	unfinished: 0.16,
	bestPerLetter: 0.06,
	sounds: 0.37,
	soundsShare: 1.03,
	soundsPrefix: 11.75,
	missing: 2.34,
	excessLetters: -0.04,
	moreWords: -0.84,
	fewerWords: 2.1,
	isUnfinished: -1.38,
	romanWhole: -0.03,
	romanPrefix: 2.33,
	otherSkeleton: 0.3,
	untidy: 0.5,
};

/** The weights for a query and a name in these scripts. */
export function rankingWeights(query: KeyScript, name: KeyScript): RankingWeights {
	if (query === name) return OWN_SCRIPT;
	if (isLatinToDevanagari(query, name)) return LATIN_DEVANAGARI;
	return query !== 'Latn' && name !== 'Latn' ? DEVANAGARI_URDU : LATIN_URDU;
}

export function isLatinToDevanagari(query: KeyScript, name: KeyScript): boolean {
	return query !== name && query !== 'Arab' && name !== 'Arab';
}

/**
 * A misfit as a score, 1 for none. What two scripts always cost each other is allowed for: the right
 * names of 750 queries score .76 at the median from Latin to Devanagari and .73 to Urdu, the tenth
 * wrong ones .24 and .34. From Latin to Devanagari all below nothing is equal, and left to what orders near
 * equals; elsewhere it is approached softly, so that the order stays (both by recall).
 */
export function scoreOf(value: number, query: KeyScript, name: KeyScript): number {
	if (isLatinToDevanagari(query, name)) {
		return Math.exp(-Math.max(0, value - LATIN_DEVANAGARI_ALLOWANCE) / 10);
	}
	const rest = value - (query === name ? OWN_SCRIPT_ALLOWANCE : URDU_ALLOWANCE);
	return Math.exp(-(rest > 30 ? rest : Math.log1p(Math.exp(rest))) / 13);
}

const LATIN_DEVANAGARI_ALLOWANCE = -1.2;
const URDU_ALLOWANCE = -0.9;
/** So that of two equal spellings the one in the script that was typed comes first. */
const OWN_SCRIPT_ALLOWANCE = 2.5;

/** Whether a name begins, near enough, with what was typed: then it is shown whatever its score. */
export function beginsAlike({sounds, queryWeight}: NameEvidence): boolean {
	return sounds.prefix / (queryWeight + 0.25) < ALIKE;
}

/** Of the weight of the query's sounds: one vowel for another in a name of two syllables. */
const ALIKE = 0.12;
