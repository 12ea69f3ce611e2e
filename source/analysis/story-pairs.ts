import type {ArticleId} from '../corpus/types.ts';
import {type Agreement, agreementOf} from './agreement.ts';
import {type CandidateIndex, createCandidateIndex} from './candidates.ts';
import {differencesOf} from './differences.ts';
import {type Comparison, compareStories, isGap} from './likeness.ts';
import {type Story, storyOf} from './story.ts';
import type {AlignedLines, OtherSpellings, StoryDocument, StoryPair} from './types.ts';

/** Which articles translate or copy each other. */
export type StoryIndex = {
	/** Every pair once, best first. */
	readonly pairs: () => readonly StoryPair[];
	/** The pairs of one article, best first; aligns it with a few others. */
	readonly pairsOf: (id: ArticleId) => readonly StoryPair[];
};

/** In one go: see `storyIndexInSlices`. */
export function buildStoryIndex(
	documents: readonly StoryDocument[],
	spellings: OtherSpellings,
): StoryIndex {
	const slices = storyIndexInSlices(documents, spellings);
	let step = slices.next();
	while (!step.done) step = slices.next();
	return step.value;
}

/** Linear in the texts; pauses after each article. Articles are aligned when they are asked for. */
export function* storyIndexInSlices(
	documents: readonly StoryDocument[],
	spellings: OtherSpellings,
): Generator<undefined, StoryIndex> {
	const candidates = createCandidateIndex();
	const stories = remembered(documents);
	for (const document of documents) {
		candidates.add(storyOf(document));
		yield;
	}
	const places = new Map(documents.map(({article}, index) => [article.id, index]));
	return {
		pairs: () =>
			candidatePairs(candidates, documents.length)
				.flatMap(([one, other]) => storyPair(stories(one), stories(other), spellings))
				.sort((one, other) => other.score - one.score),
		pairsOf: (id) => {
			const index = places.get(id);
			if (index === undefined) return [];
			return candidates
				.candidatesOf(index)
				.flatMap((other) =>
					storyPair(stories(Math.min(index, other)), stories(Math.max(index, other)), spellings),
				)
				.sort((one, other) => other.score - one.score);
		},
	};
}

/** The stories by their places; those that were asked for last are held, the others are made again. */
function remembered(documents: readonly StoryDocument[]): (index: number) => Story | undefined {
	const known = new Map<number, Story>();
	return (index) => {
		const document = documents[index];
		const story = known.get(index) ?? (document && storyOf(document));
		if (story === undefined) return undefined;
		known.delete(index);
		known.set(index, story);
		for (const oldest of known.keys()) {
			if (known.size <= mostRemembered) break;
			known.delete(oldest);
		}
		return story;
	};
}

/** Some 40 KB each. */
const mostRemembered = 500;

/** Each once, if either has the other among its candidates; places in order. */
function candidatePairs(
	candidates: CandidateIndex,
	length: number,
): readonly (readonly [number, number])[] {
	const found = new Map<number, readonly [number, number]>();
	for (let index = 0; index < length; index += 1) {
		for (const other of candidates.candidatesOf(index)) {
			const [first, second] = [Math.min(index, other), Math.max(index, other)];
			found.set(first * length + second, [first, second]);
		}
	}
	return [...found.values()];
}

function storyPair(
	a: Story | undefined,
	b: Story | undefined,
	spellings: OtherSpellings,
): readonly StoryPair[] {
	if (a === undefined || b === undefined) return [];
	const comparison = compareStories(a, b);
	const score = scoreOf(a, b, comparison);
	if (score === undefined) return [];
	const {beads} = comparison;
	const aligned = beads.filter((bead) => !isGap(bead)).flatMap((bead) => alignedLines(a, b, bead));
	const differences = differencesOf(a, b, beads, spellings);
	return [{a: a.id, b: b.id, score: rounded(score), aligned, differences}];
}

function alignedLines(
	a: Story,
	b: Story,
	{aFrom, aTo, bFrom, bTo, score}: Comparison['beads'][number],
): readonly AlignedLines[] {
	return a.lines.slice(aFrom, aTo).flatMap((one) =>
		b.lines.slice(bFrom, bTo).map((other) => ({
			aLine: one.line,
			bLine: other.line,
			score: rounded(score),
		})),
	);
}

function rounded(score: number): number {
	return Math.round(score * 1000) / 1000;
}

/**
 * How sure it is that two articles tell one story; `undefined` if they do not. Two articles on one
 * subject share its names: what they do not share is the numbers and dates, and the order of both.
 * Where figures differ that may stand for each other, the names must be the same line by line.
 */
function scoreOf(a: Story, b: Story, comparison: Comparison): number | undefined {
	const {likeness, contrast, beads} = comparison;
	const isOneScript = a.script === b.script;
	if (isOneScript && likeness < leastRetold) return undefined;
	if (contrast === undefined) return briefScore(a, b, comparison);
	if (isOneScript && likeness >= leastCopied) return likeness;
	if (contrast < leastContrast) return undefined;
	const areShared = areAnchorsShared(comparison);
	if (!areShared && !mayDifferInFigures(comparison)) return undefined;
	const agreement = agreementOf(a, b, beads);
	return areShared || areNamesShared(agreement) ? agreement.share : undefined;
}

/**
 * Of news of one paragraph nothing tells how alike unrelated lines are. The same hearing or match is reported in the same
 * words again: another day or place makes it another one.
 */
function briefScore(a: Story, b: Story, comparison: Comparison): number | undefined {
	const {likeness, beads} = comparison;
	const isCopy = a.script === b.script && likeness >= leastCopied;
	if (isCopy && likeness >= surelyCopied) return likeness;
	if (!isCopy && !areBriefsShared(comparison)) return undefined;
	const {share, isElsewhere} = agreementOf(a, b, beads);
	if (isElsewhere || areOnOtherDays(a, b)) return undefined;
	return isCopy ? likeness : share;
}

function areAnchorsShared({
	likeness,
	anchorShare,
	anchorsShared,
	figureShare,
}: Comparison): boolean {
	if (anchorsShared < leastAnchors) return false;
	if (figureShare === undefined) return likeness >= leastRetold && anchorShare >= 0.5;
	return figureShare >= leastShare && anchorShare >= leastShare;
}

/** Nearly all must be the same. */
function areBriefsShared({likeness, anchorShare, anchorsShared, figureShare}: Comparison): boolean {
	if (anchorsShared < leastOfBriefs || likeness < leastTold) return false;
	return anchorShare >= leastBriefShare && (figureShare ?? 0) >= leastBriefShare;
}

/** Both tell days, by date or by name, and none in common. */
function areOnOtherDays(a: Story, b: Story): boolean {
	return [/^date:.*-(\d\d-\d\d)$/v, /^date:([a-z]+day)$/v].some((form) => {
		const [one, other] = [daysIn(a, form), daysIn(b, form)];
		return one.size > 0 && other.size > 0 && [...one].every((day) => !other.has(day));
	});
}

function daysIn({lines}: Story, form: RegExp): ReadonlySet<string> {
	const anchors = lines.flatMap(({anchors: own}) => own);
	return new Set(anchors.flatMap((anchor) => form.exec(anchor)?.[1] ?? []));
}

/** Cheaper than the names by ear, and enough for most pairs that are none. */
function mayDifferInFigures({likeness, anchorsShared, contrast, figureShare}: Comparison): boolean {
	const isTold = (contrast ?? 0) >= clearContrast && likeness >= leastTold;
	return figureShare !== undefined && isTold && anchorsShared >= leastNames;
}

/**
 * The same names and places alone may be another story: some figures must stand for each other as well,
 * and one be equal, since the bulletins of two days have the same names and other figures throughout.
 */
function areNamesShared(agreement: Agreement): boolean {
	const {nameShare, namesShared, figureShare, figuresShared, figuresEqual, isElsewhere} = agreement;
	const areSame = nameShare >= leastNameShare && namesShared >= leastNames && !isElsewhere;
	const areNear = figureShare >= leastShare && figuresShared >= leastFigures && figuresEqual > 0;
	return areSame && areNear;
}

/** Unrelated articles of one language reach 0.33, near copies 0.8. */
const leastCopied = 0.5;
/** Of one paragraph: news of one kind in one language reaches 0.67. */
const surelyCopied = 0.8;
/** In one language, or without any number to go by. */
const leastRetold = 0.4;
/** Of names and numbers: translations reach 0.69 and more, unrelated articles 0.1, on one subject 0.3 to 0.6. */
const leastShare = 0.45;
const leastAnchors = 4;
/** A translation reaches 3, unrelated articles 1.1 to 1.5 and, where they are short, anything. */
const leastContrast = 1.3;
/** Where figures differ: translations reach 6 and 0.34, other stories of one kind 3.7 to 8.4 and 0.28 to 0.43. */
const clearContrast = 2;
const leastTold = 0.25;
/** Paragraphs of the seeds and their translations reach 0.92 to 1, other paragraphs 0.67, news of one kind 0.53. */
const leastBriefShare = 0.75;
const leastOfBriefs = 5;
/** Versions of one story reach 0.88 of the names, other stories of the same people 0.53 to 0.78. */
const leastNameShare = 0.8;
const leastNames = 3;
const leastFigures = 3;
