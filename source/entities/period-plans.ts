import {latinDigits} from '../text/digits.ts';
import type {FoundDocument} from './find-documents.ts';
import {has, rangeText, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/**
 * «5-वर्षीय योजना 2021 - 2025», «5-वर्षीय सामाजिक-आर्थिक विकास योजना»: a plan by how long it lasts,
 * with the years if they follow, or stand before with «for».
 */
export function periodPlan(tagged: TaggedText, kind: number): FoundDocument | undefined {
	const span = spanBefore(tagged, kind);
	if (span === undefined) return undefined;
	const from = has(tagged, span - 1, wordClass.mark) ? span - 2 : span - 1;
	if (!has(tagged, from, wordClass.number)) return undefined;
	const to = yearsEnd(tagged, kind + 1);
	const years = to > kind + 1 ? {from: kind + 1, to} : yearsBefore(tagged, from);
	const period =
		years === undefined
			? ''
			: ` ${latinDigits(rangeText(tagged, years)).replace(/\s*[\-\u2010-\u2013]\s*/v, '-')}`;
	const length = latinDigits(tokenText(tagged, from));
	return {
		from,
		to,
		taken: span + 1,
		value: `${length}-year ${glossOfToken(tagged, kind) ?? 'plan'}${period}`,
	};
}

/** The token that says years, back over what the plan is for; four words at most. */
function spanBefore(tagged: TaggedText, kind: number): number | undefined {
	let at = kind - 1;
	while (at > kind - 5 && isTopic(tagged, at)) at -= 1;
	return isAdjective(tagged, at) && glossOfToken(tagged, at) === 'year' ? at : undefined;
}

function isTopic(tagged: TaggedText, index: number): boolean {
	const topic = wordClass.ordinary | wordClass.organizationModifier | wordClass.nameable;
	const not =
		wordClass.functionWord | wordClass.caseMarker | wordClass.conjunction | wordClass.unit;
	return has(tagged, index, topic) && !has(tagged, index, not);
}

/** «2026-2030 के लिए 5-वर्षीय …», «2021-2025 की अवधि के लिए …» */
function yearsBefore(tagged: TaggedText, from: number): TokenRange | undefined {
	for (let last = from - 1; last >= from - 5; last--) {
		if (!has(tagged, last, wordClass.word)) {
			const first = last - 2;
			const isRange = isYear(tagged, last) && yearsEnd(tagged, first) === last + 1;
			return isRange && last < from - 1 ? {from: first, to: last + 1} : undefined;
		}
	}
	return undefined;
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

/** A year from 1500 to 2099 in any digits. */
export function isYear(tagged: TaggedText, index: number): boolean {
	return /^(?:1[5-9]|20)\d\d$/v.test(latinDigits(tokenText(tagged, index)));
}
