import {offset} from '../text/units.ts';
import type {Sound} from './letter-sounds.ts';
import type {Romanised} from './types.ts';

/** The readable Latin of a text that was read already, and the length of that text. */
export function romanOf(sounds: readonly Sound[], length: number): Romanised {
	return {
		text: romanTextOf(sounds),
		offsets: [...sounds.flatMap(unitOffsets), length].map(offset),
	};
}

/** The same without the way back, which takes two thirds of the time. */
export function romanTextOf(sounds: readonly Sound[]): string {
	let text = '';
	for (const {roman} of sounds) text += roman;
	return text;
}

function unitOffsets({roman, start}: Sound): readonly number[] {
	return Array.from({length: roman.length}, () => start);
}
