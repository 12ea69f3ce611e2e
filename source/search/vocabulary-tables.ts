import {keyWeight, skeleton} from '../romanise/distance.ts';
import {pagedFrom} from '../text/paged.ts';
import {type TextColumn, textColumn, textsOf} from '../text/text-column.ts';
import {noForm} from './form-sequence.ts';
import {type Groups, groupsOf} from './groups.ts';
import {type PairTable, pairTable} from './sound-shortlist.ts';
import type {VocabularyColumns} from './vocabulary-builder.ts';

/** What a vocabulary is searched by: all in numbers, so that a cache keeps it as it is. */
export type VocabularyTables = {
	readonly formsOfFolds: Groups;
	/** The numbers of the folded keys in the order of their code units. */
	readonly foldOrder: Uint32Array;
	readonly formsOfSounds: Groups;
	/** What it would cost to leave out all of a sound. */
	readonly weights: Float64Array;
	/** The distinct consonants of sounds, in the order of their code units. */
	readonly skeletons: TextColumn;
	readonly skeletonOf: Uint32Array;
	readonly soundsOfSkeletons: Groups;
	readonly pairs: PairTable;
};

export function vocabularyTables(
	{folds, foldOf, sounds, soundOf}: VocabularyColumns,
	isUsed: (form: number) => boolean = () => true,
): VocabularyTables {
	const keys = textsOf(folds);
	const soundKeys = textsOf(sounds);
	const bones = soundKeys.map(skeleton);
	const skeletons = [...new Set(bones)].sort();
	const numbers = new Map(skeletons.map((skeletonKey, number) => [skeletonKey, number]));
	const skeletonOf = pagedFrom(
		Uint32Array,
		bones.length,
		(sound) => numbers.get(bones[sound] ?? '') ?? 0,
	);
	const used = (numberOf: Uint32Array): Uint32Array =>
		pagedFrom(Uint32Array, numberOf.length, (form) =>
			isUsed(form) ? (numberOf[form] as number) : noForm,
		);
	const formsOfSounds = groupsOf(used(soundOf), soundKeys.length);
	const isHeard = (sound: number): boolean =>
		(formsOfSounds.starts[sound] as number) < (formsOfSounds.starts[sound + 1] as number);
	const heard = skeletonOf.map((bone, sound) => (isHeard(sound) ? bone : noForm));
	return {
		formsOfFolds: groupsOf(used(foldOf), keys.length),
		foldOrder: inOrder(keys),
		formsOfSounds,
		weights: pagedFrom(Float64Array, soundKeys.length, (sound) =>
			keyWeight(soundKeys[sound] ?? ''),
		),
		skeletons: textColumn(skeletons),
		skeletonOf,
		soundsOfSkeletons: groupsOf(heard, skeletons.length),
		pairs: pairTable(bones, isHeard),
	};
}

/** The numbers of distinct texts in the order of their code units. */
function inOrder(texts: readonly string[]): Uint32Array {
	const numbers = pagedFrom(Uint32Array, texts.length, (number) => number);
	return numbers.sort((one, other) => ((texts[one] as string) < (texts[other] as string) ? -1 : 1));
}
