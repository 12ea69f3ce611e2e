import type {Phrase} from './dictionary.ts';
import {
	has,
	hasTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {glossOfToken, hasWord, isFolded} from './token-words.ts';
import {wordClass, wordTrait} from './word-classes.ts';
import {mayGoOnWith, phrasesOf} from './words.ts';

export type FoundPhrase = TokenRange & {
	readonly type: 'place' | 'organization';
	/** English. */
	readonly gloss: string | undefined;
	/** A body whose name may hold that of its place: «ریڈیو پاکستان». */
	readonly holdsPlaces: boolean;
};

/** Names of several words that the tables know whole, the longest at each place. */
export function findPhrases(tagged: TaggedText): readonly FoundPhrase[] {
	const found: FoundPhrase[] = [];
	const isNone =
		(tagged.allTraits & wordTrait.phrases) === 0 &&
		(tagged.allClasses & wordClass.knownOrganization) === 0;
	if (isNone) return found;
	let index = 0;
	while (index < tagged.count) {
		const phrase = phraseAt(tagged, index);
		if (phrase !== undefined) found.push(phrase);
		index = phrase?.to ?? index + 1;
	}
	return found;
}

function phraseAt(tagged: TaggedText, index: number): FoundPhrase | undefined {
	// Most words begin no phrase, and are not looked at.
	if (!mayBegin(tagged, index)) return undefined;
	const phrase = longestPhrase(tagged, index);
	if (phrase !== undefined && !isSmall(tagged, index, phrase)) {
		const to = index + 1 + phrase.rest.length;
		const {gloss} = phrase;
		return {from: index, to, type: typeOf(phrase), gloss, holdsPlaces: holdsPlaces(phrase)};
	}
	if (!has(tagged, index, wordClass.knownOrganization)) return undefined;
	const gloss = glossOfToken(tagged, index);
	if (isSmallAbbreviation(tagged, index, gloss)) return undefined;
	// Letters before a name are its initials: «एपीजे अब्दुल कलाम».
	const areInitials =
		has(tagged, index, wordClass.nameable) && has(tagged, index + 1, wordClass.nameable);
	if (areInitials) return undefined;
	return {from: index, to: index + 1, type: 'organization', gloss, holdsPlaces: false};
}

/** "the press trust of the public", which is not the Press Trust: English names of bodies begin with a capital. */
function isSmall(tagged: TaggedText, index: number, phrase: Phrase): boolean {
	return typeOf(phrase) === 'organization' && /^[a-z]/v.test(tokenText(tagged, index));
}

/** «rss» and «nda», which are words of English in small letters. */
function isSmallAbbreviation(
	tagged: TaggedText,
	index: number,
	gloss: string | undefined,
): boolean {
	return gloss === gloss?.toUpperCase() && /^[a-z]{2,6}$/v.test(tokenText(tagged, index));
}

function mayBegin(tagged: TaggedText, index: number): boolean {
	return (
		hasTrait(tagged, index, wordTrait.phrases) || has(tagged, index, wordClass.knownOrganization)
	);
}

function longestPhrase(tagged: TaggedText, index: number): Phrase | undefined {
	for (const phrase of phrasesBegun(tagged, index)) {
		if (phrase.classes === wordClass.ordinary) continue;
		if (follows(tagged, index + 1, phrase)) return phrase;
	}
	return undefined;
}

/** The phrases that begin with the word at a token; none where none goes on with the next word, as of most. */
export function phrasesBegun({numbers, hashes}: TaggedText, index: number): readonly Phrase[] {
	const number = numbers[index] ?? -1;
	const isWordNext = (numbers[index + 1] ?? -1) >= 0;
	const isNone = isWordNext && !mayGoOnWith(number, hashes[index + 1] ?? 0);
	return phrasesOf(isNone ? -1 : number);
}

/** Whether the words of a phrase after its first stand from a token on. */
export function follows(tagged: TaggedText, from: number, phrase: Phrase): boolean {
	return mayFollow(tagged, from, phrase) && matches(tagged, from, phrase.rest);
}

/** By the hash of a word; a number has none. */
function mayFollow({numbers, hashes}: TaggedText, index: number, {next}: Phrase): boolean {
	return hashes[index] === next || (numbers[index] ?? -1) < 0;
}

/** Whether words stand from a token on. */
function matches(tagged: TaggedText, from: number, rest: readonly string[]): boolean {
	for (let index = 0; index < rest.length; index++) {
		if (!isTold(tagged, from + index, rest[index] ?? '')) return false;
	}
	return true;
}

/** A number is no word, and stands in some names: «उत्तर 24 परगना». */
function isTold(tagged: TaggedText, index: number, text: string): boolean {
	if (hasWord(tagged, index)) return isFolded(tagged, index, text);
	return has(tagged, index, wordClass.number) && tokenText(tagged, index) === text;
}

function typeOf(phrase: Phrase): 'place' | 'organization' {
	return phrase.classes === wordClass.place ? 'place' : 'organization';
}

function holdsPlaces({classes}: Phrase): boolean {
	return classes === (wordClass.knownOrganization | wordClass.place);
}

/** The places that stand in the names of such bodies; the body keeps their tokens. */
export function placesInBodies(
	tagged: TaggedText,
	bodies: readonly FoundPhrase[],
): readonly (TokenRange & {readonly taken: number})[] {
	const found: (TokenRange & {readonly taken: number})[] = [];
	for (const body of bodies) {
		let from = body.holdsPlaces ? body.from : body.to;
		while (from < body.to) {
			const to = placeEnd(tagged, from, body.to);
			if (to > from) found.push({from, to, taken: to});
			from = Math.max(to, from + 1);
		}
	}
	return found;
}

/** Behind the place that begins at a token; the token itself where none does, or one that goes on beyond `end`. */
function placeEnd(tagged: TaggedText, from: number, end: number): number {
	const word = wordOfToken(tagged, from);
	if (word === undefined) return from;
	for (const phrase of word.phrases) {
		const to = from + 1 + phrase.rest.length;
		const isPlace = to <= end && typeOf(phrase) === 'place';
		if (isPlace && matches(tagged, from + 1, phrase.rest)) return to;
	}
	return has(tagged, from, wordClass.place) ? from + 1 : from;
}
