import {grownArray, pagedArray} from '../text/paged.ts';
import type {TextPlace} from './types.ts';

/** Where texts are, in columns: objects took some 60 bytes more for each. */
export type GrowingPlaces = {
	/** The number of the new one, counted from 0. */
	readonly push: (place: TextPlace) => number;
	/** Made anew. */
	readonly at: (number: number) => TextPlace;
};

export function growingPlaces(): GrowingPlaces {
	const files: (string | Uint8Array | undefined)[] = [];
	/** Size, time and start in a file; for others their number and their kind. */
	let numbers: Float64Array = pagedArray(Float64Array, 3 * 256);
	return {
		push: (place) => {
			const number = files.push('file' in place ? place.file : undefined) - 1;
			const at = 3 * number;
			if (at >= numbers.length) numbers = grownArray(Float64Array, numbers, 2 * at);
			if ('file' in place) numbers.set([place.size, place.modifiedMs, place.start], at);
			else if ('kept' in place) numbers.set([place.kept, kept, 0], at);
			else numbers.set([place.inPack, inPack, 0], at);
			return number;
		},
		at: (number) => {
			const file = files[number];
			const [first = 0, second = 0, third = 0] = numbers.subarray(3 * number, 3 * number + 3);
			if (file !== undefined) return {file, size: first, modifiedMs: second, start: third};
			return second === kept ? {kept: first} : {inPack: first};
		},
	};
}

const [kept, inPack] = [0, 1];
