import {wordClass} from './word-classes.ts';
import type {Word} from './words.ts';

type Words = readonly (Word | undefined)[];

/**
 * Of a word that is a title and a surname, a name before it and none after it show that it is the
 * surname: «فاروق راجہ»; and a name with a surname after it that it begins the name: «راجہ پرویز ملک».
 */
export function markSurnames(classes: Int32Array, words: Words): void {
	for (let at = 0; at < words.length; at++) {
		const own = classes[at] ?? 0;
		const isBoth = (own & wordClass.surname) !== 0 && (own & titles) !== 0;
		if (isBoth) classes[at] = titleOrName(classes, at);
	}
}

function titleOrName(classes: Int32Array, at: number): number {
	const own = classes[at] ?? 0;
	const isAfterName = ((classes[at - 1] ?? 0) & wordClass.nameable) !== 0;
	const isBeforeName = ((classes[at + 1] ?? 0) & (wordClass.nameable | titles)) !== 0;
	const asName = (own & ~titles) | wordClass.nameable;
	if (isAfterName && !isBeforeName) return asName;
	return isFirstOfThree(classes, at) ? asName | wordClass.givenName : own;
}

/** Before a word that may only be a name, and a surname that is no title. */
function isFirstOfThree(classes: Int32Array, at: number): boolean {
	const second = classes[at + 1] ?? 0;
	const third = classes[at + 2] ?? 0;
	const isName = (second & wordClass.nameable) !== 0 && (second & titles) === 0;
	return isName && (third & wordClass.surname) !== 0 && (third & titles) === 0;
}

const titles = wordClass.title | wordClass.honorific;

/**
 * Words that only after a title belong to it, so that no part of a title is a name: in Urdu the rank and
 * what the office is for («وزیر اعظم», prime minister; «وزیر خارجہ», of foreign affairs; «صدر مملکت»,
 * of state), and the justice after a chief, who stays an honorific too.
 */
export function markTitleParts(classes: Int32Array, words: Words): void {
	for (let at = 0; at < words.length; at++) {
		if (((classes[at] ?? 0) & wordClass.title) === 0) continue;
		const gloss = words[at]?.gloss;
		if (gloss === 'head' && words[at + 1]?.gloss === 'justice') {
			classes[at + 1] = (classes[at + 1] ?? 0) | wordClass.title;
		} else if (gloss === 'minister' || gloss === 'president') {
			const to = officeEnd(classes, words, at + 1, gloss === 'minister');
			for (let part = at + 1; part < to; part++) classes[part] = wordClass.word | wordClass.title;
			at = Math.max(at, to - 1);
		}
	}
}

/** The end of what an office is for: «وزیر مملکت برائے خزانہ», «وزیر قانون و انصاف». */
function officeEnd(classes: Int32Array, words: Words, from: number, isMinister: boolean): number {
	let to = from;
	if (ranks.has(words[to]?.folded ?? '')) to += 1;
	if (!isMinister) return to;
	if (words[to]?.folded === purpose) to += 1;
	let end = to;
	while (isTopic(classes, words, end)) {
		to = end + 1;
		end = ((classes[to] ?? 0) & wordClass.conjunction) === 0 ? to : to + 1;
	}
	return words[to - 1]?.folded === purpose ? to - 1 : to;
}

/** A word of bodies, or a common noun before a name: «وزیر اطلاعات عطا تارڑ». */
function isTopic(classes: Int32Array, words: Words, at: number): boolean {
	const own = classes[at] ?? 0;
	if (!/^\p{sc=Arabic}/v.test(words[at]?.text ?? '')) return false;
	if ((own & wordClass.organizationModifier) !== 0) return true;
	const isNoun = (own & wordClass.ordinary) !== 0 && words[at]?.folded !== purpose;
	return isNoun && ((classes[at + 1] ?? 0) & wordClass.nameable) !== 0;
}

/** «اعظم», «اعلیٰ», «مملکت», «جمہوریہ»: prime, chief, of state, of the republic. Folded. */
const ranks: ReadonlySet<string> = new Set([
	'\u0627\u0639\u0638\u0645',
	'\u0627\u0639\u0644\u06CC',
	'\u0645\u0645\u0644\u06A9\u062A',
	'\u062C\u0645\u06C1\u0648\u0631\u06CC\u06C1',
]);

/** «برائے», for. Folded. */
const purpose = '\u0628\u0631\u0627\u06CC\u06D2';
