import {foldedWord} from './folding.ts';
import type {FoundMention} from './types.ts';

/** The leader of the full name for each mention, by its index in `found`, that gives a part of one full name in the same article and of no other. */
export function shortNames(
	found: readonly FoundMention[],
	forms: readonly string[],
	leaders: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
	const byArticle = Map.groupBy(found.keys(), (index) => found[index]?.article ?? '');
	const shorts = new Map<number, string>();
	for (const indexes of byArticle.values()) {
		const people = indexes.filter((index) => found[index]?.type === 'person');
		const owners = ownersOfParts(
			people.map((index) => forms[index] ?? ''),
			leaders,
		);
		for (const index of people) {
			const owner = owners.get(foldedName(forms[index] ?? ''));
			if (owner?.size === 1) for (const leader of owner) shorts.set(index, leader);
		}
	}
	return shorts;
}

/** The full names that have some words in a row, by those words. */
function ownersOfParts(
	names: readonly string[],
	leaders: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
	const owners = new Map<string, Set<string>>();
	for (const name of names) {
		for (const part of partsOf(name)) {
			const owner = owners.get(part) ?? new Set<string>();
			owners.set(part, owner.add(leaders.get(name) ?? name));
		}
	}
	return owners;
}

/** Every run of words that is shorter than the name: names have five words at most. */
function partsOf(name: string): readonly string[] {
	const words = foldedName(name).split(' ');
	return words.flatMap((_, from) =>
		words.slice(from).flatMap((__, length) => {
			const part = words.slice(from, from + length + 1);
			return part.length < words.length ? [part.join(' ')] : [];
		}),
	);
}

function foldedName(name: string): string {
	return name.split(' ').map(foldedWord).join(' ');
}
