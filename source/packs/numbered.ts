import type {CodedTexts} from '../text/coded-texts.ts';
import {growingCodedTexts} from '../text/growing-coded-texts.ts';

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
export type NumberedTexts = {
	readonly number: (text: string | undefined) => number;
	/** To be called once, before `clear`. */
	readonly column: () => CodedTexts;
	/** Holds none again, in the same room. */
	readonly clear: () => void;
};

export function numberedTexts(): NumberedTexts {
	const texts = growingCodedTexts();
	const numbers = new Map<string, number>();
	return {
		number: (text) => {
			if (text === undefined) return 0;
			const before = numbers.get(text);
			if (before !== undefined) return before;
			texts.push(text);
			numbers.set(text, texts.count());
			return texts.count();
		},
		column: texts.column,
		clear: () => {
			texts.clear();
			numbers.clear();
		},
	};
}
