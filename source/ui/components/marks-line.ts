import {marksTexts} from '../../state/marks-text.ts';
import type {State} from '../../state/types.ts';
import {type Cells, cells} from '../../text/units.ts';
import {widthInCells} from '../../text/width.ts';
import type {BlockLine, Part} from './block-lines.ts';

/** The line of tags and note above the text, if there is one: each a part, so that none turns the others around. */
export function marksLines(state: State, width: Cells): readonly BlockLine[] {
	const texts = marksTexts(state);
	if (texts.length === 0) return [];
	const parts: Part[] = [];
	let left = Number(width);
	for (const text of texts) {
		const own = Math.min(left, widthInCells(text, state.encoding.width));
		left -= own;
		parts.push({text, width: cells(own), style: 'accent', isLeftAligned: true});
	}
	return [parts];
}
