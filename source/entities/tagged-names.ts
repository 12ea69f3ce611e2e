import type {TaggedName, Tagger, WordId} from '../tagger/types.ts';
import {isOf} from './name-runs.ts';
import {withoutRoles} from './role-words.ts';
import {isSiteHead} from './sites.ts';
import {isSpelled} from './spelled-letters.ts';
import {
	has,
	hasTrait,
	isMark,
	isUnread,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {wordIds} from './tagger-words.ts';
import {glossOfToken, hasWord} from './token-words.ts';
import type {EntityType} from './types.ts';
import {commonClasses, letterTraits, wordClass} from './word-classes.ts';

/** A name that the model found, and how probable it is, 0 to 1. */
export type ProbableName = TokenRange & {
	readonly type: EntityType;
	readonly confidence: number;
};

/**
 * People, places and organizations that a trained model finds, in text order, whatever the rules
 * think of them; role words are cut off, and names of ordinary words alone are left out. The model is asked
 * about what it was trained on: not about words of other languages, nor about Latin letters alone. Linear.
 */
export function taggedNames(tagged: TaggedText, tagger: Tagger): readonly ProbableName[] {
	const found: ProbableName[] = [];
	const words: WordsRead = {tagger, ids: wordIds(tagged)};
	for (let from = 0; from < tagged.count; ) {
		const next = from + 1;
		if (isUnread(tagged, from)) {
			from = next;
			continue;
		}
		const to = sentenceEnd(tagged, from);
		for (const name of isOfModel(tagged, from, to) ? tagger.names(words.ids, from, to) : noNames) {
			const type = typeOf(tagged, name);
			if (type === undefined) continue;
			const range = trimmedName(tagged, name, type);
			if (range === undefined || !isName(tagged, words, range, type)) continue;
			const {confidence} = name;
			found.push({from: range.from, to: range.to, type, confidence});
		}
		from = to;
	}
	return found;
}

/** With all initials and full stops; what the model takes for a longer one is a text of letters. */
const mostTokens = 24;

/** Whether some word of a sentence is in Devanagari or in Arabic letters. */
function isOfModel(tagged: TaggedText, from: number, to: number): boolean {
	const {starts, text} = tagged;
	for (let index = from; index < to; index++) {
		const unit = hasWord(tagged, index) ? text.charCodeAt(starts[index] ?? 0) : 0;
		if ((unit >= 0x0620 && unit < 0x0980) || unit >= firstPresentationForm) return true;
	}
	return false;
}

const firstPresentationForm = 0xfb50;

const noNames: readonly never[] = [];

/** Numbers of the words that a tagger has read, as many as there are tokens. */
type WordsRead = {readonly tagger: Tagger; readonly ids: Int32Array};

/** «لال قلعہ», the Red Fort, is what it is built as, whatever stood in such a place in the training data. */
function typeOf(tagged: TaggedText, {type, from, to}: TaggedName): EntityType | undefined {
	if (to - from > mostTokens) return undefined;
	if (type === 'PERSON') return isSiteHead(tagged, to - 1) ? 'place' : 'person';
	if (type === 'LOCATION') return 'place';
	// What the rules do not already know better: dates and quantities are theirs.
	return type === 'ORGANIZATION' ? 'organization' : undefined;
}

/** After a full stop, a question, the end of a paragraph or a word of another language; a stop inside a number or after an initial ends nothing that matters. */
function sentenceEnd(tagged: TaggedText, from: number): number {
	const count = tagged.count;
	for (let index = from; index < count; index++) {
		if (isUnread(tagged, index)) return index;
		if (has(tagged, index, wordClass.mark) && isEnd(tagged, index)) return index + 1;
	}
	return count;
}

function isEnd(tagged: TaggedText, index: number): boolean {
	const start = tagged.starts[index] ?? 0;
	if (start === tagged.ends[index]) return true;
	return '\u0964\u06D4?!\u061F'.includes(tagged.text.charAt(start));
}

/**
 * Without roles and honorifics (a person), without the class word (a place), without case markers
 * and marks at the ends.
 */
function trimmedName(
	tagged: TaggedText,
	range: TokenRange,
	type: EntityType,
): TokenRange | undefined {
	if (type === 'person') return withoutRoles(tagged, range);
	let {from, to} = range;
	const outside = type === 'place' ? marks | classWords : marks;
	while (from < to && has(tagged, from, outside)) from += 1;
	while (to > from && has(tagged, to - 1, outside)) to -= 1;
	return from === to ? undefined : {from, to};
}

const marks = wordClass.mark | wordClass.caseMarker;
const classWords = wordClass.placeAfter | wordClass.placeBefore;

/**
 * A person or a place holds a word that is neither in a table of common words nor ordinary in the
 * training data. Organizations are often made of ordinary words: «सीमा सुरक्षा बल».
 */
function isName(
	tagged: TaggedText,
	{tagger, ids}: WordsRead,
	{from, to}: TokenRange,
	type: EntityType,
): boolean {
	if (type === 'organization') return isBody(tagged, {from, to});
	if (areLetters(tagged, {from, to}) || isOf(tagged, from)) return false;
	if (isList(tagged, {from, to})) return false;
	for (let index = from; index < to; index++) {
		if (!hasWord(tagged, index) || tagger.isOrdinary(ids[index] as WordId)) continue;
		if (has(tagged, index, common)) continue;
		if (has(tagged, index, wordClass.nameable | wordClass.place)) return true;
	}
	return false;
}

function areLetters(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isOne = to - from === 1 && hasTrait(tagged, from, letterTraits);
	return isOne || isSpelled(tagged, {from, to});
}

/** Many bodies are no name («राज्य एजेंसियों»), and a press conference is none. */
function isBody(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isMeeting = has(tagged, to - 1, wordClass.eventHead) && to - from === 2;
	if (isMeeting && glossOfToken(tagged, from) === 'press') return false;
	return !plural.test(tokenText(tagged, to - 1)) && !isList(tagged, {from, to});
}

/** «सैनिक संगठन, किसान संगठन»: two of them. */
function isList(tagged: TaggedText, {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) if (isMark(tagged, index, ',\u060C')) return true;
	return false;
}

const plural = /(?:\u094B\u0902|\u06CC\u0648\u06BA)$/v;

const common = commonClasses | wordClass.weakHead;
