/*
 * Several words that make one name, in the text beside each other:
 *
 *   query    vu    dai   thang             the rarest word is looked up, its neighbours are compared
 *   text  …  وو    ڈائی  تھانگ  …          by sound, and the whole by sound once more:
 *            .39   .94   1.00    → .92     one weak word may stand among strong ones
 */
import {phonemeSimilarity} from '../romanise/distance.ts';
import type {Expansion} from './expansion.ts';
import {foldedQuality} from './expansion.ts';
import {byForms, type Likeness} from './form-likeness.ts';
import {type FormSequence, formAt, noForm} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {createPlaceList, type Place, type Places, rarest} from './places.ts';
import {countOf, isWithoutBreak, type Postings} from './postings.ts';
import {runAnchors} from './run-anchors.ts';
import {latinSpelling, scriptOf, spellingLikeness} from './spelling.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Least likeness of a whole name, of one in another order, of one of which the end is not typed yet. */
const leastWhole = 0.8;
const leastReordered = 0.9;
const leastUnfinished = 0.9;

export type RunSource = {
	readonly postings: Postings;
	readonly vocabulary: Vocabulary;
	readonly isOfNames: ((form: FormId) => boolean) | undefined;
	/** The last word may go on. */
	readonly isUnfinished: boolean;
	/** In the order of the query alone. */
	readonly isInOrder?: boolean;
};

/** Of words that are looked for together: one bit of a byte each. */
export const mostOfRun = 8;

/** Where the words, at most eight, stand together as one name, in their order or in another. */
export function runPlaces(source: RunSource, words: readonly Expansion[]): Places {
	const {postings} = source;
	const expansions = words.map((word) => ({...word, loose: rareOrLike(postings, word.loose)}));
	const anchor = rarest(
		postings,
		expansions.map(({loose}) => loose),
	);
	const run: Run = {
		...source,
		sequence: postings.sequence,
		expansions,
		roles: rolesOfForms(source.vocabulary.formCount, expansions),
		straight: byForms(postings.sequence, expansions.length, (forms) =>
			straightLikeness(source, expansions, forms),
		),
		reordered: byForms(postings.sequence, expansions.length, (forms) => {
			const ordered = assigned(forms, expansions);
			return ordered ? wholeLikeness(source, expansions, ordered) : 0;
		}),
	};
	const list = createPlaceList();
	const {positions, areBeside, same} = runAnchors(postings, expansions, anchor);
	let next = 0;
	for (let at = 0; at < positions.length; at++) {
		const position = positions[at] as number;
		if (!areBeside && !hasNeighbour(run, position)) continue;
		const start = position - anchor;
		while (next < same.length && (same[next] as number) < start) next++;
		const quality = same[next] === start ? sameQuality(run, start) : straightQuality(run, start);
		const place = quality > 0 ? undefined : reorderedRun(run, position);
		if (quality > 0) list.add(start, start + expansions.length, quality);
		else if (place) list.add(place.start, place.end, place.quality);
	}

	return list.places();
}

/** Without postpositions and verbs, which are in every name's way: में is .78 like `nin`, दी is .82 like `dai`. */
function rareOrLike(
	postings: Postings,
	loose: ReadonlyMap<FormId, number>,
): ReadonlyMap<FormId, number> {
	const most = Math.max(leastCommon, postings.sequence.low.length / rarity);
	return new Map(
		[...loose].filter(
			([form, likeness]) => likeness >= veryLike || countOf(postings, form) <= most,
		),
	);
}

const leastCommon = 50;
const rarity = 300;
const veryLike = 0.9;

type Run = RunSource & {
	readonly sequence: FormSequence;
	readonly expansions: readonly Expansion[];
	/** For each form of the corpus one bit for each word that it may answer. */
	readonly roles: Uint8Array;
	readonly straight: Likeness;
	readonly reordered: Likeness;
};

function rolesOfForms(formCount: number, expansions: readonly Expansion[]): Uint8Array {
	const roles = new Uint8Array(formCount);
	for (const [index, {loose}] of expansions.entries()) {
		for (const form of loose.keys()) {
			roles[form] = (roles[form] ?? 0) | (1 << index);
		}
	}

	return roles;
}

/** Whether a word beside one of a name may be of the name as well: beside most it is not. */
function hasNeighbour({sequence, roles, expansions}: Run, position: number): boolean {
	if (expansions.length === 1) return true;
	return (
		(roles[formAt(sequence, position - 1)] ?? 0) > 0 ||
		(roles[formAt(sequence, position + 1)] ?? 0) > 0
	);
}

/** Where each form is the very word. */
function sameQuality(run: Run, start: number): number {
	return isWhole(run, start) ? 1 : 0;
}

/** 0 where the words do not stand there in their order. */
function straightQuality(run: Run, start: number): number {
	const {sequence, expansions, roles} = run;
	const count = expansions.length;
	for (let index = 0; index < count; index++) {
		const role = roles[formAt(sequence, start + index)] ?? 0;
		if (((role >> index) & 1) === 0) {
			return 0;
		}
	}

	return isWhole(run, start) ? run.straight(start) : 0;
}

function isWhole({postings, expansions}: Run, start: number): boolean {
	return isWithoutBreak(postings, start, expansions.length);
}

/** Some write the family name first, some last. */
function reorderedRun(run: Run, position: number): Place | undefined {
	const count = run.expansions.length;
	if (count > mostReordered || run.isUnfinished || run.isInOrder === true) {
		return undefined;
	}

	for (let start = position - count + 1; start <= position; start++) {
		if (answersAll(run, start) && isWhole(run, start)) {
			const quality = run.reordered(start);
			if (quality >= leastReordered) {
				return {start, end: start + count, quality: quality - reorderPenalty};
			}
		}
	}

	return undefined;
}

/** Whether each form from `start` on answers some word, and each word is answered. */
function answersAll({sequence, expansions, roles}: Run, start: number): boolean {
	let answered = 0;
	for (let index = 0; index < expansions.length; index++) {
		const role = roles[formAt(sequence, start + index)] ?? 0;
		if (role === 0) {
			return false;
		}

		answered |= role;
	}

	return answered === (1 << expansions.length) - 1;
}

const mostReordered = 5;
const reorderPenalty = 0.05;

/** The forms in the order of the words they answer, each word taking the likest that is left. */
function assigned(
	forms: readonly number[],
	expansions: readonly Expansion[],
): readonly number[] | undefined {
	const left = [...forms];
	const ordered: number[] = [];
	for (const {loose} of expansions) {
		let best = -1;
		for (let index = 0; index < left.length; index++) {
			const likeness = loose.get(left[index] ?? noForm) ?? 0;
			if (likeness > 0 && likeness > (loose.get(left[best] ?? noForm) ?? 0)) {
				best = index;
			}
		}

		if (best < 0) {
			return undefined;
		}

		ordered.push(...left.splice(best, 1));
	}

	return ordered;
}

/** 0 if they are not the name, neither whole nor, where the last word is not finished, as its beginning. */
function straightLikeness(
	source: RunSource,
	expansions: readonly Expansion[],
	forms: readonly FormId[],
): number {
	const whole = wholeLikeness({...source, isUnfinished: false}, expansions, forms);
	if (whole >= leastWhole) {
		return whole;
	}

	const begun = source.isUnfinished ? wholeLikeness(source, expansions, forms) : 0;
	return begun >= leastUnfinished ? begun : 0;
}

function wholeLikeness(
	source: RunSource,
	expansions: readonly Expansion[],
	forms: readonly FormId[],
): number {
	const isSame = expansions.every(({forms: own}, index) => own.get(forms[index] ?? -1) === 1);
	return isSame ? 1 : nameLikeness(source, expansions, forms);
}

/**
 * By sound; less for each word whose letters differ, that is mistyped, or that is another one of the same script and not
 * known from names.
 */
function nameLikeness(
	{vocabulary, isOfNames, isUnfinished}: RunSource,
	expansions: readonly Expansion[],
	forms: readonly FormId[],
): number {
	const asked = expansions.map(
		({key, meant}, index) => meant.get(forms[index] ?? -1)?.sound ?? key,
	);
	const said = forms.map((form) => vocabulary.keyOf(form));
	let penalty = 0;
	for (const [index, {word, forms: own, meant}] of expansions.entries()) {
		const form = forms[index] ?? -1;
		const isLast = isUnfinished && index === expansions.length - 1;
		const isSureOrName = (own.get(form) ?? 0) >= foldedQuality || !isOfNames || isOfNames(form);
		const isStranger = !isSureOrName && scriptOf(word) === scriptOf(vocabulary.textOf(form));
		penalty += isStranger ? strangerPenalty : 0;
		penalty += meant.get(form)?.penalty ?? 0;
		penalty += isLast || meant.has(form) ? 0 : spellingPenalty(word, vocabulary.textOf(form));
	}

	const whole = phonemeSimilarity(
		asked.join(' '),
		said.join(' '),
		isUnfinished ? 'prefix' : 'whole',
	);
	return Math.max(0, whole - penalty / expansions.length);
}

function spellingPenalty(word: string, form: string): number {
	return spellingWeight * (1 - spellingLikeness(latinSpelling(word), latinSpelling(form)));
}

const spellingWeight = 0.2;
const strangerPenalty = 0.1;
