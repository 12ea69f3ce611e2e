/*
 * A phrase in the letters of another script, where its words are said as they are and no translation is meant:
 *
 *   "high court"  →  हाई कोर्ट
 */
import {scaledPlaces, unitedPlaces} from './combined-places.ts';
import type {Expansion} from './expansion.ts';
import {soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import type {RunSource} from './name-run-likeness.ts';
import {mostOfRun, runPlaces} from './name-runs.ts';
import {nowhere, type Places} from './places.ts';
import type {Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';

type PhraseSource = Pick<RunSource, 'postings' | 'vocabulary'>;

/**
 * Where the words of a phrase stand side by side in their order, some of them in another script and like enough
 * together. What is in the script of the phrase must be as it is: काम से is not कम से. Linear in the places of what
 * is not found by each word alone, which is rare.
 */
export function* soundingPhrase(
	source: PhraseSource,
	expansions: readonly Expansion[],
): Slices<Places> {
	if (expansions.length > mostOfRun) return nowhere;
	// No word of a phrase need be known from names.
	const run: RunSource = {
		...source,
		isOfNames: undefined,
		isUnfinished: false,
		isInOrder: true,
	};
	const words = expansions.map((expansion) => inOtherScripts(source, expansion));
	const found: Places[] = [];
	for (const [at, word] of words.entries()) {
		const loose = new Map([...word.loose].filter(([form]) => !word.forms.has(form)));
		if (loose.size > 0) found.push(yield* runPlaces(run, words.with(at, {...word, loose})));
	}
	return scaledPlaces(yield* unitedPlaces(found), soundQuality);
}

function inOtherScripts({vocabulary}: PhraseSource, expansion: Expansion): Expansion {
	const own = scriptOf(expansion.word);
	const isOther = (form: FormId): boolean => scriptOf(vocabulary.textOf(form)) !== own;
	const loose = new Map(
		[...expansion.loose].filter(([form]) => expansion.forms.has(form) || isOther(form)),
	);
	return {...expansion, loose};
}
