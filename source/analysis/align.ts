/** One step of an alignment: lines `[aFrom, aTo)` of one stand for lines `[bFrom, bTo)` of the other. */
export type Bead = {
	readonly aFrom: number;
	readonly aTo: number;
	readonly bFrom: number;
	readonly bTo: number;
};

/** What it is worth to put these lines together; above 0 if that is better than to leave them alone. */
export type Gain = (bead: Bead) => number;

/** Lines of each side that a step takes. 1:0 and 0:1 are worth nothing. */
const steps = [
	[1, 1],
	[1, 0],
	[0, 1],
	[1, 2],
	[2, 1],
] as const;

/**
 * The best monotone alignment of `aLength` lines with `bLength` lines, by dynamic programming
 * (Gale and Church 1993, without their 2:2). All lines stand in it, in order. Cost: a gain for each
 * step at each cell of the matrix; of long texts only a band round the diagonal is looked at.
 */
export function align(aLength: number, bLength: number, gain: Gain): readonly Bead[] {
	const band = bandOf(aLength, bLength);
	const best = new Float64Array((aLength + 1) * band.width).fill(Number.NEGATIVE_INFINITY);
	const taken = new Uint8Array(best.length);
	const totalAt = (a: number, b: number): number => {
		const cell = a < 0 || b < 0 ? -1 : band.cell(a, b);
		return best[cell] ?? Number.NEGATIVE_INFINITY;
	};
	const fill = (a: number, b: number): void => {
		const cell = band.cell(a, b);
		for (const [index, [aStep, bStep]] of steps.entries()) {
			const bead = {aFrom: a - aStep, aTo: a, bFrom: b - bStep, bTo: b};
			const before = totalAt(bead.aFrom, bead.bFrom);
			if (before === Number.NEGATIVE_INFINITY) continue;
			const total = before + (aStep === 0 || bStep === 0 ? 0 : gain(bead));
			if (total <= (best[cell] ?? 0)) continue;
			best[cell] = total;
			taken[cell] = index;
		}
	};
	best[band.cell(0, 0)] = 0;
	for (let a = 0; a <= aLength; a += 1) {
		const [first, last] = band.columns(a);
		for (let b = first; b <= last; b += 1) fill(a, b);
	}
	return beadsBack((a, b) => steps[taken[band.cell(a, b)] ?? 0] ?? steps[0], aLength, bLength);
}

/** The cells of the matrix that are looked at: rows of equal width, each round the diagonal. */
type Band = {
	readonly width: number;
	/** Where a cell is kept; -1 outside the band. */
	readonly cell: (a: number, b: number) => number;
	/** The first and the last column of a row. */
	readonly columns: (a: number) => readonly [number, number];
};

function bandOf(aLength: number, bLength: number): Band {
	const reach = bandReach(aLength, bLength);
	const width = 2 * reach + 1;
	const middle = (a: number): number => (aLength === 0 ? 0 : Math.round((a * bLength) / aLength));
	return {
		width,
		cell: (a, b) => {
			const column = b - middle(a) + reach;
			return column < 0 || column >= width ? -1 : a * width + column;
		},
		columns: (a) => [Math.max(0, middle(a) - reach), Math.min(bLength, middle(a) + reach)],
	};
}

/** Cells of the matrix that are looked at whole: 250 by 250 lines. */
const wholeCells = 62_500;

/** How far from the diagonal a line may have moved; the band always reaches from corner to corner. */
function bandReach(aLength: number, bLength: number): number {
	if (aLength === 0 || aLength * bLength <= wholeCells) return bLength;
	const slope = Math.ceil(bLength / aLength);
	return Math.max(2 * slope, narrowest, Math.ceil(wholeCells / Math.max(aLength, bLength)));
}

const narrowest = 30;

function beadsBack(
	stepTo: (a: number, b: number) => readonly [number, number],
	aLength: number,
	bLength: number,
): readonly Bead[] {
	const beads: Bead[] = [];
	let [a, b] = [aLength, bLength];
	while (a > 0 || b > 0) {
		const [aStep, bStep] = stepTo(a, b);
		beads.push({aFrom: a - aStep, aTo: a, bFrom: b - bStep, bTo: b});
		[a, b] = [a - aStep, b - bStep];
	}
	return beads.reverse();
}
