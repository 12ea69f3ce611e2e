import type {NamedEntity} from '../entities/types.ts';
import {fit as cut} from '../text/fit.ts';
import {controlCells} from '../text/row-controls.ts';
import {hasRightToLeft} from '../text/scripts.ts';
import type {RowEncoding} from '../text/types.ts';
import {cells} from '../text/units.ts';
import {widthInCells} from '../text/width.ts';
import type {MergeQuestion} from '../view-types.ts';

type Room = {
	/** Cells of the row. */
	readonly width: number;
	readonly encoding: RowEncoding;
	/** The answers with their keys: they stand whole, whatever the names are cut to. */
	readonly choices: string;
};

/** What stands in the footer while the reader is asked: as much of the names as there is room for. */
export function mergeQuestion({into, others}: MergeQuestion, given: Room): string {
	const names = [...others, into].map(told);
	const controls = names.some(hasRightToLeft) ? controlCells(given.encoding) : 0;
	const room = {...given, width: given.width - controls};
	const asked = (shown: readonly string[]): string =>
		`Is ${shown.slice(0, -1).join(', ')} the same ${into.type} as ${shown.at(-1) ?? ''}?`;
	const short = (shown: readonly string[]): string => `${shown.join(' = ')}?`;
	const [first = '', last = ''] = [names[0], names.at(-1)];
	const few = names.length > 2 ? [`${first}, …`, last] : [first, last];
	return (
		[
			fitted(asked, names, room),
			fitted(asked, few, room),
			fitted(short, few, room),
			`One ${into.type}?   ${room.choices}`,
			`One?   ${room.choices}`,
		].find((line) => line !== undefined && widthInCells(line, room.encoding.width) <= room.width) ??
		room.choices
	);
}

type Sentence = (names: readonly string[]) => string;

/** The names as they are, or each cut to its share; nothing where the shares would tell nobody. */
function fitted(
	sentence: Sentence,
	names: readonly string[],
	{width, encoding, choices}: Room,
): string | undefined {
	const line = (shown: readonly string[]): string => `${sentence(shown)}   ${choices}`;
	const measure = (text: string): number => widthInCells(text, encoding.width);
	const left = width - measure(line(names.map(() => '')));
	const shares = sharesOf(names.map(measure), left);
	if (shares.some((share, index) => share < Math.min(leastShown, measure(names[index] ?? '')))) {
		return undefined;
	}
	return line(names.map((name, index) => cut(name, cells(shares[index] ?? 0), encoding).text));
}

/** Cells in which a name can be told from another. */
const leastShown = 9;

/** Each of the widths, or where they are too many an equal share; what a short one leaves goes to the others. */
function sharesOf(widths: readonly number[], left: number): readonly number[] {
	const shares: number[] = widths.map(() => 0);
	let rest = left;
	const byWidth = [...widths.entries()].sort(([, one], [, other]) => one - other);
	for (const [done, [index, width]] of byWidth.entries()) {
		const share = Math.max(0, Math.min(width, Math.floor(rest / (widths.length - done))));
		shares[index] = share;
		rest -= share;
	}
	return shares;
}

function told({name, mentions, forms}: NamedEntity): string {
	const [form] = forms;
	return `${name} ${form === undefined || form.script === 'Latn' ? '' : `${form.text} `}(${mentions})`;
}
