import {phonemeSimilarity} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {romanisedName} from '../romanise/romanise.ts';
import {isSureName, type Named, namesOf, textOf} from './name-differences.ts';
import {type Part, paired} from './parts.ts';
import type {Story} from './story.ts';
import type {Difference, OtherSpellings} from './types.ts';

/**
 * Compares the organizations of two stories, of which most are called by what their words mean. Sure is
 * alone: one body of each version that the other does not name, of one kind («hospital»), each told from
 * others of the kind by sound, and one of them by an English word («Civil»), which both languages would
 * have written by its sound.
 */
export function bodyComparer(
	a: Story,
	b: Story,
	spellings: OtherSpellings,
): (one: Part, other: Part) => readonly Difference[] {
	const [left, right] = [textOf(a), textOf(b)];
	return (one, other) => {
		const [first, ...more] = bodiesIn(one, spellings);
		const [second, ...others] = bodiesIn(other, spellings);
		if (first === undefined || second === undefined || more.length + others.length > 0) return [];
		if (right.entities.has(first.entity) || left.entities.has(second.entity)) return [];
		if (first.kind !== second.kind || !(first.isEnglish || second.isEnglish)) return [];
		if (first.apart.some((word) => second.apart.some((each) => areAlike(word, each)))) return [];
		return paired('name', [first.found], [second.found]);
	};
}

type Body = {
	readonly found: Named;
	readonly entity: Named['mention']['entity'];
	/** The last word of its name in Latin letters. */
	readonly kind: string;
	/** Its words in the text that tell it from others of its kind. */
	readonly apart: readonly string[];
	/** One of these is a word of English in the letters of the text. */
	readonly isEnglish: boolean;
};

/** Organizations whose names are by sound but for their kind. */
function bodiesIn(part: Part, spellings: OtherSpellings): readonly Body[] {
	return namesOf(part, 'organization').flatMap((found) => {
		const {mention} = found;
		const words = spellings(mention).name.toLowerCase().split(' ');
		const kind = words.at(-1) ?? '';
		const own = found.text.split(/\s+/v);
		const heard = words.slice(0, -1).map((word) => ({
			word,
			as: own.find((each) => areAlike(word, each)),
		}));
		const apart = heard.flatMap(({as}) => as ?? []);
		if (!isSureName(mention) || apart.length === 0 || apart.length < heard.length) return [];
		const isEnglish = heard.some(({word, as = ''}) => isLoan(word, as));
		if (!isEnglish && apart.some((word) => adjective.test(word))) return [];
		return [{found, entity: mention.entity, kind, apart, isEnglish}];
	});
}

/** As spellings of one word sound. */
function areAlike(one: string, other: string): boolean {
	return phonemeSimilarity(phonemeKey(one), phonemeKey(other)) >= 0.7;
}

/** It may translate the English word: «चिकित्सीय» is medical. */
const adjective = /(?:\u06CC|ी|ीय|िक)$/v;

/** A table has the English word, where an unknown one would have its own letters. */
function isLoan(word: string, written: string): boolean {
	return !/\p{sc=Latin}/v.test(written) && romanisedName(written).toLowerCase() !== word;
}
