/*
 * What was typed as one word and is written as several: `vudaithang`, `politburo`.
 *
 *   pulitburu  →  p l t b r     पोलित (p l t)  then  ब्यूरो (b r)     and last the whole by sound
 */
import {phonemeSimilarity, skeleton} from '../romanise/distance.ts';
import {formAt, formsBetween} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {createPlaceList, type PlaceList} from './place-list.ts';
import {formPositionsInSlices, nowhere, type Places} from './places.ts';
import {countOf, isBreakAt, type Postings} from './postings.ts';
import type {Slices} from './slices.ts';
import type {Vocabulary} from './vocabulary.ts';

export type SplitSource = {readonly postings: Postings; readonly vocabulary: Vocabulary};

/** Where two to five words in a row say what `key` says, with the same consonants. */
export function* splitPlaces(source: SplitSource, key: string): Slices<Places> {
	const {postings, vocabulary} = source;
	const bones = skeleton(key);
	if (bones.length < shortestSplit || bones.length > longestSplit) {
		return nowhere;
	}

	const first: First = {
		key,
		bones,
		qualities: new Map(),
		goesOn: new Uint32Array(vocabulary.formCount),
		lengths: new Uint8Array(vocabulary.formCount),
	};
	const list = createPlaceList();
	const forms = firstForms(source, first);
	yield;
	const positions = yield* formPositionsInSlices(postings, forms);
	for (let at = 0; at < positions.length; at++) {
		if (at % positionsAtOnce === 0) yield;
		addPlace(source, list, first, positions[at] as number);
	}

	return list.places();
}

/** Some milliseconds. */
const positionsAtOnce = 50_000;

/** The rare forms that sound like a beginning of the key. */
function firstForms({postings, vocabulary}: SplitSource, {key, bones}: First): readonly FormId[] {
	const most = postings.sequence.low.length / rarityOfFirst;
	return Array.from(bones, (_, length) => vocabulary.ofSkeleton(bones.slice(0, length)))
		.flat()
		.filter((sound) => phonemeSimilarity(sound.key, key, 'prefix') >= leastOfStart)
		.flatMap(({forms}) => forms.filter((form) => countOf(postings, form) <= most));
}

/** Names do not begin with a word that is every 100th of all: those are postpositions and verbs. */
const rarityOfFirst = 100;
/** Two consonants could be anything. */
const shortestSplit = 3;
/** A bit for each number of consonants from none on, and one that says that the others are known. */
const longestSplit = 30;
/** A first word must sound like the beginning, the whole like the whole. */
const leastOfStart = 0.6;
const leastWhole = 0.86;
const mostWords = 5;

type First = {
	readonly key: string;
	readonly bones: string;
	/** Each sequence of forms is compared once. */
	readonly qualities: Map<string, number>;
	/** Of each form a bit for each number of consonants after which it goes on, once it was met. */
	readonly goesOn: Uint32Array;
	/** Of each form that goes on, the number of its own consonants. */
	readonly lengths: Uint8Array;
};

const unsaid = -1;

function addPlace(
	{postings, vocabulary}: SplitSource,
	list: PlaceList,
	first: First,
	start: number,
): void {
	const {bones} = first;
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

/** How many consonants have been said after a form, of so many before it; `unsaid` if it does not go on. */
function saidAfter(
	vocabulary: Vocabulary,
	{bones, goesOn, lengths}: First,
	{form, matched}: {readonly form: FormId; readonly matched: number},
): number {
	if (form >= goesOn.length) return unsaid;
	let bits = goesOn[form] as number;
	if (bits === 0) {
		const own = vocabulary.skeletonOf(form);
		bits = (isMet | goingOn(own, bones)) >>> 0;
		goesOn[form] = bits;
		lengths[form] = own?.length ?? 0;
	}

	return ((bits >>> matched) & 1) === 0 ? unsaid : matched + (lengths[form] as number);
}

const isMet = 2 ** 31;

function goingOn(own: string | undefined, bones: string): number {
	let bits = 0;
	for (let matched = 0; own !== undefined && matched <= bones.length; matched++) {
		if (bones.startsWith(own, matched)) bits |= 1 << matched;
	}

	return bits;
}

function likeness(
	vocabulary: Vocabulary,
	{key, qualities}: First,
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
