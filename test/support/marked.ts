import type {EntityType} from '../../source/entities/types.ts';

/** A name that somebody marked or a program found; offsets in UTF-16 code units, half-open. */
export type MarkedName = {
	readonly type: EntityType;
	readonly start: number;
	readonly end: number;
};

export type MarkedText = {readonly text: string; readonly names: readonly MarkedName[]};

/** Counts of one type. */
export type Tally = {gold: number; found: number; right: number};

/** Reads `[person:राहुल गांधी] ने [place:दिल्ली] में कहा`; marks may nest. */
export function plainText(marked: string): MarkedText {
	let text = '';
	const names: MarkedName[] = [];
	const open: {type: EntityType; start: number}[] = [];
	for (const piece of marked.split(/(\[[a-z]+:|\])/v)) {
		const type = /^\[([a-z]+):$/v.exec(piece)?.[1];
		if (type !== undefined) open.push({type: type as EntityType, start: text.length});
		else if (piece === ']') {
			const last = open.pop();
			if (last === undefined) throw new Error(`a mark is closed that was not opened: ${marked}`);
			names.push({...last, end: text.length});
		} else text += piece;
	}
	if (open.length > 0) throw new Error(`a mark is left open: ${marked}`);
	return {text, names: names.sort((a, b) => a.start - b.start || b.end - a.end)};
}

/** Adds one sentence to the counts; says which names are missing or wrong. */
export function tallied(
	tallies: Map<string, Tally>,
	{text, names: gold}: MarkedText,
	found: readonly (MarkedName & {readonly text: string})[],
): readonly string[] {
	const key = ({type, start, end}: MarkedName) => `${type} ${start} ${end}`;
	const wanted = new Set(gold.map(key));
	const known = new Set(found.map(key));
	for (const name of gold) {
		const tally = tallyOf(tallies, name.type);
		tally.gold += 1;
		if (known.has(key(name))) tally.right += 1;
	}
	for (const name of found) tallyOf(tallies, name.type).found += 1;
	return [
		...gold
			.filter((name) => !known.has(key(name)))
			.map((name) => `missing ${name.type} ${text.slice(name.start, name.end)}`),
		...found
			.filter((name) => !wanted.has(key(name)))
			.map((name) => `wrong ${name.type} ${name.text}`),
	];
}

function tallyOf(tallies: Map<string, Tally>, type: string): Tally {
	const tally = tallies.get(type) ?? {gold: 0, found: 0, right: 0};
	tallies.set(type, tally);
	return tally;
}

/** 1 for perfect; 1 too where there is nothing to find and nothing was found. */
export function f1({gold, found, right}: Tally): number {
	return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}

/** All types together. */
export function total(tallies: ReadonlyMap<string, Tally>): Tally {
	const sum = {gold: 0, found: 0, right: 0};
	for (const {gold, found, right} of tallies.values()) {
		sum.gold += gold;
		sum.found += found;
		sum.right += right;
	}
	return sum;
}

/** A table: precision, recall and F1 by type. */
export function talliesOf(tallies: ReadonlyMap<string, Tally>): string {
	const rows = [...tallies, ['all', total(tallies)] as const];
	const percent = (part: number, whole: number) =>
		(whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(7);
	const lines = rows.map(([type, tally]) =>
		[
			type.padEnd(13),
			String(tally.gold).padStart(6),
			String(tally.found).padStart(6),
			percent(tally.right, tally.found),
			percent(tally.right, tally.gold),
			(100 * f1(tally)).toFixed(1).padStart(7),
		].join(''),
	);
	return `${'type'.padEnd(13)}  gold found      P      R     F1\n${lines.join('\n')}\n`;
}
