/*
 * How like a name are the words that stand together in a text: each by itself, then the whole by its sound.
 */
import {phonemeSimilarity} from '../romanise/distance.ts';
import type {Expansion} from './expansion.ts';
import {foldedQuality} from './expansion.ts';
import {noForm} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import type {Postings} from './postings.ts';
import {latinSpelling, scriptOf, spellingLikeness} from './spelling.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Least likeness of a whole name, and of one of which the end is not typed yet. */
const leastWhole = 0.8;
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

/** The forms in the order of the words they answer, each word taking the likest that is left. */
export function assigned(
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
export function straightLikeness(
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

export function wholeLikeness(
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
