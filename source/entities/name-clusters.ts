import {phonemeSimilarity, skeleton} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {foldedWord} from './folding.ts';

/** A spelling, and how often the corpus has it. */
export type NameForm = {readonly text: string; readonly count: number};

/**
 * Spellings that sound like one name, each with the spelling that leads its cluster.
 *
 * The more frequent spellings lead; each next one joins the leader it is most like, or leads.
 * It is compared with leaders only, so no chain of near likenesses joins two names, and only with
 * those in its block (as many words, the same coarse consonants in each), so it stays near-linear:
 *
 *     ट्रान द डुंग   TRN T TNK   ⟶ block ⟵   TRN T TNK   ट्रान थे डुंग
 */
export function clusterNames(forms: readonly NameForm[]): ReadonlyMap<string, string> {
	const blocks = new Map<string, Sound[]>();
	const leaders = new Map<string, string>();
	const inOrder = forms.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
	for (const {text} of inOrder) {
		const sound = soundOf(text);
		const block = blocks.get(sound.block) ?? [];
		const leader = nearest(sound, block);
		leaders.set(text, leader?.text ?? text);
		if (leader === undefined && block.length < MOST_LEADERS) {
			blocks.set(sound.block, [...block, sound]);
		}
	}
	return leaders;
}

/** In a block this full, spellings that differ in vowels only are different names. */
const MOST_LEADERS = 64;

type Sound = {
	readonly text: string;
	readonly script: 'Deva' | 'Arab' | 'Latn' | 'other';
	/** Folded, so that two writings of one spelling are the same. */
	readonly folded: string;
	/** The phonemes of each word. */
	readonly words: readonly string[];
	readonly block: string;
};

function soundOf(text: string): Sound {
	const words = phonemeKey(text).text.split(' ');
	const folded = text
		.split(/[\s\-]+/v)
		.map(foldedWord)
		.join(' ');
	const block = words.map((word) => coarse(skeleton(word))).join(' ');
	return {
		text,
		script: writingOf(text),
		folded,
		words,
		block: block.trim() === '' ? folded : block,
	};
}

function writingOf(text: string): Sound['script'] {
	if (/\p{sc=Devanagari}/v.test(text)) return 'Deva';
	if (/\p{sc=Arabic}/v.test(text)) return 'Arab';
	return /\p{sc=Latin}/v.test(text) ? 'Latn' : 'other';
}

/** Voiced and unvoiced together: थे and द are one name's syllable in two spellings. */
function coarse(consonants: string): string {
	return consonants
		.replace(/[kg]/gv, 'K')
		.replace(/[td]/gv, 'T')
		.replace(/[pb]/gv, 'P')
		.replace(/[cjs]/gv, 'S')
		.replace(/(.)\1+/gv, '$1');
}

function nearest(sound: Sound, block: readonly Sound[]): Sound | undefined {
	let best: Sound | undefined;
	let bestLikeness = 0;
	let nextLikeness = 0;
	for (const leader of block) {
		const likeness = likenessOf(sound, leader);
		if (likeness > bestLikeness) {
			nextLikeness = bestLikeness;
			best = leader;
			bestLikeness = likeness;
		} else if (likeness > nextLikeness) nextLikeness = likeness;
	}
	// کمل خان may be कमल ख़ान or कमाल ख़ान: what could be two people stays apart.
	const isDoubtful = best?.script !== sound.script && bestLikeness - nextLikeness < CLEAR_LEAD;
	return isDoubtful ? undefined : best;
}

/** Between scripts the nearest name must be nearer than the next by this much. */
const CLEAR_LEAD = 0.02;

/** 1 to 0; 0 where a word of one is no spelling of the word of the other. */
function likenessOf(left: Sound, right: Sound): number {
	if (left.folded === right.folded) return 1;
	if (left.script === 'Latn' && right.script === 'Latn') return 0;
	if (left.words.length !== right.words.length) return 0;
	const likenesses = left.words.map((word, index) =>
		phonemeSimilarity(word, right.words[index] ?? ''),
	);
	const least = leastLikeness(left, right);
	const odd = likenesses.findIndex((likeness) => likeness < least);
	const isOddOpen =
		odd >= 0 &&
		isOpenSyllable(left.words[odd]) &&
		isOpenSyllable(right.words[odd]) &&
		(left.script !== right.script ||
			isBareLetter(left.folded, odd) ||
			isBareLetter(right.folded, odd));
	const isMoreOdd = likenesses.some((likeness, index) => index !== odd && likeness < least);
	if (odd >= 0 && (!isOddOpen || isMoreOdd || likenesses.length < 3)) return 0;
	return phonemeSimilarity(left.words.join(' '), right.words.join(' '));
}

/**
 * Within Devanagari vowels are sure (तोआन and तान, .86, are two names, लैम and लाम, .96, are one);
 * between scripts they are not (थान and Thanh .7, थांग and تھانگ .8). From names of the seed
 * articles and the most frequent Vietnamese given names.
 */
function leastLikeness(left: Sound, right: Sound): number {
	if (left.script === right.script) return 0.9;
	return left.script === 'Arab' || right.script === 'Arab' ? 0.55 : 0.65;
}

/** The द of ट्रान द डुंग: a letter alone tells no vowel. */
function isBareLetter(folded: string, index: number): boolean {
	return folded.split(' ')[index]?.length === 1;
}

/** A vowel with a consonant at most: too short to tell by its sound. */
function isOpenSyllable(word: string | undefined): boolean {
	return /^[kgcjtdnmpfbvyrlszhxCG]?[aiu@.EweAq]{1,2}$/v.test(word ?? '');
}
