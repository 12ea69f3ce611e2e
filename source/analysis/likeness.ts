import {align, type Bead, type Gain} from './align.ts';
import {createLineLikeness} from './line-likeness.ts';
import type {Bag, Story} from './story.ts';

/** Lines of two stories put together, and how much of them is the same. */
export type ScoredBead = Bead & {
	/** 0 to 1; 0 where one side has nothing. */
	readonly score: number;
};

/** How two stories lie beside each other. */
export type Comparison = {
	readonly beads: readonly ScoredBead[];
	/** 0 to 1: the likeness of the aligned lines, each by its length; what stands alone counts as 0. */
	readonly likeness: number;
	/** 0 to 1: the share of names, dates and numbers that stand in both versions of a line. */
	readonly anchorShare: number;
	/** How many different names, dates and numbers stand in both versions of a line. */
	readonly anchorsShared: number;
	/** As `anchorShare`, of numbers and dates alone; undefined where neither version has any. */
	readonly figureShare: number | undefined;
	/** How much more alike the aligned lines are than lines that are not; 1 for not at all, undefined where there are no others. */
	readonly contrast: number | undefined;
};

type Side = {
	readonly anchors: readonly Bag[];
	readonly lengths: readonly number[];
	readonly kinds: readonly string[];
};

/** Aligns two stories line by line. Costs the product of their lines, or a band of it for long ones. */
export function compareStories(a: Story, b: Story): Comparison {
	const isOneScript = a.script === b.script;
	const [left, right] = [sideOf(a), sideOf(b)];
	const likenessOf = createLineLikeness(a, b, isOneScript ? 'letters' : 'sounds');
	const gain = gainOf({left, right, likenessOf, chance: isOneScript ? 0.2 : 0.05});
	const beads = align(a.lines.length, b.lines.length, gain).map((bead) => ({
		...bead,
		score: isGap(bead) ? 0 : likenessOf(bead),
	}));
	const aligned = byLength(beads, left, right);
	return {
		beads,
		likeness: aligned,
		...sharedAnchors(beads, left, right),
		contrast: contrastOf(beads, left, right, likenessOf),
	};
}

function sideOf(story: Story): Side {
	return {
		anchors: story.lines.map(({anchors}) => countsOf(anchors)),
		lengths: story.lines.map(({paragraph: {start, end}}) => end - start),
		kinds: story.lines.map(({paragraph}) => paragraph.kind),
	};
}

function countsOf(features: readonly string[]): Bag {
	const bag = new Map<string, number>();
	for (const feature of features) bag.set(feature, (bag.get(feature) ?? 0) + 1);
	return bag;
}

export function isGap({aFrom, aTo, bFrom, bTo}: Bead): boolean {
	return aFrom === aTo || bFrom === bTo;
}

function joined(bags: readonly Bag[], from: number, to: number): Bag {
	const first = bags[from] ?? noFeatures;
	if (to - from < 2) return first;
	const whole = new Map(first);
	for (const bag of bags.slice(from + 1, to)) {
		for (const [feature, count] of bag) whole.set(feature, (whole.get(feature) ?? 0) + count);
	}
	return whole;
}

const noFeatures: Bag = new Map();

type Judging = {
	readonly left: Side;
	readonly right: Side;
	readonly likenessOf: (bead: Bead) => number;
	/** How alike two lines are that have nothing to do with each other. */
	readonly chance: number;
};

function gainOf({left, right, likenessOf, chance}: Judging): Gain {
	return (bead) => {
		const taken = bead.aTo - bead.aFrom + bead.bTo - bead.bFrom;
		const score = likenessOf(bead);
		const lengths = [
			sum(left.lengths, bead.aFrom, bead.aTo),
			sum(right.lengths, bead.bFrom, bead.bTo),
		] as const;
		const fit = Math.min(...lengths) / Math.max(1, ...lengths);
		// Short lines without names may stand for each other though no word is alike: their place tells.
		const isEmpty = Math.min(...lengths) < shortLine && score === 0;
		const isOtherKind = left.kinds[bead.aFrom] !== right.kinds[bead.bFrom];
		const cost =
			(isEmpty ? 0 : chance) + (isOtherKind ? 0.1 : 0) + contradiction(bead, left, right);
		return taken * (score + 0.1 * fit - cost) - (taken > 2 ? mergeCost : 0);
	};
}

/** Code units of a line that is too short to be told by its words. */
const shortLine = 40;

/** Two lines are put together only if that makes both of them more alike. */
const mergeCost = 0.25;

/** Both lines have names or numbers, and not one in common. */
function contradiction(bead: Bead, left: Side, right: Side): number {
	const one = joined(left.anchors, bead.aFrom, bead.aTo);
	const other = joined(right.anchors, bead.bFrom, bead.bTo);
	if (one.size < 2 || other.size < 2) return 0;
	for (const anchor of one.keys()) if (other.has(anchor)) return 0;
	return 0.15;
}

function sum(values: readonly number[], from: number, to: number): number {
	let total = 0;
	for (let index = from; index < to; index += 1) total += values[index] ?? 0;
	return total;
}

function byLength(beads: readonly ScoredBead[], left: Side, right: Side): number {
	let total = 0;
	let alike = 0;
	for (const {aFrom, aTo, bFrom, bTo, score} of beads) {
		const length = sum(left.lengths, aFrom, aTo) + sum(right.lengths, bFrom, bTo);
		total += length;
		alike += score * length;
	}
	return total === 0 ? 0 : alike / total;
}

type AnchorCounts = Pick<Comparison, 'anchorShare' | 'anchorsShared' | 'figureShare'>;

/** Each anchor counts once a line: a translation may say «he» where the other repeats the name. */
function sharedAnchors(beads: readonly ScoredBead[], left: Side, right: Side): AnchorCounts {
	const sides = beads.map(({aFrom, aTo, bFrom, bTo}) => ({
		one: [...joined(left.anchors, aFrom, aTo).keys()],
		other: joined(right.anchors, bFrom, bTo),
	}));
	const shared = sides.flatMap(({one, other}) => one.filter((anchor) => other.has(anchor)));
	const all = sides.flatMap(({one, other}) => [...one, ...other.keys()]);
	const figures = all.filter(isFigure).length;
	return {
		anchorShare: all.length === 0 ? 0 : (2 * shared.length) / all.length,
		anchorsShared: new Set(shared).size,
		figureShare: figures === 0 ? undefined : (2 * shared.filter(isFigure).length) / figures,
	};
}

/** Whether an anchor is a number or a date. */
export function isFigure(anchor: string): boolean {
	return anchor.startsWith('number:') || anchor.startsWith('date:');
}

/** At most this many lines are compared with those two places further on. */
const contrastLines = 40;

function contrastOf(
	beads: readonly ScoredBead[],
	left: Side,
	right: Side,
	likenessOf: (bead: Bead) => number,
): number | undefined {
	const together = beads.filter((bead) => !isGap(bead)).slice(0, contrastLines);
	let same = 0;
	let others = 0;
	let count = 0;
	for (const [index, bead] of together.entries()) {
		for (const [place, {bFrom, bTo}] of together.entries()) {
			if (place === index || isShort(bead, left) || (right.lengths[bFrom] ?? 0) < shortLine)
				continue;
			same += bead.score;
			others += likenessOf({...bead, bFrom, bTo});
			count += 1;
		}
	}
	return count === 0 ? undefined : same / Math.max(others, 0.01 * count);
}

function isShort({aFrom}: Bead, {lengths}: Side): boolean {
	return (lengths[aFrom] ?? 0) < shortLine;
}
