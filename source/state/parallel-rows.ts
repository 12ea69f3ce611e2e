import type {Difference} from '../analysis/types.ts';
import type {Article, Paragraph} from '../corpus/types.ts';
import {cells} from '../text/units.ts';
import type {Parallel} from './parallel-types.ts';
import {isSameShape, type ScriptRow, type ScriptShape, scriptRows} from './script-rows.ts';
import {layoutOf} from './selectors.ts';
import {readableDate} from './shown-date.ts';
import {groupedNumber} from './shown-name.ts';
import type {State} from './types.ts';

/** What stands in one of the two columns: a row of its article, or a sentence on a difference. */
export type ParallelCell =
	| {readonly type: 'text'; readonly row: ScriptRow; readonly paragraph: Paragraph}
	| {readonly type: 'note'; readonly text: string};

/** A row of both columns; what is aligned begins on one row, and the shorter side is filled up. */
export type ParallelRow = {
	readonly left?: ParallelCell;
	readonly right?: ParallelCell;
};

export type ParallelRows = {
	readonly rows: readonly ParallelRow[];
	/** The rows that tell of a difference, in order: where `n` stops. */
	readonly stops: readonly number[];
};

/** Where the two articles stand: side by side from 100 columns on, else one above the other. */
export type ParallelLayout = {
	readonly isSideBySide: boolean;
	/** Of one column, margins and all. */
	readonly width: number;
	/** Rows of text of one column, its rule left out. */
	readonly height: number;
};

export function parallelLayout(state: State): ParallelLayout {
	const {body} = layoutOf(state);
	const isSideBySide = state.columns >= 100 && state.lines !== 'none';
	if (isSideBySide) {
		const width = Math.floor((body.width - 1) / 2);
		return {isSideBySide, width, height: Math.max(1, body.height - 1)};
	}
	return {isSideBySide, width: body.width, height: Math.max(1, Math.floor(body.height / 2) - 1)};
}

/** Blank cells to the left and to the right of a column's text. */
export const parallelMargin = 1;

type Wrapped = ParallelRows & ScriptShape;

const wrapped = new WeakMap<Parallel, Wrapped>();

/** All rows; wrapped once for a width, an encoding and a script. Linear in both articles. */
export function parallelRows(state: State, parallel: Parallel): ParallelRows {
	const width = parallelLayout(state).width - 2 * parallelMargin;
	const {encoding, script} = state;
	const shape = {width: cells(Math.max(1, width)), encoding, script};
	const known = wrapped.get(parallel);
	if (known !== undefined && isSameShape(known, shape)) return known;
	const made = {...rowsOf(parallel, shape), ...shape};
	wrapped.set(parallel, made);
	return made;
}

function rowsOf(parallel: Parallel, shape: ScriptShape): ParallelRows {
	const rows: ParallelRow[] = [];
	const stops: number[] = [];
	const {a, b} = parallel;
	const rowsOfLines = (article: Article, lines: readonly number[]): readonly ParallelCell[] =>
		lines.flatMap((line) => {
			const paragraph = article.paragraphs[line];
			if (paragraph === undefined) return [];
			return scriptRows(article.text, paragraph, shape).map(
				(row): ParallelCell => ({type: 'text', row, paragraph}),
			);
		});
	for (const block of blocksOf(parallel)) {
		const notes = notesOf(block, parallel);
		for (const {side, text} of notes) {
			stops.push(rows.length);
			rows.push({[side]: {type: 'note', text}});
		}
		const left = rowsOfLines(a.article, block.aLines);
		const right = rowsOfLines(b.article, block.bLines);
		if (left.length === 0 || right.length === 0) stops.push(rows.length);
		rows.push(...together(left, right, [a.language, b.language]), {});
	}
	rows.pop();
	return {rows, stops};
}

function together(
	left: readonly ParallelCell[],
	right: readonly ParallelCell[],
	languages: readonly [string, string],
): readonly ParallelRow[] {
	const nothingIn = (language: string): readonly ParallelCell[] => [
		{type: 'note', text: `nothing in ${language}`},
	];
	const one = left.length > 0 ? left : nothingIn(languages[0]);
	const other = right.length > 0 ? right : nothingIn(languages[1]);
	return Array.from({length: Math.max(one.length, other.length)}, (_, index) => ({
		...(one[index] === undefined ? {} : {left: one[index]}),
		...(other[index] === undefined ? {} : {right: other[index]}),
	}));
}

/** Lines that stand beside each other; one side is empty where the other has something alone. */
type Block = {readonly aLines: readonly number[]; readonly bLines: readonly number[]};

/** All lines of both in order: those that are aligned together, the others where they stand. */
function blocksOf({pair, a, b}: Parallel): readonly Block[] {
	const blocks: Block[] = [];
	let [aNext, bNext] = [0, 0];
	const alone = (aEnd: number, bEnd: number): void => {
		for (const line of linesBetween(a.article, aNext, aEnd))
			blocks.push({aLines: [line], bLines: []});
		for (const line of linesBetween(b.article, bNext, bEnd))
			blocks.push({aLines: [], bLines: [line]});
	};
	for (const {aLine, bLine} of pair.aligned) {
		const last = blocks.at(-1);
		const isMore = last?.aLines.includes(aLine) || last?.bLines.includes(bLine);
		if (last !== undefined && isMore) {
			blocks[blocks.length - 1] = {
				aLines: [...new Set([...last.aLines, aLine])],
				bLines: [...new Set([...last.bLines, bLine])],
			};
		} else {
			alone(aLine, bLine);
			blocks.push({aLines: [aLine], bLines: [bLine]});
		}
		[aNext, bNext] = [aLine + 1, bLine + 1];
	}
	alone(a.article.paragraphs.length, b.article.paragraphs.length);
	return blocks;
}

function linesBetween({paragraphs}: Article, from: number, to: number): readonly number[] {
	return paragraphs.flatMap(({kind}, line) =>
		kind === 'blank' || line < from || line >= to ? [] : [line],
	);
}

type Note = {readonly side: 'left' | 'right'; readonly text: string};

/** One sentence a kind of difference; what stands on the right alone is told there. */
function notesOf({aLines, bLines}: Block, {pair, a, b}: Parallel): readonly Note[] {
	const own = pair.differences.filter(
		({kind, aLine, bLine}) =>
			kind !== 'paragraph' &&
			((aLine !== undefined && aLines.includes(aLine)) ||
				(bLine !== undefined && bLines.includes(bLine))),
	);
	return [...Map.groupBy(own, ({kind}) => kind)].flatMap(([kind, differences]) => {
		const both = differences.filter((each) => each.a !== undefined && each.b !== undefined);
		const shown = (text = ''): string => {
			if (kind === 'number') return groupedNumber(text);
			return kind === 'date' ? readableDate(text) : text;
		};
		return [
			...sentence(
				'left',
				`${kind}s differ`,
				both,
				(each) => `${a.language} ${shown(each.a)}, ${b.language} ${shown(each.b)}`,
			),
			...sentence(
				'left',
				`${kind} only in ${a.language}`,
				differences.filter((each) => each.b === undefined),
				(each) => shown(each.a),
			),
			...sentence(
				'right',
				`${kind} only in ${b.language}`,
				differences.filter((each) => each.a === undefined),
				(each) => shown(each.b),
			),
		];
	});
}

function sentence(
	side: Note['side'],
	label: string,
	differences: readonly Difference[],
	shown: (difference: Difference) => string,
): readonly Note[] {
	if (differences.length === 0) return [];
	return [{side, text: `! ${label}: ${differences.map(shown).join('; ')}`}];
}
