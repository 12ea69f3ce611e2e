import {soundCodes, soundWeight} from '../romanise/distance.ts';
import type {AlignedName} from './name-alignment-model.ts';
import {alignedName, type NameKeys} from './name-keys.ts';
import {SOUND_MODEL} from './name-sound-model.ts';

/** The sounds of all names of a segment, ready to be aligned, one after another in flat arrays. */
export type NameSounds = {
	/** Name `n` has the places from `starts[n]` to `starts[n + 1]`. */
	readonly starts: Uint32Array;
	readonly numbers: Uint16Array;
	readonly wordEnds: Uint16Array;
	readonly meanings: Uint8Array;
	/** What it would cost to leave all sounds of a name out. */
	readonly weights: Float32Array;
};

/** Linear in the letters; some five bytes a letter. */
export function nameSounds(keys: readonly NameKeys[]): NameSounds {
	const starts = Uint32Array.from([0, ...keys.map(({sounds}) => sounds.length + 3)]);
	for (let name = 1; name < starts.length; name++) {
		starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
	}
	const size = starts.at(-1) ?? 0;
	const numbers = new Uint16Array(size);
	const wordEnds = new Uint16Array(size);
	const meanings = new Uint8Array(size);
	const weights = new Float32Array(keys.length);
	for (const [name, key] of keys.entries()) {
		const aligned = alignedName(SOUND_MODEL, key.sounds, key.meanings);
		const start = starts[name] ?? 0;
		numbers.set(aligned.groups[0] ?? [], start);
		wordEnds.set(aligned.words.ends, start);
		meanings.set(aligned.words.meanings, start);
		weights[name] = soundWeight(soundCodes(key.sounds));
	}
	return {starts, numbers, wordEnds, meanings, weights};
}

/** A view of one name's sounds; nothing is copied. */
export function soundsOfName(sounds: NameSounds, name: number): AlignedName {
	const start = sounds.starts[name] ?? 0;
	const end = sounds.starts[name + 1] ?? start;
	return {
		length: end - start - 1,
		groups: [sounds.numbers.subarray(start, end)],
		words: {
			ends: sounds.wordEnds.subarray(start, end),
			meanings: sounds.meanings.subarray(start, end),
		},
	};
}
