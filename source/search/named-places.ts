/*
 * Where names stand, in whatever spelling and script: those that sound like the query, and the other spellings of those
 * that were found.
 */
import {scaledPlaces, unitedPlaces} from './combined-places.ts';
import {hasLetters} from './document-letters.ts';
import type {Reach} from './expansion.ts';
import {fold} from './folding.ts';
import {formAt, formsBetween} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import type {FoundName, NameIndex} from './name-index.ts';
import {type Places, placeAt} from './places.ts';
import type {Planner, PlanSource} from './query-places.ts';
import type {Slices} from './slices.ts';
import {scriptOf} from './spelling.ts';
import {isNumber, words} from './tokens.ts';
import {phrasePlaces} from './word-places.ts';

/** A name must be this like the query before all its spellings are searched. Dev queries. */
export const leastNamed = 0.8;
/** While it is typed; then the nearest are shown above the articles, which are theirs. */
const leastBegun = 0.7;
/** The number of a document says nearly all: `resolution 21` is .76 like Resolution 21-NQ/TW. */
const leastNumbered = 0.7;
/**
 * In a script in which nothing else was found, of a name that was found in another one: Urdu leaves out vowels, so that
 * `sanaullah` is .6 like ثنااللہ خان. Half of the right names of another script score .73, the tenth wrong ones .34.
 */
const leastBeside = 0.58;
/** Of each script; of all scripts for a few letters, which are like hundreds. */
const mostNamed = 3;
/** Of all scripts. */
const mostLooked = 20;

/** Where the names stand that are like a text. */
export type Named = {
	/** A list for each spelling. */
	readonly sure: readonly Places[];
	/** Those that are so only beside others. */
	readonly likely: readonly FoundName[];
};

/** Every spelling of the names that sound most like the text, of each script the nearest. */
export function* namedPlaces(planner: Planner, text: string): Slices<Places> {
	return yield* unitedPlaces((yield* namedInSlices(planner, text)).sure);
}

/** The same beside what was found otherwise; in the scripts where nothing was, also of names that are less alike. */
export function* namesBeside(
	planner: Planner,
	text: string,
	found: Places,
): Slices<readonly Places[]> {
	const {sure: lists, likely} = yield* namedInSlices(planner, text);
	// Who asks unites them with others: twice would take twice as long.
	if (likely.length === 0) return lists;
	const sure = yield* unitedPlaces(lists);
	if (found.starts.length + sure.starts.length === 0) return [sure];
	const scripts = new Set([found, sure].flatMap((places) => scriptsAt(planner.source, places)));
	const others = likely.flatMap(({id, score}) =>
		planner.source.spellings
			.of(id)
			.filter((spelling) => !scripts.has(scriptOf(spelling)))
			.map((spelling) => ({spelling, score})),
	);
	return [sure, ...(yield* scaledSpellings(planner, others))];
}

/** In which scripts places begin; of many it asks some, evenly. */
function scriptsAt({postings, vocabulary}: PlanSource, {starts}: Places): readonly string[] {
	const step = Math.ceil(starts.length / mostLookedAt);
	const forms = new Set<FormId>();
	for (let at = 0; at < starts.length; at += step) {
		forms.add(formAt(postings.sequence, starts[at] as number));
	}
	return Array.from(forms, (form) => scriptOf(vocabulary.textOf(form)));
}

/** Where each spelling stands, worth so much as its name is like. */
function* scaledSpellings(
	planner: Planner,
	spelt: readonly {readonly spelling: string; readonly score: number}[],
): Slices<readonly Places[]> {
	// Of what is found for the short ones the long ones are a part.
	yield* spellingPlaces(
		planner,
		spelt.map(({spelling}) => spelling).sort((one, other) => one.length - other.length),
	);
	return spelt.map(({spelling, score}) =>
		scaledPlaces(spellingPlace(planner, spelling), score * otherQuality),
	);
}

/** A spelling at a time; remembered for the query. */
function* namedInSlices(planner: Planner, text: string): Slices<Named> {
	const {options, named} = planner;
	if (options.isExact) {
		return {sure: [], likely: []};
	}

	const known = named.get(text);
	if (known !== undefined) return known;
	const least = leastOf(planner, text);
	const nearest = nearestNames(planner, text, least);
	yield;
	const spelt = nearest
		.filter(({score}) => score >= least)
		.flatMap(({id, score}) =>
			planner.source.spellings.of(id).map((spelling) => ({spelling, score})),
		);
	const sure = yield* scaledSpellings(planner, spelt);
	const likely = nearest.filter(({score}) => score < least);
	const all = {sure, likely};
	named.set(text, all);
	return all;
}

function leastOf({options}: Planner, text: string): number {
	const {isTyping = false, isWide} = options.reach;
	if (words(text).some(isNumber)) return leastNumbered;
	return isTyping && isWide ? leastBegun : leastNamed;
}

/** The second attempt, and what is asked to tell what would find something, look for the same names. */
const remembered = new WeakMap<NameIndex, Map<string, readonly FoundName[]>>();
const mostTexts = 100;

/** Remembers the last texts; otherwise some 5 ms. */
function likeNames(names: NameIndex, text: string): readonly FoundName[] {
	const known = remembered.get(names) ?? new Map<string, readonly FoundName[]>();
	remembered.set(names, known);
	const before = known.get(text);
	if (before !== undefined) return before;
	const limit = text.length < shortestBeside ? mostNamed : mostLooked;
	const now = names.find(text, {limit, minScore: leastBeside});
	if (known.size >= mostTexts) known.clear();
	known.set(text, now);
	return now;
}

/** Of each script those that are nearly as like as its best. */
function nearestNames(
	{source, options, letters}: Planner,
	text: string,
	least: number,
): readonly FoundName[] {
	const numbers = words(text).filter(isNumber).map(fold);
	// At the second attempt nothing stands beside them.
	const minScore = numbers.length > 0 || options.reach.isWide ? least : leastBeside;
	const found = likeNames(source.names, text).filter((name) => {
		if (name.score < minScore) return false;
		const own = new Set(words(name.text).filter(isNumber).map(fold));
		return numbers.every((number) => own.has(number)) && hasLetters(name.text, letters, false);
	});
	const scriptsOf = ({id, text: own, score}: FoundName): ReadonlySet<string> => {
		if (score >= least) return new Set([scriptOf(own)]);
		const spelt = mayBeBeside(text, own, score) ? source.spellings.of(id) : [];
		return new Set(spelt.map(scriptOf));
	};
	const ofScripts = new Map<string, FoundName[]>();
	for (const name of found) {
		for (const script of scriptsOf(name)) {
			ofScripts.set(script, [...(ofScripts.get(script) ?? []), name]);
		}
	}

	const nearest = [...ofScripts.values()].flatMap((names) => {
		const best = names.reduce((most, {score}) => Math.max(most, score), 0);
		return names.filter(({score}) => score >= best - nearlyEqual).slice(0, mostNamed);
	});
	return [...new Set(nearest)];
}

/**
 * Whether a name that is less like the text than it must be may be searched in another script: its own is another, or
 * it is a whole name that is read in Latin letters, as Snaalla Khan. A few letters are like many.
 */
function mayBeBeside(text: string, name: string, score: number): boolean {
	if (text.length < shortestBeside) return false;
	return scriptOf(name) !== scriptOf(text) || (words(text).length > 1 && score >= leastBegun);
}

const shortestBeside = 4;

/** Every spelling of some names. */
export function spellingsOf({source}: Planner, ids: ReadonlySet<string>): readonly string[] {
	return [...ids].flatMap((id) => source.spellings.of(id));
}

/** A list for each spelling. */
export function* spellingPlaces(
	planner: Planner,
	spellings: readonly string[],
): Slices<readonly Places[]> {
	const lists: Places[] = [];
	for (const spelling of spellings) {
		lists.push(spellingPlace(planner, spelling));
		yield;
	}
	return lists;
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
export function* otherSpellings(planner: Planner, places: Places): Slices<readonly Places[]> {
	const ids = namesHolding(planner, places);
	const others = yield* spellingPlaces(planner, spellingsOf(planner, ids));
	return others.map((other) => scaledPlaces(other, otherQuality));
}

/** The same of names that hold the words, in scripts in which the words do not stand: सनाउल्लाह, in which Rana Sanaullah is رانا ثناء اللہ. */
export function* otherScripts(planner: Planner, places: Places): Slices<readonly Places[]> {
	const ids = namesHolding(planner, places);
	if (ids.size === 0) return [];
	const scripts = new Set(scriptsAt(planner.source, places));
	const spelt = spellingsOf(planner, ids).filter((text) => !scripts.has(scriptOf(text)));
	const others = yield* spellingPlaces(planner, spelt);
	return others.map((other) => scaledPlaces(other, otherQuality));
}

/** The ids of the names that are written as what stands there, or have a part that is; of many none. */
function namesHolding({source, options}: Planner, places: Places): ReadonlySet<string> {
	const surfaces = options.isExact ? [] : surfacesOf(source, places);
	if (surfaces.length === 0 || surfaces.length > mostSurfaces) return new Set();
	const ids = new Set<string>();
	for (const surface of surfaces) {
		// `parti` is a word of thousands of names: one too many is enough to know.
		for (const id of source.spellings.holding(surface, mostNamesOfRun + 1)) ids.add(id);
		if (ids.size > mostNamesOfRun) return new Set();
	}
	return ids;
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
