import type {ArticleId} from '../corpus/types.ts';
import {wordByWord} from '../text/word-by-word.ts';
import {foldedWord} from './folding.ts';
import type {SharedTexts} from './form-text.ts';
import type {MentionColumns} from './types.ts';
import {vietnameseName} from './vietnamese-names.ts';

type People = {
	readonly found: MentionColumns;
	/** The mentions of people. */
	readonly indexes: readonly number[];
	readonly forms: SharedTexts;
	readonly leaders: ReadonlyMap<string, string>;
};

/** The leader of the full name for each mention, by its index in `found`, that gives a part of one full name in the same article and of no other. */
export function* shortNames({
	found,
	indexes,
	forms,
	leaders,
}: People): Generator<undefined, ReadonlyMap<number, string>> {
	const shorts = new Map<number, string>();
	const spellings = new Map<number, Spelling>();
	const spellingOf = (index: number): Spelling => {
		const form = forms.of[index] as number;
		const known = spellings.get(form);
		if (known !== undefined) return known;
		const text = forms.texts[form] ?? '';
		const own = spellingFrom(text, leaders.get(text) ?? text);
		spellings.set(form, own);
		return own;
	};
	for (const people of peopleByArticle(found, indexes).values()) {
		const own = new Set(people.map(spellingOf));
		if (own.size === 1) continue;
		const owners = ownersOfParts(own);
		if (owners.size === 0) continue;
		const others = othersBefore(people, {found, spellingOf, owners});
		for (const index of people) {
			const {folded} = spellingOf(index);
			const owner = owners.get(folded);
			if (owner?.size !== 1 || others.has(folded)) continue;
			for (const leader of owner) shorts.set(index, leader);
		}
		yield;
	}
	return shorts;
}

type Told = {
	readonly found: MentionColumns;
	readonly spellingOf: (index: number) => Spelling;
	readonly owners: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Given names that an article has only before the whole name, and below its headline: whoever «बेटे अंकित» is, is not the officer
 * Ankit Sharma, of whom it tells later. Mentions stand in the order of the text.
 */
function othersBefore(people: readonly number[], {found, spellingOf, owners}: Told): Set<string> {
	const wholeFrom = new Map<string, number>();
	const shortFrom = new Map<string, {first: number; last: number}>();
	for (const index of people) {
		const {folded, words} = spellingOf(index);
		const first = words[0] ?? '';
		if (words.length > 1) {
			wholeFrom.set(first, Math.min(index, wholeFrom.get(first) ?? index));
		} else if (owners.has(folded)) {
			const {first: from, last} = shortFrom.get(folded) ?? {first: index, last: index};
			shortFrom.set(folded, {first: Math.min(from, index), last: Math.max(last, index)});
		}
	}
	const others = new Set<string>();
	for (const [name, {first, last}] of shortFrom) {
		const isBefore = last < (wholeFrom.get(name) ?? -1);
		if (isBefore && found.found(first).start > longestHeadline) others.add(name);
	}
	return others;
}

/** UTF-16 code units. */
const longestHeadline = 150;

function peopleByArticle(
	found: MentionColumns,
	indexes: readonly number[],
): ReadonlyMap<ArticleId, readonly number[]> {
	const people = new Map<ArticleId, number[]>();
	for (const index of indexes) {
		const article = found.article(index);
		const list = people.get(article);
		if (list === undefined) people.set(article, [index]);
		else list.push(index);
	}
	return people;
}

type Spelling = {
	readonly folded: string;
	readonly words: readonly string[];
	readonly leader: string;
	/** The first word beside the last is a part as well. */
	readonly hasMiddle: boolean;
};

function spellingFrom(text: string, leader: string): Spelling {
	const folded = wordByWord(text, foldedWord);
	const words = folded.split(' ');
	const hasMiddle = words.length > 2 && vietnameseName(text) === undefined;
	return {folded, words, leader, hasMiddle};
}

/** The leaders of the full names that have one of the spellings as a part, by that spelling: most articles have none. */
function ownersOfParts(spellings: ReadonlySet<Spelling>): ReadonlyMap<string, ReadonlySet<string>> {
	const owners = new Map<string, Set<string>>();
	const asked = new Set<string>();
	/** A bit for each number of words that a spelling has. */
	let lengths = 0;
	for (const {folded, words} of spellings) {
		asked.add(folded);
		if (words.length <= mostWords) lengths |= 1 << words.length;
	}
	for (const {words, leader, hasMiddle} of spellings) {
		const shorter = lengths & ((1 << words.length) - 1);
		if (shorter === 0 || words.length > mostWords) continue;
		for (const part of partsOf(words, {shorter, hasMiddle})) {
			if (asked.has(part)) owners.set(part, (owners.get(part) ?? new Set()).add(leader));
		}
	}
	return owners;
}

type Wanted = {readonly shorter: number; readonly hasMiddle: boolean};

/** Every run of so many words as a bit of `shorter` tells, and the first beside the last. */
function partsOf(words: readonly string[], {shorter, hasMiddle}: Wanted): readonly string[] {
	const parts: string[] = [];
	for (let length = 1; length < words.length; length++) {
		if (((shorter >> length) & 1) === 0) continue;
		for (let from = 0; from + length <= words.length; from++) {
			parts.push(words.slice(from, from + length).join(' '));
		}
	}
	if (hasMiddle && ((shorter >> 2) & 1) === 1) parts.push(`${words[0]} ${words.at(-1)}`);
	return parts;
}

/** With initials, each a word: the runs of more are cubic. Of what is longer, which is no name, nothing is a part. */
const mostWords = 12;
