import type {Tagger} from '../tagger/types.ts';
import {type Claims, claim, drop, isClaimed, isPersonToken, type Name, release} from './claims.ts';
import {partsEnd, partsStart} from './name-parts.ts';
import {isNameParticle} from './name-runs.ts';
import {hasTrait, nextOfTrait, type TaggedText, type TokenRange} from './tagged-text.ts';
import {wordTrait} from './word-classes.ts';

/**
 * The two names around what tells another name or the father: «जावेद उर्फ कालिया», «عبدالستار ولد خدا بخش». What was
 * taken for one person is cut there, and where it is told where somebody lives. Linear.
 */
export function claimAliases(claims: Claims, tagged: TaggedText, tagger: Tagger): void {
	if ((tagged.allTraits & wordTrait.alias) === 0) return;
	cutAtAliases(claims, tagged);
	const found: TokenRange[] = [];
	for (
		let at = nextOfTrait(tagged, 0, wordTrait.alias);
		at < tagged.count;
		at = nextOfTrait(tagged, at + 1, wordTrait.alias)
	) {
		if (isClaimed(at) || isNameParticle(tagged, at)) continue;
		const from = partsStart(tagged, at, tagger);
		const to = partsEnd(tagged, at + 1, tagger, true);
		const isNamed = from < at || isPersonToken(at - 1);
		if (!isNamed || !(to > at + 1 || isPersonToken(at + 1))) continue;
		if (from < at && isFree(from - 1)) found.push({from, to: at});
		if (to > at + 1) found.push({from: at + 1, to});
	}
	claim(claims, 'person', found);
}

/** Before the first token nothing is. */
function isFree(index: number): boolean {
	return index < 0 || !isClaimed(index);
}

function cutAtAliases(claims: Claims, tagged: TaggedText): void {
	const released: Name[] = [];
	const {length} = claims.names;
	for (let index = 0; index < length; index++) {
		const person = claims.names[index] as Name;
		if (person.type !== 'person') continue;
		const parts = partsOf(tagged, person);
		if (parts.length === 1 && parts[0]?.from === person.from && parts[0].to === person.to) continue;
		released.push(person);
		release(claims, person);
		claim(claims, 'person', parts);
	}
	drop(claims, released);
}

function partsOf(tagged: TaggedText, {from, to, confidence}: Name): readonly Part[] {
	const parts: Part[] = [];
	let start = from;
	for (let at = from; at <= to; at++) {
		if (at < to && !isCut(tagged, at)) continue;
		if (at > start) parts.push({from: start, to: at, confidence});
		start = at + 1;
	}
	return parts;
}

type Part = TokenRange & {readonly confidence: number | undefined};

function isCut(tagged: TaggedText, index: number): boolean {
	return hasTrait(tagged, index, cuts) && !isNameParticle(tagged, index);
}

const cuts = wordTrait.alias | wordTrait.resident;
