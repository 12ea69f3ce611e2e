import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, isClaimed, isPersonToken, type Name} from './claims.ts';
import {hasKnownName} from './name-runs.ts';
import {isEdge, isListMark, isOffice, partsEnd} from './open-words.ts';
import {
	has,
	isHindi,
	isMark,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * People of several words of no list whose trade or kin stands before them: «गोताखोर लुका बियांकी ने»,
 * «مریض بیجو ورگیز کی». Linear.
 */
export function claimByTrade(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & trades) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, trades);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, trades)
	) {
		if (isClaimed(at) || has(tagged, at, little)) continue;
		const from = at + 1;
		const to = partsEnd(tagged, from, tagger);
		const isName = hasKnownName(tagged, {from, to}) || !isThings(tagged, to);
		if (to - from > 1 && isName && endsName(tagged, to)) found.push({from, to});
	}
	claim(claims, 'person', found);
}

const trades = wordTrait.office | wordTrait.somebody;
const little = wordClass.functionWord | wordClass.conjunction | wordClass.caseMarker;

/** «चालक बेकाबू ट्रैक्टर से कूद गया»: what one jumps from, as often as whom. */
function isThings(tagged: TaggedText, index: number): boolean {
	return /^(?:से|में|पर|तक|\u0633\u06D2|\u0645\u06CC\u06BA|\u067E\u0631|\u062A\u06A9)$/v.test(
		tokenText(tagged, index),
	);
}

/** In Urdu news what befell somebody follows the name at once: «فائرنگ سے ٹیچر دوستین رند زخمی». */
function endsName(tagged: TaggedText, index: number): boolean {
	if (isEdge(tagged, index)) return true;
	if (isHindi(tagged, index) || !has(tagged, index, wordClass.word)) return false;
	return !has(tagged, index, partsOfOthers);
}

/** The words before them were no person. */
const partsOfOthers =
	wordClass.organizationHead |
	wordClass.weakHead |
	wordClass.organizationModifier |
	wordClass.placeAfter |
	wordClass.documentKind |
	wordClass.eventHead |
	wordClass.titleCompound |
	wordClass.title;

/** An item of a list between two people: «मृणाल शइकिया, जूरी डेका और तपन राभा». Linear. */
export function claimListed(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	const found: TokenRange[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const {type, to: end} = claims.names[index] as Name;
		if (type !== 'person' || !isListMark(tagged, end)) continue;
		const from = nameStart(tagged, end + 1);
		const to = partsEnd(tagged, from, tagger);
		const isBetween = to > from && isListMark(tagged, to);
		if (isBetween && isPersonToken(nameStart(tagged, to + 1))) found.push({from, to});
	}
	claim(claims, 'person', found);
}

/** Behind «और» after a comma, and what somebody is. */
function nameStart(tagged: TaggedText, item: number): number {
	let from = item;
	while (
		from < item + mostTitles &&
		(has(tagged, from, wordClass.conjunction) || isOffice(tagged, from) || isDot(tagged, from))
	) {
		from += 1;
	}
	return from;
}

const mostTitles = 4;

/** «डॉ. नीलिमा». */
function isDot(tagged: TaggedText, index: number): boolean {
	return isMark(tagged, index, '.') && isOffice(tagged, index - 1);
}
