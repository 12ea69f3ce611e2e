import {soundCodes, soundWeight} from '../romanise/distance.ts';
import {alignedSounds, alignedSpelling, laterWords} from './name-aligned-keys.ts';
import {align} from './name-alignment.ts';
import type {AlignedQuery, AlignmentModel} from './name-alignment-model.ts';
import {hasWords, hasWordsApart, initialBonus, wordBegun} from './name-begun.ts';
import {candidatesOf, shortlistOf} from './name-candidates.ts';
import type {IndexedName, NameList} from './name-index.ts';
import {type InitialLists, initialLists, initialNames, LOOKED_AT} from './name-initials.ts';
import {
	alignedQuery,
	growingKeys,
	type KeyColumns,
	keysInColumns,
	type NameKeys,
	nameKeys,
} from './name-keys.ts';
import {letterDifference} from './name-letters.ts';
import {type Candidate, growingNamePostings, type NamePostings} from './name-postings.ts';
import {beginsAlike, misfit, type NameEvidence, rankingWeights, scoreOf} from './name-ranking.ts';
import type {KeyScript} from './name-script.ts';
import {soundCosts} from './name-sound-costs.ts';
import {SOUND_MODEL} from './name-sound-model.ts';
import {growingSounds, type NameSounds, wordCount} from './name-sounds.ts';
import {spellingModel} from './name-spelling-model.ts';
import {finished, type Slices} from './slices.ts';

/** What names are found by: all in numbers, so that a cache keeps it as it is. */
export type SegmentTables = {
	readonly keys: KeyColumns;
	readonly sounds: NameSounds;
	readonly postings: NamePostings;
	readonly initials: InitialLists;
};

/** Names that are searched together. Immutable. */
export type Segment = SegmentTables & {
	readonly names: NameList;
	readonly tables: SegmentTables;
	/** Of each name, read when it is asked for. */
	readonly keysOf: (name: number) => NameKeys | undefined;
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
};

/** Reads every name once. */
export function segmentOf(names: NameList): Segment {
	return finished(segmentInSlices(names));
}

/** The same with pauses. */
export function* segmentInSlices(names: NameList): Slices<Segment> {
	const keys = growingKeys();
	const sounds = growingSounds();
	const postings = growingNamePostings();
	const soundKeys: string[] = [];
	for (let name = 0; name < names.length; name++) {
		if (name % namesAtOnce === 0) yield;
		const own = nameKeys(names.at(name)?.text ?? '');
		keys.push(own);
		sounds.push(own);
		postings.push(own.sounds);
		soundKeys.push(own.sounds);
	}
	yield;
	const lists = postings.finish();
	yield;
	const initials = initialLists(soundKeys);
	return segmentWith(names, {
		keys: keys.columns(),
		sounds: sounds.finish(),
		postings: lists,
		initials,
	});
}

/** With tables that were made of these very names. */
export function segmentWith(names: NameList, tables: SegmentTables): Segment {
	return {...tables, tables, names, keysOf: keysInColumns(tables.keys)};
}

/** Some milliseconds. */
const namesAtOnce = 500;

/** Queries of one or two letters are a prefix, nothing finer. */
const LONGEST_INITIAL = 2;

/** The names that fit a query, unordered, at most 700. */
export function segmentMatches(segment: Segment, query: NameKeys): readonly SegmentMatch[] {
	if (isInitial(query)) return initialMatches(segment, query);
	return segmentEvidence(segment, query).flatMap(({name: number, evidence, scripts, isInside}) => {
		const name = segment.names.at(number);
		if (!name) return [];
		const score = scoreOf(misfit(evidence, rankingWeights(...scripts)), ...scripts);
		const keys = segment.keysOf(number);
		if (!keys) return [];
		const own = isInside ? score * INSIDE : score;
		return [
			{
				name,
				script: scripts[1],
				score: hasWordsApart(keys, query) ? Math.max(own, APART) : own,
				beginsAlike: beginsAlike(evidence) || wordBegun(keys, query) !== undefined,
				hasWords: hasWords(keys, query),
			},
		];
	});
}

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
	return Array.from(list).flatMap((number, place) => {
		const name = segment.names.at(number);
		const keys = segment.keysOf(number);
		if (!name || !keys) return [];
		const bonus = initialBonus(query.spelling, keys);
		if (isLetter && bonus === 0) return [];
		const score = 0.5 + bonus - (0.05 * place) / LOOKED_AT;
		const {script} = keys;
		return [{name, script, score, beginsAlike: true, hasWords: hasWords(keys, query)}];
	});
}

/** A name of a segment by its number, all that is known of it and a query, and their scripts. */
export type SegmentEvidence = {
	readonly name: number;
	/** Of the name, or of the part of it that is compared. */
	readonly keys: NameKeys;
	readonly evidence: NameEvidence;
	readonly scripts: readonly [query: KeyScript, name: KeyScript];
	/** The evidence is of the name from a later word on. */
	readonly isInside: boolean;
};

/** The same before it is weighed; with other spelling models than those of the program, to learn by. */
export function segmentEvidence(
	segment: Segment,
	query: NameKeys,
	modelOf: ModelOf = spellingModel,
): readonly SegmentEvidence[] {
	const readQuery = queryOf(query);
	const reader = {query: readQuery, modelOf};
	const sounds = candidatesOf(segment, query)
		.map((candidate) => soundEvidence(segment, readQuery, candidate))
		.sort((left, right) => left.rank - right.rank);
	return [
		...sounds
			.slice(0, shortlistOf(query, segment.names.length).bySound)
			.flatMap((evidence) => fullEvidence(segment, reader, evidence)),
		...insideNames(segment, query, sounds).flatMap((evidence) =>
			insideEvidence(segment, reader, evidence),
		),
	];
}

/** So many names are tried from their later words on. */
const TRIED_INSIDE = 20;

/** Names of more words than the query: first those with its words further on, then what shares most with it. */
function insideNames(
	{keysOf, sounds: known}: Segment,
	query: NameKeys,
	sounds: readonly SoundEvidence[],
): readonly SoundEvidence[] {
	const longer = sounds.filter(({name}) => wordCount(known, name) > query.meanings.length);
	const rankOf = ({name, overlap}: SoundEvidence): number => {
		const own = keysOf(name);
		return overlap + (own && (wordBegun(own, query) ?? 0) > 0 ? 1 : 0);
	};
	return longer
		.map((evidence) => ({evidence, rank: rankOf(evidence)}))
		.sort((left, right) => right.rank - left.rank)
		.slice(0, TRIED_INSIDE)
		.map(({evidence}) => evidence);
}

/** The evidence of each part of a name from a later word on. */
function insideEvidence(
	segment: Segment,
	reader: Reader,
	{name, overlap}: SoundEvidence,
): readonly SegmentEvidence[] {
	const keys = segment.keysOf(name);
	const words = keys?.meanings.length ?? 0;
	const begun = keys && wordBegun(keys, reader.query.keys);
	const starts = Array.from({length: Math.min(words, LONGEST_INSIDE) - 1}, (_, at) => at + 1);
	return (begun === undefined || begun === 0 ? starts : [begun]).flatMap((start) => {
		const part = keys && laterWords(keys, start);
		if (!part) return [];
		const nameWeight = soundWeight(soundCodes(part.sounds));
		const sounds = align(reader.query.sounds, alignedSounds(part));
		return [evidenceOf({name, overlap, nameWeight, sounds, rank: 0}, part, reader, true)];
	});
}

/** Later words of longer names are not tried. */
const LONGEST_INSIDE = 5;

type ModelOf = (query: KeyScript, name: KeyScript) => AlignmentModel;

type Query = {
	readonly keys: NameKeys;
	readonly weight: number;
	readonly sounds: AlignedQuery;
	/** By the script of the names, made when the first such name comes. */
	readonly letters: Map<KeyScript, AlignedQuery>;
};

function queryOf(keys: NameKeys): Query {
	return {
		keys,
		weight: soundWeight(soundCodes(keys.sounds)),
		sounds: alignedQuery(SOUND_MODEL, keys.sounds, keys.meanings),
		letters: new Map(),
	};
}

type SoundEvidence = Pick<NameEvidence, 'sounds' | 'nameWeight' | 'overlap'> & {
	readonly name: number;
	/** Lower is better. */
	readonly rank: number;
};

function soundEvidence(segment: Segment, query: Query, {name, overlap}: Candidate): SoundEvidence {
	const nameWeight = segment.sounds.weights[name] ?? 0;
	const sounds = soundCosts(query.sounds, segment.sounds, name);
	const whole = sounds.whole / (query.weight + nameWeight + 0.5);
	const prefix = (1.1 * sounds.prefix) / (2 * query.weight + 0.5) + 0.04;
	return {name, overlap, nameWeight, sounds, rank: Math.min(whole, prefix)};
}

type Reader = {readonly query: Query; readonly modelOf: ModelOf};

function fullEvidence(
	{keysOf}: Segment,
	reader: Reader,
	evidence: SoundEvidence,
): readonly SegmentEvidence[] {
	const nameKey = keysOf(evidence.name);
	return nameKey ? [evidenceOf(evidence, nameKey, reader, false)] : [];
}

function evidenceOf(
	{name, sounds, nameWeight, overlap}: SoundEvidence,
	keys: NameKeys,
	{query, modelOf}: Reader,
	isInside: boolean,
): SegmentEvidence {
	const {script} = keys;
	const model = modelOf(query.keys.script, script);
	const aligned =
		query.letters.get(script) ?? alignedQuery(model, query.keys.spelling, query.keys.meanings);
	query.letters.set(script, aligned);
	const evidence: NameEvidence = {
		sounds,
		nameWeight,
		overlap,
		roman: letterDifference(query.keys.roman, keys.roman),
		letters: align(aligned, alignedSpelling(model, keys)),
		queryWeight: query.weight,
		queryLetters: query.keys.spelling.length,
		nameLetters: keys.spelling.length,
		queryWords: query.keys.meanings.length,
		nameWords: keys.meanings.length,
		isSameSkeleton: query.keys.skeleton === keys.skeleton,
		isUntidy: keys.isUntidy,
	};
	return {name, keys, evidence, scripts: [query.keys.script, script], isInside};
}
