import {foldedWord} from './folding.ts';
import {letterWords} from './letter-words.ts';
import {
	aliases,
	called,
	identifications,
	identified,
	kin,
	manners,
	residents,
	somebody,
	villages,
} from './lexicon/identifications.ts';
import {namesAndNouns} from './lexicon/names-and-nouns.ts';
import {daysAfterNames, offices, officesAndNames, officesOfTwoWords} from './lexicon/offices.ts';
import {placeEndings} from './lexicon/places.ts';
import {
	belongings,
	families,
	secondNames,
	siblings,
	sureSecondNames,
	tribes,
} from './lexicon/second-names.ts';
import {ages, verbRoots, whereAndWorld} from './lexicon/words-in-context.ts';
import {siteHeadGlosses, siteModifierGlosses} from './site-words.ts';
import {weekdayWords} from './weekdays.ts';
import {wordTrait} from './word-classes.ts';

/**
 * The bits of `wordTrait` that short lists of words give, by the word as it is folded: so that a finder asks a token for
 * a bit, where it would look the word up.
 */
export function traitWords(): ReadonlyMap<string, number> {
	const traits = new Map<string, number>();
	const add = (words: Iterable<string>, trait: number): void => {
		for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
	};
	const addListed = (lists: readonly string[], trait: number): void => {
		for (const list of lists) add(list.split(/\s+/v).map(foldedWord), trait);
	};
	add(letterWords('sure'), wordTrait.sureLetter);
	add(letterWords('doubtful'), wordTrait.doubtfulLetter);
	add(weekdayWords(), wordTrait.weekday);
	add(siteHeadGlosses.keys(), wordTrait.siteHead);
	add(siteModifierGlosses.keys(), wordTrait.siteModifier);
	addListed([placeEndings.arabWords], wordTrait.placeEnding);
	addListed(namesAndNouns, wordTrait.nounAndName);
	addListed(offices, wordTrait.office);
	addListed(officesOfTwoWords.first, wordTrait.officeFirst);
	addListed(officesOfTwoWords.second, wordTrait.officeSecond);
	addListed(officesAndNames, wordTrait.officeAndName);
	addListed(daysAfterNames, wordTrait.dayAfterName);
	addListed(identifications, wordTrait.identification);
	addListed(identified, wordTrait.identified);
	addListed(called, wordTrait.called);
	addListed(manners, wordTrait.manner);
	addListed(somebody, wordTrait.somebody);
	addListed(kin, wordTrait.somebody | wordTrait.kin);
	addListed(villages, wordTrait.village);
	addListed(secondNames, wordTrait.second);
	addListed(sureSecondNames, wordTrait.second | wordTrait.sureSecond);
	addListed(families, wordTrait.family);
	addListed(siblings, wordTrait.sibling);
	addListed(belongings, wordTrait.belonging);
	addListed(tribes, wordTrait.tribe);
	addListed(residents, wordTrait.resident);
	addListed(aliases, wordTrait.alias);
	addListed(verbRoots, wordTrait.inContext);
	addListed(whereAndWorld, wordTrait.inContext);
	addListed(ages, wordTrait.inContext);
	return traits;
}
