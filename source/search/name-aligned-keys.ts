/*
 * Names as they are compared, remembered as long as their keys are: each letter typed compares the query with most of the
 * names that the one before was compared with.
 */
import type {AlignedName, AlignmentModel} from './name-alignment-model.ts';
import {alignedName, type NameKeys, partOfKeys} from './name-keys.ts';
import {SOUND_MODEL} from './name-sound-model.ts';

/** The keys of a name and what was made of them. Not in maps of keys, which each collection of garbage would go through. */
export type ComparedName = {
	readonly keys: NameKeys;
	/** Under the last model that was asked for. */
	spelling: AlignedName | undefined;
	model: AlignmentModel | undefined;
	sounds: AlignedName | undefined;
	/** From its later words on, by the number of the word; `null` where not every word is heard. */
	parts: (ComparedName | null)[] | undefined;
};

export function comparedName(keys: NameKeys): ComparedName {
	return {keys, spelling: undefined, model: undefined, sounds: undefined, parts: undefined};
}

/** The spelling of a name under a model. */
export function alignedSpelling(model: AlignmentModel, name: ComparedName): AlignedName {
	if (name.model === model && name.spelling) return name.spelling;
	const aligned = alignedName(model, name.keys.spelling, name.keys.meanings);
	name.model = model;
	name.spelling = aligned;
	return aligned;
}

/** The sounds of a name. */
export function alignedSounds(name: ComparedName): AlignedName {
	name.sounds ??= alignedName(SOUND_MODEL, name.keys.sounds, name.keys.meanings);
	return name.sounds;
}

/** As `partOfKeys`. */
export function laterWords(name: ComparedName, start: number): ComparedName | undefined {
	name.parts ??= [];
	const known = name.parts[start];
	if (known !== undefined) return known ?? undefined;
	const keys = partOfKeys(name.keys, start);
	const part = keys ? comparedName(keys) : undefined;
	name.parts[start] = part ?? null;
	return part;
}
