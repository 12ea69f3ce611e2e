import {isCapitalWord, isOpener} from './find-english-people.ts';
import type {IsTaken} from './find-places.ts';
import {isNoun} from './name-runs.ts';
import {
	has,
	hasTrait,
	rangeKey,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
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
	const wholes = new Map<string, Wholes>();
	const parts = new Set<string>();
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
	/** Whole names by their first word. */
	readonly wholes: ReadonlyMap<string, Wholes>;
	readonly parts: ReadonlySet<string>;
	readonly isTaken: IsTaken;
};

/** Names as `rangeKey` has them, and how many tokens the longest has. */
type Wholes = {readonly keys: Set<string>; longest: number};

function addWhole(wholes: Map<string, Wholes>, tagged: TaggedText, range: TokenRange): void {
	const first = wordOfToken(tagged, range.from)?.folded;
	if (first === undefined) return;
	const isOneCommonWord =
		range.to - range.from === 1 && !has(tagged, range.from, wordClass.nameable | wordClass.place);
	if (isOneCommonWord) return;
	const own = wholes.get(first) ?? {keys: new Set<string>(), longest: 0};
	own.keys.add(rangeKey(tagged, range));
	own.longest = Math.max(own.longest, range.to - range.from);
	wholes.set(first, own);
}

const distinct = wordClass.nameable | wordClass.place | wordClass.vietnameseSurname;

/** Syllables and short words mean something else too often. */
function addParts(parts: Set<string>, tagged: TaggedText, {from, to}: TokenRange): void {
	if (to - from < 2 || to - from > 3) return;
	for (const index of [from, to - 1]) {
		const word = wordOfToken(tagged, index);
		if (word === undefined || word.folded.length < 4) continue;
		if (hasTrait(tagged, index, wordTrait.syllable)) continue;
		if (isNoun(tagged, index)) continue;
		if (has(tagged, index, wordClass.nameable)) parts.add(word.folded);
	}
}

function nameEnd(tagged: TaggedText, from: number, known: Known): number | undefined {
	const first = wordOfToken(tagged, from)?.folded;
	if (first === undefined) return undefined;
	const wholes = known.wholes.get(first);
	if (wholes !== undefined) {
		const most = Math.min(mostTokens, wholes.longest);
		for (let to = Math.min(from + most, tagged.count); to > from; to--) {
			if (wholes.keys.has(rangeKey(tagged, {from, to})) && !isAnyTaken(known.isTaken, from, to))
				return to;
		}
	}
	return known.parts.has(first) && has(tagged, from, wordClass.nameable) ? from + 1 : undefined;
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
