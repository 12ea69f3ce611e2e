/*
 * Words that may be one name, and are to be found as well where they stand apart:
 *
 *   dhoni sindhu  →  M S Dhoni and P V Sindhu      एमएस धोनी और पीवी सिंधु
 *
 * Each must stand there as it is typed, or sound nearly so in another script. Syllables of one name (`vu dai thang`) do
 * not count: those stand scattered in every other name.
 */
import {romanText} from '../romanise/romanise.ts';
import {scaledPlaces} from './combined-places.ts';
import {type Expansion, foldedQuality} from './expansion.ts';
import {soundQuality} from './growing-expansion.ts';
import type {FormId} from './lexicon.ts';
import type {Plan} from './plan.ts';
import {expanded, type Planner, type PlanSource, type WordNode} from './query-places.ts';
import type {Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';

/** All of a run of words, each anywhere, worth less than as one name; nothing where too few of them have two syllables. */
export function* wordsApart(planner: Planner, run: readonly WordNode[]): Slices<readonly Plan[]> {
	const {source} = planner;
	const long = run.filter(({word}) => hasTwoSyllables(word));
	if (run.length < 2 || long.length * 2 < run.length) return [];
	// What is not typed yet may be anything: that is left to the second attempt.
	const last = planner.options.reach.isUnfinished ? planner.last : undefined;
	if (run.some((node) => node === last && !long.includes(node))) return [];
	const words = run.map((node) => asTyped(source, expanded(planner, node), node === last));
	if (words.some(({forms}) => forms.size === 0)) return [];
	const parts: Plan[] = [];
	for (const word of words) {
		parts.push({
			kind: 'places',
			places: scaledPlaces(yield* source.placesOf(word), apartQuality),
		});
	}
	return [{kind: 'all', parts}];
}

/** Whatever is like enough to be a name is worth more. */
const apartQuality = 0.75;

/** Two vowels with a consonant between them, in Latin letters: `hassan`, but not `nguyen`. */
export function hasTwoSyllables(word: string): boolean {
	return /[aeiouy][^aeiouy\s]+[aeiouy]/v.test(romanText(word).toLowerCase());
}

/** Expansions are remembered, and so are the places of each. */
const known = new WeakMap<Expansion, Expansion>();

/** The word alone in its own script, and what goes on from it while it is typed; in others, if it is no syllable, also what sounds nearly so. */
function asTyped({vocabulary}: PlanSource, expansion: Expansion, isUnfinished: boolean): Expansion {
	const before = known.get(expansion);
	if (before !== undefined) return before;
	const {word, loose} = expansion;
	const forms = new Map<FormId, number>();
	for (const [form, quality] of expansion.forms) {
		if (isUnfinished || quality >= foldedQuality) forms.set(form, quality);
	}
	for (const [form, likeness] of hasTwoSyllables(word) ? loose : []) {
		if (likeness < leastApart || forms.has(form)) continue;
		if (scriptOf(vocabulary.textOf(form)) !== scriptOf(word)) {
			forms.set(form, soundQuality * likeness);
		}
	}
	const now = {...expansion, forms, loose: forms};
	known.set(expansion, now);
	return now;
}

/** Likeness of sounds. */
const leastApart = 0.9;
