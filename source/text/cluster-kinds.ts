/**
 * Grapheme clusters by what each code unit does to the cluster before it (UAX #29, GB9 and GB9c):
 *
 *     ह ि न ् द ी    a mark joins what stands before it,
 *     └─┘ └─────┘    and after a virama so does a consonant
 *
 * For the blocks that news is written in this needs no `Intl.Segmenter`, which takes 16 ms to make and
 * 38 ms a megabyte. What two versions of Unicode see differently, and all else, is left to it.
 */
import {kindRanges} from './cluster-ranges.ts';

export const kinds = {
	blank: 1,
	/** Ends a cluster and takes no marks. */
	control: 2,
	/** Both: tabs, line ends, U+FEFF. */
	controlBlank: 10,
	/** Begins a cluster. */
	letter: 3,
	sign: 4,
	/** Begins a cluster, or joins one that ends in a virama. */
	consonant: 5,
	/** Joins, and leaves a virama before it in force. */
	mark: 6,
	/** Joins, and ends what a virama began: matras of their own width, ZWNJ. */
	closingMark: 7,
	/** Joins; beside a virama it is a `closingMark` in Unicode 15.1 and a `mark` in 16. */
	unclearMark: 11,
	virama: 8,
	/** For the segmenter. */
	complex: 9,
} as const;

export type UnitKind = (typeof kinds)[keyof typeof kinds];

/** What the cluster so far can take: nothing, marks, a virama, or a consonant after a virama. */
const states = {closed: 0, open: 1, unclear: 2, consonant: 3, linked: 4} as const;

export type ClusterState = (typeof states)[keyof typeof states];

export const noCluster: ClusterState = states.closed;

export function beginsCluster(kind: UnitKind, state: ClusterState): boolean {
	if (kind === kinds.consonant) return state !== states.linked;
	return !isMark(kind) || state === states.closed;
}

/** Only the segmenter can tell how the cluster goes on. */
export function isComplex(kind: UnitKind, state: ClusterState): boolean {
	if (kind === kinds.complex) return true;
	if (kind === kinds.virama) return state === states.unclear;
	return kind === kinds.unclearMark && state === states.linked;
}

/** The state behind a unit of the kind, where it is not complex. */
export function stateAfter(kind: UnitKind, state: ClusterState): ClusterState {
	switch (kind) {
		case kinds.control:
		case kinds.controlBlank:
			return states.closed;
		case kinds.consonant:
			return states.consonant;
		case kinds.virama:
			return state >= states.consonant ? states.linked : states.open;
		case kinds.mark:
			return state === states.closed ? states.open : state;
		case kinds.unclearMark:
			return state === states.consonant || state === states.unclear ? states.unclear : states.open;
		default:
			return states.open;
	}
}

/** From the table, or asked of the segmenter at first sight, so that both count by one version of Unicode. */
export function kindOf(unit: number): UnitKind {
	const known = knownKinds[unit];
	if (known !== undefined && known !== 0) return known as UnitKind;
	const found = foundKind(String.fromCharCode(unit));
	knownKinds[unit] = found;
	return found;
}

/** Scripts that put no blank between words. */
const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

/** Only a dictionary can tell the words of such a text apart. */
export const unspaced: RegExp = new RegExp(`[${unspacedScripts}]`, 'v');

/** `Intl.Segmenter`, made when it is needed. */
export function graphemeSegmenter(): Intl.Segmenter {
	madeSegmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	return madeSegmenter;
}

let madeSegmenter: Intl.Segmenter | undefined;

const knownKinds: Uint8Array = tabulated();

function tabulated(): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (const [kind, ranges] of Object.entries(kindRanges)) {
		for (const [first, last = first] of ranges) {
			table.fill(kinds[kind as keyof typeof kinds], first, last + 1);
		}
	}
	return table;
}

function isMark(kind: UnitKind): boolean {
	return (
		kind === kinds.mark ||
		kind === kinds.closingMark ||
		kind === kinds.unclearMark ||
		kind === kinds.virama
	);
}

function foundKind(unit: string): UnitKind {
	if (complexUnits().test(unit)) return kinds.complex;
	const isBlank = /\s/.test(unit);
	if (clusters(`${unit}\u0301`) === 2) return isBlank ? kinds.controlBlank : kinds.control;
	if (isBlank) return kinds.blank;
	if (clusters(`a${unit}`) === 1) return markKind(unit);
	// Prepended number signs.
	if (clusters(`${unit}a`) === 1) return kinds.complex;
	if (clusters(`क\u094D${unit}`) === 1) return kinds.consonant;
	return /[\p{L}\p{N}]/v.test(unit) ? kinds.letter : kinds.sign;
}

/** Surrogates, what emoji are made of, jamo and the syllables they join, line ends, and the unspaced. */
function complexUnits(): RegExp {
	complexPattern ??= new RegExp(
		String.raw`[\p{Cs}[\p{Extended_Pictographic}--\p{ASCII}]\p{Script=Hangul}\r${unspacedScripts}]`,
		'v',
	);
	return complexPattern;
}

let complexPattern: RegExp | undefined;

function markKind(mark: string): UnitKind {
	if (viramas.test(mark)) return kinds.virama;
	return clusters(`क${mark}\u094Dक`) === 1 ? kinds.mark : kinds.closingMark;
}

/** Indic_Conjunct_Break=Linker of Unicode 15.1; those that came later mark scripts that are not read here. */
const viramas = /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]/v;

function clusters(text: string): number {
	return Array.from(graphemeSegmenter().segment(text)).length;
}
