import {latinDigits} from '../text/digits.ts';
import {countedEnd, hyphenEnd, isPerCent, nameOfTwoWords} from './counted.ts';
import {wordSet} from './folding.ts';
import {moneyWords} from './lexicon/works.ts';
import {isQuarter, type Numeral, numeralAt, rounded} from './numerals.ts';
import {isBelowZero, signStart} from './signs.ts';
import {
	has,
	hasTrait,
	isMark,
	nextOf,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {hasWord} from './token-words.ts';
import {unitName} from './units.ts';
import {letterTraits, wordClass} from './word-classes.ts';
import {isListed, wordList} from './word-lists.ts';

type FoundQuantity = TokenRange & {readonly value: string};

/**
 * Numerals and number words with what they count: «11 शाखाओं», «5-वर्षीय», «10 लाख रुपये», «35 %»,
 * «200 मिलियन से अधिक VND», «Rs 2,500 crore». The value is the number and the unit: `11 shakha`,
 * `5 year`, `>200000000 dong`. Of numbers that count nothing those are found that a power of a
 * thousand or more multiplies, since their figures alone would mean another number.
 */
export function findQuantities(
	tagged: TaggedText,
	isTaken: (token: number) => boolean,
): readonly FoundQuantity[] {
	const found: FoundQuantity[] = [];
	if ((tagged.allClasses & numerals) === 0) return found;
	for (
		let index = candidate(tagged, 0);
		index < tagged.count;
		index = candidate(tagged, index + 1)
	) {
		if (!mayBegin(tagged, index) || isTaken(index)) continue;
		const quantity = quantityAt(tagged, index);
		if (quantity === undefined || isAnyTaken(isTaken, quantity)) continue;
		found.push(quantity);
		index = quantity.to - 1;
	}
	return found;
}

function isAnyTaken(isTaken: (token: number) => boolean, {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) if (isTaken(index)) return true;
	return false;
}

/** A quantity begins with a numeral or one token before it. */
function candidate(tagged: TaggedText, from: number): number {
	return Math.max(from, nextOf(tagged, from, numerals) - 1);
}

const numerals = wordClass.number | wordClass.numberWord | wordClass.multiplier;

/** Most tokens begin no number; asked first, since it is cheap. */
function mayBegin(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index, wordClass.number | wordClass.numberWord)) return true;
	if (has(tagged, index + 1, wordClass.multiplier)) return true;
	const isNumberNext = has(tagged, index + 1, wordClass.number | wordClass.numberWord);
	return isNumberNext && isQuarter(tokenText(tagged, index));
}

function quantityAt(tagged: TaggedText, from: number): FoundQuantity | undefined {
	const first = numeralAt(tagged, from);
	if (first === undefined || isPartOfName(tagged, from)) return undefined;
	const second = secondOf(tagged, first);
	const {to} = second ?? first;
	if (isLettered(tagged, to)) return undefined;
	const currency = currencyBefore(tagged, from);
	const counted = countedBy(tagged, {from, to}, first.to - from, currency);
	const unit = counted?.unit ?? currency?.name;
	if (unit === undefined && !isMultiplied(second ?? first)) return undefined;
	const start = currency?.from ?? signStart(tagged, from);
	const isBelow = currency === undefined && (start < from || isBelowZero(tagged, from));
	const number = `${counted?.sign ?? ''}${isBelow ? '-' : ''}${amountsText(tagged, first, second)}`;
	const value = unit === undefined ? number : `${number} ${unit}`;
	return {from: start, to: counted?.to ?? to, value};
}

type Counted = {readonly to: number; readonly sign: Compared['sign']; readonly unit: string};

/** What the numbers at some tokens count; `width` is how many tokens the first of them takes. */
function countedBy(
	tagged: TaggedText,
	{from, to}: TokenRange,
	width: number,
	currency: Currency | undefined,
): Counted | undefined {
	const {to: compared, sign} = comparedEnd(tagged, to);
	const isNumberWord = width === 1 && has(tagged, from, wordClass.numberWord);
	const end = countedEnd(tagged, compared, isNumberWord && sign === '');
	if (end === compared || isSpending(tagged, to, end - 1)) return undefined;
	const unit = unitAt(tagged, end - 1);
	// «₹2,500 करोड़ खर्च»: money counts nothing but its currency, told twice at most.
	const isCounted = currency === undefined || currencyNames.has(unit);
	return isCounted ? {to: end, sign, unit} : undefined;
}

/** «75 हजार करोड़ खर्च»: what a large number of unnamed money is for is not counted by it. */
function isSpending(tagged: TaggedText, after: number, noun: number): boolean {
	const isLarge = has(tagged, after - 1, wordClass.multiplier);
	return isLarge && isListed(tagged, noun, moneyMatters);
}

const moneyMatters = wordList(wordSet(Object.values(moneyWords)));

function unitAt(tagged: TaggedText, index: number): string {
	const text = tokenText(tagged, index);
	if (isPerCent(tagged, index) || percentSigns.has(text)) return 'percent';
	const unit = nameOfTwoWords(tagged, index) ?? unitName(text, wordOfToken(tagged, index));
	return unit === 'gram' && isOfVillage(tagged, index) ? 'village' : unit;
}

/** «12 ग्राम पंचायतों»: the word is a village too. */
function isOfVillage(tagged: TaggedText, index: number): boolean {
	return /^(?:पंचायत|प्रधान|सभा|विकास|वासी|न्यायालय)/v.test(tokenText(tagged, index + 1));
}

const percentSigns: ReadonlySet<string> = new Set(['%', '\u066A', '\uFF05', '\uFE6A']);

/** Its figures alone would mean another number: «2,500 करोड़». */
function isMultiplied({amount, power}: Numeral): boolean {
	return amount !== undefined && (power === undefined || power >= 1000);
}

/** «5-6 लाख»: what multiplies the second number multiplies the first. */
function amountsText(tagged: TaggedText, first: Numeral, second: Numeral | undefined): string {
	const {from, amount: least} = first;
	const {from: other, amount, power = 1} = second ?? first;
	const isSimple = first.power === 1 && least !== undefined;
	const multiplied = (least ?? 0) * power;
	// «15-15 हजार», to each.
	const isOne = second === undefined || (isSimple && multiplied === amount);
	const isShared = isSimple && (least ?? 0) < (amount ?? 0) / power;
	// Written in any case: V8 would compile all callers anew at the first range.
	const before = numberText(tagged, from, isShared ? rounded(multiplied) : least);
	const last = numberText(tagged, other, amount);
	return isOne ? last : before.concat(dots, last);
}

const dots = '..';

/** «Chandrayaan-3 मिशन»: the number of a name. */
function isPartOfName(tagged: TaggedText, from: number): boolean {
	const before = from - 1;
	// «ان کی نواسی عائشہ», whose granddaughter: the word is 89 too.
	if (has(tagged, from, wordClass.numberWord) && isGranddaughter(tagged, from)) return true;
	const word = before - (isMark(tagged, before, '-\u2010\u2011') ? 1 : 0);
	if (
		isOfCase(tagged, before) ||
		twenty.test(tokenText(tagged, word)) ||
		section.test(tokenText(tagged, before))
	)
		return true;
	// Asked in any case: V8 would compile all callers anew at the first hyphen.
	const isTouching = tagged.ends[before] === tagged.starts[from];
	const isJoined = tagged.ends[word] === tagged.starts[before];
	const isWord = has(tagged, word, wordClass.word);
	return word !== before && isTouching && isJoined && isWord;
}

function isGranddaughter(tagged: TaggedText, index: number): boolean {
	if (!granddaughter.test(tokenText(tagged, index))) return false;
	const isNamed = has(tagged, index + 1, wordClass.givenName | wordClass.surname);
	return isNamed && whose.test(tokenText(tagged, index - 1));
}

const granddaughter = /^(?:नवासी|\u0646\u0648\u0627\u0633\u06CC)$/v;
const whose =
	/^(?:(?:[उइ][नस])?की|अपनी|मेरी|हमारी|\u06A9\u06CC|\u0627\u067E\u0646\u06CC|\u0645\u06CC\u0631\u06CC|\u06C1\u0645\u0627\u0631\u06CC)$/v;

/** «مقدمہ نمبر 1142/26»: behind a stroke between two numbers. */
function isOfCase(tagged: TaggedText, stroke: number): boolean {
	return isMark(tagged, stroke, '/') && has(tagged, stroke - 1, wordClass.number);
}

/** «304बी», of a law: a letter touches the number. */
function isLettered(tagged: TaggedText, to: number): boolean {
	return tagged.ends[to - 1] === tagged.starts[to] && hasTrait(tagged, to, letterTraits);
}

/** «धारा 302 लगाई गई», «دفعہ 302»: of a law. */
const section = /^(?:धारा|अनुच्छेद|दफा|दफ़ा|दफ़ा|\u062F\u0641\u0639\u06C1|\u0634\u0642)$/v;

/** «टी- 20 मैच», «ट्वेंटी 20 विश्व कप». */
const twenty = /^(?:टी|ट्वेंटी|ट्वेन्टी|\u0679\u06CC|\u0679\u0648\u0626\u0646\u0679\u06CC)$/v;

/** «3 से 4 लोग», «5-7 दिन»: two numbers, the second larger. */
function secondOf(tagged: TaggedText, first: Numeral): Numeral | undefined {
	const hyphen = hyphenEnd(tagged, first.to, wordClass.number);
	const isRange = hyphen > first.to || rangeWord.test(tokenText(tagged, first.to));
	// «शून्य से 1.2 डिग्री नीचे», below zero.
	// Asked behind other numbers too: V8 would compile all callers anew at the first range.
	const isAsked = isRange || has(tagged, first.to + 1, wordClass.number);
	const second = isAsked ? numeralAt(tagged, first.to + 1) : undefined;
	if (second === undefined) return undefined;
	const isLarger = (second.amount ?? 0) > (first.amount ?? Number.POSITIVE_INFINITY);
	const goesOn = rangeWord.test(tokenText(tagged, second.to));
	return isLarger && isRange && !goesOn && first.amount !== 0 ? second : undefined;
}

/** Words between two numbers of a range. */
const rangeWord = /^(?:से|\u0633\u06D2|\u062A\u0627|to)$/v;

type Compared = {readonly to: number; readonly sign: '' | '>' | '<'};

/** «से अधिक», more than, and «से कम», less than, between the number and what it counts. */
function comparedEnd(tagged: TaggedText, to: number): Compared {
	if (!rangeWord.test(tokenText(tagged, to))) return {to, sign: ''};
	const word = tokenText(tagged, to + 1);
	if (more.test(word)) return {to: to + 2, sign: '>'};
	return less.test(word) ? {to: to + 2, sign: '<'} : {to, sign: ''};
}

const more =
	/^(?:अधिक|ज्यादा|ज्\u093Cयादा|ज़्यादा|ज़्यादा|\u0632\u06CC\u0627\u062F\u06C1|\u0632\u0627\u0626\u062F)$/v;
const less = /^(?:कम|\u06A9\u0645)$/v;

/** A numeral that is no number stays as it is written. */
function numberText(tagged: TaggedText, from: number, amount: number | undefined): string {
	return amount === undefined ? latinDigits(tokenText(tagged, from)) : String(amount);
}

type Currency = {readonly from: number; readonly name: string};

/** A currency's sign or abbreviation before a number, its full stop included: «₹», «Rs.», «INR». */
function currencyBefore(tagged: TaggedText, number: number): Currency | undefined {
	const isTouching = tagged.ends[number - 2] === tagged.starts[number - 1];
	const isAbbreviated = isTouching && isMark(tagged, number - 1, '.');
	const from = number - (isAbbreviated ? 2 : 1);
	if (hasWord(tagged, from) && !isListed(tagged, from, currencyWords)) return undefined;
	const name = currencies.get(wordOfToken(tagged, from)?.folded ?? tokenText(tagged, from));
	return name === undefined ? undefined : {from, name};
}

/** Signs, and folded words. */
const currencies: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['€', 'euro'],
	['£', 'pound'],
	['₹', 'rupee'],
	['¥', 'yen'],
	['₫', 'dong'],
	['₨', 'rupee'],
	['rs', 'rupee'],
	['inr', 'rupee'],
	['pkr', 'rupee'],
	['रु', 'rupee'],
	['रू', 'rupee'],
	['usd', 'dollar'],
	['eur', 'euro'],
	['gbp', 'pound'],
	['vnd', 'dong'],
]);

const currencyWords = wordList(new Set(currencies.keys()));
const currencyNames: ReadonlySet<string> = new Set(currencies.values());
