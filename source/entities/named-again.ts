import {hashedUnit, hashOfPart, hashStart} from '../text/word-hash.ts';
import {isCapitalWord, isOpener} from './find-english-people.ts';
import type {IsTaken} from './find-places.ts';
import {isNoun} from './name-runs.ts';
import {has, hasTrait, rangeKey, type TaggedText, type TokenRange} from './tagged-text.ts';
import {foldedLength, hasWord} from './token-words.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * Where names that were found once in an article stand again without the sign that gave them away:
 * the whole name, and a person's first or last word alone.
 */
export function namedAgain(
	tagged: TaggedText,
	ranges: readonly TokenRange[],
	sought: Sought,
): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if (ranges.length === 0) return found;
	markWords(tagged, ranges, 1);
	addAgain(found, tagged, ranges, sought);
	markWords(tagged, ranges, 0);
	return found;
}

function addAgain(
	found: TokenRange[],
	tagged: TaggedText,
	ranges: readonly TokenRange[],
	sought: Sought,
): void {
	const {isTaken} = sought;
	let known: Known | undefined;
	for (let index = 0; index < tagged.count; index++) {
		if (!isMarked(tagged, index) || isTaken(index)) continue;
		// Made where a word of a name stands again, as in few short texts.
		known ??= knownNames(tagged, ranges, sought);
		if (known.wholes.size === 0) return;
		const to = nameEnd(tagged, index, known);
		if (to === undefined) continue;
		found.push({from: otherStart(tagged, {from: index, to}, known), to});
		index = to - 1;
	}
}

/** Which tokens other names have, and whether parts of names count too. */
type Sought = {readonly isTaken: IsTaken; readonly withParts: boolean};

function isMarked(tagged: TaggedText, index: number): boolean {
	const mark = marks[(tagged.hashes[index] ?? 0) & lastMark];
	return mark === 1 && has(tagged, index, distinct);
}

/** By the lower bits of their hashes the words that names begin and end with, as long as they are looked for. */
const marks = new Uint8Array(1 << 13);
const lastMark = marks.length - 1;

function markWords({hashes}: TaggedText, ranges: readonly TokenRange[], mark: number): void {
	for (const {from, to} of ranges) {
		marks[(hashes[from] ?? 0) & lastMark] = mark;
		marks[(hashes[to - 1] ?? 0) & lastMark] = mark;
	}
}

function knownNames(
	tagged: TaggedText,
	ranges: readonly TokenRange[],
	{isTaken, withParts}: Sought,
): Known {
	const wholes = new Map<number, TokenRange[]>();
	const parts = new Map<number, number[]>();
	for (const range of ranges) {
		addWhole(wholes, tagged, range);
		if (withParts) addParts(parts, tagged, range);
	}
	last = {wholes, parts, isTaken};
	return last;
}

/** Held: V8 gives up what it compiled for a shape of which there is none. */
let last: Known | undefined;

type Known = {
	/** Whole names that differ, by the hash of their words: no string is made for names that stand once. */
	readonly wholes: ReadonlyMap<number, readonly TokenRange[]>;
	/** Tokens of their parts that differ, by the hashes of these. */
	readonly parts: ReadonlyMap<number, readonly number[]>;
	readonly isTaken: IsTaken;
};

function addWhole(wholes: Map<number, TokenRange[]>, tagged: TaggedText, range: TokenRange): void {
	if (!hasWord(tagged, range.from)) return;
	const isOneCommonWord =
		range.to - range.from === 1 && !has(tagged, range.from, wordClass.nameable | wordClass.place);
	if (isOneCommonWord) return;
	const hash = hashOfRange(tagged, range);
	const known = wholes.get(hash);
	if (known === undefined) wholes.set(hash, [range]);
	else if (!known.some((other) => areAlike(tagged, other, range))) known.push(range);
}

/** Of its words; the same as that of every range that is alike. */
function hashOfRange(tagged: TaggedText, {from, to}: TokenRange): number {
	let hash = hashStart;
	for (let index = from; index < to; index++) hash = hashedUnit(hash, hashOfToken(tagged, index));
	return hash;
}

function hashOfToken(tagged: TaggedText, index: number): number {
	if (hasWord(tagged, index)) return tagged.hashes[index] ?? 0;
	return hashOfPart(tagged.text, tagged.starts[index] ?? 0, tagged.ends[index] ?? 0);
}

/** Whether two ranges are the same words, as `rangeKey` has them. */
function areAlike(tagged: TaggedText, one: TokenRange, other: TokenRange): boolean {
	if (one.to - one.from !== other.to - other.from) return false;
	for (let at = 0; at < one.to - one.from; at++) {
		const [left, right] = [one.from + at, other.from + at];
		const isSame = hasWord(tagged, left) && tagged.numbers[left] === tagged.numbers[right];
		if (!isSame && rangeKey(tagged, tokenAt(left)) !== rangeKey(tagged, tokenAt(right)))
			return false;
	}
	return true;
}

function tokenAt(index: number): TokenRange {
	return {from: index, to: index + 1};
}

const distinct = wordClass.nameable | wordClass.place | wordClass.vietnameseSurname;

/** Syllables and short words mean something else too often. */
function addParts(parts: Map<number, number[]>, tagged: TaggedText, range: TokenRange): void {
	const {from, to} = range;
	if (to - from < 2 || to - from > 3) return;
	addPart(parts, tagged, from);
	addPart(parts, tagged, to - 1);
}

function addPart(parts: Map<number, number[]>, tagged: TaggedText, index: number): void {
	if (!has(tagged, index, wordClass.nameable)) return;
	if (hasTrait(tagged, index, wordTrait.syllable) || isNoun(tagged, index)) return;
	if (foldedLength(tagged, index) < 4) return;
	const hash = tagged.hashes[index] ?? 0;
	const known = parts.get(hash);
	if (known === undefined) parts.set(hash, [index]);
	else if (!isAnyAlike(tagged, known, index)) known.push(index);
}

function isAnyAlike(tagged: TaggedText, others: readonly number[], index: number): boolean {
	for (const other of others) {
		if (areAlike(tagged, tokenAt(other), tokenAt(index))) return true;
	}
	return false;
}

function nameEnd(tagged: TaggedText, from: number, known: Known): number | undefined {
	if (!hasWord(tagged, from)) return undefined;
	for (let to = Math.min(from + mostTokens, tagged.count); to > from; to--) {
		const range = {from, to};
		const wholes = known.wholes.get(hashOfRange(tagged, range));
		if (wholes === undefined || isAnyTaken(known.isTaken, from, to)) continue;
		if (wholes.some((whole) => areAlike(tagged, whole, range))) return to;
	}
	if (!has(tagged, from, wordClass.nameable)) return undefined;
	const parts = known.parts.get(tagged.hashes[from] ?? 0);
	return parts !== undefined && isAnyAlike(tagged, parts, from) ? from + 1 : undefined;
}

/** Of a name that is met again. */
const mostTokens = 5;

/** «Nita Ambani» where Mukesh Ambani was found: another given name in capitals is another person's. */
function otherStart(tagged: TaggedText, {from, to}: TokenRange, {isTaken}: Known): number {
	let start = from;
	if (to - from > 1 || !isCapitalWord(tagged, from)) return start;
	while (start > from - 2 && isCapitalWord(tagged, start - 1) && !isTaken(start - 1)) start -= 1;
	return start < from && isOpener(tagged, start) ? start + 1 : start;
}

function isAnyTaken(isTaken: IsTaken, from: number, to: number): boolean {
	for (let index = from; index < to; index++) if (isTaken(index)) return true;
	return false;
}
