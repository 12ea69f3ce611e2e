import {has, type TaggedText, type TokenRange} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';
import type {Phrase} from './words.ts';

export type FoundPhrase = TokenRange & {
	readonly type: 'place' | 'organization';
	/** English. */
	readonly gloss: string | undefined;
};

/** Names of several words that the tables know whole, the longest at each place. */
export function findPhrases(tagged: TaggedText): readonly FoundPhrase[] {
	const found: FoundPhrase[] = [];
	let index = 0;
	while (index < tagged.starts.length) {
		const phrase = phraseAt(tagged, index);
		if (phrase !== undefined) found.push(phrase);
		index = phrase?.to ?? index + 1;
	}
	return found;
}

function phraseAt(tagged: TaggedText, index: number): FoundPhrase | undefined {
	const word = tagged.words[index];
	if (word === undefined) return undefined;
	// Most words begin no phrase: nothing is made for them.
	const phrase =
		word.phrases.length === 0
			? undefined
			: word.phrases.find(({rest}) => matches(tagged, index + 1, rest));
	if (phrase !== undefined) {
		const to = index + 1 + phrase.rest.length;
		return {from: index, to, type: typeOf(phrase), gloss: phrase.gloss};
	}
	if (!has(tagged, index, wordClass.knownOrganization)) return undefined;
	// Letters before a name are its initials: «एपीजे अब्दुल कलाम».
	const areInitials =
		has(tagged, index, wordClass.nameable) && has(tagged, index + 1, wordClass.nameable);
	if (areInitials) return undefined;
	return {from: index, to: index + 1, type: 'organization', gloss: word.gloss};
}

function matches(tagged: TaggedText, from: number, rest: readonly string[]): boolean {
	return rest.every((word, index) => tagged.words[from + index]?.folded === word);
}

function typeOf(phrase: Phrase): 'place' | 'organization' {
	return phrase.classes === wordClass.place ? 'place' : 'organization';
}
