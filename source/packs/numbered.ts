import {type CodedTexts, codedCount, growingCodedTexts} from '../text/coded-texts.ts';

/** Equal values have one number, from 1 on; `undefined` has 0. */
export type Numbered<Value> = {
	readonly values: Value[];
	readonly number: (value: Value | undefined) => number;
	/** Takes these in the place of none: their places are their numbers, and no two have one key. */
	readonly adopt: (values: readonly Value[]) => void;
	/** Holds none again. */
	readonly clear: () => void;
	/** Gives back the room for finding a number, until one is asked for. */
	readonly trim: () => void;
};

export function numbered<Value>(keyOf: (value: Value) => string): Numbered<Value> {
	const values: Value[] = [];
	let numbers: Map<string, number> | undefined;
	const known = (): Map<string, number> => {
		numbers ??= new Map(values.map((value, at) => [keyOf(value), at + 1]));
		return numbers;
	};
	return {
		values,
		number: (value) => {
			if (value === undefined) return 0;
			const key = keyOf(value);
			const before = known().get(key);
			if (before !== undefined) return before;
			const number = values.push(value);
			known().set(key, number);
			return number;
		},
		adopt: (others) => {
			for (const value of others) values.push(value);
		},
		clear: () => {
			values.length = 0;
			numbers = undefined;
		},
		trim: () => {
			numbers = undefined;
		},
	};
}

/** The same of strings, which stand in a column. */
export type NumberedTexts = Omit<Numbered<string>, 'values' | 'adopt'> & {
	/** The string of a number, made anew; `undefined` for 0. */
	readonly text: (number: number) => string | undefined;
	readonly count: () => number;
	readonly adopt: (column: CodedTexts) => void;
	/** Views of what there is so far. */
	readonly column: () => CodedTexts;
};

export function numberedTexts(): NumberedTexts {
	const texts = growingCodedTexts();
	let numbers: Map<string, number> | undefined;
	const known = (): Map<string, number> => {
		if (numbers !== undefined) return numbers;
		numbers = new Map();
		for (let at = 0; at < texts.count(); at++) numbers.set(texts.text(at), at + 1);
		return numbers;
	};
	return {
		number: (text) => {
			if (text === undefined) return 0;
			const before = known().get(text);
			if (before !== undefined) return before;
			texts.push(text);
			known().set(text, texts.count());
			return texts.count();
		},
		text: (number) => (number === 0 ? undefined : texts.text(number - 1)),
		adopt: (column) => {
			if (codedCount(column) > 0) texts.replace(column);
		},
		count: texts.count,
		column: texts.column,
		clear: () => {
			texts.clear();
			numbers = undefined;
		},
		trim: () => {
			numbers = undefined;
			texts.column();
		},
	};
}
