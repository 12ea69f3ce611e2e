import type {Article} from '../corpus/types.ts';
import {createCodeUnits} from '../text/code-units.ts';
import {fetchWords, mostFetched} from './fetched-words.ts';
import {markJoinedOffices} from './joined-offices.ts';
import {markNames} from './names-in-context.ts';
import {readableScripts} from './read-scripts.ts';
import {markSpelledRanks} from './spelled-ranks.ts';
import {markTitleParts} from './title-words.ts';
import {type TokenSink, tellTokens, type Units} from './tokens.ts';
import {type ReadWords, rowLength} from './types.ts';
import {nextWith, wordClass, wordTrait} from './word-classes.ts';
import {
	beginText,
	classesAt,
	foldedHashAt,
	numberedWord,
	traitsAt,
	wordIndex,
} from './word-memory.ts';
import {metWords, type Word} from './words.ts';
import {markInContext} from './words-in-context.ts';

/**
 * The tokens of an article's headings and body, each with what the tables know of it. The lists are
 * used again for the next article, so that nothing is allocated for them; past `count` they hold
 * marks of no width, some of them.
 */
export type TaggedText = {
	readonly text: string;
	/** Its code units, and behind them others; they hold until the next text. */
	readonly units: Uint16Array;
	/** How many tokens there are. */
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Bits of `wordClass`, none for a word of a language that nothing here reads; a paragraph's end is a mark of no width. */
	readonly classes: Int32Array;
	/** Bits of `wordTrait`, none where there is no word. */
	readonly traits: Int32Array;
	/** The number of the word at a token; -1 where there is none. */
	readonly numbers: Int32Array;
	/** The hash of the folded word at a token, by which most others are told from it; it means nothing where there is none. */
	readonly hashes: Int32Array;
	/** Bits of `wordClass` that some token has: a finder need not look for what no token is. */
	readonly allClasses: number;
	/** Bits of `wordTrait` that some token has. */
	readonly allTraits: number;
	/** Some token is a title, by its word or as a rank that is spelled. */
	readonly hasTitles: boolean;
};

/** A name as token indexes, half-open. */
export type TokenRange = {readonly from: number; readonly to: number};

type Room = Pick<TaggedText, 'starts' | 'ends' | 'classes' | 'traits' | 'numbers' | 'hashes'>;

/** Nearly all articles are shorter; the system gives memory when it is written to. */
let room = roomFor(1 << 14);

function roomFor(count: number): Room {
	return {
		starts: new Int32Array(count),
		ends: new Int32Array(count),
		classes: new Int32Array(count),
		traits: new Int32Array(count),
		numbers: new Int32Array(count),
		hashes: new Int32Array(count),
	};
}

/** Finders look a few tokens ahead. */
const ahead = 16;

/** Boilerplate is left out, since its words name nobody. Linear. */
export function taggedText({text, paragraphs, script}: Article, languageTag: string): TaggedText {
	beginText(metWords);
	const units = codeUnits.of(text);
	reading = {
		text,
		units,
		isRead: readableScripts(script, languageTag),
		count: 0,
		allClasses: wordClass.mark,
		allTraits: 0,
	};
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'boilerplate' || paragraph.kind === 'blank') continue;
		tellTokens(reading, paragraph, addToken);
		addOther(paragraph.end, paragraph.end, wordClass.mark);
	}
	readWords(reading);
	const {count, allClasses} = reading;
	let {allTraits} = reading;
	reading = nothing;
	for (let at = count; at < count + ahead; at++) {
		room.starts[at] = -1;
		room.ends[at] = -1;
		room.classes[at] = wordClass.mark;
		room.traits[at] = 0;
		room.numbers[at] = -1;
	}
	const {starts, ends, classes, traits, numbers, hashes} = room;
	if ((allTraits & wordTrait.inContext) !== 0) markInContext({classes, traits, hashes, count});
	markNames(classes, count);
	const hasSecond = (allTraits & wordTrait.officeSecond) !== 0;
	if (hasSecond && markJoinedOffices({classes, traits, count})) allTraits |= wordTrait.office;
	const hasRanks =
		(allTraits & wordTrait.sureLetter) !== 0 && markSpelledRanks({classes, traits, count, wordAt});
	const hasTitles = hasRanks || (allClasses & wordClass.title) !== 0;
	if (hasTitles) markTitleParts({units, count, starts, classes, numbers, hashes, wordAt});
	last = {
		text,
		units,
		count,
		starts,
		ends,
		classes,
		traits,
		numbers,
		hashes,
		allClasses,
		allTraits,
		hasTitles,
	};
	return last;
}

/** The word at a token of the text that is read. */
function wordAt(index: number): Word | undefined {
	return numberedWord(metWords, room.numbers[index] ?? -1);
}

let last: TaggedText | undefined;

/** The words of the text that was tagged last, if it is this one. */
export function wordsRead(text: string): ReadWords | undefined {
	if (last === undefined || last.text !== text) return undefined;
	const {units, count, starts, ends, numbers} = last;
	const {forgotten, rows} = metWords;
	lastWords = {text, units, count, starts, ends, numbers, forgotten, rows};
	return lastWords;
}

/** Held, as is the text: V8 gives up what it compiled for a shape of which there is none. */
let lastWords: ReadWords | undefined;

const codeUnits = createCodeUnits();

/** What is known of an article of which not all tokens were read yet. */
type Reading = Units & {
	readonly isRead: (unit: number) => boolean;
	count: number;
	allClasses: number;
	allTraits: number;
};

const nothing: Reading = {
	text: '',
	units: new Uint16Array(0),
	isRead: () => false,
	count: 0,
	allClasses: 0,
	allTraits: 0,
};

/** Not in a closure for each article: V8 forgets what it compiled for a function when none of its kind is alive. */
let reading = nothing;

const addToken: TokenSink = (kind, start, end, hash) => {
	if (kind === 'word' && reading.isRead(reading.units[start] ?? 0)) {
		const at = place(start, end);
		// Until its word is known.
		room.classes[at] = wordClass.word;
		room.hashes[at] = hash;
		return;
	}
	// What is no word, and words of other scripts alike: V8 would compile the loop over all tokens anew at the first of these.
	const other = kind === 'number' ? wordClass.number : wordClass.mark;
	const own = kind === 'word' ? 0 : other;
	reading.allClasses |= own;
	addOther(start, end, own);
};

/** Looks the words up that were found, some of them at a time. */
function readWords(read: Reading): void {
	for (let from = 0; from < read.count; from += mostFetched) {
		const to = Math.min(read.count, from + mostFetched);
		fetchWords(metWords, room.hashes, from, to);
		for (let at = from; at < to; at++) {
			if (room.classes[at] === wordClass.word) readWord(read, at);
		}
	}
}

function readWord(read: Reading, at: number): void {
	const start = room.starts[at] ?? 0;
	const end = room.ends[at] ?? 0;
	const index = wordIndex(metWords, read.text, read.units, start, end, room.hashes[at] ?? 0);
	const {rows} = metWords;
	const row = index * rowLength;
	const classes = rows[row + classesAt] ?? 0;
	const traits = rows[row + traitsAt] ?? 0;
	read.allClasses |= classes;
	read.allTraits |= traits;
	room.classes[at] = classes;
	room.traits[at] = traits;
	room.numbers[at] = metWords.forgotten + index;
	room.hashes[at] = rows[row + foldedHashAt] ?? 0;
}

function addOther(start: number, end: number, classes: number): void {
	const at = place(start, end);
	room.classes[at] = classes;
	room.traits[at] = 0;
	room.numbers[at] = -1;
}

/** Puts a token behind the last, and tells its index. */
function place(start: number, end: number): number {
	const at = reading.count;
	reading.count = at + 1;
	if (at + ahead >= room.starts.length) grow();
	room.starts[at] = start;
	room.ends[at] = end;
	return at;
}

function grow(): void {
	const {starts, ends, classes, traits, numbers, hashes} = room;
	room = roomFor(starts.length * 2);
	room.starts.set(starts);
	room.ends.set(ends);
	room.classes.set(classes);
	room.traits.set(traits);
	room.numbers.set(numbers);
	room.hashes.set(hashes);
}

/** Whether a token has one of the classes. */
export function has({classes}: TaggedText, index: number, asked: number): boolean {
	return ((classes[index] ?? wordClass.mark) & asked) !== 0;
}

/** The first token from an index on that has one of the classes; past the last where none has. */
export function nextOf({classes, count}: TaggedText, from: number, asked: number): number {
	return nextWith(classes, from, count, asked);
}

/** The same by the traits. */
export function nextOfTrait({traits, count}: TaggedText, from: number, asked: number): number {
	return nextWith(traits, from, count, asked);
}

/** Whether the word at a token has one of the traits. */
export function hasTrait({traits}: TaggedText, index: number, asked: number): boolean {
	return ((traits[index] ?? 0) & asked) !== 0;
}

/** The word at a token; none before the first and after the last. */
export function wordOfToken({numbers, count}: TaggedText, index: number): Word | undefined {
	return index < 0 || index >= count ? undefined : numberedWord(metWords, numbers[index] ?? -1);
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
