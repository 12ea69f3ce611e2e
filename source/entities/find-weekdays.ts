import {
	has,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {isAmbiguousWeekday} from './weekdays.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/** Days of the week; one whose name is another word too where a postposition of time follows. */
export function findWeekdays(
	tagged: TaggedText,
	isTaken: (token: number) => boolean,
): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allTraits & wordTrait.weekday) === 0) return found;
	for (
		let index = nextOfTrait(tagged, 0, wordTrait.weekday);
		index < tagged.count;
		index = nextOfTrait(tagged, index + 1, wordTrait.weekday)
	) {
		if (isTaken(index)) continue;
		const folded = wordOfToken(tagged, index)?.folded ?? '';
		const text = tokenText(tagged, index);
		if (/^[a-z]/.test(text) || (isAmbiguousWeekday(folded) && !isOfTime(tagged, index))) continue;
		if (isName(tagged, index)) continue;
		found.push({from: index, to: index + 1});
	}
	return found;
}

/** «جمعہ خان», who was born on a Friday. */
function isName(tagged: TaggedText, index: number): boolean {
	return namesBehind.has(tokenText(tagged, index + 1));
}

const namesBehind = new Set(['खान', 'गुल', '\u062E\u0627\u0646', '\u06AF\u0644']);

/** «پیر کو», «پیر کے روز», on Monday. */
function isOfTime(tagged: TaggedText, index: number): boolean {
	if (has(tagged, index - 1, wordClass.number | wordClass.numberWord)) return false;
	// «उस हफ्ते को» is a week; after «में» another part of the sentence begins.
	const isBare = !has(tagged, index - 1, wordClass.caseMarker);
	if (isBare && has(tagged, index - 1, wordClass.functionWord)) return false;
	if (to.test(tokenText(tagged, index + 1))) return true;
	return has(tagged, index + 1, wordClass.genitive) && day.test(tokenText(tagged, index + 2));
}

const to = /^(?:को|\u06A9\u0648)$/v;
const day =
	/^(?:दिन|रोज|\u0631\u0648\u0632|\u062F\u0646|\u0635\u0628\u062D|\u0634\u0627\u0645|\u0631\u0627\u062A|\u0634\u0628|\u062F\u0648\u067E\u06C1\u0631)$/v;
