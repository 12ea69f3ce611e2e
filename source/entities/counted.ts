import {wordSet} from './folding.ts';
import {
	countedNouns,
	countedNounsInUrdu,
	nounsOfNouns,
	nounsOfTwoWords,
	uncounted,
} from './lexicon/counted-nouns.ts';
import {pluralGlosses} from './lexicon/organizations.ts';
import {countedAdjectives} from './lexicon/works.ts';
import {ordinalEnding} from './ordinals.ts';
import {has, isMark, type TaggedText, tokenText, wordOfToken} from './tagged-text.ts';
import {glossOfToken, hasWord} from './token-words.ts';
import {wordClass, wordTrait} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

/**
 * The end of what a number at the tokens before `to` counts, or `to` itself if it counts nothing:
 * a unit, or the noun after its adjectives («34 प्रांतीय और नगरपालिका पार्टी समितियों»).
 */
export function countedEnd(tagged: TaggedText, to: number, isNumberWord: boolean): number {
	const at = hyphenEnd(tagged, to, wordClass.word);
	if (isMark(tagged, at, '%٪')) return at + 1;
	if (has(tagged, at, wordClass.unit)) return at + 1;
	if (isPerCent(tagged, at + 1)) return at + 2;
	const noun = nounAfter(tagged, at);
	if (noun === undefined) return to;
	// «दो शुआन थे»: some number words are syllables of names.
	const isName = isNumberWord && has(tagged, to - 1, wordClass.vietnameseSurname);
	const isNoun = has(tagged, at, wordClass.ordinary) || plural.test(tokenText(tagged, at));
	if (isName && noun === at && !isNoun) return to;
	return nounEnd(tagged, noun);
}

/** «दो किसानों की», «دو بہنیں»: no name ends so. */
const plural = /(?:ों|ियां|ियाँ|ें)$|(?:\u0648\u06BA|\u06CC\u0627\u06BA|\u06CC\u06BA)$/v;

/** «3 دہشت گرد», whom Urdu writes in two words; «3 आतंकी हमले», where the second noun is what is counted. */
function nounEnd(tagged: TaggedText, noun: number): number {
	const isDouble = nameOfTwoWords(tagged, noun + 1) !== undefined;
	const last = isDouble ? noun + 1 : noun;
	const isOf = (isDouble || isListedNoun(tagged, last)) && isListed(tagged, last + 1, ofNouns);
	return last + (isOf ? 2 : 1);
}

/** What a token and the one before it are as one noun. */
export function nameOfTwoWords(tagged: TaggedText, index: number): string | undefined {
	if (!isListed(tagged, index, seconds)) return undefined;
	const second = pairs.get(wordOfToken(tagged, index)?.folded ?? '');
	return second?.first.has(wordOfToken(tagged, index - 1)?.folded ?? '') ? second.name : undefined;
}

/** A word of `countedNouns`: no adjective, although it may end like one (सैनिक). */
function isListedNoun(tagged: TaggedText, index: number): boolean {
	return isListed(tagged, index, nouns);
}

const nouns = wordList(
	wordSet([...Object.values(countedNouns), ...Object.values(countedNounsInUrdu)]),
);
const never = wordList(wordSet(uncounted));
const ofNouns = wordList(wordSet(nounsOfNouns));
/** By their second words. */
const pairs = new Map(
	Object.entries(nounsOfTwoWords).flatMap(([name, [first, second]]) =>
		Array.from(wordSet([second]), (word) => [word, {name, first: wordSet([first])}] as const),
	),
);

const seconds = wordList(new Set(pairs.keys()));

/** «6.7 per cent»: in two words, of which this is the second. */
export function isPerCent(tagged: TaggedText, index: number): boolean {
	return tokenText(tagged, index) === 'cent' && tokenText(tagged, index - 1) === 'per';
}

/** «5-वर्षीय»: the token after a hyphen that touches on both sides, else `index` itself. */
export function hyphenEnd(tagged: TaggedText, index: number, classes: number): number {
	const isHyphen =
		isMark(tagged, index, '-\u2010\u2011\u2012\u2013') &&
		tagged.ends[index - 1] === tagged.starts[index] &&
		tagged.ends[index] === tagged.starts[index + 1] &&
		has(tagged, index + 1, classes);
	return isHyphen ? index + 1 : index;
}

/** The noun after at most four adjectives; of a compound («पार्टी समिति कार्यालयों») the last. */
function nounAfter(tagged: TaggedText, from: number): number | undefined {
	let at = from;
	while (at < from + 5 && isAdjective(tagged, at)) {
		const isJoined =
			has(tagged, at + 1, wordClass.conjunction) || tokenText(tagged, at + 1) === '/';
		// Asked in any case: V8 would compile this anew at the first two that are joined.
		const isFollowed = isAdjective(tagged, at + 2);
		at += isJoined && isFollowed ? 2 : 1;
	}
	if (nameOfTwoWords(tagged, at + 1) !== undefined) return at;
	// «तीन बड़े»: without a noun an adjective of the closed list counts nothing.
	const first = Math.max(from, at - 1);
	let noun = at;
	// Asked in one place: V8 would compile this anew at the first number that counts no noun but an adjective.
	while (noun >= first && !isCountable(tagged, noun)) noun -= 1;
	if (noun < at) return noun < first ? undefined : noun;
	while (at < from + 8 && isBody(tagged, at) && isBody(tagged, at + 1)) at += 1;
	return at;
}

function isAdjective(tagged: TaggedText, index: number): boolean {
	if (!hasWord(tagged, index) || isListedNoun(tagged, index)) return false;
	if (isListed(tagged, index, adjectives) || levels.has(glossOfToken(tagged, index) ?? '')) {
		return true;
	}
	// No other script has what comes before its block at the end of such a word.
	const last = tagged.units[(tagged.ends[index] ?? 0) - 1] ?? 0;
	return last >= 0x0900 && derived.test(wordOfToken(tagged, index)?.folded ?? '');
}

const adjectives = wordList(
	new Set(Object.values(countedAdjectives).flatMap((words) => words.split(/\s+/v))),
);

const levels = new Set(['provincial', 'national', 'district', 'city', 'state', 'international']);

/** Endings that make adjectives: -ीय, -िक. */
const derived = /^.{2,}(?:ीय|[तनमरजयलथ]िक|ात्मक)$/v;

function isBody(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, wordClass.organizationHead)) return true;
	return pluralGlosses.has(glossOfToken(tagged, index) ?? '');
}

function isCountable(tagged: TaggedText, index: number): boolean {
	const not =
		wordClass.caseMarker |
		wordClass.functionWord |
		wordClass.conjunction |
		wordClass.saying |
		wordClass.honorific |
		wordClass.place |
		wordClass.documentKind |
		wordClass.numberWord;
	const isWord = has(tagged, index, wordClass.word) && !has(tagged, index, not);
	if (isListed(tagged, index, never)) return false;
	return isWord && !ordinalEnding.test(tokenText(tagged, index)) && !isUnknownLatin(tagged, index);
}

/**
 * «25 basis points», «5 new schools»: of Latin letters only a known word, and what ends as a plural does, is counted,
 * and no letters of an office: «6 pm».
 */
function isUnknownLatin(tagged: TaggedText, index: number): boolean {
	const unit = tagged.units[tagged.starts[index] ?? 0] ?? 0;
	// By the blocks of our scripts, as most words are of one of them: a pattern of all of Latin takes long to compile.
	if (unit >= 0x0600 && unit < 0x0980) return false;
	const word = wordOfToken(tagged, index);
	if (word === undefined) return false;
	const {text, gloss, traits} = word;
	// The pattern only for what the traits leave out: the capitals with two signs of Vietnamese, say.
	const isLatin = (traits & wordTrait.latin) !== 0 || (unit >= 0x80 && beginsLatin(text));
	if (!isLatin) return false;
	if (gloss !== undefined) return has(tagged, index, wordClass.title) && text.length < 4;
	if (!text.endsWith('s')) return true;
	if (/[a-z]{2}[b-hj-npqrtv-z]s$/v.test(text)) return false;
	return !(/[^\0-\x7F].{0,2}s$/v.test(text) && hasPluralEnding(text));
}

function beginsLatin(text: string): boolean {
	return /^\p{sc=Latin}/v.test(text);
}

/** The pattern of all small letters, which takes long to compile, only for words with others than those of English. */
function hasPluralEnding(text: string): boolean {
	return /\p{Ll}{3}(?<![suiao])s$/v.test(text);
}
