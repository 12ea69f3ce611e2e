/*
 * Where the parts of a query stand in the corpus, each word looked up by an expander. What was found for each
 * word is noted for the reader ("reads as").
 */
import {nearPlaces, scaledPlaces, unitedPlaces} from './combined-places.ts';
import {hasLetters, isAmong, ofSameLetters} from './document-letters.ts';
import {type Expander, type Expansion, foldedQuality, type Reach} from './expansion.ts';
import {fold} from './folding.ts';
import {formAt, formsBetween} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import type {NameIndex} from './name-index.ts';
import {runPlaces} from './name-runs.ts';
import {nowhere, occurrences, type Places, placeAt} from './places.ts';
import type {Postings} from './postings.ts';
import type {QueryNode} from './query.ts';
import type {WordMode} from './query-tokens.ts';
import {spacelessPlaces} from './spaceless-names.ts';
import type {Spellings} from './spellings.ts';
import {splitPlaces} from './split-words.ts';
import {isNumber, words} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';
import {phrasePlaces, type WordPlacer} from './word-places.ts';

/** What a plan is made from. */
export type PlanSource = {
	readonly postings: Postings;
	readonly vocabulary: Vocabulary;
	readonly expand: Expander;
	readonly placesOf: WordPlacer;
	readonly names: NameIndex;
	readonly spellings: Spellings;
	/** Whether a form stands mostly in names of people and places; `undefined` where no names are known. */
	readonly isOfNames: ((form: FormId) => boolean) | undefined;
	/** Whether a word's script is one that articles are written in, not only addresses and numbers of documents. */
	readonly isOfTexts: (word: string) => boolean;
};

export type PlanOptions = {readonly reach: Reach; readonly isExact: boolean};

/** Which forms answered each word. */
export type WordForms = Map<string, Map<FormId, number>>;

/** A query on its way to places. */
export type Planner = {
	readonly source: PlanSource;
	readonly options: PlanOptions;
	readonly forms: WordForms;
	/** The word that may be unfinished. */
	readonly last: QueryNode | undefined;
	/** Of the numbers of documents in the query. */
	readonly letters: ReadonlySet<string>;
};

export type WordNode = QueryNode & {readonly kind: 'word'};

/** Where a word stands, or where two to eight stand together as a name. */
export function runOrWord(planner: Planner, run: readonly WordNode[]): Places {
	const [first] = run;
	if (run.length === 1 && first) {
		return placesOfNode(planner, first);
	}

	const {source, options} = planner;
	const expansions = run.map((part) => expanded(planner, part));
	const isUnfinished = options.reach.isUnfinished && run.at(-1) === planner.last;
	const places = runPlaces({...source, isUnfinished}, expansions);
	noteRun(planner, expansions, places);
	const wider = options.reach.isWide
		? [joinedPlaces(planner, run), namedPlaces(planner, run.map(({word}) => word).join(' '))]
		: [];
	const others = [...otherSpellings(planner, places), ...wider, ...withoutBlanks(planner, run)];
	return unitedPlaces([places, ...others]);
}

/** Where the names that were found stand in another spelling or script. */
function otherSpellings({source, options}: Planner, places: Places): readonly Places[] {
	const surfaces = options.isExact ? [] : surfacesOf(source, places);
	if (surfaces.length === 0 || surfaces.length > mostSurfaces) {
		return [];
	}

	const ids = new Set(surfaces.flatMap((surface) => source.spellings.holding(surface)));
	return ids.size > mostNamesOfRun
		? []
		: spellingPlaces(source, ids).map((other) => scaledPlaces(other, otherQuality));
}

/** More spellings, or more names that hold them, are no longer one name: `nguyen van` is a family. */
const mostSurfaces = 12;
const mostNamesOfRun = 5;
const otherQuality = 0.9;
const mostLookedAt = 2000;

function surfacesOf({postings, vocabulary}: PlanSource, places: Places): readonly string[] {
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

/** `ha noi` for हनोई: what was typed apart may be written as one word. */
function joinedPlaces(planner: Planner, run: readonly WordNode[]): Places {
	const word = run.map((part) => part.word).join('');
	const expansion = expandedWord(planner, word, {mode: 'plain', isLast: false});
	if (expansion.forms.size > 0) {
		note(planner, word, expansion.forms);
	}

	return planner.source.placesOf(expansion);
}

/** Places of whatever is one place: a word, a phrase, a name, or words near each other. */
export function placesOfNode(planner: Planner, node: QueryNode): Places {
	switch (node.kind) {
		case 'word':
			return wordOrName(planner, node);
		case 'phrase':
			return phraseOf(planner, node);
		case 'name':
			return unitedPlaces([namedPlaces(planner, node.text), nameWords(planner, node.text)]);
		case 'near':
			return nearPlaces(
				placesOfNode(planner, node.left),
				placesOfNode(planner, node.right),
				node.distance,
			);
		case 'any':
			return unitedPlaces(node.parts.map((part) => placesOfNode(planner, part)));
		default:
			return nowhere;
	}
}

function wordOrName(planner: Planner, node: WordNode): Places {
	const manner = {mode: node.mode, isLast: node === planner.last};
	const places = placesOfWord(planner, node.word, manner);
	const isWide = planner.options.reach.isWide && node.mode !== 'exact';
	return unitedPlaces([
		places,
		...(isWide ? [namedPlaces(planner, node.word)] : []),
		...withoutBlanks(planner, [node]),
	]);
}

/** 习近平 for `xi jinping`. */
function withoutBlanks({source, options}: Planner, run: readonly WordNode[]): readonly Places[] {
	if (options.isExact || run.some(({mode}) => mode === 'exact')) return [];
	return spacelessPlaces(source, run);
}

type WordManner = {readonly mode: WordMode; readonly isLast: boolean};

function placesOfWord(planner: Planner, word: string, manner: WordManner): Places {
	const {source, options} = planner;
	const expansion = expandedWord(planner, word, manner);
	note(planner, word, expansion.forms);
	const isSplit = options.reach.isWide && expansion.forms.size === 0;
	return isSplit ? splitPlaces(source, expansion.key) : source.placesOf(expansion);
}

function phraseOf(planner: Planner, node: QueryNode & {readonly kind: 'phrase'}): Places {
	const expansions = node.words.map((word) =>
		expandedWord(planner, word, {mode: node.mode, isLast: false}),
	);
	for (const {word, forms} of expansions) {
		note(planner, word, forms);
	}

	return phrasePlaces(planner.source.postings, expansions);
}

function nameWords(planner: Planner, text: string): Places {
	const run = words(text).map((word): WordNode => ({kind: 'word', word, mode: 'plain'}));
	return run.length === 0 ? nowhere : runOrWord(planner, run);
}

/** A name must be this like the query before all its spellings are searched. Dev queries. */
export const leastNamed = 0.8;
/** While it is typed; then the nearest are shown above the articles, which are theirs. */
const leastBegun = 0.7;
/** The number of a document says nearly all: `resolution 21` is .76 like Resolution 21-NQ/TW. */
const leastNumbered = 0.7;
const mostNamed = 3;

/** Every spelling of the names that sound most like the text. */
export function namedPlaces({source, options, letters}: Planner, text: string): Places {
	if (options.isExact) {
		return nowhere;
	}

	const numbers = words(text).filter(isNumber).map(fold);
	const isTyping = options.reach.isTyping ?? false;
	const leastOfWords = isTyping ? leastBegun : leastNamed;
	const minScore = numbers.length > 0 ? leastNumbered : leastOfWords;
	const found = source.names.find(text, {limit: mostNamed, minScore}).filter((name) => {
		const own = new Set(words(name.text).filter(isNumber).map(fold));
		return numbers.every((number) => own.has(number)) && hasLetters(name.text, letters, false);
	});
	const [best] = found;
	const ids = new Set(
		found.filter(({score}) => score >= (best?.score ?? 1) - nearlyEqual).map(({id}) => id),
	);
	const score = best?.score ?? 0;
	return unitedPlaces(
		spellingPlaces(source, ids).map((places) => scaledPlaces(places, score * otherQuality)),
	);
}

/** Every spelling of some names; a list each. */
export function spellingPlaces(source: PlanSource, ids: ReadonlySet<string>): readonly Places[] {
	return [...ids].flatMap((id) =>
		source.spellings.of(id).map((text) =>
			phrasePlaces(
				source.postings,
				words(text).map((word) => source.expand(word, 'same', nearest)),
			),
		),
	);
}

const nearlyEqual = 0.02;
const nearest: Reach = {isWide: false, isUnfinished: false};

/**
 * Whether nothing says that a word is an ordinary one. It is ordinary if most places of what it matches are outside
 * the names of people and places. A word of a script that hardly any text is in says little by itself if it is
 * short: `the` sounds like थे, `do` like दो. Where no names are known, a word that is written so is ordinary.
 */
export function isNameLike(planner: Planner, node: WordNode): boolean {
	const {postings, isOfNames, isOfTexts} = planner.source;
	const {forms, key, word} = expanded(planner, node);
	if (isNumber(word)) {
		return false;
	}

	const isWritten =
		isOfTexts(word) && [...forms.values()].some((quality) => quality >= foldedQuality);
	if (!isWritten && key.length < leastTelling) {
		return true;
	}

	if (!isOfNames) {
		return !isWritten;
	}

	const all = occurrences(postings, forms.keys());
	return occurrences(postings, [...forms.keys()].filter(isOfNames)) * 2 >= all;
}

/** Words of fewer sounds are met by chance, in other scripts. On made-up Vietnamese names. */
const leastTelling = 6;

/** The forms that a word of the query may be. */
export function expanded(planner: Planner, node: WordNode): Expansion {
	return expandedWord(planner, node.word, {mode: node.mode, isLast: node === planner.last});
}

function expandedWord(
	{source, options, letters}: Planner,
	word: string,
	{mode, isLast}: WordManner,
): Expansion {
	const isUnfinished = options.reach.isUnfinished && isLast;
	const reach = {...options.reach, isUnfinished};
	const expansion = source.expand(word, options.isExact ? 'same' : mode, reach);
	return isAmong(letters, word) ? ofSameLetters(expansion, source.vocabulary) : expansion;
}

function note(planner: Planner, word: string, forms: ReadonlyMap<FormId, number>): void {
	const noted = planner.forms.get(word) ?? new Map<FormId, number>();
	planner.forms.set(word, noted);
	for (const [form, quality] of forms) {
		noted.set(form, Math.max(quality, noted.get(form) ?? 0));
	}
}

/** Of a run, the forms that stand where a name was found. */
function noteRun({source, forms}: Planner, expansions: readonly Expansion[], places: Places): void {
	for (const {word} of expansions) {
		forms.set(word, forms.get(word) ?? new Map());
	}

	for (const start of places.starts.subarray(0, mostLookedAt)) {
		for (const [index, {word, loose}] of expansions.entries()) {
			const form = formAt(source.postings.sequence, start + index);
			const likeness = loose.get(form);
			if (likeness !== undefined) {
				forms.get(word)?.set(form, likeness);
			}
		}
	}
}
