import {namedLetters} from '../romanise/letter-names.ts';
import {romanise} from '../romanise/romanise.ts';
import {latinDigits} from './digits.ts';
import {foldedWord} from './folding.ts';
import {has, rangeText, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {wordClass} from './word-classes.ts';

/** `taken` is the first token that no other name may have: the numeral of a «5-वर्षीय योजना» is a quantity too. */
type FoundDocument = TokenRange & {readonly value: string; readonly taken?: number};

/**
 * Documents by kind and number («प्रस्ताव संख्या 18-NQ/TW»), by number alone if it carries letters,
 * by list («प्रस्ताव 57, 59, 66»: one mention each), and laws by name.
 */
export function findDocuments(tagged: TaggedText): readonly FoundDocument[] {
	const found: FoundDocument[] = [];
	let index = 0;
	while (index < tagged.starts.length) {
		const documents = documentsAt(tagged, index);
		for (const document of documents) found.push(document);
		index = Math.max(index + 1, documents.at(-1)?.to ?? 0);
	}
	return found;
}

function documentsAt(tagged: TaggedText, index: number): readonly FoundDocument[] {
	if (has(tagged, index, wordClass.documentKind)) {
		const plan = periodPlan(tagged, index);
		if (plan !== undefined) return [plan];
		const numbered = numberedDocuments(tagged, index);
		if (numbered.length > 0) return numbered;
	}
	if (has(tagged, index, wordClass.namedDocumentKind)) return namedDocument(tagged, index);
	if (!has(tagged, index, wordClass.number)) return [];
	const to = numberEnd(tagged, index);
	return to > index + 3 && hasLetters(tagged, index, to)
		? [{from: index, to, value: documentNumber(tagged, {from: index, to})}]
		: [];
}

function numberedDocuments(tagged: TaggedText, kind: number): readonly FoundDocument[] {
	const isMarked = has(tagged, kind + 1, wordClass.numberMark);
	const dot = isMarked && tokenText(tagged, kind + 2) === '.' ? 1 : 0;
	const first = kind + (isMarked ? 2 + dot : 1);
	if (!has(tagged, first, wordClass.number)) return [];
	const to = numberEnd(tagged, first);
	const others = listedNumbers(tagged, to);
	const isPlain = to === first + 1 && others.length === 0;
	const isBareYear = isYear(tagged, first) && !hasLetters(tagged, first, to);
	if (!isMarked && (isBareYear || (isPlain && countsNext(tagged, first)))) return [];
	const gloss = tagged.words[kind]?.gloss;
	const value = numberValue(tagged, {from: first, to}, gloss);
	return [
		{from: kind, to, value},
		...others.map((other) => ({...other, value: numberValue(tagged, other, gloss)})),
	];
}

/** «5-वर्षीय योजना 2021 - 2025»: a plan by how long it lasts, with the years if they follow. */
function periodPlan(tagged: TaggedText, kind: number): FoundDocument | undefined {
	if (tagged.words[kind - 1]?.gloss !== 'year' || !isAdjective(tagged, kind - 1)) return undefined;
	const from = has(tagged, kind - 2, wordClass.mark) ? kind - 3 : kind - 2;
	if (!has(tagged, from, wordClass.number)) return undefined;
	const to = yearsEnd(tagged, kind + 1);
	const years =
		to > kind + 1
			? ` ${latinDigits(rangeText(tagged, {from: kind + 1, to})).replace(/\s*[\-\u2010-\u2013]\s*/v, '/')}`
			: '';
	const length = latinDigits(tokenText(tagged, from));
	return {
		from,
		to,
		taken: kind,
		value: `${length}-year ${tagged.words[kind]?.gloss ?? 'plan'}${years}`,
	};
}

function isAdjective(tagged: TaggedText, index: number): boolean {
	return /^(?:वर्षीय|साला)$|^\u0633\u0627\u0644\u06C1$/v.test(tokenText(tagged, index));
}

function yearsEnd(tagged: TaggedText, from: number): number {
	if (!isYear(tagged, from)) return from;
	const isRange =
		/^[\-\u2010-\u2013]$/v.test(tokenText(tagged, from + 1)) && isYear(tagged, from + 2);
	return isRange ? from + 3 : from + 1;
}

function isYear(tagged: TaggedText, index: number): boolean {
	return /^(?:1[5-9]|20)\d\d$/v.test(latinDigits(tokenText(tagged, index)));
}

/** Without «number» before it, a numeral that counts something is no number of a document. */
function countsNext(tagged: TaggedText, index: number): boolean {
	return has(tagged, index + 1, wordClass.unit | wordClass.multiplier | wordClass.nameable);
}

/** A number that carries letters is known by itself, a bare one only with its kind: «directive 35». */
function numberValue(tagged: TaggedText, range: TokenRange, kind: string | undefined): string {
	const number = documentNumber(tagged, range);
	return kind === undefined || /\p{L}/v.test(number) ? number : `${kind} ${number}`;
}

function listedNumbers(tagged: TaggedText, from: number): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let at = from;
	while (isListMark(tagged, at) && has(tagged, at + 1, wordClass.number)) {
		const to = numberEnd(tagged, at + 1);
		if (isYear(tagged, at + 1) && to === at + 2) break;
		// A numeral that counts what follows begins another thought.
		if (has(tagged, to, wordClass.unit | wordClass.multiplier)) break;
		found.push({from: at + 1, to});
		at = to;
	}
	return found;
}

function isListMark(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.conjunction) || /^[,\u060C]$/v.test(tokenText(tagged, index));
}

/** In tokens. A run of hyphens and digits without end is no number, and asking at each of its digits is quadratic. */
const LONGEST_NUMBER = 16;

/** The number goes on over `-`, `/` and letters that touch each other: `21-एनक्यू/टीडब्ल्यू`. */
function numberEnd(tagged: TaggedText, from: number): number {
	let to = from + 1;
	while (
		to < from + LONGEST_NUMBER &&
		touches(tagged, to) &&
		/^[\-\u2010-\u2013\/]$/v.test(tokenText(tagged, to)) &&
		touches(tagged, to + 1) &&
		has(tagged, to + 1, wordClass.word | wordClass.number)
	) {
		to += 2;
	}
	return to;
}

function touches(tagged: TaggedText, index: number): boolean {
	return tagged.ends[index - 1] === tagged.starts[index];
}

/** A code of capitals after the figures; a date has none. The words are asked first: romanising costs more. */
function hasLetters(tagged: TaggedText, from: number, to: number): boolean {
	if (!tagged.words.slice(from, to).some((word) => word !== undefined)) return false;
	return /^[\p{Nd}\-\/]+[A-ZĐ]{1,5}(?:[\-\/][A-ZĐ]{1,8})*$/v.test(
		documentNumber(tagged, {from, to}),
	);
}

/** A word or two before the kind make a law a name: «लोकतंत्र कार्यान्वयन कानून». */
function namedDocument(tagged: TaggedText, head: number): readonly FoundDocument[] {
	let from = head;
	while (from > head - 4 && isLawWord(tagged, from - 1)) from -= 1;
	if (from === head) return implementedLaw(tagged, head);
	const year = has(tagged, head + 1, wordClass.number) ? 1 : 0;
	const isNamed = head - from >= 2 || (head - from === 1 && year === 1);
	if (!isNamed) return [];
	const range = {from, to: head + 1};
	return [{...range, value: romanise(rangeText(tagged, range)).text}];
}

/** Urdu puts genitives between: «جمہوریت کے نفاذ کے قانون», the law of the implementation of democracy. */
function implementedLaw(tagged: TaggedText, head: number): readonly FoundDocument[] {
	const isChain =
		has(tagged, head - 1, wordClass.genitive) &&
		implementations.has(tagged.words[head - 2]?.folded ?? '') &&
		has(tagged, head - 3, wordClass.genitive) &&
		isLawWord(tagged, head - 4);
	const range = {from: head - 4, to: head + 1};
	return isChain ? [{...range, value: romanise(rangeText(tagged, range)).text}] : [];
}

const implementations = new Set(['\u0646\u0641\u0627\u0630', 'कार्यान्वयन', 'क्रियान्वयन', 'अमल']);

function isLawWord(tagged: TaggedText, index: number): boolean {
	const word = wordClass.ordinary | wordClass.nameable | wordClass.organizationModifier;
	const not = wordClass.functionWord | wordClass.caseMarker | wordClass.saying | wordClass.place;
	return has(tagged, index, word) && !has(tagged, index, not);
}

/** As it is written, in Latin letters and digits: एनक्यू/टीडब्ल्यू is NQ/TW. */
function documentNumber(tagged: TaggedText, range: TokenRange): string {
	const text = rangeText(tagged, range);
	const letters = lettersOfWords((text.match(wordPattern) ?? []).map(foldedWord));
	const latin = text.replace(
		wordPattern,
		(word) => letters.get(foldedWord(word)) ?? romanise(word).text,
	);
	return latinDigits(latin).replace(/[\u2010-\u2013]/gv, '-');
}

const wordPattern = /[\p{L}\p{M}\u200C\u200D]+/gv;

/** All words of a code together: सीपी alone could be a word, after एनडी it is CP. */
function lettersOfWords(words: readonly string[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const letters = namedLetters(words.join(''));
	let start = 0;
	for (const word of words) {
		const end = start + word.length;
		const own = letters.filter((named) => named.start >= start && named.start < end);
		if (own.length > 0) found.set(word, own.map(({letter}) => letter).join(''));
		start = end;
	}
	return found;
}
