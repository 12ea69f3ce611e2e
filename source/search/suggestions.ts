import Fuse from 'fuse.js';
import {withoutFilters} from './filter-text.ts';
import {fold} from './folding.ts';
import type {NameIndex} from './name-index.ts';
import type {Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';
import {words} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';
import {soundOf} from './word-sound.ts';

export type SuggestionSource = {
	readonly vocabulary: Vocabulary;
	readonly names: NameIndex;
	/** Whether a query finds an article; it is asked some ten times. */
	readonly finds: (query: string) => Slices<boolean>;
};

/**
 * Where a query found nothing: it with one word changed for the nearest that there is, the nearest names, and it
 * with a word less; best first, at most four, each of which finds something.
 */
export function* suggestions(source: SuggestionSource, query: string): Slices<readonly string[]> {
	const parts = query
		.slice(0, longestQuery)
		.replaceAll(/@?["“”„«»]/gv, ' ')
		.split(/\s+/)
		.filter((part) => part !== '');
	const found = new Set<string>();
	let left = mostAsked;
	for (const candidate of candidates(source, parts)) {
		if (found.size >= mostSuggestions || left === 0) {
			break;
		}

		left--;
		const isNew = !found.has(candidate) && candidate !== query.trim();
		if (isNew && (yield* source.finds(candidate))) {
			found.add(candidate);
		}
	}

	return [...found];
}

const longestQuery = 200;
const mostSuggestions = 4;
const mostWords = 6;
/** Each costs a search, and the reader is still typing. */
const mostAsked = 12;

function* candidates(source: SuggestionSource, parts: readonly string[]): Generator<string> {
	const {names, vocabulary} = source;
	const some = parts.slice(0, mostWords);
	for (const {text} of names.find(parts.join(' '), {limit: 2, minScore: leastName})) {
		yield text;
	}

	for (const [index, part] of some.entries()) {
		// The value of a filter is no word of a text.
		if (withoutFilters(part) === '') continue;
		for (const word of nearestWords(vocabulary, part)) {
			yield some.with(index, word).join(' ');
		}
	}

	if (some.length > 1) {
		for (const index of some.keys()) {
			yield some.toSpliced(index, 1).join(' ');
		}

		yield* some;
	}
}

const leastName = 0.6;
/** A quarter of a word may sound otherwise, what it costs more to leave out counting more. Below it lies chance. */
const leastSound = 0.75;
const nearestPerWord = 2;
/** Longer lists cost Fuse.js more than a reader will wait for a hint (2 ms per 1,000). */
const mostCompared = 1000;

/** The forms nearest in sound, put in order by their letters where they are of the same script. */
function nearestWords(vocabulary: Vocabulary, part: string): readonly string[] {
	const [word] = words(part);
	if (word === undefined) {
		return [];
	}

	const forms = vocabulary
		.near(soundOf(word), leastSound)
		.toSorted((left, right) => right.similarity - left.similarity)
		.flatMap(({sound}) => sound.forms.map((form) => vocabulary.textOf(form)))
		.slice(0, mostCompared);
	const ownScript = forms.filter((form) => scriptOf(form) === scriptOf(word));
	const fuse = new Fuse(
		ownScript.map((form) => ({form, key: fold(form)})),
		{keys: ['key'], ignoreLocation: true, threshold: 0.5},
	);
	// Fuse.js cuts patterns over 32 units into pieces any of which may match.
	const byLetters = fuse.search(fold(word).slice(0, 32)).map(({item}) => item.form);
	return [...new Set([...byLetters, ...forms])].slice(0, nearestPerWord);
}
