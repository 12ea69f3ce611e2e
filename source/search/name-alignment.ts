import {arrivals, fillMatrix, matrix, STEP_KINDS, UNREACHED} from './name-alignment-matrix.ts';
import type {
	AlignedName,
	AlignedQuery,
	AlignmentCosts,
	AlignmentStep,
} from './name-alignment-model.ts';

/** Both costs of the cheapest way to say a query by a name; the time is the product of the two lengths. */
export function align(query: AlignedQuery, name: AlignedName): AlignmentCosts {
	const end = fillMatrix(query, name);
	const prefix = cheapestPrefix(query, name);
	return {
		whole: matrix[end] ?? UNREACHED,
		prefix: prefix.cost,
		wholeSurcharge: surchargeTo(end, query, name),
		prefixSurcharge: surchargeTo(prefix.cell, query, name),
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
		prefix: pathTo(cheapestPrefix(query, name).cell, width),
	};
}

/** The longest rest that is charged: beyond it a name is simply long. */
const LONGEST_REST = 12;

/** The row before the last blank: the query has been said, and the name may go on. */
function cheapestPrefix(
	query: AlignedQuery,
	name: AlignedName,
): {readonly cost: number; readonly cell: number} {
	const {least, letter} = query.model.charges.rest;
	const base = (query.length - 1) * (name.length + 1);
	let cheapest = UNREACHED;
	let cell = base;
	for (let column = 0; column <= name.length; column++) {
		const rest = Math.min(name.length - 1 - column, LONGEST_REST);
		const charge = rest > 0 ? least + letter * rest : 0;
		const cost = (matrix[base + column] ?? UNREACHED) + charge;
		if (cost >= cheapest) continue;
		cheapest = cost;
		cell = base + column;
	}
	return {cost: cheapest, cell};
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

function surchargeTo(end: number, query: AlignedQuery, name: AlignedName): number {
	const {surcharges} = query.model;
	if (!surcharges) return 0;
	let sum = 0;
	for (const step of pathTo(end, name.length + 1)) {
		sum += step.kind === 'group' ? 0 : surcharges.steps[step.kind];
		sum += letterSurcharge(query, name, step);
	}
	return sum;
}

function letterSurcharge(query: AlignedQuery, name: AlignedName, step: AlignmentStep): number {
	const {kind, row, endRow, column, endColumn} = step;
	if (kind === 'insertion') return query.insertionSurcharges[row] ?? 0;
	if (kind !== 'group' && kind !== 'deletion') return 0;
	const number = name.groups[endColumn - column - 1]?.[column] ?? 0;
	if (kind === 'deletion') return query.model.surcharges?.deletions[number] ?? 0;
	return query.groupSurcharges[row]?.[endRow - row - 1]?.[number] ?? 0;
}
