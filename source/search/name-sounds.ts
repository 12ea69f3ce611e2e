import {keyWeight} from '../romanise/distance.ts';
import {growingNumbers} from '../text/growing.ts';
import {grownArray, pagedArray, trimmedArray} from '../text/paged.ts';
import type {AlignedName} from './name-alignment-model.ts';
import type {NameKeys} from './name-keys.ts';
import {SOUND_MODEL} from './name-sound-model.ts';

/** The sounds of all names of a segment, ready to be aligned, one after another in flat arrays. */
export type NameSounds = {
	/** Name `n` has the places from `starts[n]` to `starts[n + 1]`. */
	readonly starts: Uint32Array;
	readonly numbers: Uint8Array;
	/** Bytes, unless a name has so many sounds that an end is past 255. */
	readonly wordEnds: Uint8Array | Uint16Array;
	readonly meanings: Uint8Array;
	/** What it would cost to leave all sounds of a name out. */
	readonly weights: Float32Array;
};

/** Takes in the keys of one name after the other; linear in the letters, some three bytes each. */
export function growingSounds(): {
	readonly push: (keys: Pick<NameKeys, 'sounds' | 'meanings'>) => void;
	readonly finish: () => NameSounds;
} {
	const starts = growingNumbers();
	let numbers = new Uint8Array(1024);
	let wordEnds: NameSounds['wordEnds'] = new Uint8Array(1024);
	let meanings = new Uint8Array(1024);
	const weights: number[] = [];
	let end = 0;
	starts.push(0);
	const makeRoom = (room: number): void => {
		if (end + room <= numbers.length) return;
		const size = Math.max(2 * numbers.length, end + room);
		numbers = grownArray(Uint8Array, numbers, size);
		wordEnds =
			wordEnds instanceof Uint8Array
				? grownArray(Uint8Array, wordEnds, size)
				: grownArray(Uint16Array, wordEnds, size);
		meanings = grownArray(Uint8Array, meanings, size);
	};
	const widen = (): void => {
		const wider = pagedArray(Uint16Array, wordEnds.length);
		wider.set(wordEnds.subarray(0, end));
		wordEnds = wider;
	};
	/** As `alignedName` pads them. */
	const writeSounds = (sounds: string): void => {
		numbers[end] = numberOf(blank);
		for (let at = 0; at < sounds.length; at++) {
			numbers[end + 1 + at] = numberOf(sounds.charCodeAt(at));
		}
		numbers[end + sounds.length + 1] = numberOf(blank);
		numbers[end + sounds.length + 2] = 0;
	};
	/** At the blank before each word. */
	const writeWords = (sounds: string, ofWords: readonly number[]): void => {
		let start = 0;
		for (let word = 0; start <= sounds.length; word++) {
			const next = sounds.indexOf(' ', start);
			const stop = (next < 0 ? sounds.length : next) + 1;
			wordEnds[end + start] = stop;
			meanings[end + start] = ofWords[word] ?? 0;
			start = stop;
		}
	};
	return {
		push: ({sounds, meanings: ofWords}) => {
			const length = sounds.length + 3;
			makeRoom(length);
			if (length > 256 && wordEnds instanceof Uint8Array) widen();
			writeSounds(sounds);
			writeWords(sounds, ofWords);
			weights.push(keyWeight(sounds));
			end += length;
			starts.push(end);
		},
		finish: () => ({
			starts: starts.view().slice(),
			numbers: trimmedArray(Uint8Array, numbers, end),
			wordEnds:
				wordEnds instanceof Uint8Array
					? trimmedArray(Uint8Array, wordEnds, end)
					: trimmedArray(Uint16Array, wordEnds, end),
			meanings: trimmedArray(Uint8Array, meanings, end),
			weights: Float32Array.from(weights),
		}),
	};
}

/** The model's number of each sound in ASCII. */
const asciiNumbers = Uint8Array.from({length: 128}, (_, unit) =>
	SOUND_MODEL.groupNumber(String.fromCharCode(unit)),
);

function numberOf(unit: number): number {
	return asciiNumbers[unit] ?? SOUND_MODEL.groupNumber(String.fromCharCode(unit));
}

const blank = 0x20;

/** One name's sounds, as `alignedName` makes them. */
export function soundsOfName(sounds: NameSounds, name: number): AlignedName {
	const start = sounds.starts[name] ?? 0;
	const end = sounds.starts[name + 1] ?? start;
	return {
		length: end - start - 1,
		groups: [Uint16Array.from(sounds.numbers.subarray(start, end))],
		words: {
			ends: Uint16Array.from(sounds.wordEnds.subarray(start, end)),
			meanings: sounds.meanings.subarray(start, end),
		},
	};
}

/** How many words a name has. */
export function wordCount({starts, wordEnds}: NameSounds, name: number): number {
	let count = 0;
	const end = starts[name + 1] ?? 0;
	for (let at = starts[name] ?? 0; at < end; at++) count += wordEnds[at] === 0 ? 0 : 1;
	return count;
}
