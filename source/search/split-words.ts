/*
 * What was typed as one word and is written as several: `vudaithang`, `politburo`.
 *
 *   pulitburu  →  p l t b r     पोलित (p l t)  then  ब्यूरो (b r)     and last the whole by sound
 */
import {phonemeSimilarity, skeleton} from '../romanise/distance.ts';
import {formAt, formsBetween} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {createPlaceList, formPositions, nowhere, type PlaceList, type Places} from './places.ts';
import {countOf, isBreakAt, type Postings} from './postings.ts';
import type {Vocabulary} from './vocabulary.ts';

export type SplitSource = {readonly postings: Postings; readonly vocabulary: Vocabulary};

/** Where two to five words in a row say what `key` says, with the same consonants. */
export function splitPlaces(source: SplitSource, key: string): Places {
	const {postings, vocabulary} = source;
	const bones = skeleton(key);
	const list = createPlaceList();
	const qualities = new Map<string, number>();
	const steps = new Map<number, number>();
	if (bones.length < shortestSplit) {
		return nowhere;
	}

	const mostOfFirst = postings.sequence.low.length / rarityOfFirst;
	for (let length = 0; length < bones.length; length++) {
		for (const sound of vocabulary.ofSkeleton(bones.slice(0, length))) {
			if (phonemeSimilarity(sound.key, key, 'prefix') >= leastOfStart) {
				const rare = sound.forms.filter((form) => countOf(postings, form) <= mostOfFirst);
				for (const start of formPositions(postings, rare)) {
					addPlace(source, list, {key, bones, start, qualities, steps});
				}
			}
		}
	}

	return list.places();
}

/** Names do not begin with a word that is every 100th of all: those are postpositions and verbs. */
const rarityOfFirst = 100;
/** Two consonants could be anything. */
const shortestSplit = 3;
/** A first word must sound like the beginning, the whole like the whole. */
const leastOfStart = 0.6;
const leastWhole = 0.86;
const mostWords = 5;

type Start = {
	readonly key: string;
	readonly bones: string;
	readonly start: number;
	/** Each sequence of forms is compared once. */
	readonly qualities: Map<string, number>;
	/** Of each form and each number of consonants before it, how many are said after it; `unsaid` if it does not go on. */
	readonly steps: Map<number, number>;
};

const unsaid = -1;

function addPlace(source: SplitSource, list: PlaceList, first: Start): void {
	const {postings, vocabulary} = source;
	const {bones, start} = first;
	let matched = 0;
	for (let count = 1; count <= mostWords; count++) {
		const form = formAt(postings.sequence, start + count - 1);
		const isBroken = count > 1 && isBreakAt(postings, start + count - 1);
		matched = isBroken ? unsaid : saidAfter(vocabulary, first, {form, matched});
		if (matched === unsaid) {
			return;
		}

		if (matched === bones.length && count > 1) {
			const quality = likeness(
				vocabulary,
				first,
				formsBetween(postings.sequence, start, start + count),
			);
			if (quality >= leastWhole) {
				list.add(start, start + count, quality);
				return;
			}
		}
	}
}

function saidAfter(
	vocabulary: Vocabulary,
	{bones, steps}: Start,
	{form, matched}: {readonly form: FormId; readonly matched: number},
): number {
	const step = form * (bones.length + 1) + matched;
	const before = steps.get(step);
	if (before !== undefined) {
		return before;
	}

	const own = vocabulary.skeletonOf(form);
	const isSaid = own !== undefined && bones.startsWith(own, matched);
	const now = isSaid ? matched + own.length : unsaid;
	steps.set(step, now);
	return now;
}

function likeness(
	vocabulary: Vocabulary,
	{key, qualities}: Start,
	forms: readonly FormId[],
): number {
	const name = forms.join(' ');
	const before = qualities.get(name);
	if (before !== undefined) {
		return before;
	}

	const said = Array.from(forms, (form) => vocabulary.keyOf(form)).join('');
	const now = phonemeSimilarity(key, said);
	qualities.set(name, now);
	return now;
}
