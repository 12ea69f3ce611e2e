import {growingNumbers} from '../text/growing.ts';
import type {TextColumn} from '../text/text-column.ts';
import type {SpeltNames} from './entity-list.ts';
import {type Groups, groupsOf, membersOf} from './groups.ts';
import {createLexicon} from './lexicon.ts';
import {firstFrom} from './places.ts';
import {visitWords, words} from './tokens.ts';

/** The spellings of names by what they belong to, and the names that a spelling is part of. */
export type Spellings = {
	readonly of: (id: string) => readonly string[];
	/**
	 * The ids of all that is spelt so, or has a part that is: whole words. Each once, in the order of the names, so many
	 * at most. Some microseconds, and some more for each name that has all words.
	 */
	readonly holding: (part: string, most?: number) => readonly string[];
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
	return {
		tables,
		of: (id) => {
			const [first, end] = names.range(id);
			return Array.from({length: end - first}, (_, at) => names.text(first + at));
		},
		holding: (part, most = Number.POSITIVE_INFINITY) => {
			const ids: string[] = [];
			// Names of one id stand in a row.
			let next = 0;
			for (const number of inAll(words(part).map(namesWith))) {
				if (ids.length >= most) break;
				const name = number < next ? undefined : names.at(number);
				if (name === undefined || !` ${name.text} `.includes(` ${part} `)) continue;
				ids.push(name.id);
				[, next] = names.range(name.id);
			}
			return ids;
		},
	};
}

/** The numbers that are in each of some lists, which ascend. */
function* inAll(lists: readonly Uint32Array[]): Generator<number> {
	const [shortest = new Uint32Array(), ...others] = lists.toSorted(
		(one, other) => one.length - other.length,
	);
	const places = others.map(() => 0);
	for (const number of shortest) {
		let isInAll = true;
		for (let list = 0; isInAll && list < others.length; list++) {
			const numbers = others[list] as Uint32Array;
			places[list] = firstFrom(numbers, number, places[list] as number);
			isInAll = numbers[places[list] as number] === number;
		}
		if (isInAll) yield number;
	}
}

/** Past every name. */
const none = 0xff_ff_ff_ff;

function spellingTables(names: SpeltNames): SpellingTables {
	const lexicon = createLexicon();
	const wordOfEach = growingNumbers();
	const nameOfEach = growingNumbers();
	let [text, own, first] = ['', 0, 0];
	const take = (start: number, end: number, hash: number): void => {
		const word = lexicon.enter(text, start, end, hash);
		for (let at = first; at < wordOfEach.length(); at++) {
			if (wordOfEach.room()[at] === word) return;
		}
		wordOfEach.push(word);
		nameOfEach.push(own);
	};
	for (own = 0; own < names.length; own++) {
		text = names.text(own);
		first = wordOfEach.length();
		visitWords(text, take);
	}

	const {starts, members} = groupsOf(wordOfEach.view(), lexicon.count());
	const namesThere = nameOfEach.view();
	return {
		words: lexicon.column(),
		namesOfWords: {starts, members: members.map((at) => namesThere[at] as number)},
	};
}
