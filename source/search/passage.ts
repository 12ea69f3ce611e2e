/*
 * Which articles hold near-copies of a passage.
 *
 *   passage   वु दाई थांग ने सम्मेलन की अध्यक्षता की     of each six words in a row the rarest is looked up;
 *   article … वु दाई थांग ने बैठक की अध्यक्षता की …      from each of its places the words are compared to both
 *             ▔▔▔▔▔▔▔▔▔▔▔▔▔      ▔▔▔▔▔▔▔▔▔▔▔▔        sides, as far as they are the same but for folding
 *
 * So no run of six words or more is missed ("winnowing", Schleimer, Wilkerson and Aiken, 2003, with the rarest word
 * in the place of the least hash).
 */
import {fold} from './folding.ts';
import {formAt, noForm} from './form-sequence.ts';
import {formPositions, type Place} from './places.ts';
import {countOf, documentAt, type Postings} from './postings.ts';
import type {Slices} from './slices.ts';
import {words} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';

/** An article that shares long runs of words with a passage. */
export type PassageFound = {
	readonly index: number;
	/** The share of the passage's words that stand in runs here, 1 for all. */
	readonly score: number;
	/** The runs, in text order; they do not overlap. */
	readonly places: readonly Place[];
};

export type PassageSource = {readonly postings: Postings; readonly vocabulary: Vocabulary};

/** Best first. Some 10 ns for each place in the corpus of the words that are looked up. Never throws. */
export function* passageMatches(
	{postings, vocabulary}: PassageSource,
	text: string,
): Slices<readonly PassageFound[]> {
	const asked = words(text.slice(0, longestPassage)).slice(0, mostWords);
	const classes = asked.map((word) => vocabulary.classOfFold(fold(word)));
	const passage: Passage = {postings, vocabulary, classes, runs: new Map(), onDiagonal: new Map()};
	let left = mostPlaces;
	let pauseAt = left - placesBetweenPauses;
	for (const {at, forms} of anchors(passage)) {
		for (const position of formPositions(postings, forms)) {
			compare(passage, at, position);
			left--;
		}

		if (left < pauseAt) {
			pauseAt = left - placesBetweenPauses;
			yield;
		}

		if (left <= 0) break;
	}

	return ranked(passage);
}

const longestPassage = 100_000;
const mostWords = 5000;
/** A tenth of a second; the words are looked up from the rarest on, so that what is left out says least. */
const mostPlaces = 8_000_000;
const placesBetweenPauses = 200_000;

type Passage = PassageSource & {
	/** What each word of the passage is but for folding; `noForm` for a word that the corpus does not have. */
	readonly classes: readonly number[];
	/** By article, as far as they are long enough. */
	readonly runs: Map<number, Run[]>;
	/** The same by diagonal: the corpus's place of a word less the passage's. */
	readonly onDiagonal: Map<number, Run[]>;
};

/** So many words from `at` in the passage stand from `start` on in the corpus. */
type Run = {readonly at: number; readonly start: number; readonly length: number};

type Anchor = {readonly at: number; readonly forms: readonly number[]; readonly count: number};

/** A shorter run is a turn of phrase. On pairs of articles that have nothing to do with each other. */
const shortestRun = 5;
const window = 6;

/** Of each six words in a row the rarest that the corpus has, the rarest of all first. */
function anchors({postings, vocabulary, classes}: Passage): readonly Anchor[] {
	const all = classes.map((one, at): Anchor => {
		const forms = one === noForm ? [] : vocabulary.formsOfClass(one);
		const count = forms.reduce((sum, form) => sum + countOf(postings, form), 0);
		return {at, forms, count};
	});
	const size = Math.min(window, all.length);
	const chosen = new Set<Anchor>();
	if (size === 0) return [];
	for (let first = 0; first + size <= all.length; first++) {
		const run = all.slice(first, first + size);
		// A word that is nowhere parts two runs: what is left of the six may still be five.
		const known = run.filter(({count}) => count > 0);
		if (known.length >= Math.min(shortestRun, size)) {
			chosen.add(known.reduce((least, each) => (each.count < least.count ? each : least)));
		}
	}

	return [...chosen].sort((left, right) => left.count - right.count);
}

/** Compares to both sides of a word that is the same, unless a run went over it already. */
function compare(passage: Passage, at: number, position: number): void {
	const {postings, vocabulary, classes, onDiagonal} = passage;
	const {sequence} = postings;
	const diagonal = position - at;
	const known = onDiagonal.get(diagonal);
	if (known?.some((run) => at >= run.at && at < run.at + run.length)) return;
	const isSame = (word: number): boolean => {
		const asked = classes[word] ?? noForm;
		return asked !== noForm && vocabulary.classOf(formAt(sequence, diagonal + word)) === asked;
	};
	let first = at;
	while (first > 0 && isSame(first - 1)) first--;
	let end = at + 1;
	while (end < classes.length && isSame(end)) end++;
	if (end - first < Math.min(shortestRun, classes.length)) return;
	const index = documentAt(postings, position);
	const run: Run = {at: first, start: diagonal + first, length: end - first};
	add(onDiagonal, diagonal, run);
	add(passage.runs, index, run);
}

function add(runs: Map<number, Run[]>, key: number, run: Run): void {
	const list = runs.get(key);
	if (list) list.push(run);
	else runs.set(key, [run]);
}

/** A near-copy has a tenth of the passage, and of a short one half: fewer words than these are chance. */
const leastShare = 0.1;
const leastShared = 8;
const leastShareOfShort = 0.5;

function ranked({classes, runs}: Passage): readonly PassageFound[] {
	const found: PassageFound[] = [];
	for (const [index, own] of runs) {
		const shared = wordsCovered(own);
		const share = shared / classes.length;
		if (share >= (shared >= leastShared ? leastShare : leastShareOfShort)) {
			found.push({index, score: share, places: distinctPlaces(own)});
		}
	}

	return found.sort((left, right) => right.score - left.score || left.index - right.index);
}

/** How many words of the passage stand in some run. */
function wordsCovered(runs: readonly Run[]): number {
	let covered = 0;
	let end = 0;
	for (const {at, length} of runs.toSorted((a, b) => a.at - b.at)) {
		covered += Math.max(0, at + length - Math.max(end, at));
		end = Math.max(end, at + length);
	}

	return covered;
}

function distinctPlaces(runs: readonly Run[]): readonly Place[] {
	const places: Place[] = [];
	for (const {start, length} of runs.toSorted((a, b) => a.start - b.start || b.length - a.length)) {
		const last = places.at(-1);
		if (last !== undefined && start < last.end) {
			places[places.length - 1] = {...last, end: Math.max(last.end, start + length)};
		} else {
			places.push({start, end: start + length, quality: 1});
		}
	}

	return places;
}
