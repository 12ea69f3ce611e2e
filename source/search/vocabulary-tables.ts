import {skeleton, soundCodes, soundWeight} from '../romanise/distance.ts';
import {pagedFrom} from '../text/paged.ts';
import {type TextColumn, textColumn, textsOf} from '../text/text-column.ts';
import {noForm} from './form-sequence.ts';
import {type Groups, groupsOf} from './groups.ts';
import {createLexicon} from './lexicon.ts';
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
	const skeletonOf = Uint32Array.from(bones, numbersIn(skeletons));
	const used = (numbers: Uint32Array): Uint32Array =>
		pagedFrom(Uint32Array, numbers.length, (form) =>
			isUsed(form) ? (numbers[form] as number) : noForm,
		);
	const formsOfSounds = groupsOf(used(soundOf), soundKeys.length);
	const isHeard = (sound: number): boolean =>
		(formsOfSounds.starts[sound] as number) < (formsOfSounds.starts[sound + 1] as number);
	const heard = skeletonOf.map((bone, sound) => (isHeard(sound) ? bone : noForm));
	return {
		formsOfFolds: groupsOf(used(foldOf), keys.length),
		foldOrder: Uint32Array.from([...keys].sort(), numbersIn(keys)),
		formsOfSounds,
		weights: Float64Array.from(soundKeys, (key) => soundWeight(soundCodes(key))),
		skeletons: textColumn(skeletons),
		skeletonOf,
		soundsOfSkeletons: groupsOf(heard, skeletons.length),
		pairs: pairTable(bones, isHeard),
	};
}

function numbersIn(texts: readonly string[]): (text: string) => number {
	const lexicon = createLexicon();
	for (const text of texts) lexicon.enter(text, 0, text.length);
	return (text) => lexicon.find(text) ?? 0;
}
