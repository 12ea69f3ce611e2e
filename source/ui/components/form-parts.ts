import type {EntityForm} from '../../entities/types.ts';
import type {Part} from './block-lines.ts';
import {
	fittingPieces,
	leastShown,
	type Piece,
	partsOf,
	type RowRoom,
	whole,
	widthOfPieces,
} from './row-pieces.ts';

type Forms = readonly EntityForm[];
type Parts = readonly Part[];

/** What stands between two spellings, and where that has no room. */
export const wideGap = '   ';
export const narrowGap = '  ';

/**
 * Spellings from the left, the commonest of each script first. What has no room gives way in this order: blanks between
 * them, what `name` beside them tells already, the counts, the end of the rarest, the rarest; and of what is left then,
 * one that has no room to one that has.
 */
export function formParts(forms: Forms, room: RowRoom, name?: string): Parts {
	const others = forms.filter(({text}) => text !== name);
	const told = others.length > 0 ? others : forms;
	return (
		countedForms(forms, wideGap, room) ??
		countedForms(forms, narrowGap, room) ??
		closeForms(told, room) ??
		partsOf(
			told.slice(0, 1).map(({text}) => ({text, width: room.width})),
			room,
		)
	);
}

/** A spelling of each script with its count, then others as far as there is room; undefined where a script has none. */
export function countedForms(forms: Forms, gap: string, room: RowRoom): Parts | undefined {
	const scripts = commonestOfScripts(forms);
	const pieces: Piece[] = [];
	for (const form of [...scripts, ...forms.filter((each) => !scripts.includes(each))]) {
		const between = pieces.length === 0 ? [] : [whole(gap, room)];
		const counted = [whole(form.text, room), whole(` ${form.count}`, room)];
		const left = room.width - widthOfPieces([...pieces, ...between]);
		if (widthOfPieces(counted) > left) {
			if (scripts.includes(form)) return undefined;
			if (left >= leastShown) pieces.push(...between, {text: form.text, width: left});
			break;
		}
		pieces.push(...between, ...counted);
	}
	return partsOf(pieces, room);
}

/** The same in less room: the rarest script is cut or left out; undefined where not even one spelling is whole. */
export function closeForms(forms: Forms, room: RowRoom): Parts | undefined {
	const counted = countedForms(forms, narrowGap, room);
	if (counted !== undefined) return counted;
	const texts = commonestOfScripts(forms).map(({text}) => text);
	const pieces = fittingPieces(texts, narrowGap, room);
	if (pieces !== undefined) return partsOf(pieces, room);
	const fits = (text: string): boolean => room.widthOf(text) <= room.width;
	const lone = forms.find(({text, count}) => fits(`${text} ${count}`));
	if (lone !== undefined) return countedForms([lone], narrowGap, room);
	const bare = forms.find(({text}) => fits(text));
	return bare && partsOf([whole(bare.text, room)], room);
}

/** The beginning of the commonest spelling; undefined where it would say too little. */
export function cutForm([form]: Forms, room: RowRoom): Parts | undefined {
	if (form === undefined || room.width < leastShown) return undefined;
	return partsOf([{text: form.text, width: room.width}], room);
}

function commonestOfScripts(forms: Forms): Forms {
	return [...Map.groupBy(forms, ({script}) => script).values()].flatMap((of) => of.slice(0, 1));
}
