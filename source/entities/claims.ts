import type {TaggedText, TokenRange} from './tagged-text.ts';
import type {EntityType} from './types.ts';

/** A name of a type, as tokens. */
export type Name = TokenRange & {
	readonly type: EntityType;
	readonly value?: string;
	readonly confidence?: number;
};

/** The names found so far in one article, and which tokens they took. */
export type Claims = {
	readonly names: Name[];
	/** The type that took a token, as 1 + index into `claimTypes`; 0 is free. */
	readonly owners: Uint8Array;
};

const claimTypes: readonly EntityType[] = [
	'person',
	'place',
	'organization',
	'event',
	'document',
	'date',
	'quantity',
	'url',
];

export function claimsOf(tagged: TaggedText): Claims {
	return {names: [], owners: new Uint8Array(tagged.starts.length)};
}

/** Adds names of one type; they take their tokens from now on. */
export function claim(
	{names, owners}: Claims,
	type: EntityType,
	ranges: readonly (TokenRange & {
		readonly value?: string;
		readonly taken?: number;
		readonly confidence?: number;
	})[],
): void {
	for (const range of ranges) {
		names.push({...range, type});
		owners.fill(1 + claimTypes.indexOf(type), range.taken ?? range.from, range.to);
	}
}

/** Gives the tokens of a name back; the name itself goes with `drop`. */
export function release({owners}: Claims, {from, to}: TokenRange): void {
	owners.fill(0, from, to);
}

/** Drops names that were released. Linear, however many they are. */
export function drop({names}: Claims, released: ReadonlySet<Name>): void {
	if (released.size === 0) return;
	let kept = 0;
	for (const name of names) {
		if (released.has(name)) continue;
		names[kept] = name;
		kept += 1;
	}
	names.length = kept;
}

/** Takes tokens for a type without adding a name yet. */
export function reserve({owners}: Claims, type: EntityType, ranges: readonly TokenRange[]): void {
	for (const {from, to} of ranges) owners.fill(1 + claimTypes.indexOf(type), from, to);
}

/** Takes the tokens that touch a span, in order, without adding a name: a date or an address stands there. */
export function claimSpans(
	{owners}: Claims,
	tagged: TaggedText,
	spans: readonly {readonly start: number; readonly end: number}[],
): void {
	let index = 0;
	for (const {start, end} of spans) {
		while (index < owners.length && (tagged.ends[index] ?? 0) <= start) index += 1;
		for (let at = index; at < owners.length && (tagged.starts[at] ?? 0) < end; at++) {
			owners[at] = 1 + claimTypes.indexOf('date');
		}
	}
}

export function isClaimed({owners}: Claims): (token: number) => boolean {
	return (token) => owners[token] !== 0;
}

export function isClaimedBy({owners}: Claims, type: EntityType): (token: number) => boolean {
	const owner = 1 + claimTypes.indexOf(type);
	return (token) => owners[token] === owner;
}
