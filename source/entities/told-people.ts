import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, claimInstead, isClaimed, isPersonToken, type Name} from './claims.ts';
import {wordSet} from './folding.ts';
import {endsName, partsEnd, partsOfOthers} from './name-parts.ts';
import {hasKnownName} from './name-runs.ts';
import {mayBeGiven} from './noun-names.ts';
import {isEdge, isListMark, isOffice} from './open-words.ts';
import {isTribe} from './people-edges.ts';
import {
	has,
	hasTrait,
	isHindi,
	isMark,
	nextOf,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {commonClasses, wordClass, wordTrait} from './word-classes.ts';

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
		const to = partsEnd(tagged, from, tagger, true);
		const isOne = to - from === 1;
		if (isOne ? isOneName(tagged, at, from) : areNames(tagged, {from, to})) found.push({from, to});
	}
	claim(claims, 'person', found);
}

/**
 * After a title, or before the name of a tribe, a noun before such a word: «प्रदेश अध्यक्ष मंगनी लाल मंडल ने», whose name is an
 * engagement, «نیک محمد وزیر اور», good. Linear.
 */
export function claimTitledNouns(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & wordTrait.second) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, wordTrait.second);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, wordTrait.second)
	) {
		const name = nameAround(tagged, at, tagger);
		if (name !== undefined) found.push(name);
	}
	claimInstead(claims, 'person', found);
}

function nameAround(tagged: TaggedText, second: number, tagger: Tagger): TokenRange | undefined {
	const from = second - 1;
	if (isClaimed(second) || !mayBeGiven(tagged, from)) return undefined;
	const isTitled = isOffice(tagged, from - 1);
	if (!isTitled && !(isEdge(tagged, from - 1) && isWholeName(tagged, second))) return undefined;
	const to = partsEnd(tagged, from, tagger, true);
	if (to <= second || (isTitled && !endsName(tagged, to))) return undefined;
	return {from, to: isPersonToken(to) && !isTitled ? to + 1 : to};
}

/** A tribe behind the second word, or nouns that are names around it, where somebody acts: «हीरा लाल चंदन ने». */
function isWholeName(tagged: TaggedText, second: number): boolean {
	if (isTribe(tagged, second + 1)) return true;
	if (!has(tagged, second + 2, wordClass.ergative)) return false;
	return [second - 1, second + 1].every((index) => isNounOrName(tagged, index));
}

function isNounOrName(tagged: TaggedText, index: number): boolean {
	if (isClaimed(index) && !isPersonToken(index)) return false;
	const names = wordClass.givenName | wordClass.surname;
	return hasTrait(tagged, index, wordTrait.nounAndName) || has(tagged, index, names);
}

/**
 * Somebody of one word that is nothing else, who begins a sentence: «मोहन जा रहा है», «بلال شدید زخمی ہو گیا». Linear.
 */
export function claimOpeningNames(claims: Claims, tagged: TaggedText): void {
	const found: TokenRange[] = [];
	for (
		let at = nextOf(tagged, 0, wordClass.givenName);
		at < tagged.count;
		at = nextOf(tagged, at + 1, wordClass.givenName)
	) {
		if (isOpening(tagged, at)) found.push({from: at, to: at + 1});
	}
	claim(claims, 'person', found);
}

function isOpening(tagged: TaggedText, at: number): boolean {
	if (isClaimed(at) || isClaimed(at + 1) || has(tagged, at, notAlone)) return false;
	if (hasTrait(tagged, at, wordTrait.nounAndName | wordTrait.second | wordTrait.office))
		return false;
	const isFirst = at === 0 || isMark(tagged, at - 1, sentenceEnds) || isParagraph(tagged, at - 1);
	return isFirst && has(tagged, at + 1, wordClass.word) && !has(tagged, at + 1, goesOn);
}

/** A mark of no width. */
function isParagraph({starts, ends}: TaggedText, index: number): boolean {
	return starts[index] === ends[index];
}

const sentenceEnds = '।\u06D4?!\u061F';
const notAlone = commonClasses | wordClass.place | wordClass.vietnameseSurname;
const goesOn =
	partsOfOthers | wordClass.nameable | wordClass.surname | wordClass.givenName | wordClass.genitive;

/** «محنت کش منظور کا کہنا ہے»; in Hindi as often what something is for: «शिक्षक विकास के लिए». */
function isWhose(tagged: TaggedText, index: number): boolean {
	const whose = wordClass.genitive | wordClass.ergative | wordClass.conjunction;
	return has(tagged, index, whose) && !isHindi(tagged, index);
}

function areNames(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isKnown = hasKnownName(tagged, {from, to}) || to - from > 2;
	return to > from && (isKnown || !isThings(tagged, to)) && endsName(tagged, to);
}

/** «बेटा हमजा मलबे में», «بھائی رنکو فرار»: one word is enough behind whose kin or companion somebody is, or for a given name. */
function isOneName(tagged: TaggedText, told: number, index: number): boolean {
	const after = index + 1;
	if (isAge(tagged, after) && !has(tagged, index, commonClasses)) return true;
	if (isClaimed(after) || has(tagged, after, wordClass.nameable)) return false;
	if (nobody.has(wordOfToken(tagged, index)?.folded ?? '')) return false;
	const isGiven = has(tagged, index, wordClass.givenName);
	const isKin = hasTrait(tagged, told, wordTrait.kin);
	if (isGiven && isKin) return !has(tagged, after, partsOfOthers);
	if (!endsName(tagged, after)) return false;
	const isNoun = hasTrait(tagged, index, wordTrait.nounAndName);
	if (isGiven && (!isNoun || isWhose(tagged, after))) return true;
	return isKin && (isHindi(tagged, index) || !isThings(tagged, after));
}

/** «ऑटो चालक छोटू (28)». */
function isAge(tagged: TaggedText, index: number): boolean {
	if (!isMark(tagged, index, '(') || !isMark(tagged, index + 2, ')')) return false;
	return has(tagged, index + 1, wordClass.number);
}

/** What stands behind kin and is no name: «خالہ زاد», «والد محترم», and goddesses and saws. */
const nobody = wordSet([
	'भारती शारदे सरस्वती अन्नपूर्णा रानी तुल्य वियोग मारीच दुर्गा काली लक्ष्मी गंगा शेरावाली वैष्णो जी साहब समान स्वरूप',
	'زاد محترم محترمہ بزرگوار ماجدہ ماجد گرامی ملک مقیم نما برادر مرحوم مرحومہ جان صاحب صاحبہ حضرات',
]);

const trades = wordTrait.office | wordTrait.somebody;
const little = wordClass.functionWord | wordClass.conjunction | wordClass.caseMarker;

/** «चालक बेकाबू ट्रैक्टर से कूद गया»: what one jumps from, as often as whom. */
function isThings(tagged: TaggedText, index: number): boolean {
	return /^(?:से|में|पर|तक|\u0633\u06D2|\u0645\u06CC\u06BA|\u067E\u0631|\u062A\u06A9)$/v.test(
		tokenText(tagged, index),
	);
}

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
