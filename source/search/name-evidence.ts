import {soundCodes, soundWeight} from '../romanise/distance.ts';
import {alignedSounds, alignedSpelling, laterWords} from './name-aligned-keys.ts';
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
import {SOUND_MODEL} from './name-sound-model.ts';
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
	const readQuery = queryOf(query);
	const reader = {query: readQuery, modelOf};
	const sounds = candidates
		.map((candidate) => soundEvidence(segment, readQuery, candidate))
		.sort((left, right) => left.rank - right.rank || left.name - right.name);
	return [
		...sounds
			.slice(0, shortlistOf(query, segment.names.length).bySound)
			.flatMap((evidence) => fullEvidence(segment, reader, evidence)),
		...candidates
			.filter(({word}) => word > 0 && word < LONGEST_INSIDE)
			.slice(0, TRIED_INSIDE)
			.flatMap((candidate) => insideEvidence(segment, reader, candidate)),
	];
}

/** So many names are tried from their later words on. */
const TRIED_INSIDE = 20;

/** The evidence of a name from a later word on. */
function insideEvidence(
	segment: Segment,
	reader: Reader,
	{name, word, isFar}: BegunName,
): readonly SegmentEvidence[] {
	const keys = segment.keysOf(name);
	const part = keys && laterWords(keys, word);
	if (!part) return [];
	const nameWeight = soundWeight(soundCodes(part.sounds));
	const sounds = align(reader.query.sounds, alignedSounds(part));
	const overlap = gramOverlap(reader.query.grams, keys.sounds);
	return [evidenceOf({name, isFar, overlap, nameWeight, sounds}, part, reader, true)];
}

/** Later words of longer names are not tried. */
const LONGEST_INSIDE = 5;

type ModelOf = (query: KeyScript, name: KeyScript) => AlignmentModel;

type Query = {
	readonly keys: NameKeys;
	readonly weight: number;
	readonly sounds: AlignedQuery;
	readonly grams: GramWeights;
	/** By the script of the names, made when the first such name comes. */
	readonly letters: Map<KeyScript, AlignedQuery>;
};

function queryOf(keys: NameKeys): Query {
	return {
		keys,
		weight: soundWeight(soundCodes(keys.sounds)),
		sounds: alignedQuery(SOUND_MODEL, keys.sounds, keys.meanings),
		grams: gramsOf(keys.sounds),
		letters: new Map(),
	};
}

type SoundEvidence = Pick<BegunName, 'name' | 'isFar'> &
	Pick<NameEvidence, 'sounds' | 'nameWeight'> & {
		/** Lower is better. */
		readonly rank: number;
	};

function soundEvidence(segment: Segment, query: Query, {name, isFar}: BegunName): SoundEvidence {
	const nameWeight = segment.sounds.weights[name] ?? 0;
	const sounds = soundCosts(query.sounds, segment.sounds, name);
	const whole = sounds.whole / (query.weight + nameWeight + 0.5);
	const prefix = (1.1 * sounds.prefix) / (2 * query.weight + 0.5) + 0.04;
	return {name, isFar, nameWeight, sounds, rank: Math.min(whole, prefix)};
}

type Reader = {readonly query: Query; readonly modelOf: ModelOf};

function fullEvidence(
	{keysOf}: Segment,
	reader: Reader,
	evidence: SoundEvidence,
): readonly SegmentEvidence[] {
	const nameKey = keysOf(evidence.name);
	if (!nameKey) return [];
	const overlap = gramOverlap(reader.query.grams, nameKey.sounds);
	return [evidenceOf({...evidence, overlap}, nameKey, reader, false)];
}

type Compared = Pick<BegunName, 'name' | 'isFar'> &
	Pick<NameEvidence, 'sounds' | 'nameWeight' | 'overlap'>;

function evidenceOf(
	{name, isFar, sounds, nameWeight, overlap}: Compared,
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
	return {name, isFar, keys, evidence, scripts: [query.keys.script, script], isInside};
}
