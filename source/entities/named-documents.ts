import {romanText} from '../romanise/romanise.ts';
import {conceptKey} from './concepts.ts';
import type {FoundDocument} from './find-documents.ts';
import {has, rangeText, type TaggedText, type TokenRange, wordOfToken} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/** A word or two before the kind make a law a name: «लोकतंत्र कार्यान्वयन कानून». */
export function namedDocument(tagged: TaggedText, head: number): readonly FoundDocument[] {
	let from = head;
	while (from > head - 4 && isLawWord(tagged, from - 1)) from -= 1;
	if (from === head) return implementedLaw(tagged, head);
	const year = has(tagged, head + 1, wordClass.number) ? 1 : 0;
	const isNamed = head - from >= 2 || (head - from === 1 && year === 1);
	if (!isNamed) return [];
	const range = {from, to: head + 1};
	return [{from, to: head + 1, value: lawValue(tagged, range)}];
}

/** Urdu puts genitives between: «جمہوریت کے نفاذ کے قانون», the law of the implementation of democracy. */
function implementedLaw(tagged: TaggedText, head: number): readonly FoundDocument[] {
	const isChain =
		has(tagged, head - 1, wordClass.genitive) &&
		implementations.has(wordOfToken(tagged, head - 2)?.folded ?? '') &&
		has(tagged, head - 3, wordClass.genitive) &&
		isLawWord(tagged, head - 4);
	if (!isChain) return [];
	const range = {from: head - 4, to: head + 1};
	return [{from: head - 4, to: head + 1, value: lawValue(tagged, range)}];
}

const implementations = new Set(['\u0646\u0641\u0627\u0630', 'कार्यान्वयन', 'क्रियान्वयन', 'अमल']);

function isLawWord(tagged: TaggedText, index: number): boolean {
	const word = wordClass.ordinary | wordClass.nameable | wordClass.organizationModifier;
	const not = wordClass.functionWord | wordClass.caseMarker | wordClass.saying | wordClass.place;
	return has(tagged, index, word) && !has(tagged, index, not);
}

/** What its words mean, so that a law has one value in two languages: `democracy implementation law`. */
function lawValue(tagged: TaggedText, range: TokenRange): string {
	// A reader sees the value.
	const about = conceptKey(rangeText(tagged, {from: range.from, to: range.to - 1}), romanText);
	const isBill = glossOfToken(tagged, range.to - 1) === 'bill';
	return `${about} ${isBill ? 'bill' : 'law'}`;
}
