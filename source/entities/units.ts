import {romanise} from '../romanise/romanise.ts';
import {foldedWord} from './folding.ts';
import {unitWords} from './lexicon/works.ts';
import {unitWords as urduUnitWords} from './lexicon/works-urdu.ts';
import type {Word} from './words.ts';
import {wordOf} from './words.ts';

/**
 * What a unit is called in a value: its English gloss, or the singular in Latin letters.
 * Remembered, since romanising costs more than finding.
 */
export function unitName(text: string, word: Word | undefined): string {
	const unit = word === undefined ? undefined : unitNames().get(word.folded);
	if (unit !== undefined) return unit;
	if (word?.gloss !== undefined) return word.gloss;
	const known = names.get(text);
	if (known !== undefined) return known;
	if (names.size >= 10_000) names.clear();
	const singular = singularOf(text);
	const name = wordOf(singular).gloss ?? romanise(singular).text;
	names.set(text, name);
	return name;
}

let units: ReadonlyMap<string, string> | undefined;

/** A unit may be another word first: «people» is a modifier of bodies too. */
function unitNames(): ReadonlyMap<string, string> {
	units ??= new Map(
		[unitWords, urduUnitWords].flatMap((table) =>
			Object.entries(table).flatMap(([name, words]) =>
				words.split(/\s+/v).map((word) => [foldedWord(word), name] as const),
			),
		),
	);
	return units;
}

const names = new Map<string, string>();

/** The oblique plural counts the same as the singular: प्रतिनिधियों, शाखाओं, समूहों. */
function singularOf(text: string): string {
	for (const [ending, singular] of endings) {
		if (text.length > ending.length + 1 && text.endsWith(ending)) {
			return text.slice(0, -ending.length) + singular;
		}
	}
	return text;
}

const endings: readonly (readonly [string, string])[] = [
	['ियों', 'ी'],
	['ाओं', 'ा'],
	['ुओं', 'ु'],
	['ों', ''],
	['ियां', 'ी'],
	['ियाँ', 'ी'],
	['ाएं', 'ा'],
	['ाएँ', 'ा'],
	['ें', ''],
	['\u06CC\u0648\u06BA', '\u06CC'],
	['\u0648\u06BA', ''],
	['\u06CC\u0627\u06BA', '\u06CC'],
	['\u06CC\u06BA', ''],
];
