import {isDottedLetter, isOffice} from './dotted-initials.ts';
import type {IsTaken} from './find-places.ts';
import {wordSet} from './folding.ts';
import {runEnd} from './name-runs.ts';
import {isSiteHead} from './sites.ts';
import {isInitialAtStart, isSureAlone} from './spelled-letters.ts';
import {
	has,
	hasTrait,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
import {letterTraits, wordClass, wordTrait} from './word-classes.ts';

/**
 * People by the initials before their names, each a word of its own: «आर के सिंह ने», «एस जयशंकर ने», «ایم اے جناح روڈ», or with
 * full stops: «डी. के. शिवकुमार मौजूद थे». A
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
		const step = isDottedLetter(tagged, from) ? 2 : 1;
		const to = nameEnd(tagged, {from, to: letters}, step, isTaken);
		const isSure = letters - from > step || isSureAlone(tagged, from);
		if (to !== undefined && isSure && !isOffice(tagged, {from, to: letters}, step)) {
			found.push({from, to});
			from = to - 1;
		} else from = letters - 1;
	}
	return found;
}

/** «जी» is said behind a name, and «के» is of before it, but for the first word of a clause. */
function isFirst(tagged: TaggedText, index: number): boolean {
	const not = wordClass.title | wordClass.caseMarker | wordClass.honorificAfter;
	// «तमिलनाडु के एम के स्टालिन»: the first «के» is of before the initials, and no letter.
	const isAfterLetter =
		(isLetter(tagged, index - 1) && !has(tagged, index - 1, wordClass.caseMarker)) ||
		isDottedLetter(tagged, index - 2);
	if (!isLetter(tagged, index) || isAfterLetter) return false;
	return (
		!has(tagged, index, not) || isInitialAtStart(tagged, index) || isInitialOfTitled(tagged, index)
	);
}

/** «कप्तान के एल राहुल», «भारत के के एल राहुल»: who has a title belongs to it, and nothing is of something twice. */
function isInitialOfTitled(tagged: TaggedText, index: number): boolean {
	const isOf = has(tagged, index, wordClass.caseMarker) && isLetter(tagged, index);
	const isBeforeOne =
		hasTrait(tagged, index + 1, wordTrait.sureLetter) && !isLetter(tagged, index + 2);
	if (!isOf || !isBeforeOne) return false;
	const isTwice = has(tagged, index - 1, wordClass.caseMarker) && isLetter(tagged, index - 1);
	return isTwice || has(tagged, index - 1, wordClass.title);
}

function isLetter(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, letterTraits);
}

function lettersEnd(tagged: TaggedText, from: number): number {
	const step = isDottedLetter(tagged, from) ? 2 : 1;
	const isNext = (index: number): boolean =>
		step === 1 ? isLetter(tagged, index) : isDottedLetter(tagged, index);
	let to = from + step;
	while (to < from + step * mostInitials && isNext(to)) to += step;
	return to;
}

const mostInitials = 3;

/** Of one to three words after the initials, one every `step` tokens, that may be a name, before what shows that it is whole. */
function nameEnd(
	tagged: TaggedText,
	initials: TokenRange,
	step: 1 | 2,
	isTaken: IsTaken,
): number | undefined {
	const from = initials.to;
	if (isLetter(tagged, from)) return undefined;
	const to = runEnd(tagged, from, isTaken);
	if (to === from || to - from > 3 || has(tagged, from, wordClass.place)) return undefined;
	// Three letters with full stops may be those of a body: «एस. टी. एफ. कमांडो तैनात».
	const isOfPerson = from - initials.from <= 2 * step;
	const isEnded =
		has(tagged, to, wordClass.caseMarker | wordClass.honorificAfter | wordClass.mark) ||
		(isOfPerson && isComplement(tagged, to)) ||
		(isOfPerson && isJoinedTo(tagged, initials, step) && has(tagged, to, wordClass.conjunction));
	const isKnown = has(tagged, to - 1, wordClass.surname);
	return isEnded || isKnown || isSiteHead(tagged, to) ? to : undefined;
}

/** Before «and» a name ends that has full stops in it, or a title before: «न्यायमूर्ति जे बी पारदीवाला और». */
function isJoinedTo(tagged: TaggedText, {from}: TokenRange, step: 1 | 2): boolean {
	return step === 2 || has(tagged, from - 1, wordClass.title | wordClass.honorific);
}

/** «डी. के. शिवकुमार मौजूद थे»: what somebody is, said with a verb of being. */
function isComplement(tagged: TaggedText, index: number): boolean {
	return complements.has(wordOfToken(tagged, index)?.folded ?? '');
}

const complements = wordSet([
	'मौजूद उपस्थित पेश हाजिर हाज़िर शामिल तैनात नियुक्त गिरफ्तार गिरफ़्तार घायल रवाना फरार फ़रार',
	'موجود پیش حاضر شامل تعینات مقرر گرفتار زخمی روانہ فرار',
]);
