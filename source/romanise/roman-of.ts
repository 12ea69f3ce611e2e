import {offset} from '../text/units.ts';
import type {Sound} from './letter-sounds.ts';
import type {Romanised} from './types.ts';

/** The readable Latin of a text that was read already, and the length of that text. */
export function romanOf(sounds: readonly Sound[], length: number): Romanised {
	return {
		text: sounds.map(({roman}) => roman).join(''),
		offsets: [...sounds.flatMap(unitOffsets), length].map(offset),
	};
}

function unitOffsets({roman, start}: Sound): readonly number[] {
	return Array.from({length: roman.length}, () => start);
}
