/*
 * Regular expressions that cannot hang. An expression becomes a program, and the program is run with a stack
 * as a backtracking engine would, but a pair of instruction and place that failed once is never tried again
 * (BitState of RE2, Russ Cox, https://swtch.com/~rsc/regexp/regexp3.html). So `(a+)+$` takes no more than
 * instructions × places. There are no groups to remember, hence no going back to one and no looking around.
 */
import {type Span, span} from '../text/units.ts';
import type {Instruction, Regex} from './regex-program.ts';
import type {RegexAtom} from './regex-syntax.ts';

/** How many steps may still be taken; a search of many articles shares one. A step takes about 10 ns. */
export type Budget = {steps: number};

/**
 * The matches in `text`, first to last, at most `limit`, none of them empty. A match ends at the end of its line,
 * and is not found across a cut of a line longer than 4,000 units. Stops where the budget ends.
 */
export function regexSpans(
	regex: Regex,
	text: string,
	{budget, limit = Number.POSITIVE_INFINITY}: {readonly budget: Budget; readonly limit?: number},
): Span[] {
	const visited = blackboard(regex.program.length * (longestSlice + 1));
	const spans: Span[] = [];
	if (!text.includes(regex.literal)) {
		return spans;
	}

	let start = 0;
	while (start < text.length && budget.steps > 0 && spans.length < limit) {
		const line = text.indexOf('\n', start);
		const lineEnd = line < 0 ? text.length : line;
		const end = Math.min(lineEnd, start + longestSlice);
		const slice = text.slice(start, end);
		for (const found of sliceSpans(regex, {slice, visited, budget})) {
			spans.push(span(start + found.start, start + found.end));
		}

		start = end === lineEnd ? end + 1 : end;
	}

	return spans.slice(0, limit);
}

let board = new Uint8Array(0);

/** Kept from article to article: ten thousand new ones would take longer than the search. */
function blackboard(size: number): Uint8Array {
	if (board.length < size) {
		board = new Uint8Array(size);
	}

	return board;
}

const longestSlice = 4000;
type Run = {readonly slice: string; readonly visited: Uint8Array; readonly budget: Budget};

function sliceSpans(regex: Regex, run: Run): Span[] {
	const spans: Span[] = [];
	run.visited.fill(0, 0, regex.program.length * (run.slice.length + 1));
	let at = 0;
	while (at < run.slice.length && run.budget.steps > 0) {
		const mayMatch = regex.mayBegin(run.slice.codePointAt(at) ?? 0);
		const end = mayMatch ? matchEnd(regex, run, at) : at;
		if (end > at) {
			spans.push(span(at, end));
			forget(regex, run, end);
			at = end;
		} else {
			at += unitsAt(run.slice, at);
		}
	}

	return spans;
}

/** What was visited and led to a match may do so again; all that lies after its end has failed for good. */
function forget(regex: Regex, {slice, visited}: Run, end: number): void {
	const places = slice.length + 1;
	for (let counter = 0; counter < regex.program.length; counter++) {
		visited[counter * places + end] = 0;
	}
}

/** The end of the match that begins at `start`, or -1. */
function matchEnd(regex: Regex, {slice, visited, budget}: Run, start: number): number {
	const {program} = regex;
	const places = slice.length + 1;
	const stack: number[] = [start];
	while (stack.length > 0) {
		const task = stack.pop() as number;
		if (visited[task] === 1) {
			continue;
		}

		visited[task] = 1;
		budget.steps--;
		const at = task % places;
		const counter = (task - at) / places;
		const instruction = program[counter] as Instruction;
		switch (instruction.kind) {
			case 'done':
				return at;
			case 'jump':
				stack.push(instruction.to * places + at);
				break;
			case 'split':
				stack.push(instruction.otherwise * places + at, instruction.to * places + at);
				break;
			default: {
				const next = atomEnd(instruction.atom, slice, at);
				if (next >= 0) {
					stack.push((counter + 1) * places + next);
				}
			}
		}
	}

	return -1;
}

/** Where an atom that matches at `at` ends, or -1. */
function atomEnd(atom: RegexAtom, slice: string, at: number): number {
	switch (atom.kind) {
		case 'point': {
			const point = slice.codePointAt(at);
			return point !== undefined && atom.matches(point) ? at + (point > 0xff_ff ? 2 : 1) : -1;
		}

		case 'start':
			return at === 0 ? at : -1;
		case 'end':
			return at === slice.length ? at : -1;
		default: {
			const isBoundary = isWordAt(slice, at - 1) !== isWordAt(slice, at);
			return isBoundary === (atom.kind === 'boundary') ? at : -1;
		}
	}
}

function isWordAt(slice: string, at: number): boolean {
	const character = slice[at];
	return character !== undefined && /[\p{L}\p{M}\p{N}_]/v.test(character);
}

function unitsAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}
