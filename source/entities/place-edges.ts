import {type Claims, claim, drop, type Name, release} from './claims.ts';
import {phrasesBegun} from './find-phrases.ts';
import {has, type TaggedText, type TokenRange, wordOfToken} from './tagged-text.ts';
import {glossOfToken, hasWord} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/**
 * The end of the place that the tables know by its name and that begins at a token. One word that people
 * are called by is none: Washington, Jordan.
 */
export function knownPlaceEnd(tagged: TaggedText, from: number): number | undefined {
	if (!hasWord(tagged, from)) return undefined;
	for (const {rest, next, classes} of phrasesBegun(tagged, from)) {
		if (classes !== wordClass.place || tagged.hashes[from + 1] !== next) continue;
		const isHere = rest.every((own, at) => wordOfToken(tagged, from + 1 + at)?.folded === own);
		if (isHere) return from + 1 + rest.length;
	}
	if (has(tagged, from, namesOfPeople)) return undefined;
	const isKnown = has(tagged, from, wordClass.place) && glossOfToken(tagged, from) !== undefined;
	return isKnown ? from + 1 : undefined;
}

const namesOfPeople = wordClass.surname | wordClass.givenName | wordClass.vietnameseSurname;

/**
 * Gives the places at the edges of people of three words or more back: «پنجاب مریم نواز», and «शाह दिल्ली पहुंचे»
 * with the verb behind the place. Two words of the name stay, or a surname.
 */
export function splitPlaces(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const name = claims.names[index];
		if (name?.type !== 'person' || name.to - name.from < 3) continue;
		if (has(tagged, name.from, wordClass.vietnameseSurname)) continue;
		const parts = placesBeside(tagged, name);
		if (parts.places.length === 0) continue;
		release(claims, name);
		released.push(name);
		// Whole: a copy whose fields are set again would have V8 give up what it compiled for names.
		const {value, confidence} = name;
		const {from, to} = parts.person;
		claim(claims, 'person', [{from, to, value, confidence}]);
		claim(
			claims,
			'place',
			parts.places.filter(({from}) => !isPlaced(claims, from)),
		);
	}
	drop(claims, released);
}

function isPlaced({names}: Claims, at: number): boolean {
	return names.some(({type, from, to}) => type === 'place' && from <= at && at < to);
}

type Parts = {readonly person: TokenRange; readonly places: readonly TokenRange[]};

function placesBeside(tagged: TaggedText, {from, to}: TokenRange): Parts {
	const places: TokenRange[] = [];
	let person: TokenRange = {from, to};
	const first = knownPlaceEnd(tagged, from);
	if (first !== undefined && isEnough(tagged, {from: first, to})) {
		places.push({from, to: first});
		person = {from: first, to};
	}
	for (let at = person.from + 1; at < to; at++) {
		const end = knownPlaceEnd(tagged, at);
		if (end === undefined || !isEnough(tagged, {from: person.from, to: at})) continue;
		places.push({from: at, to: end});
		return {person: {from: person.from, to: at}, places};
	}
	return {person, places};
}

function isEnough(tagged: TaggedText, range: TokenRange): boolean {
	return range.to - range.from >= 2 || has(tagged, range.from, wordClass.surname);
}
