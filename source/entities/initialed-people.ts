import {isOffice} from './dotted-initials.ts';
import type {IsTaken} from './find-places.ts';
import {runEnd} from './name-runs.ts';
import {isSiteHead} from './sites.ts';
import {has, hasTrait, nextOfTrait, type TaggedText, type TokenRange} from './tagged-text.ts';
import {letterTraits, wordClass, wordTrait} from './word-classes.ts';

/**
 * People by the initials before their names, each a word of its own: «आर के सिंह ने», «एस जयशंकर ने», «ایم اے جناح روڈ». A
 * letter whose name is a common word too (के, پی) is one beside others only. Linear.
 */
export function findInitialedPeople(tagged: TaggedText, isTaken: IsTaken): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allTraits & letterTraits) === 0) return found;
	for (
		let from = nextOfTrait(tagged, 0, letterTraits);
		from < tagged.count;
		from = nextOfTrait(tagged, from + 1, letterTraits)
	) {
		if (!isFirst(tagged, from) || isTaken(from)) continue;
		const letters = lettersEnd(tagged, from);
		const to = nameEnd(tagged, letters, isTaken);
		const isSure = letters - from > 1 || hasTrait(tagged, from, wordTrait.sureLetter);
		if (to !== undefined && isSure && !isOffice(tagged, {from, to: letters}, 1)) {
			found.push({from, to});
			from = to - 1;
		} else from = letters - 1;
	}
	return found;
}

/** «जी» is said behind a name, and «के» is of before it. */
function isFirst(tagged: TaggedText, index: number): boolean {
	const not = wordClass.title | wordClass.caseMarker | wordClass.honorificAfter;
	return isLetter(tagged, index) && !has(tagged, index, not) && !isLetter(tagged, index - 1);
}

function isLetter(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, letterTraits);
}

function lettersEnd(tagged: TaggedText, from: number): number {
	let to = from + 1;
	while (to < from + mostInitials && isLetter(tagged, to)) to += 1;
	return to;
}

const mostInitials = 3;

/** Of one to three words that may be a name, before what shows that it is whole. */
function nameEnd(tagged: TaggedText, from: number, isTaken: IsTaken): number | undefined {
	if (isLetter(tagged, from)) return undefined;
	const to = runEnd(tagged, from, isTaken);
	if (to === from || to - from > 3 || has(tagged, from, wordClass.place)) return undefined;
	const isEnded = has(tagged, to, wordClass.caseMarker | wordClass.honorificAfter | wordClass.mark);
	const isKnown = has(tagged, to - 1, wordClass.surname);
	return isEnded || isKnown || isSiteHead(tagged, to) ? to : undefined;
}
