import {foldedWord} from './folding.ts';
import {type SharedTexts, textOf} from './form-text.ts';
import type {MentionColumns} from './types.ts';
import {vietnameseName} from './vietnamese-names.ts';

/** The leader of the full name for each mention, by its index in `found`, that gives a part of one full name in the same article and of no other. */
export function* shortNames(
	found: MentionColumns,
	forms: SharedTexts,
	leaders: ReadonlyMap<string, string>,
): Generator<undefined, ReadonlyMap<number, string>> {
	const shorts = new Map<number, string>();
	for (const people of peopleByArticle(found).values()) {
		const names = new Set(people.map((index) => textOf(forms, index)));
		const owners = ownersOfParts([...names], leaders);
		for (const index of people) {
			const owner = owners.get(foldedName(textOf(forms, index)));
			if (owner?.size === 1) for (const leader of owner) shorts.set(index, leader);
		}
		yield;
	}
	return shorts;
}

function peopleByArticle(found: MentionColumns): ReadonlyMap<string, readonly number[]> {
	const people = new Map<string, number[]>();
	for (let index = 0; index < found.length; index++) {
		if (found.type(index) !== 'person') continue;
		const article = found.article(index);
		const list = people.get(article);
		if (list === undefined) people.set(article, [index]);
		else list.push(index);
	}
	return people;
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

/** Every run of words that is shorter than the name, and the first beside the last; of what is too long for a name nothing. */
function partsOf(name: string): readonly string[] {
	const words = foldedName(name).split(' ');
	if (words.length > mostWords) return [];
	const runs = words.flatMap((_, from) =>
		words.slice(from).flatMap((__, length) => {
			const part = words.slice(from, from + length + 1);
			return part.length < words.length ? [part.join(' ')] : [];
		}),
	);
	const hasMiddle = words.length > 2 && vietnameseName(name) === undefined;
	return hasMiddle ? [...runs, `${words[0]} ${words.at(-1)}`] : runs;
}

/** With initials, each a word: the runs of more are cubic. */
const mostWords = 12;

function foldedName(name: string): string {
	return name.split(' ').map(foldedWord).join(' ');
}
