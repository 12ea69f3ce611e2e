import type {FoundMention} from './types.ts';

/** The leader of the full name for each mention, by its index in `found`, that gives one word of a name in the same article. */
export function shortNames(
	found: readonly FoundMention[],
	forms: readonly string[],
	leaders: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
	const byArticle = Map.groupBy(found.keys(), (index) => found[index]?.article ?? '');
	const shorts = new Map<number, string>();
	for (const indexes of byArticle.values()) {
		const people = indexes.filter((index) => found[index]?.type === 'person');
		const owners = ownersOfWords(
			people.map((index) => forms[index] ?? ''),
			leaders,
		);
		for (const index of people) {
			const owner = owners.get(forms[index] ?? '');
			if (owner?.size === 1) for (const leader of owner) shorts.set(index, leader);
		}
	}
	return shorts;
}

/** The full names that have a word, by that word. */
function ownersOfWords(
	names: readonly string[],
	leaders: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
	const owners = new Map<string, Set<string>>();
	for (const name of names) {
		const words = name.split(' ');
		if (words.length < 2) continue;
		for (const word of words) {
			const owner = owners.get(word) ?? new Set<string>();
			owners.set(word, owner.add(leaders.get(name) ?? name));
		}
	}
	return owners;
}
