import type {Tagger} from '../tagger/types.ts';
import {
	type Claims,
	claim,
	drop,
	isClaimed,
	isPersonToken,
	isPlaceToken,
	type Name,
	release,
} from './claims.ts';
import {isOffice} from './dotted-initials.ts';
import {isNounAlone} from './find-people.ts';
import {isLetteredThing} from './lettered-things.ts';
import {isNameParticle} from './name-runs.ts';
import {isListMark} from './open-words.ts';
import {withoutRoles} from './role-words.ts';
import {isSureAlone, spelledLetters} from './spelled-letters.ts';
import {type ProbableName, taggedNames} from './tagged-names.ts';
import {
	has,
	hasTrait,
	isHindi,
	isMark,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
import {isOrdinaryWord} from './tagger-words.ts';
import {hasWord} from './token-words.ts';
import {commonClasses, letterTraits, wordClass, wordTrait} from './word-classes.ts';

/**
 * Takes the people, places and organizations of the model that rules left. An organization may
 * stand around places; nothing else overlaps. In the texts of a party or a government, which the
 * training data lacks, the bodies are the rules' own, and of the rest only what is probable counts.
 */
export function claimTaggedNames(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	const isOfficial = isOfficialText(tagged);
	const people = peopleByToken(claims);
	const released: Name[] = [];
	for (const name of taggedNames(tagged, tagger)) {
		if (name.confidence < leastOf(tagged, name, isOfficial) || isNobody(tagged, name)) continue;
		for (const rival of isSurePerson(name) ? rivalsOf(tagged, name, people) : noNames) {
			if (holds(tagged, rival, name, tagger)) continue;
			release(claims, rival);
			released.push(rival);
		}
		if (isFree(name)) claim(claims, name.type, [name]);
	}
	drop(claims, released);
	trimPeople(claims, tagged);
	if (!isOfficial) claimLetters(claims, tagged);
}

/** «आईपीओ», an offering, «डीसीपी», and «एसएसपी (सिटी» of एसएसपी (सिटी) अमित वर्मा: somebody's rank. */
function isNobody(tagged: TaggedText, {type, from, to}: ProbableName): boolean {
	if (isLetteredThing(tagged, {from, to})) return true;
	if (type === 'place') return isListedName(tagged, {from, to});
	if (type === 'person') return isSchool(tagged, {from, to});
	if (type !== 'organization') return false;
	// «ضلع کرک», a district; «सरकार का कहना है»: any government.
	const isBare = has(tagged, to - 1, bareHeads);
	if (!isBare && has(tagged, from, wordClass.placeBefore)) return true;
	if (to - from === 1 && has(tagged, from, bareHeads)) {
		return !has(tagged, from, wordClass.knownOrganization);
	}
	const isRank = has(tagged, from, wordClass.title);
	return isRank && (to - from === 1 || isMark(tagged, from + 1, '('));
}

/** «रोहित, विराट और …»: a given name in a list of them is no place. */
function isListedName(tagged: TaggedText, {from, to}: TokenRange): boolean {
	const isGiven = (index: number): boolean =>
		has(tagged, index, wordClass.givenName) && !has(tagged, index, wordClass.place);
	if (to - from > 1 || !isGiven(from)) return false;
	const isAfter = isGiven(from - 2) && isListMark(tagged, from - 1);
	return isAfter || (isGiven(to + 1) && isListMark(tagged, to));
}

/** «آئی آئی ٹی مدراس»: letters before a place, where a person has initials. */
function isSchool(tagged: TaggedText, {from, to}: TokenRange): boolean {
	if (to - from < 3 || !has(tagged, to - 1, wordClass.place)) return false;
	for (let index = from; index < to - 1; index++) {
		if (!hasTrait(tagged, index, letterTraits)) return false;
	}
	return true;
}

const bareHeads = wordClass.organizationHead | wordClass.weakHead;

/** Before such a name of the model the rules' own gives way. */
function isSurePerson({type, confidence}: ProbableName): boolean {
	return type === 'person' && confidence >= sure;
}

/** Role words go from the people of the rules too. */
function trimPeople(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const person = claims.names[index];
		if (person?.type !== 'person') continue;
		const name = withoutRoles(tagged, person);
		if (name === undefined || (name.from === person.from && name.to === person.to)) continue;
		released.push(person);
		release(claims, person);
		claim(claims, 'person', [personAt(person, name.from, name.to)]);
	}
	drop(claims, released);
}

function personAt({type, value, confidence}: Name, from: number, to: number): Name {
	return {type, from, to, value, confidence};
}

/** How probable a name must be. */
function leastOf(tagged: TaggedText, {type, from, to}: ProbableName, isOfficial: boolean): number {
	if (type === 'person' && isNounAlone(tagged, {from, to})) return leastOfNouns;
	if (isOfficial) return type === 'organization' ? Number.POSITIVE_INFINITY : leastOfficial;
	return isHindi(tagged, from) ? 0 : leastInUrdu;
}

/**
 * Of the words of the seeds, which are such texts, 12 to 17 in a hundred are heads of bodies and
 * what narrows them down; of general news 3 to 7.
 */
function isOfficialText(tagged: TaggedText): boolean {
	if (tagged.count < fewWords) return false;
	let all = 0;
	let official = 0;
	for (let index = 0; index < tagged.count; index++) {
		if (!hasWord(tagged, index)) continue;
		all += 1;
		if (has(tagged, index, bodyWords)) official += 1;
	}
	return all >= fewWords && official >= all * 0.1;
}

/** Of fewer words the share tells nothing. */
const fewWords = 50;

const bodyWords = wordClass.organizationHead | wordClass.organizationModifier | wordClass.weakHead;

/**
 * The training data is Hindi, so that common words of Urdu are often new to the model. On the tuned
 * Urdu sentences this lifts the precision from 0.91 to 0.94 and costs 0.03 of the recall.
 */
const leastInUrdu = 0.45;

/** Party and government texts of the seeds, and the tuned sentences: below it the names are false ones. */
const leastOfficial = 0.8;

/** On the tuned Hindi sentences .85 to .9 costs no name in a thousand; «मान्य राय» is .84. */
const leastOfNouns = 0.9;

/** From here on the model's end and beginning of a Hindi person are right more often than the rules'. By the tuned sentences. */
const sure = 0.5;

function isFree({from, to, type}: ProbableName): boolean {
	for (let index = from; index < to; index++) {
		if (isClaimed(index) && !(type === 'organization' && isPlaceToken(index))) return false;
	}
	return true;
}

/**
 * What rules made of the words of a probable person, which replaces it; Vietnamese names stay the rules'. In Urdu only
 * what is a part of that: «الدین چشتی» of غلام نظام الدین چشتی.
 */
function rivalsOf(
	tagged: TaggedText,
	{from, to}: TokenRange,
	people: ReadonlyMap<number, Name>,
): readonly Name[] {
	if (people.size === 0) return noNames;
	const rivals = new Set<Name>();
	for (let token = from; token < to; token++) {
		const rival = people.get(token);
		if (rival !== undefined) rivals.add(rival);
	}
	if (!isHindi(tagged, from) && !areWithin([...rivals], {from, to})) return noNames;
	return [...rivals].filter((rival) => !has(tagged, rival.from, wordClass.vietnameseSurname));
}

/** They are parts of the range, in which nothing else was found: no place before the name. */
function areWithin(rivals: readonly Name[], {from, to}: TokenRange): boolean {
	for (let index = from; index < to; index++) {
		if (isClaimed(index) && !isPersonToken(index)) return false;
	}
	return rivals.every((rival) => rival.from >= from && rival.to <= to);
}

/**
 * The rules' name is longer by a noun that is a name there («विकास यादव»), or after a title by words that stand in names:
 * «डॉक्टर अमरेंद्र नाथ», of which the model is sure of «नाथ».
 */
function holds(tagged: TaggedText, rival: Name, name: TokenRange, tagger: Tagger): boolean {
	const {from, to} = name;
	if (rival.from > from || rival.to < to) return false;
	if (isInitial(tagged, rival, to - 1) || isCutAtParticle(tagged, rival, name)) return true;
	const isTitled = has(tagged, rival.from - 1, wordClass.title | wordClass.honorific);
	for (let token = rival.from; token < rival.to; token++) {
		const isInside = token >= from && token < to;
		if (isInside || isInitial(tagged, rival, token) || isNounOrFirst(tagged, token, name)) continue;
		const isKnown = has(tagged, token, wordClass.nameable) && has(tagged, token, knownNames);
		if (!isTitled || (!isKnown && isOrdinaryWord(tagged, token, tagger))) return false;
	}
	return true;
}

function isNounOrFirst(tagged: TaggedText, token: number, name: TokenRange): boolean {
	return isNounInName(tagged, token) || isFirstName(tagged, token, name);
}

/** «मोहम्मद बिन» or «सलमान» of मोहम्मद बिन सलमान. */
function isCutAtParticle(tagged: TaggedText, rival: Name, {from, to}: TokenRange): boolean {
	if (isNameParticle(tagged, to - 1)) return true;
	const isBefore = to < rival.to && isNameParticle(tagged, to);
	return isBefore || (from > rival.from && isNameParticle(tagged, from - 1));
}

/** «आर के सिंह», of which the model is sure of «सिंह». */
function isInitial(tagged: TaggedText, {from}: TokenRange, token: number): boolean {
	for (let index = from; index <= token; index++) {
		if (!hasTrait(tagged, index, letterTraits)) return false;
	}
	return true;
}

/** «हीरा यादव», of which the model is sure of «यादव». */
function isFirstName(tagged: TaggedText, token: number, {from, to}: TokenRange): boolean {
	if (token !== from - 1 || to - from > 1 || !has(tagged, from, wordClass.surname)) return false;
	return hasTrait(tagged, token, wordTrait.nounAndName) || has(tagged, token, wordClass.givenName);
}

/** See `markNames`. */
function isNounInName(tagged: TaggedText, token: number): boolean {
	const own = wordOfToken(tagged, token)?.classes ?? 0;
	return has(tagged, token, wordClass.nameable) && (own & commonClasses) !== 0;
}

const knownNames = wordClass.surname | wordClass.givenName;

const nobody: ReadonlyMap<number, Name> = new Map();
const noNames: readonly Name[] = [];

function isPerson({type}: Name): boolean {
	return type === 'person';
}

function peopleByToken({names}: Claims): ReadonlyMap<number, Name> {
	if (!names.some(isPerson)) return nobody;
	const people = new Map<number, Name>();
	for (const name of names) {
		if (name.type !== 'person') continue;
		for (let token = name.from; token < name.to; token++) people.set(token, name);
	}
	return people;
}

/** Initials go to the person that follows, other runs of two letters or more are organizations. */
function claimLetters(claims: Claims, tagged: TaggedText): void {
	const letters = spelledLetters(tagged);
	if (letters.length === 0) return;
	// Made where a person stands behind the first letters, as in few texts.
	let people: ReadonlyMap<number, Name> | undefined;
	const released: Name[] = [];
	for (const {from, to} of letters) {
		const free = freeEnd({from, to});
		const areInitials = free - from > 1 || (free > from && isSureAlone(tagged, from));
		if (areInitials && isClaimed(free)) people ??= peopleByToken(claims);
		const person = areInitials ? people?.get(free) : undefined;
		const isBeforePerson = person?.from === free;
		// Asked last: the word that the letters make together is looked up.
		if (isBeforePerson && !isOffice(tagged, {from, to: free}, 1)) {
			released.push(person);
			claim(claims, 'person', [personAt(person, from, person.to)]);
		} else if (free === to && to - from > 1 && !isLetteredThing(tagged, {from, to})) {
			claim(claims, 'organization', [{from, to}]);
		}
	}
	drop(claims, released);
}

/** Behind the first tokens of a range that no name has. */
function freeEnd({from, to}: TokenRange): number {
	let free = from;
	while (free < to && !isClaimed(free)) free += 1;
	return free;
}
