import {type TextColumn, textColumn} from '../../text/text-column.ts';
import {givenNamesInHindi} from '../lexicon/given-names-hindi.ts';
import {surnamesInHindi} from '../lexicon/surnames-hindi.ts';
import {frameOf} from '../name-frames.ts';

/** The names of the Hindi lists, and of each what both scripts write of it. */
export type HindiNameColumns = {readonly frames: Int32Array; readonly names: TextColumn};

/** Of each frame the first name of the lists. The build keeps what it returns, and the program reads that. */
export function hindiNameColumns(): HindiNameColumns {
	const names = new Map<number, string>();
	for (const name of [...givenNamesInHindi, ...surnamesInHindi].flatMap(wordsOf)) {
		const frame = frameOf(name, 0, name.length);
		if (!names.has(frame)) names.set(frame, name);
	}
	return {frames: Int32Array.from(names.keys()), names: textColumn([...names.values()])};
}

function wordsOf(list: string): string[] {
	return list.split(/\s+/v).filter((word) => word !== '');
}
