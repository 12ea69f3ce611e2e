import {type ComparedName, comparedName} from './name-aligned-keys.ts';
import {type NameBeginnings, nameBeginnings} from './name-beginnings.ts';
import {hasWords, hasWordsApart, hasWordsBegun, initialBonus} from './name-begun.ts';
import {type BegunList, type BegunName, begunNames, begunQuery} from './name-begun-names.ts';
import {candidatesOf} from './name-candidates.ts';
import {ALIKE_BEGINNING, likelyBeginning} from './name-cut.ts';
import {type SegmentEvidence, segmentEvidence} from './name-evidence.ts';
import type {IndexedName, NameList} from './name-index.ts';
import {type InitialLists, initialLists, initialNames, LOOKED_AT} from './name-initials.ts';
import {growingKeys, type KeyColumns, keysInColumns} from './name-key-columns.ts';
import {type NameKeys, nameKeys} from './name-keys.ts';
import {beginsAlike, misfit, rankingWeights, scoreOf} from './name-ranking.ts';
import type {KeyScript} from './name-script.ts';
import {growingSounds, type NameSounds} from './name-sounds.ts';
import {finished, type Slices} from './slices.ts';

/** What names are found by: all in numbers, so that a cache keeps it as it is. */
export type SegmentTables = {
	readonly keys: KeyColumns;
	readonly sounds: NameSounds;
	readonly beginnings: NameBeginnings;
	readonly initials: InitialLists;
};

/** Names that are searched together. Immutable. */
export type Segment = SegmentTables & {
	readonly names: NameList;
	readonly tables: SegmentTables;
	/** A name of these, by its number; of the last few thousand no new one is made. */
	readonly nameAt: (name: number) => IndexedName | undefined;
	/** Of each name, read when it is asked for. */
	readonly keysOf: (name: number) => NameKeys | undefined;
	/** With what is made of its keys to compare it. */
	readonly comparedAt: (name: number) => ComparedName | undefined;
};

/** A name and how well it fits. */
export type SegmentMatch = {
	readonly name: IndexedName;
	readonly script: KeyScript;
	/** 1 is perfect, 0 is none. */
	readonly score: number;
	/** It begins with what was typed. */
	readonly beginsAlike: boolean;
	/** The words of the query stand in it as they are written, side by side. */
	readonly hasWords: boolean;
	/** It begins otherwise, and is not so near as a whole that it were found for that. */
	readonly isFar: boolean;
};

/** Reads every name once. */
export function segmentOf(names: NameList): Segment {
	return finished(segmentInSlices(names));
}

/** The same with pauses. */
export function* segmentInSlices(names: NameList): Slices<Segment> {
	const keys = growingKeys();
	const sounds = growingSounds();
	const soundKeys: string[] = [];
	const textOf = names.text ?? ((name: number) => names.at(name)?.text ?? '');
	for (let name = 0; name < names.length; name++) {
		if (name % namesAtOnce === 0) yield;
		const own = nameKeys(textOf(name));
		keys.push(own);
		sounds.push(own);
		soundKeys.push(own.sounds);
	}
	yield;
	const initials = initialLists(soundKeys);
	yield;
	const heard = sounds.finish();
	const beginnings = yield* nameBeginnings(heard);
	return segmentWith(names, {
		keys: keys.columns(),
		sounds: heard,
		beginnings,
		initials,
	});
}

/** With tables that were made of these very names. */
export function segmentWith(names: NameList, tables: SegmentTables): Segment {
	const keysAt = keysInColumns(tables.keys);
	const comparedAt = ofLate((name) => {
		const keys = keysAt(name);
		return keys && comparedName(keys);
	});
	return {
		...tables,
		tables,
		names,
		nameAt: ofLate((name) => names.at(name)),
		keysOf: (name) => comparedAt(name)?.keys,
		comparedAt,
	};
}

/** Each letter typed asks for most of the names that the one before asked for. */
function ofLate<Value>(
	make: (name: number) => Value | undefined,
): (name: number) => Value | undefined {
	const known = new Map<number, Value>();
	return (name) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		const own = make(name);
		if (own === undefined) return undefined;
		if (known.size >= mostRemembered) known.clear();
		known.set(name, own);
		return own;
	};
}

/** A name and its keys take some 700 bytes. */
const mostRemembered = 4096;

/** Some milliseconds. */
const namesAtOnce = 500;

/** Queries of one or two letters are a prefix, nothing finer. */
const LONGEST_INITIAL = 2;

/** What of a segment fits a query. */
export type SegmentList = {
	/** The names that were compared, unordered, at most 700. */
	readonly matches: readonly SegmentMatch[];
	/** All that begins near enough as was typed, the nearest first, looked for as it is asked for: once, if the query may go on. */
	readonly begun: Iterable<SegmentBeginning>;
};

/** A name and what the query differs from its beginning in, or from that of a later word, in the unit of sounds. */
export type SegmentBeginning = {readonly name: IndexedName; readonly cost: number};

/** `mayGoOn`: all that begins likely; otherwise what begins alike. */
export function segmentList(segment: Segment, query: NameKeys, mayGoOn: boolean): SegmentList {
	const likely = begunQuery(query, likelyBeginning(segment.names.length));
	if (isInitial(query) || !likely) return {matches: initialMatches(segment, query), begun: []};
	const list = begunNames(segment, likely);
	const candidates = candidatesOf(segment, query, list);
	const alike = mayGoOn ? undefined : begunQuery(query, ALIKE_BEGINNING);
	const matches: SegmentMatch[] = [];
	for (const evidence of segmentEvidence(segment, query, candidates)) {
		const match = matchOf(segment, query, evidence);
		if (match) matches.push(match);
	}
	const near = candidates.filter(({isFar}) => !isFar);
	return {
		matches,
		begun: alike
			? {[Symbol.iterator]: () => beginnings(segment, [], begunNames(segment, alike))}
			: beginnings(segment, near, list),
	};
}

/** The names that are compared with a query. */
export function segmentCandidates(segment: Segment, query: NameKeys): readonly BegunName[] {
	const likely = begunQuery(query, likelyBeginning(segment.names.length));
	return likely ? candidatesOf(segment, query, begunNames(segment, likely)) : [];
}

function matchOf(
	segment: Segment,
	query: NameKeys,
	{name: number, keys: compared, evidence, scripts, isInside, isFar}: SegmentEvidence,
): SegmentMatch | undefined {
	const name = segment.nameAt(number);
	const keys = isInside ? segment.keysOf(number) : compared;
	if (!name || !keys) return undefined;
	const [typed, script] = [scripts[0], scripts[1]];
	const likeness = scoreOf(misfit(evidence, rankingWeights(typed, script)), typed, script);
	const own = isInside ? likeness * INSIDE : likeness;
	const score = hasWordsApart(keys, query) ? Math.max(own, APART) : own;
	return {
		name,
		script,
		score,
		beginsAlike: beginsAlike(evidence) || hasWordsBegun(keys, query),
		hasWords: hasWords(keys, query),
		isFar: isFar && score < SURE_SCORE,
	};
}

/** What scores so much is found however far its beginning is from what was typed. */
const SURE_SCORE = 0.6;

/** Of names that are known, then of the others on a list. */
function* beginnings(
	{nameAt}: Segment,
	known: readonly BegunName[],
	list: BegunList,
): Generator<SegmentBeginning> {
	for (let names = known; ; ) {
		for (const {name: number, cost} of names) {
			const name = nameAt(number);
			if (name) yield {name, cost};
		}
		names = list.take(BEGUN_AT_ONCE);
		if (names.length === 0) return;
	}
}

/** A screen of them. */
const BEGUN_AT_ONCE = 20;

/** `एनक्यू` is two letters in the keys and four as it was typed. */
function isInitial({spelling, script}: NameKeys): boolean {
	const isSpelledOut = script !== 'Latn' && /^[a-z]+$/v.test(spelling);
	return spelling.length <= LONGEST_INITIAL && !isSpelledOut;
}

/** What a name scores at least that has all words of the query in another order, or with others between. */
const APART = 0.85;

/** What a name scores by a later word beside one that begins with it; with .8 prefixes lost 1 of 100. */
export const INSIDE = 0.6;

/**
 * Names that begin with the letters of the query, then those with a later word that does, then others
 * that begin with its sound, each in the order of the list; a name that is all of the query first.
 * One Latin letter is no sound: a name without a word that is written so is left out.
 */
function initialMatches(segment: Segment, query: NameKeys): readonly SegmentMatch[] {
	const list = initialNames(segment.initials, query.sounds).subarray(0, LOOKED_AT);
	const isLetter = query.script === 'Latn' && query.spelling.length === 1;
	const matches: SegmentMatch[] = [];
	for (let place = 0; place < list.length; place++) {
		const number = list[place] as number;
		const name = segment.nameAt(number);
		const keys = segment.keysOf(number);
		if (!name || !keys) continue;
		const bonus = initialBonus(query.spelling, keys);
		if (isLetter && bonus === 0) continue;
		matches.push({
			name,
			script: keys.script,
			score: 0.5 + bonus - (0.05 * place) / LOOKED_AT,
			beginsAlike: true,
			hasWords: hasWords(keys, query),
			isFar: false,
		});
	}
	return matches;
}
