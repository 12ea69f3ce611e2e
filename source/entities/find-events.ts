import type {IsTaken} from './find-places.ts';
import {wordSet} from './folding.ts';
import {contestNames} from './lexicon/works.ts';
import {ordinalEnding} from './ordinals.ts';
import {
	has,
	nextOf,
	type TaggedText,
	type TokenRange,
	tokenText,
	wordOfToken,
} from './tagged-text.ts';
import {glossOfToken, wordsBetween} from './token-words.ts';
import {wordClass} from './word-classes.ts';

/** Congresses, conferences and contests with an ordinal in figures («16वीं प्रांतीय पार्टी कांग्रेस») or a name («विश्व कप»). */
export function findEvents(tagged: TaggedText, isTaken: IsTaken): readonly TokenRange[] {
	const found: TokenRange[] = [];
	if ((tagged.allClasses & wordClass.eventHead) === 0) return found;
	for (
		let index = nextOf(tagged, 0, wordClass.eventHead);
		index < tagged.count;
		index = nextOf(tagged, index + 1, wordClass.eventHead)
	) {
		if (isTaken(index)) continue;
		const from = eventStart(tagged, index, isTaken);
		if (from !== undefined) found.push({from, to: index + 1});
	}
	return found;
}

function eventStart(tagged: TaggedText, head: number, isTaken: IsTaken): number | undefined {
	const isContest = contests.has(glossOfToken(tagged, head) ?? '');
	// «रणजी ट्रॉफी», but not «चमचमाती ट्रॉफी»: of words of no list any adjective may be one.
	const modifiers = wordClass.organizationModifier | (isContest ? names : 0);
	const isModifier = (token: number): boolean =>
		has(tagged, token, modifiers) || (isContest && isContestName(tagged, token));
	let from = head;
	while (from > head - 4 && isModifier(from - 1) && !isTaken(from - 1)) from -= 1;
	const ordinal = ordinalStart(tagged, from);
	if (ordinal !== undefined) return partyStart(tagged, ordinal);
	if (from === head) return undefined;
	const gloss = glossOfToken(tagged, head) ?? '';
	return isContest || (gloss === 'congress' && isOfLevel(tagged, from, head)) ? from : undefined;
}

function isContestName(tagged: TaggedText, index: number): boolean {
	return contestWords.has(wordOfToken(tagged, index)?.folded ?? '');
}

const contestWords = wordSet(contestNames);

const names = wordClass.givenName | wordClass.surname;

const contests = new Set(['cup', 'trophy', 'Olympics', 'championship']);

/** «प्रांतीय पार्टी कांग्रेस»: whose party and which level. */
function isOfLevel(tagged: TaggedText, from: number, head: number): boolean {
	const glosses = wordsBetween(tagged, from, head).map((word) => word?.gloss);
	return (
		glosses.includes('party') && (glosses.includes('provincial') || glosses.includes('national'))
	);
}

/** «14 वीं», «16वीं», «XIV», «14th». */
function ordinalStart(tagged: TaggedText, from: number): number | undefined {
	const last = tokenText(tagged, from - 1);
	if (/^[IVX]{1,5}$/v.test(last)) return from - 1;
	if (wordOrdinals.test(last)) return isOfParty(tagged, from) ? from - 1 : undefined;
	return ordinalEnding.test(last) && has(tagged, from - 2, wordClass.number) ? from - 2 : undefined;
}

/** The first conference is no name; the first congress of the party is. */
const wordOrdinals =
	/^(?:प्रथम|पहली|द्वितीय|दूसरी|तीसरी|चौथी|पांचवीं|पाँचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं|ग्यारहवीं|बारहवीं|तेरहवीं|चौदहवीं|पंद्रहवीं|सोलहवीं|सत्रहवीं|अठारहवीं|उन्नीसवीं|बीसवीं)$/v;

function isOfParty(tagged: TaggedText, from: number): boolean {
	return [0, 1, 2].some(
		(ahead) =>
			glossOfToken(tagged, from + ahead) === 'party' &&
			glossOfToken(tagged, from + ahead + 1) === 'congress',
	);
}

/** «पार्टी की 14 वीं राष्ट्रीय कांग्रेस» is the name with the party in it. */
function partyStart(tagged: TaggedText, from: number): number {
	const isParty =
		has(tagged, from - 1, wordClass.genitive) && glossOfToken(tagged, from - 2) === 'party';
	return isParty ? from - 2 : from;
}
