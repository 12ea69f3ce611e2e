import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, claimInstead, isClaimed, isPlaceToken} from './claims.ts';
import {partsStart} from './name-parts.ts';
import {mayBeGiven} from './noun-names.ts';
import {isEdge, isListMark} from './open-words.ts';
import {
	has,
	hasTrait,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/** Who is called so: «सोनू नाम के युवक ने», «روشنی اور خوشی نامی دو بہنیں». Linear. */
export function claimCalled(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & wordTrait.called) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, wordTrait.called);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, wordTrait.called)
	) {
		const after = behind(tagged, at);
		if (after === undefined || isClaimed(at) || !isSomebody(tagged, after)) continue;
		let to = at;
		for (let item = 0; item < mostItems; item++) {
			const from = nameStart(tagged, to, tagger, item > 0);
			if (from < to) found.push({from, to});
			if (!isListMark(tagged, from - 1)) break;
			to = from - 1;
		}
	}
	claimInstead(claims, 'person', found);
}

const mostItems = 8;

/** One word may be a noun that is a name, in a list any noun, or a place that is called so too: «रेशमा, बेबी और चांदनी नाम की». */
function nameStart(tagged: TaggedText, to: number, tagger: Tagger, isListed: boolean): number {
	const from = partsStart(tagged, to, tagger);
	const isAlone = from === to && isEdge(tagged, to - 2);
	const isKnown = isListed || hasTrait(tagged, to - 1, wordTrait.nounAndName);
	const isName = isKnown && mayBeGiven(tagged, to - 1);
	return isAlone && (isName || isPlaceToken(to - 1)) ? to - 1 : from;
}

/** Behind «नाम के» or «नामक»; nothing after «नाम» alone. */
function behind(tagged: TaggedText, at: number): number | undefined {
	if (has(tagged, at + 1, wordClass.genitive)) return at + 2;
	return bare.test(tokenText(tagged, at)) ? undefined : at + 1;
}

const bare = /^(?:नाम|\u0646\u0627\u0645)$/v;

/** Within «दो बहनों», «एक स्थानीय युवक». */
function isSomebody(tagged: TaggedText, from: number): boolean {
	for (let index = from; index < from + mostWords; index++) {
		if (hasTrait(tagged, index, people) || has(tagged, index, wordClass.title)) return true;
		if (persons.test(tokenText(tagged, index))) return true;
		if (has(tagged, index, wordClass.mark | wordClass.caseMarker)) return false;
	}
	return false;
}

const mostWords = 3;
const people = wordTrait.office | wordTrait.somebody;
const persons =
	/^(?:शख़?्स|लड़क[ाी]|लड़के|आदमी|औरत|सहेलियों|बहनें|बहनों|भाइयों|\u0634\u062E\u0635|\u0622\u062F\u0645\u06CC|\u0639\u0648\u0631\u062A|\u0628\u06C1\u0646\u06CC\u06BA|\u0628\u06C1\u0646\u0648\u06BA|\u0628\u06BE\u0627\u0626\u06CC\u0648\u06BA)$/v;

/** Who is named before kin of theirs: «اولینا کوولینکو اور ان کی ماں», «रामू और उसका बेटा». Linear. */
export function claimBeforeKin(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & wordTrait.kin) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, wordTrait.kin);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, wordTrait.kin)
	) {
		const to = conjunctionBefore(tagged, at);
		if (to === undefined || isClaimed(to - 1)) continue;
		const from = partsStart(tagged, to, tagger);
		if (from < to && isEdge(tagged, from - 1)) found.push({from, to});
	}
	claim(claims, 'person', found);
}

/** «और उनकी», «اور اس کے» before the word for kin. */
function conjunctionBefore(tagged: TaggedText, kin: number): number | undefined {
	const own = has(tagged, kin - 1, wordClass.genitive) ? kin - 2 : kin - 1;
	if (!pronouns.test(tokenText(tagged, own))) return undefined;
	return has(tagged, own - 1, wordClass.conjunction) ? own - 1 : undefined;
}

const pronouns = /^(?:(?:उस|उन|इस|इन)(?:का|की|के)|\u0627\u0633|\u0627\u0646)$/v;
