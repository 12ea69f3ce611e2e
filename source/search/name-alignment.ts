import {arrivals, fillMatrix, matrix, STEP_KINDS, UNREACHED} from './name-alignment-matrix.ts';
import type {
	AlignedName,
	AlignedQuery,
	AlignmentCosts,
	AlignmentStep,
	StepKind,
} from './name-alignment-model.ts';

/** Both costs of the cheapest way to say a query by a name; the time is the product of the two lengths. */
export function align(query: AlignedQuery, name: AlignedName): AlignmentCosts {
	const end = fillMatrix(query, name);
	const prefix = cheapestPrefix(query, name);
	return {
		whole: matrix[end] as number,
		prefix: prefixCost(query, name, prefix),
		wholeSurcharge: surchargeTo(end, query, name),
		prefixSurcharge: surchargeTo(prefix, query, name),
	};
}

/** The steps of the cheapest path to the whole name and to its beginning, the last first. */
export function alignmentSteps(
	query: AlignedQuery,
	name: AlignedName,
): {readonly whole: readonly AlignmentStep[]; readonly prefix: readonly AlignmentStep[]} {
	const end = fillMatrix(query, name);
	const width = name.length + 1;
	return {
		whole: pathTo(end, width),
		prefix: pathTo(cheapestPrefix(query, name), width),
	};
}

/** The longest rest that is charged: beyond it a name is simply long. */
const LONGEST_REST = 12;

/** The cell of the row before the last blank, where the query has been said, from which the name may go on. */
function cheapestPrefix(query: AlignedQuery, name: AlignedName): number {
	const base = (query.length - 1) * (name.length + 1);
	let cheapest = UNREACHED;
	let prefix = base;
	for (let cell = base; cell <= base + name.length; cell++) {
		const cost = prefixCost(query, name, cell);
		if (cost >= cheapest) continue;
		cheapest = cost;
		prefix = cell;
	}
	return prefix;
}

function prefixCost(query: AlignedQuery, name: AlignedName, cell: number): number {
	const {least, letter} = query.model.charges.rest;
	const column = cell - (query.length - 1) * (name.length + 1);
	const rest = Math.min(name.length - 1 - column, LONGEST_REST);
	return (matrix[cell] as number) + (rest > 0 ? least + letter * rest : 0);
}

/** The steps from the upper left corner to a cell, the last first; none to a cell out of reach. */
function pathTo(end: number, width: number): readonly AlignmentStep[] {
	const steps: AlignmentStep[] = [];
	let cell = (matrix[end] ?? UNREACHED) < UNREACHED ? end : 0;
	while (cell > 0) {
		const by = arrivals[cell] ?? 0;
		const from = Math.floor(by / STEP_KINDS.length);
		steps.push({
			kind: STEP_KINDS[by % STEP_KINDS.length] ?? 'group',
			row: Math.floor(from / width),
			endRow: Math.floor(cell / width),
			column: from % width,
			endColumn: cell % width,
		});
		cell = from;
	}
	return steps;
}

/** Of the path to a cell. */
function surchargeTo(end: number, query: AlignedQuery, name: AlignedName): number {
	const {surcharges} = query.model;
	if (!surcharges || (matrix[end] as number) >= UNREACHED) return 0;
	const width = name.length + 1;
	let sum = 0;
	for (let cell = end; cell > 0; ) {
		const by = arrivals[cell] as number;
		const from = Math.floor(by / STEP_KINDS.length);
		const kind = STEP_KINDS[by % STEP_KINDS.length] as StepKind;
		if (kind !== 'group') sum += surcharges.steps[kind];
		const row = Math.floor(from / width);
		const column = from % width;
		if (kind === 'insertion') {
			sum += query.insertionSurcharges[row] as number;
		} else if (kind === 'deletion') {
			sum += surcharges.deletions[(name.groups[0] as Uint16Array)[column] as number] as number;
		} else if (kind === 'group') {
			const rows = Math.floor(cell / width) - row;
			const number = name.groups[(cell % width) - column - 1]?.[column] as number;
			sum += query.groupSurcharges[row]?.[rows - 1]?.[number] ?? 0;
		}
		cell = from;
	}
	return sum;
}
