import {type Claims, claim, drop, isClaimed, type Name, release} from './claims.ts';
import {bareInitialsStart} from './find-english-people.ts';
import {
	has,
	hasTrait,
	isMark,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
import {letterTraits, wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * Gives people the initials before them, which full stops set apart: «डी.वाई. चंद्रचूड़» is one person,
 * and «डी» is none. Letters that were cut out of an abbreviation are nobody. Linear.
 */
export function claimInitials(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const whole: Name[] = [];
	let byStart: ReadonlyMap<number, Name> | undefined;
	for (const name of claims.names) {
		if (name.type !== 'person') continue;
		if (isCutAbbreviation(tagged, name)) released.push(name);
		const dotted = givenStart(tagged, initialsStart(tagged, name.from));
		const from = dotted < name.from ? dotted : bareInitialsStart(tagged, name.from, isNever);
		if (from === name.from) continue;
		byStart ??= new Map(claims.names.map((each) => [each.from, each]));
		const swallowed = swallowedBy(byStart, {from, to: name.from});
		if (swallowed === undefined) continue;
		released.push(name, ...swallowed);
		const {type, to, value, confidence} = name;
		whole.push({type, from, to, value, confidence});
	}
	for (const name of released) release(claims, name);
	drop(claims, released);
	claim(claims, 'person', whole);
}

/** What is taken is looked at later. */
const isNever = (): boolean => false;

/** «सी.बी» of «सी.बी.आई.», the bureau: letters that go on are nobody's name. */
function isCutAbbreviation(tagged: TaggedText, {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) {
		if (!hasTrait(tagged, index, letterTraits) && !isMark(tagged, index, '.')) return false;
	}
	const isGoingOn = isDottedLetter(tagged, to - 1) && isDottedLetter(tagged, to + 1);
	return isGoingOn && tagged.ends[to] === tagged.starts[to + 1];
}

/** What was made of the initials alone: a body, a person. Nothing where other names reach into them. */
function swallowedBy(
	byStart: ReadonlyMap<number, Name>,
	{from, to}: TokenRange,
): readonly Name[] | undefined {
	const swallowed: Name[] = [];
	for (let token = from; token < to; ) {
		const name = byStart.get(token);
		if (name === undefined && isClaimed(token)) return undefined;
		if (name !== undefined && name.to > to) return undefined;
		if (name !== undefined) swallowed.push(name);
		token = name?.to ?? token + 1;
	}
	return swallowed;
}

/** Where the initials before a token begin, or the token itself. */
function initialsStart(tagged: TaggedText, name: number): number {
	let from = name;
	while (from > name - 2 * mostInitials && isDottedLetter(tagged, from - 2)) from -= 2;
	return isOffice(tagged, {from, to: name}, 2) ? name : from;
}

/** «एडप्पादी के. पलानीस्वामी»: a given name before the initials. */
function givenStart(tagged: TaggedText, from: number): number {
	if (!isDottedLetter(tagged, from)) return from;
	const isGiven = has(tagged, from - 1, wordClass.givenName) && !has(tagged, from - 1, otherwise);
	return isGiven && !hasTrait(tagged, from - 1, letterTraits) ? from - 1 : from;
}

const otherwise = wordClass.place | wordClass.title | wordClass.ordinary;

const mostInitials = 4;

/** A letter's name, and a full stop that touches it. */
export function isDottedLetter(tagged: TaggedText, index: number): boolean {
	if (!hasTrait(tagged, index, letterTraits) || !isMark(tagged, index + 1, '.')) return false;
	return tagged.ends[index] === tagged.starts[index + 1];
}

/** «पी.एम. मोदी»: letters, one every so many tokens, that are a title when they stand together. */
export function isOffice(tagged: TaggedText, {from, to}: TokenRange, step: number): boolean {
	let letters = '';
	for (let index = from; index < to; index += step) {
		letters += wordOfToken(tagged, index)?.text ?? '';
	}
	return letters !== '' && (wordOf(letters).classes & wordClass.title) !== 0;
}
