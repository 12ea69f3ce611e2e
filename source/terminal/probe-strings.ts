import type {RowEncoding, WidthModel} from '../text/types.ts';
import {widthInCells, widthModels} from '../text/width.ts';

/**
 * What the probe writes to measure: nine strings that tell the eight models apart, three for what a
 * model leaves open, and two that are only told to the reader of `khabar doctor`.
 *
 *     string      wc1 konsole wc0 wc0cf gc1 gc2wc0 gc2wc1 all1
 *     ka + aa      2     2     1    1    1    1      2     2
 *     ka + i       2     2     1    1    1    1      2     2
 *     ksha         2     2     2    2    1    2      2     3
 *     ksha + aa    3     3     2    2    1    2      2     4
 *     rthya        3     3     3    3    1    2      2     5
 *     rra + ii     2     1     1    1    1    1      2     3
 *     dilli        5     5     3    3    2    3      4     6
 *     be + zabar   1     1     1    1    1    1      1     2
 *     m ZWNJ kh    2     2     2    3    2    2      2     3
 */
const decidingStrings: readonly string[] = [
	'\u0915\u093E',
	'\u0915\u093F',
	'\u0915\u094D\u0937',
	'\u0915\u094D\u0937\u093E',
	'\u0930\u094D\u0925\u094D\u092F',
	'\u0921\u093C\u0940',
	'\u0926\u093F\u0932\u094D\u0932\u0940',
	'\u0628\u064E',
	'\u0645\u200C\u062E',
];

/** One cell in mlterm 3.9, two elsewhere. */
const lamAlef = '\u0644\u0627';
/** Controls have no cell, or one each in mlterm and xterm.js: three or five in all. */
const isolated = 'a\u2067b\u2069c';
const overridden = 'a\u202Db';

/** A family of emoji, a Han character. */
const toldStrings: readonly string[] = ['\u{1F469}\u200D\u{1F467}', '\u6F22'];

/** All of them, in the order of `measuredCells`. */
export const probeStrings: readonly string[] = [
	...decidingStrings,
	lamAlef,
	...toldStrings,
	isolated,
	overridden,
];

/** What of the measured cells decides how rows are sent, beside the width model. */
export function encodingMeasures(
	measuredCells: readonly number[],
): Required<Pick<RowEncoding, 'controlCells' | 'joinsLamAlef'>> {
	const cellsOf = (text: string): number => measuredCells[probeStrings.indexOf(text)] ?? 0;
	return {
		joinsLamAlef: cellsOf(lamAlef) === 1,
		controlCells: {
			isolate: between(0, cellsOf(isolated) - 3, 2),
			override: between(0, cellsOf(overridden) - 2, 1),
		},
	};
}

function between(least: number, count: number, most: number): number {
	return Math.min(most, Math.max(least, count));
}

/** The most columns that one of them may take: a screen narrower than this measures nothing. */
export const widestProbeString = 8;

/**
 * Written first: one cell in UTF-8, two where each byte is a letter. Of all letters this has no byte
 * that is a control character (C1) there, and no East Asian width in doubt.
 */
export const utf8String = '\u00F1';

export type MeasuredModel = {readonly model: WidthModel; readonly isExact: boolean};

/** The model that predicts all deciding strings; else the one that predicts most of them, the commonest first; else `wc1`. */
export function modelFor(measuredCells: readonly number[]): MeasuredModel {
	const scores = widthModels.map((model) => ({
		model,
		right: decidingStrings.filter(
			(text, index) => widthInCells(text, model) === measuredCells[index],
		).length,
	}));
	const best = scores.reduce((first, other) => (other.right > first.right ? other : first));
	if (best.right < fewestRight) return {model: 'wc1', isExact: false};
	return {model: best.model, isExact: best.right === decidingStrings.length};
}

/** Two models differ in at least one string of the nine; a terminal that misses more than two is no relation of any. */
const fewestRight = 7;
