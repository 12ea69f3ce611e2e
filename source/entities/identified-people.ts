import type {IsTaken} from './find-places.ts';
import {
	has,
	hasTrait,
	isMark,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * People whom the police have identified: «मृतक की पहचान सोनू (25) और मोनू के रूप में हुई», «ملزم کی شناخت اکرم کے نام سے ہوئی».
 * One word of no list is enough. Linear: what is looked at follows one of few words.
 */
export function findIdentifiedPeople(tagged: TaggedText, isTaken: IsTaken): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allTraits & wordTrait.identification) === 0) return found;
	for (
		let manner = nextOfTrait(tagged, 0, wordTrait.manner);
		manner < tagged.count;
		manner = nextOfTrait(tagged, manner + 1, wordTrait.manner)
	) {
		const index = manner - 1;
		if (!has(tagged, index, wordClass.genitive)) continue;
		// «शहर की पहचान कबाब के रूप में है»: nobody was identified.
		if (!hasTrait(tagged, index + 3, wordTrait.identified)) continue;
		const start = identificationBefore(tagged, index);
		if (start !== undefined) found.push(...listedBackTo(tagged, {from: start, to: index}, isTaken));
	}
	return found;
}

/** Behind the word that says that somebody was identified, in the same clause. */
function identificationBefore(tagged: TaggedText, index: number): number | undefined {
	for (let at = index - 1; at >= 0 && at >= index - longestList; at--) {
		if (hasTrait(tagged, at, wordTrait.identification))
			return isOfSomebody(tagged, at) ? at + 1 : undefined;
		if (isMark(tagged, at, '\u0964\u06D4?!')) return undefined;
	}
	return undefined;
}

/** «मृतक की पहचान», «उनकी शिनाख्त»: not «कार की पहचान», of a car. */
function isOfSomebody(tagged: TaggedText, identification: number): boolean {
	for (let at = identification - 1; at >= identification - 4; at--) {
		if (hasTrait(tagged, at, wordTrait.somebody)) return true;
	}
	return false;
}

/** Tokens. */
const longestList = 24;

/** Names between commas and conjunctions, from the last to the first, each perhaps with an age in brackets. */
function listedBackTo(
	tagged: TaggedText,
	{from, to}: TokenRange,
	isTaken: IsTaken,
): readonly TokenRange[] {
	const found: TokenRange[] = [];
	let end = to;
	while (end > from) {
		if (isMark(tagged, end - 1, ')')) end = bracketStart(tagged, end - 1, from);
		let start = end;
		while (start > Math.max(from, end - 4) && isNamePart(tagged, start - 1, isTaken)) start -= 1;
		if (start === end) break;
		found.push({from: start, to: end});
		const before = residenceStart(tagged, start, from) - 1;
		if (!isBetweenNames(tagged, before) && !hasTrait(tagged, before, wordTrait.alias)) break;
		end = before;
	}
	return found.reverse();
}

function isBetweenNames(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.conjunction) || isMark(tagged, index, ',\u060C');
}

/** Where it is said of whom a name is that it follows, at a distance of some words: «देवरिया निवासी विकास यादव». */
function residenceStart(tagged: TaggedText, name: number, least: number): number {
	if (!hasTrait(tagged, name - 1, wordTrait.resident)) return name;
	for (let at = name - 2; at >= Math.max(least, name - longestResidence); at--) {
		if (isBetweenNames(tagged, at)) return at + 1;
	}
	return name;
}

/** Tokens. */
const longestResidence = 8;

function bracketStart(tagged: TaggedText, close: number, least: number): number {
	for (let at = close - 1; at >= least && at >= close - 3; at--) {
		if (isMark(tagged, at, '(')) return at;
	}
	return close;
}

function isNamePart(tagged: TaggedText, index: number, isTaken: IsTaken): boolean {
	if (isTaken(index) || hasTrait(tagged, index, wordTrait.alias | wordTrait.resident)) return false;
	return has(tagged, index, wordClass.nameable | wordClass.givenName | wordClass.surname);
}
