import {keyWeight} from '../romanise/distance.ts';
import {
	alignedSounds,
	alignedSpelling,
	type ComparedName,
	laterWords,
	queriedSounds,
} from './name-aligned-keys.ts';
import {align} from './name-alignment.ts';
import type {AlignedQuery, AlignmentModel} from './name-alignment-model.ts';
import type {BegunName} from './name-begun-names.ts';
import {shortlistOf} from './name-candidates.ts';
import {type GramWeights, gramOverlap, gramsOf} from './name-grams.ts';
import {alignedQuery, type NameKeys} from './name-keys.ts';
import {letterDifference} from './name-letters.ts';
import type {NameEvidence} from './name-ranking.ts';
import type {KeyScript} from './name-script.ts';
import type {Segment} from './name-segment.ts';
import {soundCosts} from './name-sound-costs.ts';
import {spellingModel} from './name-spelling-model.ts';

/** A name of a segment by its number, all that is known of it and a query, and their scripts. */
export type SegmentEvidence = {
	readonly name: number;
	/** Of the name, or of the part of it that is compared. */
	readonly keys: NameKeys;
	readonly evidence: NameEvidence;
	readonly scripts: readonly [query: KeyScript, name: KeyScript];
	/** The evidence is of the name from a later word on. */
	readonly isInside: boolean;
	/** As of `BegunName`. */
	readonly isFar: boolean;
};

/**
 * The same before it is weighed, of some names; with other spelling models than those of the program, to
 * learn by.
 */
export function segmentEvidence(
	segment: Segment,
	query: NameKeys,
	candidates: readonly BegunName[],
	modelOf: ModelOf = spellingModel,
): readonly SegmentEvidence[] {
	const reader = readerOf(query, modelOf);
	const sounds: SoundEvidence[] = [];
	for (let at = 0; at < candidates.length; at++) {
		sounds.push(soundEvidence(segment, reader, candidates[at] as BegunName));
	}
	sounds.sort((left, right) => left.rank - right.rank || left.name - right.name);
	const found: SegmentEvidence[] = [];
	const most = Math.min(sounds.length, shortlistOf(query, segment.names.length).bySound);
	for (let at = 0; at < most; at++) {
		const heard = sounds[at] as SoundEvidence;
		const name = segment.comparedAt(heard.name);
		if (name)
			found.push(evidenceOf(heard, {name, sounds: name.keys.sounds, isInside: false}, reader));
	}
	let tried = 0;
	for (let at = 0; at < candidates.length && tried < TRIED_INSIDE; at++) {
		const candidate = candidates[at] as BegunName;
		if (candidate.word === 0 || candidate.word >= LONGEST_INSIDE) continue;
		tried++;
		const inside = insideEvidence(segment, reader, candidate);
		if (inside) found.push(inside);
	}
	return found;
}

/** So many names are tried from their later words on. */
const TRIED_INSIDE = 20;

/** The evidence of a name from a later word on. */
function insideEvidence(
	segment: Segment,
	reader: Reader,
	{name: number, word, isFar}: BegunName,
): SegmentEvidence | undefined {
	const whole = segment.comparedAt(number);
	const part = whole && laterWords(whole, word);
	if (!part) return undefined;
	const nameWeight = keyWeight(part.keys.sounds);
	const {whole: cost, prefix} = align(reader.sounds, alignedSounds(part));
	const heard = {name: number, isFar, nameWeight, sounds: {whole: cost, prefix}, rank: 0};
	return evidenceOf(heard, {name: part, sounds: whole.keys.sounds, isInside: true}, reader);
}

/** Later words of longer names are not tried. */
const LONGEST_INSIDE = 5;

type ModelOf = (query: KeyScript, name: KeyScript) => AlignmentModel;

/** A query as it is compared. */
type Reader = {
	readonly keys: NameKeys;
	readonly weight: number;
	readonly sounds: AlignedQuery;
	readonly grams: GramWeights;
	/** By the script of the names, made when the first such name comes. */
	readonly letters: Map<KeyScript, AlignedQuery>;
	readonly modelOf: ModelOf;
};

function readerOf(keys: NameKeys, modelOf: ModelOf): Reader {
	return {
		keys,
		weight: keyWeight(keys.sounds),
		sounds: queriedSounds(keys),
		grams: gramsOf(keys.sounds),
		letters: new Map(),
		modelOf,
	};
}

/** Of a name by its sounds. */
type SoundEvidence = Pick<BegunName, 'name' | 'isFar'> &
	Pick<NameEvidence, 'sounds' | 'nameWeight'> & {
		/** Lower is better. */
		readonly rank: number;
	};

function soundEvidence(segment: Segment, query: Reader, {name, isFar}: BegunName): SoundEvidence {
	const nameWeight = segment.sounds.weights[name] ?? 0;
	const sounds = soundCosts(query.sounds, segment.sounds, name);
	const whole = sounds.whole / (query.weight + nameWeight + 0.5);
	const prefix = (1.1 * sounds.prefix) / (2 * query.weight + 0.5) + 0.04;
	return {name, isFar, nameWeight, sounds, rank: Math.min(whole, prefix)};
}

/** What is compared of a name: all of it, or a part; and the sounds of all. */
type Compared = {
	readonly name: ComparedName;
	readonly sounds: string;
	readonly isInside: boolean;
};

function evidenceOf(
	{name: number, isFar, sounds, nameWeight}: SoundEvidence,
	{name, sounds: all, isInside}: Compared,
	query: Reader,
): SegmentEvidence {
	const {keys} = name;
	const {script} = keys;
	const aligned = lettersOf(query, script);
	const evidence: NameEvidence = {
		letters: align(aligned, alignedSpelling(aligned.model, name)),
		sounds,
		roman: letterDifference(query.keys.roman, keys.roman),
		overlap: gramOverlap(query.grams, all),
		queryWeight: query.weight,
		nameWeight,
		queryLetters: query.keys.spelling.length,
		nameLetters: keys.spelling.length,
		queryWords: query.keys.meanings.length,
		nameWords: keys.meanings.length,
		isSameSkeleton: query.keys.skeleton === keys.skeleton,
		isUntidy: keys.isUntidy,
	};
	return {name: number, isFar, keys, evidence, scripts: [query.keys.script, script], isInside};
}

function lettersOf({keys, modelOf, letters}: Reader, script: KeyScript): AlignedQuery {
	const known = letters.get(script);
	if (known) return known;
	const aligned = alignedQuery(modelOf(keys.script, script), keys.spelling, keys.meanings);
	letters.set(script, aligned);
	return aligned;
}
