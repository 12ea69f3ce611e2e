import {latinDigits} from '../text/digits.ts';
import {has, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/** A number as the text has it, with what it amounts to: `0.5` for a half, `undefined` for `1.2.3`. */
export type Numeral = TokenRange & {
	readonly amount: number | undefined;
	/** What its one number is multiplied by: 100000 in «6 लाख»; `undefined` if it is a sum. */
	readonly power: number | undefined;
};

/**
 * The numeral at a token: figures or words, powers after them, and what they add up to.
 *
 *     10 लाख → 1000000     पांच लाख पचास हजार → 550000     साढ़े तीन करोड़ → 35000000
 */
export function numeralAt(tagged: TaggedText, from: number): Numeral | undefined {
	let at = from;
	let sum: number | undefined = 0;
	let power = Number.POSITIVE_INFINITY;
	let parts = 0;
	for (;;) {
		const part = partAt(tagged, at);
		// Powers fall from left to right; «दो तीन» are two numbers.
		if (part === undefined || part.power >= power) break;
		if (!part.hasPower && power < 100) break;
		sum = sum === undefined || part.amount === undefined ? undefined : sum + part.amount;
		at = part.to;
		power = part.power;
		parts += 1;
		if (power === 1) break;
	}
	if (at === from) return undefined;
	last = numeral(from, at, rounded(sum), parts === 1 ? power : undefined);
	return last;
}

function numeral(
	from: number,
	to: number,
	amount: number | undefined,
	power: number | undefined,
): Numeral {
	return {from, to, amount, power};
}

/**
 * Held, and made with other numbers than small whole ones first: V8 forgets what it knows of a shape of which there is none,
 * and would compile anew at the first fraction.
 */
let last = numeral(0, 1, 0.5, 1e12);
last = numeral(0, 1, undefined, undefined);

/** Twelve places: 1.1 lakh is 110000 and not 110000.00000000001. */
export function rounded(amount: number | undefined): number | undefined {
	// A whole number has no more places than it shows, and most are such.
	if (amount === undefined || (Number.isInteger(amount) && Math.abs(amount) < 1e12)) return amount;
	return Number(amount.toPrecision(12));
}

type Part = {
	readonly to: number;
	readonly amount: number | undefined;
	/** 1 without a power after it. */
	readonly power: number;
	readonly hasPower: boolean;
};

function partAt(tagged: TaggedText, from: number): Part | undefined {
	const quarter = quarters.get(tokenText(tagged, from));
	const first = from + (quarter === undefined ? 0 : 1);
	const value = valueAt(tagged, first, quarter !== undefined);
	if (value === undefined) return undefined;
	let to = value.to;
	let power = 1;
	while (has(tagged, to, wordClass.multiplier)) {
		power *= Number(glossOfToken(tagged, to) ?? 1);
		to += 1;
	}
	const number = value.number + (quarter ?? 0);
	const amount = Number.isFinite(number) ? number * power : undefined;
	// «एक लोग» counts nothing in particular; «एक लाख» does.
	if (value.needsPower && power === 1) return undefined;
	return {to, amount, power, hasPower: power > 1};
}

type Value = {readonly number: number; readonly to: number; readonly needsPower: boolean};

function valueAt(tagged: TaggedText, at: number, isQuartered: boolean): Value | undefined {
	if (has(tagged, at, wordClass.number)) {
		const digits = latinDigits(tokenText(tagged, at)).replace(/[,\u066C]/gv, '');
		return {number: Number(digits.replace('\u066B', '.')), to: at + 1, needsPower: false};
	}
	if (has(tagged, at, wordClass.numberWord)) {
		return {number: Number(glossOfToken(tagged, at)), to: at + 1, needsPower: false};
	}
	if (oneWord.test(tokenText(tagged, at))) return {number: 1, to: at + 1, needsPower: true};
	// «सवा लाख» is a quarter more than one.
	if (isQuartered && has(tagged, at, wordClass.multiplier)) {
		return {number: 1, to: at, needsPower: true};
	}
	return undefined;
}

const oneWord = /^(?:[Aa]|[Oo]ne|एक|\u0627\u06CC\u06A9)$/v;

/** «साढ़े», «सवा», «पौने»: a number follows. */
export function isQuarter(text: string): boolean {
	return quarters.has(text);
}

/** What stands before a number and adds to it: «साढ़े तीन», three and a half. */
const quarters: ReadonlyMap<string, number> = new Map([
	['साढ़े', 0.5],
	['साढ़े', 0.5],
	['सवा', 0.25],
	['पौने', -0.25],
	['\u0633\u0627\u0691\u06BE\u06D2', 0.5],
	['\u0633\u0648\u0627', 0.25],
	['\u067E\u0648\u0646\u06D2', -0.25],
]);
