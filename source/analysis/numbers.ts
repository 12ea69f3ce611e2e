import type {Mention} from '../entities/types.ts';
import {latinDigits} from '../text/digits.ts';
import {type Span, span} from '../text/units.ts';

/** A number in a text; `value` has Latin digits and no separators but the decimal point. */
export type FoundNumber = Span & {
	readonly value: string;
	/** It stands in digits; else in words, which a translation may leave out («एक बैठक»). */
	readonly isInDigits: boolean;
	/** What it counts or measures, as values of quantities name it; absent where the text has a number alone. */
	readonly unit?: string;
};

/**
 * The numbers of a part of a text in text order, digits of every script alike. A quantity counts as
 * what it amounts to («15 लाख» is 1500000), so that both languages may choose their unit.
 */
export function numbersIn(
	text: string,
	within: Span,
	mentions: readonly Mention[],
): readonly FoundNumber[] {
	const quantities = mentions.filter(({type}) => type === 'quantity');
	const found: FoundNumber[] = [];
	for (const quantity of quantities) {
		const isInDigits = /\p{Nd}/v.test(quantity.text);
		const unit = /\s(?<unit>.+)$/v.exec(quantity.value ?? '')?.groups?.['unit'];
		for (const value of amountsOf(quantity)) {
			const {start, end} = quantity;
			found.push({start, end, value, isInDigits, ...(unit === undefined ? {} : {unit})});
		}
	}
	for (const {index, 0: digits} of text.slice(within.start, within.end).matchAll(digitRuns)) {
		const place = span(within.start + index, within.start + index + digits.length);
		const isTaken = found.some(({start, end}) => start < place.end && place.start < end);
		if (!isTaken) found.push({...place, value: numberValue(digits), isInDigits: true});
	}
	return found.sort((one, other) => one.start - other.start);
}

/** «more than 200» is a number as «200» is, and «3 to 4» are two. */
function amountsOf({value = ''}: Mention): readonly string[] {
	const amounts = /^[<>~\u2264\u2265]?(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?/.exec(value);
	return (amounts ?? []).slice(1).filter((amount) => amount !== undefined);
}

const digitRuns = /\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*/gv;

function numberValue(digits: string): string {
	const plain = latinDigits(digits)
		.replaceAll(/[,\u066C]/gv, '')
		.replace('\u066B', '.');
	const number = Number(plain);
	// A telephone number is longer than a number is exact.
	return Number.isFinite(number) && plain.length < 16 ? String(number) : plain;
}
