/**
 * How many cells a terminal gives a text, by the model that the probe measured in it.
 *
 * A cluster is an extended grapheme cluster (UAX #29). Each code point counts by its class:
 *
 *     | class                                        | counts                              |
 *     | -------------------------------------------- | ----------------------------------- |
 *     | Mn, Me, conjoining Hangul vowels and finals   | 0                                   |
 *     | Cf, but the soft hyphen                      | 0 (wc0cf: 1)                        |
 *     | Mc                                           | 1 in wc1, konsole, gc2wc1; else 0   |
 *     | East Asian Wide and Fullwidth, emoji         | 2                                   |
 *     | all else, lone surrogates too                | 1                                   |
 *
 * `wc1`, `wc0`, `wc0cf` add the code points; `konsole` is `wc1` where a Mc right after a nukta counts
 * 0; `gc1` takes the first code point of a cluster that counts; `gc2wc0` and `gc2wc1` take the sum,
 * 2 at most; `all1` counts every code point 1. In the `gc` models a cluster with U+FE0F and a pair
 * of regional indicators are 2. Measured in 30 terminals by their cursor reports.
 */
import {graphemes} from './graphemes.ts';
import type {WidthModel} from './types.ts';
import {type Cells, cells} from './units.ts';
import {unreachable} from './unreachable.ts';
import {wideRanges} from './wide-ranges.ts';

/** All models, the commonest first. */
export const widthModels: readonly WidthModel[] = [
	'wc1',
	'konsole',
	'wc0',
	'wc0cf',
	'gc1',
	'gc2wc0',
	'gc2wc1',
	'all1',
];

/** The cells of `text`, which holds no control characters (see `sanitise.ts`); linear, no segmenter for ASCII and the models that add code points. */
export function widthInCells(text: string, model: WidthModel): Cells {
	if (isPrintableAscii(text)) return cells(text.length);
	if (!isClusterModel(model)) return clusterWidth(text, model);
	let width = 0;
	for (const cluster of graphemes(text)) width += clusterWidth(cluster, model);
	return cells(width);
}

/** The cells of one grapheme cluster; linear in its code points, no allocation. */
export function clusterWidth(cluster: string, model: WidthModel): Cells {
	switch (model) {
		case 'wc1':
			return cells(sum(cluster, 1, 0));
		case 'konsole':
			return cells(sum(cluster, 1, 0) - spacingMarksAfterNukta(cluster));
		case 'wc0':
			return cells(sum(cluster, 0, 0));
		case 'wc0cf':
			return cells(sum(cluster, 0, 1));
		case 'gc1':
			return cells(isWideSequence(cluster) ? 2 : baseWidth(cluster));
		case 'gc2wc0':
			return cells(isWideSequence(cluster) ? 2 : Math.min(2, sum(cluster, 0, 0)));
		case 'gc2wc1':
			return cells(isWideSequence(cluster) ? 2 : Math.min(2, sum(cluster, 1, 0)));
		case 'all1':
			return cells(codePoints(cluster));
		default:
			return unreachable(model);
	}
}

/** The terminal measures whole clusters, not code points. */
export function isClusterModel(model: WidthModel): boolean {
	return model === 'gc1' || model === 'gc2wc0' || model === 'gc2wc1';
}

/** Every code unit is U+0020 to U+007E; stops at the first that is not. */
export function isPrintableAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 0x20 || unit > 0x7e) return false;
	}
	return true;
}

const nothing = 1;
const format = 2;
const spacingMark = 3;
const narrow = 4;
const wide = 5;

/** The class of each code point, found at first use; 0 is not found yet. */
const classes = new Uint8Array(0x110000);

function classOf(codePoint: number): number {
	const known = classes[codePoint] ?? 0;
	if (known !== 0) return known;
	const found = foundClass(codePoint);
	classes[codePoint] = found;
	return found;
}

function foundClass(codePoint: number): number {
	const character = String.fromCodePoint(codePoint);
	if (codePoint === softHyphen) return narrow;
	if (/^[\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FB]$/v.test(character)) return nothing;
	if (/^\p{Cf}$/v.test(character)) return format;
	if (/^\p{Mc}$/v.test(character)) return spacingMark;
	return isWide(codePoint, character) ? wide : narrow;
}

const softHyphen = 0xad;

/** Regional indicators have the emoji presentation, yet each is narrow: only a pair is a flag. */
function isWide(codePoint: number, character: string): boolean {
	if (/^[\p{Emoji_Presentation}--\p{Regional_Indicator}]$/v.test(character)) return true;
	return wideRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function sum(text: string, spacingMarkCells: number, formatCells: number): number {
	let width = 0;
	for (let index = 0; index < text.length; index++) {
		const codePoint = text.codePointAt(index) ?? 0;
		if (codePoint > 0xffff) index++;
		width += cellsOfClass(classOf(codePoint), spacingMarkCells, formatCells);
	}
	return width;
}

function cellsOfClass(
	codePointClass: number,
	spacingMarkCells: number,
	formatCells: number,
): number {
	if (codePointClass === narrow) return 1;
	if (codePointClass === wide) return 2;
	if (codePointClass === spacingMark) return spacingMarkCells;
	return codePointClass === format ? formatCells : 0;
}

function baseWidth(cluster: string): number {
	for (const character of cluster) {
		const width = cellsOfClass(classOf(character.codePointAt(0) ?? 0), 0, 0);
		if (width > 0) return width;
	}
	return 0;
}

function spacingMarksAfterNukta(text: string): number {
	return text.includes(nukta) ? (text.match(/\u093C\p{Mc}/gv)?.length ?? 0) : 0;
}

const nukta = '\u093C';

/** An emoji by U+FE0F, or a flag: kitty, foot, WezTerm and Windows Terminal give it two cells. */
function isWideSequence(cluster: string): boolean {
	if (cluster.length < 2) return false;
	return cluster.includes('\uFE0F') || /^\p{Regional_Indicator}{2}/v.test(cluster);
}

function codePoints(text: string): number {
	let count = 0;
	for (const _ of text) count++;
	return count;
}
