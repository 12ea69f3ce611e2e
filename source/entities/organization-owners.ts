import type {OrganizationContext} from './find-organizations.ts';
import {pluralGlosses} from './lexicon/organizations.ts';
import {modifiersFrom, narrows} from './organization-modifiers.ts';
import {has, type TaggedText, tokenText} from './tagged-text.ts';
import {glossOfToken} from './token-words.ts';
import {wordClass} from './word-classes.ts';

type Owning = {
	readonly names: OrganizationContext;
	/** The token of the head that is owned. */
	readonly head: number;
	/** The owner need not be a name itself. */
	readonly mayBeBare: boolean;
	/** How many owners of owners may still be asked. */
	readonly owners: number;
};

/** A body of a body of a body of a body; beyond that the text only repeats itself. */
export const MOST_OWNERS = 3;

/** Where the whole name begins if a body or a place owns this one: «… समिति की स्थायी समिति». */
export function ownerStart(tagged: TaggedText, own: number, owning: Owning): number {
	const {names} = owning;
	const owner = own - 2;
	if (owning.owners === 0) return own;
	if (!isOf(tagged, own - 1) || !mayOwn(tagged, owner, names)) {
		return placeStart(tagged, own, names) ?? own;
	}
	const known = names.known.get(owner);
	if (known !== undefined) return modifiersFrom(tagged, known, names);
	const collective = collectiveStart(tagged, owner, owning);
	if (collective !== undefined) return collective;
	if (!has(tagged, owner, wordClass.organizationHead)) {
		return owning.mayBeBare ? own : (placeStart(tagged, own, names) ?? own);
	}
	const from = modifiersFrom(tagged, owner, names);
	const isNamed = narrows(tagged, {from, to: owner}, names) || from < owner;
	const whole = ownerStart(tagged, from, {
		names,
		head: owner,
		mayBeBare: isNamed,
		owners: owning.owners - 1,
	});
	return isNamed || whole < from || owning.mayBeBare ? whole : own;
}

/**
 * Nothing else took it, and it is no body of the state, of teaching or of trade, beside which what it has is named:
 * «उत्तर प्रदेश पुलिस की एसटीएफ», «سینیٹ کی قائمہ کمیٹی». Of a party's committees one name is made.
 */
function mayOwn(tagged: TaggedText, owner: number, names: OrganizationContext): boolean {
	if (names.isTaken(owner) && !names.isPlace(owner)) return false;
	return !bodiesOnTheirOwn.has(glossOfToken(tagged, owner) ?? '');
}

const bodiesOnTheirOwn: ReadonlySet<string> = new Set([
	'police',
	'army',
	'force',
	'court',
	'high court',
	'agency',
	'Senate',
	'university',
	'college',
	'hospital',
	'bank',
	'company',
	'government',
]);

function isOf(tagged: TaggedText, index: number): boolean {
	return has(tagged, index, wordClass.genitive) && tokenText(tagged, index) !== 'of';
}

/** «खाऊ तिन्ह कम्यून (ना हांग) की पार्टी समिति»: back over brackets and class word to the name. */
export function placeStart(
	tagged: TaggedText,
	own: number,
	names: OrganizationContext,
): number | undefined {
	if (!isOf(tagged, own - 1)) return undefined;
	let at = own - 2;
	if (tokenText(tagged, at) === ')') {
		at -= 1;
		while (at > own - 6 && names.isPlace(at)) at -= 1;
		if (tokenText(tagged, at) !== '(') return undefined;
		at -= 1;
	}
	if (!has(tagged, at, wordClass.placeAfter) || !names.isPlace(at - 1)) return undefined;
	at -= 1;
	while (names.isPlace(at - 1)) at -= 1;
	return at;
}

/**
 * A committee may be that of many bodies together, which its name lists:
 *
 *     राज्य एजेंसियों और उद्यमों की प्रांतीय पार्टी समिति     «the provincial committee of state agencies and enterprises»
 *     प्रांतीय एजेंसियों और उद्यम ब्लॉक की पार्टी समिति       «… of the block of provincial agencies and enterprises»
 */
function collectiveStart(
	tagged: TaggedText,
	last: number,
	{names, head}: Owning,
): number | undefined {
	if (!joint.has(glossOfToken(tagged, head) ?? '')) return undefined;
	let from = last;
	if (glossOfToken(tagged, last) === 'block') {
		from = adjectivesFrom(tagged, last, names);
		const isOfMany = from === last && isOf(tagged, last - 1) && isPluralBody(tagged, last - 2);
		if (isOfMany) from = adjectivesFrom(tagged, last - 2, names);
	} else if (isPluralBody(tagged, last)) from = adjectivesFrom(tagged, last, names);
	else return undefined;
	return listedStart(tagged, from, names);
}

const joint: ReadonlySet<string> = new Set(['committee', 'union', 'association', 'council']);

function listedStart(tagged: TaggedText, from: number, names: OrganizationContext): number {
	const before = from - 2;
	if (!has(tagged, from - 1, wordClass.conjunction)) return from;
	const known = names.known.get(before);
	if (known !== undefined) return known;
	return isPluralBody(tagged, before) ? adjectivesFrom(tagged, before, names) : from;
}

function isPluralBody(tagged: TaggedText, index: number): boolean {
	const gloss = glossOfToken(tagged, index) ?? '';
	return pluralGlosses.has(gloss) && gloss !== 'committees';
}

/** The adjectives and nouns that stand before a noun without a gap; three at most. */
function adjectivesFrom(tagged: TaggedText, noun: number, names: OrganizationContext): number {
	const others = wordClass.organizationModifier | wordClass.ordinary | wordClass.weakHead;
	let from = noun;
	while (from > noun - 3 && has(tagged, from - 1, others) && !names.isTaken(from - 1)) {
		if (has(tagged, from - 1, wordClass.functionWord)) break;
		from -= 1;
	}
	return from;
}
