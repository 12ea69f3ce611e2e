/*
 * Several words that make one name, in the text beside each other:
 *
 *   query    vu    dai   thang             the rarest word is looked up, its neighbours are compared
 *   text  …  وو    ڈائی  تھانگ  …          by sound, and the whole by sound once more:
 *            .39   .94   1.00    → .92     one weak word may stand among strong ones
 */
import type {Expansion} from './expansion.ts';
import {byForms, type Likeness} from './form-likeness.ts';
import {type FormSequence, formAt} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import {assigned, type RunSource, straightLikeness, wholeLikeness} from './name-run-likeness.ts';
import {createPlaceList, type PlaceList} from './place-list.ts';
import {firstFrom, type Place, type Places, rarest} from './places.ts';
import {countOf, isWithoutBreak, type Postings} from './postings.ts';
import {type RunAnchors, runAnchors} from './run-anchors.ts';
import type {Slices} from './slices.ts';

/** Of words that are looked for together: one bit of a byte each. */
export const mostOfRun = 8;

/** Where the words, at most eight, stand together as one name, in their order or in another. */
export function* runPlaces(source: RunSource, words: readonly Expansion[]): Slices<Places> {
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
	yield;
	const anchors = yield* runAnchors(postings, expansions, anchor);
	for (let from = 0; from < anchors.positions.length; from += positionsAtOnce) {
		yield;
		addRuns(run, {...anchors, anchor, from}, list);
	}

	return list.places();
}

type AskedAnchors = RunAnchors & {
	/** Which word of the query stands at the positions. */
	readonly anchor: number;
	/** The number of the first of the next few positions that are asked. */
	readonly from: number;
};

function addRuns(
	run: Run,
	{positions, areBeside, same, anchor, from}: AskedAnchors,
	list: PlaceList,
): void {
	const count = run.expansions.length;
	const last = Math.min(positions.length, from + positionsAtOnce);
	let next = firstFrom(same, Math.max(0, (positions[from] as number) - anchor), 0);
	for (let at = from; at < last; at++) {
		const position = positions[at] as number;
		if (!areBeside && !hasNeighbour(run, position)) continue;
		const start = position - anchor;
		while (next < same.length && (same[next] as number) < start) next++;
		const quality = same[next] === start ? sameQuality(run, start) : straightQuality(run, start);
		const place = quality > 0 ? undefined : reorderedRun(run, position);
		if (quality > 0) list.add(start, start + count, quality);
		else if (place) list.add(place.start, place.end, place.quality);
	}
}

/** Some milliseconds, where the names that stand there are many. */
const positionsAtOnce = 5000;

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
const leastReordered = 0.9;
const reorderPenalty = 0.05;
