import {isMark, type TaggedText, tokenText} from './tagged-text.ts';

/** The sign before a number, or the number itself: «माइनस 4.5 डिग्री», «منفی 12 ڈگری», and a sign that touches the number alone. */
export function signStart(tagged: TaggedText, number: number): number {
	const before = number - 1;
	return minusWord.test(tokenText(tagged, before)) || isSign(tagged, before) ? before : number;
}

function isSign(tagged: TaggedText, index: number): boolean {
	const {starts, ends} = tagged;
	const isTouching = isMark(tagged, index, '-\u2212') && ends[index] === starts[index + 1];
	return isTouching && ends[index - 1] !== starts[index];
}

/** «शून्य से 6.4 डिग्री नीचे». */
export function isBelowZero(tagged: TaggedText, number: number): boolean {
	if (!from.test(tokenText(tagged, number - 1))) return false;
	if (!zero.test(tokenText(tagged, number - 2))) return false;
	for (let after = number + 1; after < number + reach; after++) {
		if (below.test(tokenText(tagged, after))) return true;
	}
	return false;
}

/** Tokens: the unit, and words for how far. */
const reach = 6;

const minusWord = /^(?:माइनस|मायनस|minus|\u0645\u0646\u0641\u06CC)$/v;
const from = /^(?:से|\u0633\u06D2)$/v;
const zero = /^(?:शून्य|\u0635\u0641\u0631)$/v;
const below = /^(?:नीचे|\u0646\u06CC\u0686\u06D2)$/v;
