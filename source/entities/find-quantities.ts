import {romanise} from '../romanise/romanise.ts';
import {latinDigits} from './digits.ts';
import {ordinalEnding} from './ordinals.ts';
import {has, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

type FoundQuantity = TokenRange & {readonly value: string};

/** Numerals and number words with what they count: «11 शाखाओं», «5-वर्षीय», «10 लाख रुपये», «35 %». */
export function findQuantities(
	tagged: TaggedText,
	isTaken: (token: number) => boolean,
): readonly FoundQuantity[] {
	const found: FoundQuantity[] = [];
	for (let index = 0; index < tagged.starts.length; index++) {
		if (isTaken(index) || !isNumeral(tagged, index)) continue;
		const quantity = quantityAt(tagged, index);
		if (quantity === undefined || isTaken(quantity.to - 1)) continue;
		found.push(quantity);
		index = quantity.to - 1;
	}
	return found;
}

function isNumeral(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.number | wordClass.numberWord);
}

function quantityAt(tagged: TaggedText, from: number): FoundQuantity | undefined {
	let to = from + 1;
	while (isJoined(tagged, to)) to += 1;
	const counted = countedEnd(tagged, to, has(tagged, from, wordClass.numberWord));
	const isCurrency = currencies.has(tokenText(tagged, from - 1));
	if (counted === to && !isCurrency) return undefined;
	const start = isCurrency ? from - 1 : from;
	return {from: start, to: counted, value: quantityValue(tagged, {from, to, counted})};
}

/** «10 लाख», «दो करोड़», «3 से 4» is left alone. */
function isJoined(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.multiplier);
}

/** The end of what is counted, or `to` itself if nothing is. */
function countedEnd(tagged: TaggedText, to: number, isNumberWord: boolean): number {
	const at = hyphenEnd(tagged, to);
	if (/^[%٪]$/v.test(tokenText(tagged, at))) return at + 1;
	if (has(tagged, at, wordClass.unit)) return at + 1;
	if (isNumberWord && to === at && !has(tagged, to - 1, wordClass.multiplier)) {
		const isSure = has(tagged, at, wordClass.ordinary) || !isAmbiguous(tagged, to - 1);
		return isSure && isCountable(tagged, at) ? at + 1 : to;
	}
	return isCountable(tagged, at) ? at + 1 : to;
}

/** «दो शुआन थे»: some number words are syllables of names. */
function isAmbiguous(tagged: TaggedText, index: number): boolean {
	return tagged.words[index]?.isSyllable === true;
}

/** «5-वर्षीय»: the hyphen touches on both sides. */
function hyphenEnd(tagged: TaggedText, index: number): number {
	const isHyphen =
		/^[\-\u2010\u2011]$/v.test(tokenText(tagged, index)) &&
		tagged.ends[index - 1] === tagged.starts[index] &&
		tagged.ends[index] === tagged.starts[index + 1] &&
		has(tagged, index + 1, wordClass.word);
	return isHyphen ? index + 1 : index;
}

function isCountable(tagged: TaggedText, index: number): boolean {
	const not =
		wordClass.caseMarker |
		wordClass.functionWord |
		wordClass.conjunction |
		wordClass.saying |
		wordClass.honorific |
		wordClass.place |
		wordClass.documentKind;
	const isWord = has(tagged, index, wordClass.word) && !has(tagged, index, not);
	return isWord && !ordinalEnding.test(tokenText(tagged, index));
}

type Parts = TokenRange & {readonly counted: number};

/** «10 लाख रुपये» is `1000000 rupee`; a numeral that is no number stays as it is written. */
function quantityValue(tagged: TaggedText, {from, to, counted}: Parts): string {
	let amount = 1;
	for (let index = from; index < to; index++) {
		const numeral = tagged.words[index]?.gloss ?? latinDigits(tokenText(tagged, index));
		amount *= Number(numeral.replace(/[,\u066C]/gv, '').replace('\u066B', '.'));
	}
	// Twelve places: 1.1 lakh is 110000 and not 110000.00000000001.
	const number = Number.isFinite(amount)
		? String(Number(amount.toPrecision(12)))
		: latinDigits(tokenText(tagged, from));
	const currency = currencies.get(tokenText(tagged, from - 1));
	if (counted === to) return currency === undefined ? number : `${number} ${currency}`;
	const unit = tokenText(tagged, counted - 1);
	return `${number} ${tagged.words[counted - 1]?.gloss ?? romanisedUnit(unit)}`;
}

const currencies: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['€', 'euro'],
	['£', 'pound'],
	['₹', 'rupee'],
	['¥', 'yen'],
	['₫', 'dong'],
]);

/** A unit that no table knows, in Latin letters; remembered, since romanising costs more than finding. */
function romanisedUnit(unit: string): string {
	const known = romanisedUnits.get(unit);
	if (known !== undefined) return known;
	if (romanisedUnits.size >= 10_000) romanisedUnits.clear();
	const roman = romanise(unit).text;
	romanisedUnits.set(unit, roman);
	return roman;
}

const romanisedUnits = new Map<string, string>();
