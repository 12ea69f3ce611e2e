import type {EntityType, Mention} from '../entities/types.ts';
import {phonemeSimilarity} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {isGap, type ScoredBead} from './likeness.ts';
import {isHeard} from './name-differences.ts';
import {areNearDates, areNearNumbers} from './near-figures.ts';
import {distinctBy, numbersOutsideDates, type Part, partOf} from './parts.ts';
import type {Story} from './story.ts';
import {weekdayOf} from './weekdays.ts';

/**
 * How far two versions agree line by line where their figures may be wrong: names by entity or by ear,
 * figures that are equal and, half as much, those that are near.
 */
export type Agreement = {
	/** 0 to 1: of the names in lines that stand beside each other; 0 where there are none. */
	readonly nameShare: number;
	/** Different names that both have. */
	readonly namesShared: number;
	/** 0 to 1, of numbers and dates, those of lines that stand alone too; 0 where there are none. */
	readonly figureShare: number;
	/** Figures that have an equal or a near one beside them. */
	readonly figuresShared: number;
	/** Figures that have an equal one beside them. */
	readonly figuresEqual: number;
	/** 0 to 1: of names and figures together, those of lines that stand alone too. */
	readonly share: number;
	/** A place of one stands where the other has another: versions of one story tell of one place. */
	readonly isElsewhere: boolean;
};

/** Costs a comparison by ear of the names that are left in each bead. */
export function agreementOf(a: Story, b: Story, beads: readonly ScoredBead[]): Agreement {
	const names = counting();
	const figures = counting();
	const shared = new Set<string>();
	let namesAlone = 0;
	let [figuresShared, figuresEqual] = [0, 0];
	let isElsewhere = false;
	for (const bead of beads) {
		const one = partOf(a, bead.aFrom, bead.aTo);
		const other = partOf(b, bead.bFrom, bead.bTo);
		if (isGap(bead)) {
			for (const part of [one, other]) {
				namesAlone += namesIn(part).length;
				figures.add(0, 0, figuresIn(part).length);
			}
			continue;
		}
		const named = matchedNames(one, other);
		for (const {entity} of named.equal) shared.add(entity);
		names.add(named.equal.length, 0, named.left.length + named.right.length);
		isElsewhere ||= named.left.some(isPlace) && named.right.some(isPlace);
		const told = matchedFigures(figuresIn(one), figuresIn(other));
		figures.add(told.equal, told.near, told.alone);
		figuresShared += told.equal + told.near;
		figuresEqual += told.equal;
	}
	const all = names.total() + figures.total() + namesAlone;
	return {
		nameShare: names.share(),
		namesShared: shared.size,
		figureShare: figures.share(),
		figuresShared,
		figuresEqual,
		share: all === 0 ? 0 : (names.agreed() + figures.agreed()) / all,
		isElsewhere,
	};
}

/** Counts on both sides: what is equal twice, what is near once of its two. */
function counting() {
	let agreed = 0;
	let total = 0;
	return {
		add: (equal: number, near: number, alone: number): void => {
			agreed += 2 * equal + near;
			total += 2 * (equal + near) + alone;
		},
		agreed: () => agreed,
		total: () => total,
		share: () => (total === 0 ? 0 : agreed / total),
	};
}

const nameTypes: ReadonlySet<EntityType> = new Set(['person', 'place', 'organization', 'event']);

function namesIn({lines}: Part): readonly Mention[] {
	const names = lines.flatMap(({mentions}) => mentions.filter(({type}) => nameTypes.has(type)));
	return distinctBy(names, ({entity}) => entity);
}

function isPlace({type}: Mention): boolean {
	return type === 'place';
}

type Matched = {
	readonly equal: readonly Mention[];
	readonly left: readonly Mention[];
	readonly right: readonly Mention[];
};

function matchedNames(one: Part, other: Part): Matched {
	const free = new Set(namesIn(other));
	const equal: Mention[] = [];
	const left: Mention[] = [];
	for (const mention of namesIn(one)) {
		const same = [...free].find((each) => isSameName(mention, each));
		if (same !== undefined) free.delete(same);
		if (same !== undefined || isHeard(mention.text, other)) equal.push(mention);
		else left.push(mention);
	}
	const right = [...free].filter((mention) => !isHeard(mention.text, one));
	return {equal, left, right};
}

function isSameName(one: Mention, other: Mention): boolean {
	if (one.entity === other.entity) return true;
	return phonemeSimilarity(phonemeKey(one.text), phonemeKey(other.text)) >= sameName;
}

/** As names of one line sound that are spellings of one. */
const sameName = 0.7;

type Figure =
	| {readonly kind: 'number'; readonly value: string; readonly unit: string | undefined}
	| {readonly kind: 'date'; readonly value: string};

function figuresIn(part: Part): readonly Figure[] {
	const numbers = numbersOutsideDates(part).map(
		({value, unit}): Figure => ({kind: 'number', value, unit}),
	);
	const dates = part.lines.flatMap(({mentions}) =>
		mentions
			.filter(({type}) => type === 'date')
			.map((date): Figure => {
				return {kind: 'date', value: date.value ?? weekdayOf(date) ?? date.entity};
			}),
	);
	return [...distinctBy(numbers, ({value}) => value), ...distinctBy(dates, ({value}) => value)];
}

type FiguresMatched = {readonly equal: number; readonly near: number; readonly alone: number};

function matchedFigures(ones: readonly Figure[], others: readonly Figure[]): FiguresMatched {
	const free = new Set(others);
	const left: Figure[] = [];
	const take = (found: Figure | undefined): boolean => found !== undefined && free.delete(found);
	for (const one of ones) {
		const isEqual = take(others.find((other) => free.has(other) && isEqualFigure(one, other)));
		if (!isEqual) left.push(one);
	}
	const near = left.filter((one) => take([...free].find((other) => isNear(one, other)))).length;
	return {equal: ones.length - left.length, near, alone: left.length - near + free.size};
}

function isEqualFigure(one: Figure, other: Figure): boolean {
	return one.kind === other.kind && one.value === other.value;
}

function isNear(one: Figure, other: Figure): boolean {
	if (one.kind === 'date' || other.kind === 'date') {
		return one.kind === other.kind && areNearDates(one.value, other.value);
	}
	return areNearNumbers(one, other);
}
