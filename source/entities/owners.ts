import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, drop, isClaimed, type Name, release} from './claims.ts';
import {partsStart} from './name-parts.ts';
import {mayBeGiven} from './noun-names.ts';
import {isEdge, isOffice} from './open-words.ts';
import {
	has,
	hasTrait,
	nextOfTrait,
	type TaggedText,
	type TokenRange,
	tokenText,
} from './tagged-text.ts';
import {wordClass, wordTrait} from './word-classes.ts';

/**
 * People of several words of no list who have what no thing has: «بانشان لنگدوہ کی دکان», the shop of Banshan Lyngdoh,
 * «तेनजिन दोरजी का परिवार»; and a brother or a sister of Gujarat: «जयंती भाई पटेल». Linear.
 */
export function claimOwners(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & owned) === 0) return;
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, owned);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, owned)
	) {
		const name = brotherOf(tagged, at) ?? ownerBefore(tagged, at, tagger);
		if (name !== undefined) found.push(name);
	}
	claim(claims, 'person', found);
}

const owned = wordTrait.belonging | wordTrait.kin | wordTrait.sibling;

function ownerBefore(tagged: TaggedText, at: number, tagger: Tagger): TokenRange | undefined {
	const to = at - 1;
	if (!has(tagged, to, wordClass.genitive) || isClaimed(to) || isClaimed(to - 1)) return undefined;
	const from = partsStart(tagged, to, tagger);
	const isName = to - from > 1 && (isEdge(tagged, from - 1) || isOffice(tagged, from - 1));
	return isName ? {from, to} : undefined;
}

/** «हितेश भाई शाह ने», with a name on both sides. */
function brotherOf(tagged: TaggedText, at: number): TokenRange | undefined {
	if (!hasTrait(tagged, at, wordTrait.sibling) || isClaimed(at)) return undefined;
	const from = at - 1;
	const to = at + 2;
	const isName =
		mayBeGiven(tagged, from) && !isClaimed(at + 1) && has(tagged, at + 1, wordClass.nameable);
	if (!isName || !isEdge(tagged, to)) return undefined;
	return isEdge(tagged, from - 1) || isOffice(tagged, from - 1) ? {from, to} : undefined;
}

/** Drops who is no person: «کیلاش قبیلے», the tribe; «قوم آرائیں», the caste. Linear. */
export function dropTribes(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	for (const name of claims.names) {
		if (name.type !== 'person' || !isTribe(tagged, name)) continue;
		released.push(name);
		release(claims, name);
	}
	drop(claims, released);
}

function isTribe(tagged: TaggedText, {from, to}: Name): boolean {
	return (
		(to - from === 1 && hasTrait(tagged, to, wordTrait.tribe)) ||
		castes.test(tokenText(tagged, from - 1))
	);
}

const castes = /^(?:\u0642\u0648\u0645|\u0630\u0627\u062A)$/v;
