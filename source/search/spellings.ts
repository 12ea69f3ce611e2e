import {growingNumbers} from '../text/growing.ts';
import type {TextColumn} from '../text/text-column.ts';
import type {SpeltNames} from './entity-list.ts';
import {type Groups, groupsOf, membersOf} from './groups.ts';
import {createLexicon} from './lexicon.ts';
import {visitWords, words} from './tokens.ts';

/** The spellings of names by what they belong to, and the names that a spelling is part of. */
export type Spellings = {
	readonly of: (id: string) => readonly string[];
	/** The ids of all that is spelt so, or has a part that is: whole words. Some microseconds. */
	readonly holding: (part: string) => readonly string[];
	/** For a cache. */
	readonly tables: SpellingTables;
};

/** Which words stand in which names: all in numbers. */
export type SpellingTables = {readonly words: TextColumn; readonly namesOfWords: Groups};

/** Linear in the names; less so with tables that were made of these very names. */
export function createSpellings(
	names: SpeltNames,
	tables: SpellingTables = spellingTables(names),
): Spellings {
	const lexicon = createLexicon(tables.words);
	const namesWith = (word: string): Uint32Array =>
		membersOf(tables.namesOfWords, lexicon.find(word) ?? none);
	const textOf = (name: number): string => names.at(name)?.text ?? '';
	return {
		tables,
		of: (id) => {
			const [first, end] = names.range(id);
			return Array.from({length: end - first}, (_, at) => textOf(first + at));
		},
		holding: (part) => {
			const [first = new Uint32Array(), ...others] = words(part).map(namesWith);
			const shortest = others.reduce(
				(least, list) => (list.length < least.length ? list : least),
				first,
			);
			return Array.from(shortest)
				.filter((name) => ` ${textOf(name)} `.includes(` ${part} `))
				.map((name) => names.at(name)?.id ?? '');
		},
	};
}

/** Past every name. */
const none = 0xff_ff_ff_ff;

function spellingTables(names: SpeltNames): SpellingTables {
	const lexicon = createLexicon();
	const wordOfEach = growingNumbers();
	const nameOfEach = growingNumbers();
	for (let name = 0; name < names.length; name++) {
		const text = names.at(name)?.text ?? '';
		const first = wordOfEach.length();
		visitWords(text, (start, end) => {
			const word = lexicon.enter(text, start, end);
			if (wordOfEach.view().subarray(first).includes(word)) return;
			wordOfEach.push(word);
			nameOfEach.push(name);
		});
	}

	const {starts, members} = groupsOf(wordOfEach.view(), lexicon.count());
	const namesThere = nameOfEach.view();
	return {
		words: lexicon.column(),
		namesOfWords: {starts, members: members.map((at) => namesThere[at] as number)},
	};
}
