import {firstSlot, hashOfPart} from './word-hash.ts';

/** What is worked out of words, which recur. */
export type Remembered<Value> = {
	readonly of: (word: string) => Value;
	/** Gives back what is remembered. */
	readonly forget: () => void;
};

/**
 * Remembers what was read of the words that were asked for last, `most` of them at least and twice as many at most: of two
 * tables the older is let go when the younger one is full, and what is asked for again moves over. Not of what is longer than
 * `longest` code units.
 */
export function remembered<Value extends object | string>(
	read: (word: string) => Value,
	most: number,
	longest = longestWord,
): Remembered<Value> {
	let younger = wordTable<Value>(most);
	/** The younger one where there is no older. */
	let older = younger;
	return {
		of: (word) => {
			const {length} = word;
			if (length > longest) return read(word);
			const hash = hashOfPart(word, 0, length);
			const known = placeOf(younger, word, hash);
			if (known >= 0) return younger.values[known] as Value;
			const before = older === younger ? -1 : placeOf(older, word, hash);
			const value = before >= 0 ? (older.values[before] as Value) : read(word);
			if (younger.words.length >= most) {
				older = younger;
				younger = wordTable(most);
			}
			add(younger, {word, hash, value});
			return value;
		},
		forget: () => {
			younger = wordTable(most);
			older = younger;
		},
	};
}

/** Code units: a longer run is no word. */
const longestWord = 32;

/** Open addressing. A `Map` hashes each word that was just cut out of a text by a call, and makes all of it anew to grow: three times as long. */
type WordTable<Value> = {
	/** A power of two: the place of a word plus 1, and above it the upper bits of its hash. Empty until the first word comes. */
	slots: Int32Array;
	readonly slotCount: number;
	readonly words: string[];
	readonly values: Value[];
};

/** For so many words, which take half of the slots at most. */
function wordTable<Value>(most: number): WordTable<Value> {
	const slotCount = 2 ** Math.ceil(Math.log2(2 * most));
	return {slots: noSlots, slotCount, words: [], values: []};
}

const noSlots = new Int32Array(1);
/** Bits of a slot that hold the place plus 1; the others are those of the hash. */
const placeMask = (1 << 17) - 1;

/** -1 where the word has none. */
function placeOf({slots, words}: WordTable<unknown>, word: string, hash: number): number {
	const last = slots.length - 1;
	for (let slot = firstSlot(hash, last); ; slot = (slot + 1) & last) {
		const found = slots[slot] as number;
		if (found === 0) return -1;
		if (((found ^ hash) & ~placeMask) !== 0) continue;
		const place = (found & placeMask) - 1;
		if (words[place] === word) return place;
	}
}

type Entry<Value> = {readonly word: string; readonly hash: number; readonly value: Value};

/** Of a word that has none. */
function add<Value>(table: WordTable<Value>, {word, hash, value}: Entry<Value>): void {
	if (table.slots === noSlots) table.slots = new Int32Array(table.slotCount);
	const {slots, words, values} = table;
	const last = slots.length - 1;
	let slot = firstSlot(hash, last);
	while (slots[slot] !== 0) slot = (slot + 1) & last;
	slots[slot] = words.push(word) | (hash & ~placeMask);
	values.push(value);
}
