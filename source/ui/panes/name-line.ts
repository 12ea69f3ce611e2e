import type {ListedEntity} from '../../entities/types.ts';
import {shownName} from '../../state/shown-name.ts';
import {cellsToFit} from '../../text/fit.ts';
import type {RowEncoding} from '../../text/types.ts';
import type {Part} from '../components/block-lines.ts';
import {closeForms, countedForms, cutForm, narrowGap, wideGap} from '../components/form-parts.ts';
import {madeOnce} from '../components/made-once.ts';
import {partsOf, type RowRoom, whole, widthOfPieces} from '../components/row-pieces.ts';

type Parts = readonly Part[];

type Shown = {
	readonly width: number;
	readonly encoding: RowEncoding;
	readonly isSelected: boolean;
};

const lineOf = madeOnce<ListedEntity, Parts>();

/**
 * A found name: who it is, of which kind, how often it is named, and how it is written. What has no room gives way in
 * this order: blanks, all but one spelling, the kind, that spelling, the end of the name; never the count.
 */
export function nameLine(target: ListedEntity, shown: Shown): Parts {
	const {width, encoding, isSelected} = shown;
	return lineOf(target, [width, encoding, isSelected], () => dividedLine(target, shown));
}

function dividedLine(target: ListedEntity, {width, encoding, isSelected}: Shown): Parts {
	const room: RowRoom = {
		width,
		widthOf: (text) => cellsToFit(text, encoding),
		style: isSelected ? 'inverse' : 'plain',
	};
	const name = `${isSelected ? '>' : ' '} @ ${shownName(target)}`;
	const {type, forms, mentions} = target;
	// The name tells this spelling already.
	const others = forms.filter(({text}) => text !== target.name);
	const row = (texts: readonly string[], spelled: Spelled): Parts | undefined => {
		const head = texts.map((text) => whole(text, room));
		const width = widthOfPieces(head);
		const rest = width > room.width ? undefined : spelled({...room, width: room.width - width});
		return rest && [...partsOf(head, {...room, width}), ...rest];
	};
	const wide = [`${name}${wideGap}${type}`, ` ${mentions}${wideGap}`];
	const narrow = [`${name}${narrowGap}${type}`, ` ${mentions}${narrowGap}`];
	const narrowest = [name, `${narrowGap}${mentions}${narrowGap}`];
	const close: Spelled = (left) => closeForms(others, left);
	const cut: Spelled = (left) => cutForm(others, left);
	return (
		row(wide, (left) => countedForms(forms, wideGap, left)) ??
		row(narrow, close) ??
		row(narrowest, close) ??
		row(narrow, cut) ??
		row(narrowest, cut) ??
		row([`${name}${narrowGap}${type}`, ` ${mentions}`], (left) => partsOf([], left)) ??
		cutName(name, `${narrowGap}${mentions}`, room)
	);
}

type Spelled = (room: RowRoom) => Parts | undefined;

function cutName(name: string, count: string, room: RowRoom): Parts {
	const shown = whole(count, room);
	const width = Math.min(room.widthOf(name), Math.max(0, room.width - shown.width));
	return partsOf([{text: name, width}, shown], room);
}
