import {type Claims, drop, release} from './claims.ts';
import {follows, phrasesBegun} from './find-phrases.ts';
import {has, hasTrait, type TaggedText, type TokenRange} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * Drops people, bodies and places that are part of a phrase that names nobody: «भागवत कथा», «قرآن مجید», «गुरु पूर्णिमा मनाई», but not
 * «بسم اللہ خان». Linear.
 */
export function dropCommonPhrases(claims: Claims, tagged: TaggedText): void {
	if ((tagged.allTraits & wordTrait.phrases) === 0) return;
	const dropped = claims.names.filter(
		(name) => named.has(name.type) && isInCommonPhrase(tagged, name),
	);
	for (const name of dropped) release(claims, name);
	drop(claims, dropped);
}

function isInCommonPhrase(tagged: TaggedText, {from, to}: TokenRange): boolean {
	for (let first = from; first > from - mostWords; first--) {
		if (!hasTrait(tagged, first, wordTrait.phrases) || isInName(tagged, first)) continue;
		const end = commonEnd(tagged, first);
		if (end >= to || (first < from && end > from && !has(tagged, end, names))) return true;
	}
	return false;
}

/** «हीरा लाल चंदन», somebody, of whom «लाल चंदन» would be sandalwood. */
function isInName(tagged: TaggedText, first: number): boolean {
	if (!hasTrait(tagged, first, wordTrait.second)) return false;
	return has(tagged, first - 1, names) || hasTrait(tagged, first - 1, wordTrait.nounAndName);
}

/** Behind the common phrase that begins at a token; the token itself where none does. */
function commonEnd(tagged: TaggedText, first: number): number {
	for (const phrase of phrasesBegun(tagged, first)) {
		if (phrase.classes === wordClass.ordinary && follows(tagged, first + 1, phrase)) {
			return first + 1 + phrase.rest.length;
		}
	}
	return first;
}

const names = wordClass.surname | wordClass.givenName;
const mostWords = 4;
const named = new Set(['person', 'organization', 'place']);
