import {documentNumber, documentValue} from './document-numbers.ts';
import {namedDocument} from './named-documents.ts';
import {isYear, periodPlan} from './period-plans.ts';
import {has, isMark, nextOf, type TaggedText, type TokenRange} from './tagged-text.ts';
import {glossOfToken, wordsBetween} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/** `taken` is the first token that no other name may have: the numeral of a «5-वर्षीय योजना» is a quantity too. */
export type FoundDocument = TokenRange & {readonly value: string; readonly taken?: number};

/**
 * Documents by kind and number («प्रस्ताव संख्या 18-NQ/TW»), by number alone if it carries letters,
 * by list («प्रस्ताव 57, 59, 66»: one mention each), and laws by name.
 */
export function findDocuments(tagged: TaggedText): readonly FoundDocument[] {
	if ((tagged.allClasses & beginnings) === 0) return [];
	const found: FoundDocument[] = [];
	let index = nextOf(tagged, 0, beginnings);
	while (index < tagged.count) {
		const documents = documentsAt(tagged, index);
		for (const document of documents) found.push(document);
		index = nextOf(tagged, Math.max(index + 1, documents.at(-1)?.to ?? 0), beginnings);
	}
	return found;
}

const beginnings = wordClass.documentKind | wordClass.namedDocumentKind | wordClass.number;

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
		? [{from: index, to, value: documentValue(tagged, {from: index, to}, undefined)}]
		: [];
}

function numberedDocuments(tagged: TaggedText, kind: number): readonly FoundDocument[] {
	const isMarked = has(tagged, kind + 1, wordClass.numberMark);
	const dot = isMarked && isMark(tagged, kind + 2, '.') ? 1 : 0;
	const first = kind + (isMarked ? 2 + dot : 1);
	if (!has(tagged, first, wordClass.number)) return [];
	const to = numberEnd(tagged, first);
	const others = listedNumbers(tagged, to);
	const isPlain = to === first + 1 && others.length === 0;
	const isBareYear = isYear(tagged, first) && !hasLetters(tagged, first, to);
	const gloss = glossOfToken(tagged, kind);
	if (!isMarked && (isBareYear || (isPlain && countsNext(tagged, first, gloss)))) return [];
	const found = [{from: kind, to, value: documentValue(tagged, {from: first, to}, gloss)}];
	for (const other of others) {
		const value = documentValue(tagged, other, gloss);
		found.push({from: other.from, to: other.to, value});
	}
	return found;
}

/**
 * Without «number» before it, a numeral that counts something is no number of a document; clauses of a law have always
 * a number, whatever follows: «अनुच्छेद 370 हटाया गया».
 */
function countsNext(tagged: TaggedText, index: number, gloss: string | undefined): boolean {
	const counted = wordClass.unit | wordClass.multiplier;
	const isClause = gloss === 'article' || gloss === 'section';
	return has(tagged, index + 1, isClause ? counted : counted | wordClass.nameable);
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
	return has(tagged, index, wordClass.conjunction) || isMark(tagged, index, ',\u060C');
}

/** In tokens. A run of hyphens and digits without end is no number, and asking at each of its digits is quadratic. */
const LONGEST_NUMBER = 16;

/** The number goes on over `-`, `/` and letters that touch each other: `21-एनक्यू/टीडब्ल्यू`. */
function numberEnd(tagged: TaggedText, from: number): number {
	let to = from + 1;
	while (
		to < from + LONGEST_NUMBER &&
		touches(tagged, to) &&
		isMark(tagged, to, '-\u2010\u2011\u2012\u2013/') &&
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
	if (!wordsBetween(tagged, from, to).some((word) => word !== undefined)) return false;
	return /^[\p{Nd}\-\/]+[A-ZĐ]{1,5}(?:[\-\/][A-ZĐ]{1,8})*$/v.test(
		documentNumber(tagged, {from, to}),
	);
}
