import type {TaggedText, TokenRange} from './tagged-text.ts';
import {type EntityType, entityTypes} from './types.ts';

/** A name of a type, as tokens. */
export type Name = TokenRange & {
	readonly type: EntityType;
	readonly value: string | undefined;
	readonly confidence: number | undefined;
};

/** The names found so far in one article, and which tokens they took; one at a time. */
export type Claims = {
	readonly names: Name[];
	/** The type that took a token, as 1 + index into `claimTypes`; 0 is free. Used again for the next article. */
	readonly owners: Uint8Array;
	/** How many tokens there are; those after the last are taken, by no type. */
	readonly count: number;
};

function ownerOf(type: EntityType): number {
	return 1 + entityTypes.indexOf(type);
}

const outside = 0xff;
let room = new Uint8Array(1 << 14).fill(outside);
/** Tokens of the article before. */
let filled = 0;

export function claimsOf({count}: TaggedText): Claims {
	if (count > room.length) {
		room = new Uint8Array(count * 2).fill(outside);
		filled = 0;
	}
	for (let token = count; token < filled; token++) room[token] = outside;
	// By the compiler's own code: most texts are short, and a call into the machine's takes as long as 50 tokens.
	for (let token = 0; token < count; token++) room[token] = 0;
	filled = count;
	return {names: [], owners: room, count};
}

/** Adds names of one type; they take their tokens from now on. */
export function claim(
	{names, owners}: Claims,
	type: EntityType,
	ranges: readonly (TokenRange & {
		readonly value?: string | undefined;
		readonly taken?: number;
		readonly confidence?: number | undefined;
	})[],
): void {
	if (ranges.length === 0) return;
	const owner = ownerOf(type);
	for (const {from, to, value, taken, confidence} of ranges) {
		names.push({type, from, to, value, confidence});
		for (let token = taken ?? from; token < to; token++) owners[token] = owner;
	}
}

/** Gives the tokens of a name back; the name itself goes with `drop`. */
export function release({owners}: Claims, {from, to}: TokenRange): void {
	owners.fill(0, from, to);
}

/** Drops names that were released. Linear, however many they are. */
export function drop({names}: Claims, released: readonly Name[]): void {
	if (released.length === 0) return;
	const all = new Set(released);
	let kept = 0;
	for (const name of names) {
		if (all.has(name)) continue;
		names[kept] = name;
		kept += 1;
	}
	names.length = kept;
}

/** Claims ranges in place of the names that begin within them. Linear. */
export function claimInstead(
	claims: Claims,
	type: EntityType,
	ranges: readonly TokenRange[],
): void {
	if (ranges.length === 0) return;
	const tokens = new Set<number>();
	for (const {from, to} of ranges) for (let token = from; token < to; token++) tokens.add(token);
	const released = claims.names.filter(({from}) => tokens.has(from));
	for (const name of released) release(claims, name);
	drop(claims, released);
	claim(claims, type, ranges);
}

/** Takes tokens for a type without adding a name yet. */
export function reserve({owners}: Claims, type: EntityType, ranges: readonly TokenRange[]): void {
	for (const {from, to} of ranges) owners.fill(ownerOf(type), from, to);
}

/** Takes the tokens that touch a span, in order, without adding a name: a date or an address stands there. */
export function claimSpans(
	{owners, count}: Claims,
	tagged: TaggedText,
	spans: readonly {readonly start: number; readonly end: number}[],
): void {
	let index = 0;
	for (const {start, end} of spans) {
		while (index < count && (tagged.ends[index] ?? 0) <= start) index += 1;
		for (let at = index; at < count && (tagged.starts[at] ?? 0) < end; at++) {
			owners[at] = ownerOf('date');
		}
	}
}

/** Whether some type took a token of the article whose claims were made last. */
export function isClaimed(token: number): boolean {
	return room[token] !== 0;
}

/** Whether it is a place's. */
export function isPlaceToken(token: number): boolean {
	return room[token] === placeOwner;
}

/** Whether it is a person's. */
export function isPersonToken(token: number): boolean {
	return room[token] === personOwner;
}

/** Whether an organization took it, and no place in that. */
export function isBodyToken(token: number): boolean {
	return room[token] === bodyOwner;
}

const placeOwner = ownerOf('place');
const personOwner = ownerOf('person');
const bodyOwner = ownerOf('organization');
