import {isArabicLetter, isDevanagariLetter} from '../text/plain-letters.ts';
import type {MentionColumns} from './types.ts';

/** Texts that many mentions share, each once, in the order in which they are first met, and which of them each mention has. */
export type SharedTexts = {readonly of: Uint32Array; readonly texts: readonly string[]};

/** The spelling of each mention as it is compared: white space of any kind and length is one blank, since a name may break over a line. */
export function formTexts(found: MentionColumns): SharedTexts {
	const texts = sharing();
	/** Of each text the number of its spelling and 1. */
	const known = new Uint32Array(found.textCount);
	const of = new Uint32Array(found.length);
	for (let index = 0; index < found.length; index++) {
		const text = found.textNumber(index);
		let form = known[text] as number;
		if (form === 0) {
			form = texts.number(comparedText(found.text(index))) + 1;
			known[text] = form;
		}
		of[index] = form - 1;
	}
	return {of, texts: texts.values};
}

function comparedText(text: string): string {
	return isPlain(text) ? text : text.normalize('NFC').replace(/\s+/gv, ' ');
}

/** Letters, digits and vowel signs that are composed already, and single blanks: nearly every name. */
function isPlain(text: string): boolean {
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === blank ? before === blank : !isComposed(unit)) return false;
		before = unit;
	}
	return true;
}

const blank = 0x20;

/** Not the nukta, and what is told apart from it: क\u093C. */
function isComposed(unit: number): boolean {
	if (unit < 0x80) return unit > blank;
	if (isDevanagariLetter(unit) || isArabicLetter(unit)) return true;
	return (unit >= 0x093e && unit <= 0x094d) || (unit >= 0x0901 && unit <= 0x0903);
}

/** Gives every text a number, the same to the same. */
export function sharing(): {
	readonly number: (text: string) => number;
	readonly values: readonly string[];
} {
	const numbers = new Map<string, number>();
	const values: string[] = [];
	return {
		values,
		number: (text) => {
			const known = numbers.get(text);
			if (known !== undefined) return known;
			numbers.set(text, values.length);
			return values.push(text) - 1;
		},
	};
}

/** The text of each, in their order. */
export function sharedTexts(all: Iterable<string>): SharedTexts {
	const texts = sharing();
	const of = Uint32Array.from(all, texts.number);
	return {of, texts: texts.values};
}

export function textOf({of, texts}: SharedTexts, index: number): string {
	return texts[of[index] as number] ?? '';
}
