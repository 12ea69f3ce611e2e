import {foldedWord, wordSet} from './folding.ts';
import {tellingSurnames} from './lexicon/telling-surnames.ts';
import type {NameForm} from './name-clusters.ts';
import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * Surnames alone that belong to one full name of the whole corpus, where their own article has none: «ओबामा» is बराक
 * ओबामा. The leader of the full name by the leader of the surname. Not surnames that many people have, nor given names,
 * nor where the corpus has another full name with the surname. Linear.
 */
export function loneSurnames(
	people: readonly NameForm[],
	leaders: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const alone = new Map<string, string>();
	for (const {text} of people) {
		if (!text.includes(' ')) alone.set(foldedWord(text), leaders.get(text) ?? text);
	}
	const owners = new Map<string, Map<string, number>>();
	for (const {text, count} of people) {
		const surname = alone.get(foldedWord(text.slice(text.lastIndexOf(' ') + 1)));
		if (surname === undefined || !text.includes(' ')) continue;
		const counts = owners.get(surname) ?? new Map<string, number>();
		owners.set(surname, counts);
		const leader = leaders.get(text) ?? text;
		counts.set(leader, (counts.get(leader) ?? 0) + count);
	}
	const found = new Map<string, string>();
	for (const [surname, counts] of owners) {
		const [[owner, count] = ['', 0], ...others] = counts;
		if (others.length === 0 && count >= fewest && isTelling(surname)) found.set(surname, owner);
	}
	return found;
}

/** What was read once may have been read wrongly. */
const fewest = 2;

function isTelling(surname: string): boolean {
	const {folded, classes} = wordOf(surname);
	return telling.has(folded) || (classes & namesOfMany) === 0;
}

/** Surnames in the tables are those of many; Vietnamese names end with a given name. */
const namesOfMany = wordClass.surname | wordClass.givenName | wordClass.vietnameseSurname;

const telling = wordSet(tellingSurnames);
