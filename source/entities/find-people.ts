import {isOfBody} from './find-english-people.ts';
import type {IsTaken} from './find-places.ts';
import {
	firstGivenName,
	hasKnownName,
	isActor,
	isLoneSurname,
	isNoun,
	isOf,
	lastSurname,
	particlesIn,
	runEnd,
} from './name-runs.ts';
import {isSpelled} from './spelled-letters.ts';
import {has, isHindi, nextOf, type TaggedText, type TokenRange, tokenText} from './tagged-text.ts';
import {vietnamesePerson} from './vietnamese-people.ts';
import {wordClass} from './word-classes.ts';

/**
 * People told by a surname, a given name, an honorific after them, or by what they do. Where a model
 * judges Hindi too (`hasModel`), two unknown words that act are left to it: they may be a company.
 */
export function findNamedPeople(
	tagged: TaggedText,
	isTaken: IsTaken,
	hasModel = false,
): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let index = nextOf(tagged, 0, beginnings);
	while (index < tagged.count) {
		const run = isTaken(index) ? index : runEnd(tagged, index, isTaken);
		const person =
			vietnamesePerson(tagged, index, isTaken) ??
			(run > index ? runPerson(tagged, {from: index, to: run}, hasModel) : undefined);
		if (person !== undefined) found.push(person);
		index = nextOf(tagged, Math.max(index + 1, person?.to ?? run), beginnings);
	}
	return found;
}

const beginnings = wordClass.nameable | wordClass.vietnameseSurname;

/** A person within a run of words that no table calls common. */
function runPerson(tagged: TaggedText, run: TokenRange, hasModel: boolean): TokenRange | undefined {
	return knownPerson(tagged, run) ?? actingPerson(tagged, run, hasModel);
}

/** By a given name at the beginning, a surname at the end, or both. */
function knownPerson(tagged: TaggedText, run: TokenRange): TokenRange | undefined {
	const surname = lastSurname(tagged, run);
	const given = firstGivenName(tagged, run);
	if (surname === undefined && given === undefined) return undefined;
	if (isDoubtful(tagged, surname, given) && !isActor(tagged, run)) return undefined;
	if (isOfBody(tagged, run)) return undefined;
	const from =
		given === undefined
			? Math.max(run.from, (surname ?? run.to) - 2)
			: familyStart(tagged, run, given);
	const isWhole = surname === undefined || surname < from || isWholeRun(tagged, run, given);
	const to = isWhole ? run.to : namesEnd(tagged, surname + 1, run.to);
	const words = to - from - 2 * particlesIn(tagged, {from, to});
	if (to - from >= 2 && words <= 4) return {from, to};
	const isLone = run.to - run.from === 1 && surname !== undefined;
	return isLone && isLoneSurname(tagged, surname) ? run : undefined;
}

/** «عائشہ رضا فاروق نے»: a given name behind the surname, where it ends what is said of somebody. */
function namesEnd(tagged: TaggedText, from: number, runEnd: number): number {
	let to = from;
	while (to < runEnd && has(tagged, to, wordClass.givenName)) to += 1;
	return has(tagged, to, wordClass.caseMarker) ? to : from;
}

/** «شاہ محمود قریشی», «خواجہ آصف»: the name of a family may stand before the given name. */
function familyStart(tagged: TaggedText, run: TokenRange, given: number): number {
	let from = given;
	while (from > run.from && has(tagged, from - 1, wordClass.surname)) from -= 1;
	return from;
}

/** Capitals show where a name in Latin letters ends: «Asif Ali Zardari», whatever of it is a surname. */
function isWholeRun(tagged: TaggedText, {to}: TokenRange, given: number | undefined): boolean {
	if (given === undefined || !/^\p{sc=Latin}/v.test(tokenText(tagged, given))) return false;
	return to - given - 2 * particlesIn(tagged, {from: given, to}) <= 4;
}

/** «मान्य राय», «रुचि रखती»: of nouns that are names too one alone is not enough. */
function isDoubtful(
	tagged: TaggedText,
	surname: number | undefined,
	given: number | undefined,
): boolean {
	if (surname !== undefined && given !== undefined && surname !== given) return false;
	return isNoun(tagged, given ?? surname);
}

/**
 * A noun that is a surname too, beside no name that the tables know, and nobody who acts: «समितियों की
 * मान्य राय और», the committees' valid opinion.
 */
export function isNounAlone(tagged: TaggedText, range: TokenRange): boolean {
	const surname = lastSurname(tagged, range);
	return (
		isNoun(tagged, surname) &&
		isDoubtful(tagged, surname, firstGivenName(tagged, range)) &&
		!isActor(tagged, range)
	);
}

/** By «जी» after the name, or because whoever it is does something. */
function actingPerson(
	tagged: TaggedText,
	run: TokenRange,
	hasModel: boolean,
): TokenRange | undefined {
	const length = run.to - run.from;
	if (length > 3 || isSpelled(tagged, run) || isOf(tagged, run.from)) return undefined;
	if (has(tagged, run.to, wordClass.honorificAfter)) return run;
	if (!has(tagged, run.to, wordClass.ergative)) return undefined;
	const isLeft = hasModel && isHindi(tagged, run.from);
	return (length > 1 && !isLeft) || hasKnownName(tagged, run) ? run : undefined;
}
