/*
 * Where names stand, in whatever spelling and script: those that sound like the query, and the other spellings of those
 * that were found.
 */
import {scaledPlaces, unitedPlaces} from './combined-places.ts';
import {hasLetters} from './document-letters.ts';
import type {Reach} from './expansion.ts';
import {fold} from './folding.ts';
import {formsBetween} from './form-sequence.ts';
import type {FoundName} from './name-index.ts';
import {nowhere, type Places, placeAt} from './places.ts';
import type {Planner, PlanSource} from './query-places.ts';
import {finished, type Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';
import {isNumber, words} from './tokens.ts';
import {phrasePlaces} from './word-places.ts';

/** A name must be this like the query before all its spellings are searched. Dev queries. */
export const leastNamed = 0.8;
/** While it is typed; then the nearest are shown above the articles, which are theirs. */
const leastBegun = 0.7;
/** The number of a document says nearly all: `resolution 21` is .76 like Resolution 21-NQ/TW. */
const leastNumbered = 0.7;
const mostNamed = 3;

/** Every spelling of the names that sound most like the text, of each script the nearest. */
export function namedPlaces(planner: Planner, text: string): Places {
	return finished(namedInSlices(planner, text));
}

/** The same, a spelling at a time; remembered for the query. */
export function* namedInSlices(planner: Planner, text: string): Slices<Places> {
	const {options, named} = planner;
	if (options.isExact) {
		return nowhere;
	}

	const known = named.get(text);
	if (known !== undefined) return known;
	const lists: Places[] = [];
	const nearest = nearestNames(planner, text);
	yield;
	for (const {id, score} of nearest) {
		for (const spelling of planner.source.spellings.of(id)) {
			lists.push(scaledPlaces(spellingPlace(planner, spelling), score * otherQuality));
			yield;
		}
	}

	const places = unitedPlaces(lists);
	named.set(text, places);
	return places;
}

function nearestNames({source, options, letters}: Planner, text: string): readonly FoundName[] {
	const numbers = words(text).filter(isNumber).map(fold);
	const {isTyping = false, isWide} = options.reach;
	const leastOfWords = isTyping && isWide ? leastBegun : leastNamed;
	const minScore = numbers.length > 0 ? leastNumbered : leastOfWords;
	const found = source.names.find(text, {limit: mostNamed, minScore}).filter((name) => {
		const own = new Set(words(name.text).filter(isNumber).map(fold));
		return numbers.every((number) => own.has(number)) && hasLetters(name.text, letters, false);
	});
	const bests = new Map<string, number>();
	for (const {text: own, score} of found) {
		const script = scriptOf(own);
		bests.set(script, Math.max(score, bests.get(script) ?? 0));
	}

	return found.filter(
		({text: own, score}) => score >= (bests.get(scriptOf(own)) ?? 1) - nearlyEqual,
	);
}

/** Every spelling of some names; a list each. */
export function spellingPlaces(planner: Planner, ids: ReadonlySet<string>): readonly Places[] {
	return [...ids].flatMap((id) =>
		planner.source.spellings.of(id).map((text) => spellingPlace(planner, text)),
	);
}

/** Names that are alike share spellings. */
function spellingPlace({source, spelt}: Planner, text: string): Places {
	const known = spelt.get(text);
	if (known !== undefined) return known;
	const places = phrasePlaces(
		source.postings,
		words(text).map((word) => source.expand(word, 'same', nearest)),
		true,
	);
	spelt.set(text, places);
	return places;
}

const nearlyEqual = 0.02;
const nearest: Reach = {isWide: false, isUnfinished: false};

/** Where the names that were found stand in another spelling or script. */
export function otherSpellings(planner: Planner, places: Places): readonly Places[] {
	const {source, options} = planner;
	const surfaces = options.isExact ? [] : surfacesOf(source, places);
	if (surfaces.length === 0 || surfaces.length > mostSurfaces) {
		return [];
	}

	const ids = new Set(surfaces.flatMap((surface) => source.spellings.holding(surface)));
	return ids.size > mostNamesOfRun
		? []
		: spellingPlaces(planner, ids).map((other) => scaledPlaces(other, otherQuality));
}

/** More spellings, or more names that hold them, are no longer one name: `nguyen van` is a family. */
export const mostSurfaces = 12;
const mostNamesOfRun = 5;
const otherQuality = 0.9;
/** Of places, when it is asked what stands there. */
export const mostLookedAt = 2000;

/** The texts that stand there, each once. */
export function surfacesOf({postings, vocabulary}: PlanSource, places: Places): readonly string[] {
	const surfaces = new Map<string, string>();
	const last = Math.min(places.starts.length, mostLookedAt);
	for (let index = 0; index < last && surfaces.size <= mostSurfaces; index++) {
		const {start, end} = placeAt(places, index);
		const forms = formsBetween(postings.sequence, start, end);
		const key = forms.join(' ');
		if (!surfaces.has(key)) {
			surfaces.set(key, Array.from(forms, (form) => vocabulary.textOf(form)).join(' '));
		}
	}

	return [...surfaces.values()];
}
