import type {Article} from '../corpus/types.ts';
import {markNames} from './names-in-context.ts';
import {readableScripts} from './read-scripts.ts';
import {markSpelledRanks} from './spelled-ranks.ts';
import {markTitleParts} from './title-words.ts';
import {eachToken, type TokenSink} from './tokens.ts';
import {wordClass} from './word-classes.ts';
import {type Word, wordAt} from './words.ts';

/**
 * The tokens of an article's headings and body, each with what the tables know of it. The lists are
 * used again for the next article, so that nothing is allocated for them; past `count` they hold
 * marks of no width, some of them.
 */
export type TaggedText = {
	readonly text: string;
	/** How many tokens there are. */
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Bits of `wordClass`, none for a word of a language that nothing here reads; a paragraph's end is a mark of no width. */
	readonly classes: Int32Array;
	/** The word at a token, `undefined` for numbers, marks and what nothing here reads; of this article alone. */
	readonly words: readonly (Word | undefined)[];
	/** Bits of `wordClass` that some token has: a finder need not look for what no token is. */
	readonly allClasses: number;
	/** Some word names a day of the week. */
	readonly hasWeekdays: boolean;
};

/** A name as token indexes, half-open. */
export type TokenRange = {readonly from: number; readonly to: number};

type Room = Pick<TaggedText, 'starts' | 'ends' | 'classes'>;

let room = roomFor(1024);

function roomFor(count: number): Room {
	return {
		starts: new Int32Array(count),
		ends: new Int32Array(count),
		classes: new Int32Array(count),
	};
}

/** Finders look a few tokens ahead. */
const ahead = 16;

/** Boilerplate is left out, since its words name nobody. Linear. */
export function taggedText({text, paragraphs, script}: Article, languageTag: string): TaggedText {
	const words: (Word | undefined)[] = [];
	reading = {
		text,
		isRead: readableScripts(script, languageTag),
		words,
		allClasses: wordClass.mark,
		hasWeekdays: false,
	};
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'boilerplate' || paragraph.kind === 'blank') continue;
		eachToken(text, paragraph, addToken);
		add(paragraph.end, paragraph.end, wordClass.mark, undefined);
	}
	const {allClasses, hasWeekdays} = reading;
	reading = nothing;
	const count = words.length;
	markNames(room.classes, words);
	markSpelledRanks(room.classes, words);
	markTitleParts(room.classes, words);
	for (let at = count; at < count + ahead; at++) {
		room.starts[at] = -1;
		room.ends[at] = -1;
		room.classes[at] = wordClass.mark;
	}
	const {starts, ends, classes} = room;
	return {text, count, starts, ends, classes, words, allClasses, hasWeekdays};
}

/** What is known of an article of which not all tokens were read yet. */
type Reading = {
	readonly text: string;
	readonly isRead: (unit: number) => boolean;
	readonly words: (Word | undefined)[];
	allClasses: number;
	hasWeekdays: boolean;
};

const nothing: Reading = {
	text: '',
	isRead: () => false,
	words: [],
	allClasses: 0,
	hasWeekdays: false,
};

/** Not in a closure for each article: V8 forgets what it compiled for a function when none of its kind is alive. */
let reading = nothing;

const addToken: TokenSink = (kind, start, end, hash) => {
	if (kind !== 'word') {
		const own = kind === 'number' ? wordClass.number : wordClass.mark;
		reading.allClasses |= own;
		add(start, end, own, undefined);
	} else if (reading.isRead(reading.text.charCodeAt(start))) {
		const word = wordAt(reading.text, start, end, hash);
		reading.allClasses |= word.classes;
		if (word.isWeekday) reading.hasWeekdays = true;
		add(start, end, word.classes, word);
	} else add(start, end, 0, undefined);
};

function add(start: number, end: number, classes: number, word: Word | undefined): void {
	const at = reading.words.push(word) - 1;
	if (at + ahead >= room.starts.length) grow();
	room.starts[at] = start;
	room.ends[at] = end;
	room.classes[at] = classes;
}

function grow(): void {
	const {starts, ends, classes} = room;
	room = roomFor(starts.length * 2);
	room.starts.set(starts);
	room.ends.set(ends);
	room.classes.set(classes);
}

/** Whether a token has one of the classes. */
export function has({classes}: TaggedText, index: number, asked: number): boolean {
	return ((classes[index] ?? wordClass.mark) & asked) !== 0;
}

/** The word at a token; none before the first and after the last. */
export function wordOfToken({words}: TaggedText, index: number): Word | undefined {
	return index < 0 ? undefined : words[index];
}

/** Whether a token is a word of a language that nothing here reads. */
export function isUnread({classes}: TaggedText, index: number): boolean {
	return classes[index] === 0;
}

/** Whether a word is in Devanagari. */
export function isHindi({text, starts}: TaggedText, index: number): boolean {
	const unit = text.charCodeAt(starts[index] ?? 0);
	return unit >= 0x0900 && unit < 0x0980;
}

/** Whether a token is one of these marks, each of them one code unit. */
export function isMark({text, starts, ends}: TaggedText, index: number, marks: string): boolean {
	const start = starts[index] ?? 0;
	return ends[index] === start + 1 && marks.includes(text.charAt(start));
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
		const word = wordOfToken(tagged, index)?.folded ?? tokenText(tagged, index);
		key = key === '' ? word : `${key} ${word}`;
	}
	return key;
}
