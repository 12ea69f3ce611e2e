import {words} from './tokens.ts';

/** The spellings of names by what they belong to, and the names that a spelling is part of. */
export type Spellings = {
	readonly of: (id: string) => readonly string[];
	/** The ids of all that is spelt so, or has a part that is: whole words. Some microseconds. */
	readonly holding: (part: string) => readonly string[];
};

type Spelling = {readonly id: string; readonly text: string};

/** Linear in the names. */
export function createSpellings(names: readonly Spelling[]): Spellings {
	const byId = Map.groupBy(names, ({id}) => id);
	const byWord = new Map<string, Spelling[]>();
	for (const name of names) {
		for (const word of new Set(words(name.text))) {
			const list = byWord.get(word);
			if (list) {
				list.push(name);
			} else {
				byWord.set(word, [name]);
			}
		}
	}

	return {
		of: (id) => (byId.get(id) ?? []).map(({text}) => text),
		holding: (part) => {
			const [first = [], ...others] = words(part).map((word) => byWord.get(word) ?? []);
			const shortest = others.reduce(
				(least, list) => (list.length < least.length ? list : least),
				first,
			);
			return shortest.filter(({text}) => ` ${text} `.includes(` ${part} `)).map(({id}) => id);
		},
	};
}
