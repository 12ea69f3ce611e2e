import type {Article} from '../corpus/types.ts';
import {eachToken} from './tokens.ts';
import {wordClass} from './word-classes.ts';
import {type Word, wordAt} from './words.ts';

/** The tokens of an article's headings and body, each with what the tables know of it. */
export type TaggedText = {
	readonly text: string;
	/** One entry for a token; past the last one every list answers `undefined`. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Bits of `wordClass`; a paragraph's end is a mark of no width. */
	readonly classes: readonly number[];
	/** The word at a token, `undefined` for numbers and marks. */
	readonly words: readonly (Word | undefined)[];
};

/** A name as token indexes, half-open. */
export type TokenRange = {readonly from: number; readonly to: number};

/** Boilerplate is left out, since its words name nobody. Linear. */
export function taggedText(article: Article): TaggedText {
	const starts: number[] = [];
	const ends: number[] = [];
	const classes: number[] = [];
	const words: (Word | undefined)[] = [];
	const {text} = article;
	for (const paragraph of article.paragraphs) {
		if (paragraph.kind === 'boilerplate' || paragraph.kind === 'blank') continue;
		eachToken(text, paragraph, (kind, start, end) => {
			const word = kind === 'word' ? wordAt(text, start, end) : undefined;
			starts.push(start);
			ends.push(end);
			words.push(word);
			classes.push(word?.classes ?? (kind === 'number' ? wordClass.number : wordClass.mark));
		});
		starts.push(paragraph.end);
		ends.push(paragraph.end);
		words.push(undefined);
		classes.push(wordClass.mark);
	}
	return {text, starts, ends, classes, words};
}

/** Whether a token has one of the classes. */
export function has(tagged: TaggedText, index: number, classes: number): boolean {
	return ((tagged.classes[index] ?? wordClass.mark) & classes) !== 0;
}

/** The text of a token. */
export function tokenText(tagged: TaggedText, index: number): string {
	return tagged.text.slice(tagged.starts[index] ?? 0, tagged.ends[index] ?? 0);
}

/** The text from one token to before another. */
export function rangeText(tagged: TaggedText, {from, to}: TokenRange): string {
	return tagged.text.slice(tagged.starts[from] ?? 0, tagged.ends[to - 1] ?? 0);
}

/** The folded words of a range, blanks between: its key for meeting the same name again. */
export function rangeKey(tagged: TaggedText, {from, to}: TokenRange): string {
	let key = '';
	for (let index = from; index < to; index++) {
		key += `${key === '' ? '' : ' '}${tagged.words[index]?.folded ?? tokenText(tagged, index)}`;
	}
	return key;
}
