import type {EntityForm} from '../../entities/types.ts';
import {cells} from '../../text/units.ts';
import type {RowStyle} from '../theme.ts';
import type {Part} from './block-lines.ts';

type Room = {
	/** Cells for all parts together. */
	readonly width: number;
	readonly widthOf: (text: string) => number;
	readonly style: RowStyle;
};

/**
 * Spellings with their counts from the left, each a part of its own: in one text a count behind an Urdu spelling would go
 * to its other side. Where the first has no room one that has stands in its place.
 */
export function formParts(
	forms: readonly EntityForm[],
	{width, widthOf, style}: Room,
): readonly Part[] {
	const parts: Part[] = [];
	let left = width;
	const put = (text: string): void => {
		const room = Math.min(left, widthOf(text));
		if (room <= 0) return;
		parts.push({text, width: cells(room), style, isLeftAligned: true});
		left -= room;
	};
	const first = forms.find(({text, count}) => widthOf(`${text} ${count}`) <= width) ?? forms[0];
	for (const form of first === undefined
		? []
		: [first, ...forms.filter((other) => other !== first)]) {
		put(form.text);
		put(` ${form.count}   `);
	}
	if (left > 0) parts.push({text: '', width: cells(left), style});
	return parts;
}
