/*
 * A regular expression as a program for `regex.ts`: `ab|c*` becomes
 *
 *   0 split 1, 4    1 a    2 b    3 jump 7    4 split 5, 7    5 c    6 jump 4    7 done
 */
import {parseRegex, type RegexAtom, type RegexNode, type RegexProblem} from './regex-syntax.ts';

export type Regex = {
	readonly source: string;
	readonly program: readonly Instruction[];
	/** What every match holds; most articles can be passed over without a step. May be empty. */
	readonly literal: string;
	/** Whether a match may begin with a code point. */
	readonly mayBegin: (point: number) => boolean;
};

export type Instruction =
	| {readonly kind: 'atom'; readonly atom: RegexAtom}
	| {readonly kind: 'jump'; to: number}
	/** Tries `to` first, then `otherwise`. */
	| {readonly kind: 'split'; to: number; otherwise: number}
	| {readonly kind: 'done'};

/** An expression ready to run, or where it breaks and why. */
export function compileRegex(source: string): Regex | RegexProblem {
	const node = parseRegex(source);
	if ('message' in node) {
		return node;
	}

	const program: Instruction[] = [];
	emit(program, node);
	program.push({kind: 'done'});
	if (program.length > longestProgram) {
		return {at: 0, message: 'The expression is too large: repeat less often.'};
	}

	return {source, program, literal: literalOf(node), mayBegin: beginnings(program)};
}

const longestProgram = 1000;

function emit(program: Instruction[], node: RegexNode): void {
	// Repeats of repeats double quickly; the excess is reported by `compileRegex`.
	if (program.length > longestProgram) {
		return;
	}

	switch (node.kind) {
		case 'sequence':
			for (const part of node.parts) {
				emit(program, part);
			}

			return;
		case 'choice':
			emitChoice(program, node.parts);
			return;
		case 'repeat':
			emitRepeat(program, node);
			return;
		default:
			program.push({kind: 'atom', atom: node});
	}
}

function emitChoice(program: Instruction[], parts: readonly RegexNode[]): void {
	const jumps: {to: number}[] = [];
	for (const [index, part] of parts.entries()) {
		if (index === parts.length - 1) {
			emit(program, part);
			continue;
		}

		const split = {kind: 'split' as const, to: program.length + 1, otherwise: 0};
		program.push(split);
		emit(program, part);
		const jump = {kind: 'jump' as const, to: 0};
		program.push(jump);
		jumps.push(jump);
		split.otherwise = program.length;
	}

	for (const jump of jumps) {
		jump.to = program.length;
	}
}

function emitRepeat(program: Instruction[], node: RegexNode & {readonly kind: 'repeat'}): void {
	for (let count = 0; count < node.least; count++) {
		emit(program, node.part);
	}

	const isEndless = node.most === Number.POSITIVE_INFINITY;
	const optional = isEndless ? 1 : node.most - node.least;
	const splits: {to: number; otherwise: number}[] = [];
	for (let count = 0; count < optional && program.length <= longestProgram; count++) {
		const at = program.length;
		const split = {kind: 'split' as const, to: at + 1, otherwise: 0};
		program.push(split);
		splits.push(split);
		emit(program, node.part);
		if (isEndless) {
			program.push({kind: 'jump', to: at});
		}
	}

	for (const split of splits) {
		split.otherwise = program.length;
		if (node.isLazy) {
			[split.to, split.otherwise] = [split.otherwise, split.to];
		}
	}
}

/** The longest run of letters that stand in a row at the top of the expression. */
function literalOf(node: RegexNode): string {
	const parts = node.kind === 'sequence' ? node.parts : [node];
	let best = '';
	let run = '';
	for (const part of parts) {
		run = part.kind === 'point' && part.literal !== undefined ? run + part.literal : '';
		best = run.length > best.length ? run : best;
	}

	return best;
}

const mayNotBegin = 1;
const doesBegin = 2;

/** What the first instructions accept, remembered for each unit of UTF-16. */
function beginnings(program: readonly Instruction[]): (point: number) => boolean {
	const atoms = firstAtoms(program);
	const known = new Uint8Array(0x1_00_00);
	return (point) => {
		if (!atoms || point > 0xff_ff) {
			return true;
		}

		if (known[point] === 0) {
			const begins = atoms.some((atom) => atom.kind !== 'point' || atom.matches(point));
			known[point] = begins ? doesBegin : mayNotBegin;
		}

		return known[point] === doesBegin;
	};
}

/** The atoms that can be met before any code point is taken; `undefined` if nothing need be taken. */
function firstAtoms(program: readonly Instruction[]): readonly RegexAtom[] | undefined {
	const atoms: RegexAtom[] = [];
	const seen = new Set<number>();
	const stack = [0];
	for (let counter = stack.pop(); counter !== undefined; counter = stack.pop()) {
		const instruction = program[counter];
		if (seen.has(counter) || !instruction) {
			continue;
		}

		seen.add(counter);
		if (instruction.kind === 'done') {
			return undefined;
		}

		if (instruction.kind === 'atom') {
			atoms.push(instruction.atom);
			stack.push(...(instruction.atom.kind === 'point' ? [] : [counter + 1]));
		} else {
			stack.push(instruction.to, ...(instruction.kind === 'split' ? [instruction.otherwise] : []));
		}
	}

	return atoms.filter(({kind}) => kind === 'point');
}
