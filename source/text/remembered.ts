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
	let younger = new Map<string, Value>();
	let older = new Map<string, Value>();
	return {
		of: (word) => {
			const known = younger.get(word);
			if (known !== undefined) return known;
			const value = older.get(word) ?? read(word);
			if (word.length > longest) return value;
			if (younger.size >= most) {
				older = younger;
				younger = new Map();
			}
			younger.set(word, value);
			return value;
		},
		forget: () => {
			younger = new Map();
			older = new Map();
		},
	};
}

/** Code units: a longer run is no word. */
const longestWord = 32;
