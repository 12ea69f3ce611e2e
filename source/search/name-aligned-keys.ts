/*
 * Names ready to be aligned, remembered as long as their keys are: each letter typed compares the query with most of the
 * names that the one before was compared with.
 */
import type {AlignedName, AlignmentModel} from './name-alignment-model.ts';
import {alignedName, type NameKeys, partOfKeys} from './name-keys.ts';
import {SOUND_MODEL} from './name-sound-model.ts';

/** The spelling of a name under a model; the last model's is remembered. */
export function alignedSpelling(model: AlignmentModel, keys: NameKeys): AlignedName {
	const known = spellings.get(keys);
	if (known?.model === model) return known.aligned;
	const aligned = alignedName(model, keys.spelling, keys.meanings);
	spellings.set(keys, {model, aligned});
	return aligned;
}

type Spelling = {readonly model: AlignmentModel; readonly aligned: AlignedName};
const spellings = new WeakMap<NameKeys, Spelling>();

/** The sounds of a part of a name. */
export function alignedSounds(keys: NameKeys): AlignedName {
	const aligned = sounds.get(keys) ?? alignedName(SOUND_MODEL, keys.sounds, keys.meanings);
	sounds.set(keys, aligned);
	return aligned;
}

const sounds = new WeakMap<NameKeys, AlignedName>();

/** As `partOfKeys`, remembered. */
export function laterWords(keys: NameKeys, start: number): NameKeys | undefined {
	const known = parts.get(keys) ?? [];
	if (start in known) return known[start];
	const part = partOfKeys(keys, start);
	known[start] = part;
	parts.set(keys, known);
	return part;
}

const parts = new WeakMap<NameKeys, (NameKeys | undefined)[]>();
