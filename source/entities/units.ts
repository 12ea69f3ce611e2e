import {romanText} from '../romanise/romanise.ts';
import {foldedWord} from './folding.ts';
import {countedNouns, countedNounsInUrdu} from './lexicon/counted-nouns.ts';
import {titles} from './lexicon/titles.ts';
import {titles as urduTitles} from './lexicon/titles-urdu.ts';
import {unitWords} from './lexicon/works.ts';
import {unitWords as urduUnitWords} from './lexicon/works-urdu.ts';
import {wordClass} from './word-classes.ts';
import type {Word} from './words.ts';
import {wordOf} from './words.ts';

/**
 * What a unit is called in a value: its English gloss, or the singular in Latin letters.
 * Remembered, since romanising costs more than finding.
 */
export function unitName(text: string, word: Word | undefined): string {
	const unit = word === undefined ? undefined : lists().units.get(word.folded);
	if (unit !== undefined) return unit;
	const gloss = ownGloss(word);
	if (gloss !== undefined) return gloss;
	const known = names.get(text);
	if (known !== undefined) return known;
	if (names.size >= 10_000) names.clear();
	const singular = singularOf(text);
	// Of most words in Urdu the gloss of the singular is the one that was asked for.
	const isAsked = singular === text && word !== undefined;
	const name = (isAsked ? undefined : ownGloss(wordOf(singular))) ?? romanText(singular);
	names.set(text, name);
	return name;
}

/** A row of offices has one gloss for many, «profession»: only its first word is called by it, and the gloss itself. */
function ownGloss(word: Word | undefined): string | undefined {
	if (word === undefined) return undefined;
	const {folded, gloss} = word;
	const isOffice = (word.classes & wordClass.title) !== 0;
	// Asked of all words: V8 would compile all callers anew at the first office.
	const isFirst = lists().firstTitles.has(folded);
	const isOwn = (isFirst || folded === gloss) && gloss !== 'profession';
	return isOwn || !isOffice ? gloss : undefined;
}

type Lists = {
	/** A unit may be another word first: «people» is a modifier of bodies too. */
	readonly units: ReadonlyMap<string, string>;
	readonly firstTitles: ReadonlySet<string>;
};

let listed: Lists | undefined;

/** Both at once: who counts units soon counts people of some office. */
function lists(): Lists {
	listed ??= {units: unitNames(), firstTitles: firstTitles()};
	return listed;
}

function firstTitles(): ReadonlySet<string> {
	return new Set(
		[titles, urduTitles].flatMap((table) =>
			Object.values(table).map((words) => foldedWord(words.split(/\s+/v)[0] ?? '')),
		),
	);
}

function unitNames(): ReadonlyMap<string, string> {
	return new Map(
		[countedNouns, countedNounsInUrdu, unitWords, urduUnitWords].flatMap((table) =>
			Object.entries(table).flatMap(([name, words]) =>
				words.split(/\s+/v).map((word) => [foldedWord(word), name] as const),
			),
		),
	);
}

const names = new Map<string, string>();

/** The oblique plural counts the same as the singular: प्रतिनिधियों, शाखाओं, समूहों. */
function singularOf(text: string): string {
	if (!nasals.includes(text.charAt(text.length - 1))) return text;
	for (const [ending, singular] of endings) {
		if (text.length > ending.length + 1 && text.endsWith(ending)) {
			return text.slice(0, -ending.length) + singular;
		}
	}
	return text;
}

/** All endings end with one of them. */
const nasals = '\u0901\u0902\u06BA';

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
