import {foldedWord} from './folding.ts';
import {siteHeads, siteModifiers} from './lexicon/sites.ts';
import {siteHeadsInUrdu, siteModifiersInUrdu} from './lexicon/sites-urdu.ts';
import type {Lexicon} from './lexicon/types.ts';

/** What ends the name of a building, a road or a station, folded, with its English gloss. */
export const siteHeadGlosses: ReadonlyMap<string, string> = glosses(siteHeads, siteHeadsInUrdu);

/** What narrows it down. */
export const siteModifierGlosses: ReadonlyMap<string, string> = glosses(
	siteModifiers,
	siteModifiersInUrdu,
);

function glosses(...lexicons: readonly Lexicon[]): ReadonlyMap<string, string> {
	return new Map(
		lexicons.flatMap((lexicon) =>
			Object.entries(lexicon).flatMap(([gloss, words]) =>
				words.split(' ').map((word) => [foldedWord(word), gloss] as const),
			),
		),
	);
}
