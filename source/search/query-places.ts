/*
 * Where the parts of a query stand in the corpus, each word looked up by an expander. What was found for each
 * word is noted for the reader ("reads as").
 */
import {nearPlaces, unitedPlaces} from './combined-places.ts';
import {isAmong, ofSameLetters} from './document-letters.ts';
import {type Expander, type Expansion, foldedQuality, type Reach} from './expansion.ts';
import {formsBetween} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';
import type {NameIndex} from './name-index.ts';
import {runPlaces} from './name-runs.ts';
import {
	mostLookedAt,
	type Named,
	namedPlaces,
	namesBeside,
	otherScripts,
	otherSpellings,
} from './named-places.ts';
import {nowhere, occurrences, type Places} from './places.ts';
import type {Postings} from './postings.ts';
import type {QueryNode} from './query.ts';
import type {WordMode} from './query-tokens.ts';
import type {Slices} from './slices.ts';
import {soundingPhrase} from './sounding-phrase.ts';
import {spacelessPlaces} from './spaceless-names.ts';
import type {Spellings} from './spellings.ts';
import {splitPlaces} from './split-words.ts';
import {isNumber, isSpaceless, words} from './tokens.ts';
import type {Vocabulary} from './vocabulary.ts';
import {phrasePlaces, type WordPlacer} from './word-places.ts';

/** What a plan is made from. */
export type PlanSource = WordPlacer & {
	readonly postings: Postings;
	readonly vocabulary: Vocabulary;
	readonly expand: Expander;
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
	/** Where names that sound like a text stand, and where spellings: asked for several times in one query. */
	readonly named: Map<string, Named>;
	readonly spelt: Map<string, Places>;
};

export type WordNode = QueryNode & {readonly kind: 'word'};

/** Where a word stands, or where two to eight stand together as a name. */
export function* runOrWord(planner: Planner, run: readonly WordNode[]): Slices<Places> {
	const [first] = run;
	if (run.length === 1 && first) {
		return yield* placesOfNode(planner, first);
	}

	const {source, options} = planner;
	const expansions = run.map((part) => expanded(planner, part));
	const isUnfinished = options.reach.isUnfinished && run.at(-1) === planner.last;
	const places = yield* runPlaces({...source, isUnfinished}, expansions);
	noteRun(planner, expansions, places);
	const text = run.map(({word}) => word).join(' ');
	const lists = [
		places,
		...(yield* otherSpellings(planner, places)),
		...(options.reach.isWide ? [yield* joinedPlaces(planner, run)] : []),
		...(isNameAsked(planner, run) ? yield* namesBeside(planner, text, places) : []),
		...withoutBlanks(planner, run),
	];
	return yield* unitedPlaces(lists);
}

/** `ha noi` for हनोई: what was typed apart may be written as one word. */
function* joinedPlaces(planner: Planner, run: readonly WordNode[]): Slices<Places> {
	const word = run.map((part) => part.word).join('');
	const expansion = expandedWord(planner, word, {mode: 'plain', isLast: false});
	if (expansion.forms.size > 0) {
		note(planner, word, expansion.forms);
	}

	return yield* planner.source.placesOf(expansion);
}

/** Places of whatever is one place: a word, a phrase, a name, or words near each other. */
export function* placesOfNode(planner: Planner, node: QueryNode): Slices<Places> {
	switch (node.kind) {
		case 'word':
			return yield* wordOrName(planner, node);
		case 'phrase':
			return yield* phraseOf(planner, node);
		case 'name': {
			const named = yield* namedPlaces(planner, node.text);
			return yield* unitedPlaces([named, yield* nameWords(planner, node.text)]);
		}

		case 'near': {
			const left = yield* placesOfNode(planner, node.left);
			const right = yield* placesOfNode(planner, node.right);
			return yield* nearPlaces(left, right, node.distance);
		}

		case 'any': {
			const lists: Places[] = [];
			for (const part of node.parts) lists.push(yield* placesOfNode(planner, part));
			return yield* unitedPlaces(lists);
		}

		default:
			return nowhere;
	}
}

function* wordOrName(planner: Planner, node: WordNode): Slices<Places> {
	const manner = {mode: node.mode, isLast: node === planner.last};
	const places = yield* placesOfWord(planner, node.word, manner);
	yield;
	const others: Places[] = [];
	if (isNameAsked(planner, [node])) {
		others.push(...(yield* otherScripts(planner, places)));
		others.push(...(yield* namesBeside(planner, node.word, places)));
	}
	others.push(...withoutBlanks(planner, [node]));
	return yield* planner.source.placesBeside(places, others);
}

/** Whether words are looked for among the names as well: each may be one. */
function isNameAsked(planner: Planner, run: readonly WordNode[]): boolean {
	const [first] = run;
	if (first === undefined || (run.length === 1 && first.mode === 'exact')) return false;
	if (planner.options.reach.isWide || run.length > 1) return true;
	if (Array.from(first.word).length < shortestAsked && !isSpaceless(first.word)) return false;
	return isNameLike(planner, first) || isCapital(planner, first);
}

/** Two letters are the beginning of hundreds of names. */
const shortestAsked = 3;

/** Whether a word stands in the corpus, and never without a capital: few of those are no names, if no one knew them. */
function isCapital(planner: Planner, node: WordNode): boolean {
	const {forms} = expanded(planner, node);
	const same = [...forms].filter(([, quality]) => quality >= foldedQuality);
	const {textOf} = planner.source.vocabulary;
	return same.length > 0 && same.every(([form]) => /^\p{Lu}/v.test(textOf(form)));
}

/** 习近平 for `xi jinping`. */
function withoutBlanks({source, options}: Planner, run: readonly WordNode[]): readonly Places[] {
	if (options.isExact || run.some(({mode}) => mode === 'exact')) return [];
	return spacelessPlaces(source, run);
}

type WordManner = {readonly mode: WordMode; readonly isLast: boolean};

function* placesOfWord(planner: Planner, word: string, manner: WordManner): Slices<Places> {
	const {source, options} = planner;
	const expansion = expandedWord(planner, word, manner);
	note(planner, word, expansion.forms);
	const isSplit = options.reach.isWide && expansion.forms.size === 0;
	return isSplit ? yield* splitPlaces(source, expansion.key) : yield* source.placesOf(expansion);
}

function* phraseOf(planner: Planner, node: QueryNode & {readonly kind: 'phrase'}): Slices<Places> {
	const expansions = node.words.map((word, at) =>
		expandedWord(planner, word, {mode: node.exact?.has(at) ? 'exact' : node.mode, isLast: false}),
	);
	for (const {word, forms} of expansions) {
		note(planner, word, forms);
	}

	// As it stands first; what is cited from memory may have a sign in the text.
	const isAcross = !node.isQuoted || node.hasSigns === true || planner.options.reach.isWide;
	yield;
	const places = phrasePlaces(planner.source.postings, expansions, isAcross);
	yield;
	const isBySound = node.isQuoted && node.mode === 'plain' && !planner.options.isExact;
	return isBySound
		? yield* unitedPlaces([places, yield* soundingPhrase(planner.source, expansions)])
		: places;
}

function* nameWords(planner: Planner, text: string): Slices<Places> {
	const run = words(text).map((word): WordNode => ({kind: 'word', word, mode: 'plain'}));
	return run.length === 0 ? nowhere : yield* runOrWord(planner, run);
}

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

	let before: readonly FormId[] = [];
	for (const start of places.starts.subarray(0, mostLookedAt)) {
		const row = formsBetween(source.postings.sequence, start, start + expansions.length);
		// Mostly the same stands there as at the place before.
		if (row.every((form, index) => form === before[index])) continue;
		before = row;
		for (const [index, {word, loose}] of expansions.entries()) {
			const form = row[index] as FormId;
			const likeness = loose.get(form);
			if (likeness !== undefined) forms.get(word)?.set(form, likeness);
		}
	}
}
