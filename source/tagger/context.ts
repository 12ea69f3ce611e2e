import {mixed} from './hash.ts';

/** Features of a token that more than one word makes. */
export const contextCount = 7;

/** The words of a sentence: their keys, and whether each may be part of a name. */
export type Neighbours = {
	readonly keys: Int32Array;
	readonly isOpen: Uint8Array;
	readonly count: number;
	/** Stands before the first and after the last. */
	readonly edgeKey: number;
};

/**
 * The hashes of what words make together, token by token: the neighbours in pairs, and the nearest
 * words on both sides that can be no part of a name, however long the run between them is.
 *
 *     ने  लिएंडर  पेस  को       for पेस: before ने, after को
 *
 * `into` gets `contextCount` hashes a token. Linear.
 */
export function contextHashes(words: Neighbours, into: Int32Array): void {
	const {keys, isOpen, count, edgeKey} = words;
	let before = edgeKey;
	for (let token = 0; token < count; token++) {
		into[token * contextCount] = before;
		if (isOpen[token] === 0) before = keys[token] ?? 0;
	}
	let after = edgeKey;
	let right = edgeKey;
	for (let token = count - 1; token >= 0; token--) {
		const own = keys[token] ?? 0;
		const left = token === 0 ? edgeKey : (keys[token - 1] ?? 0);
		addHashes({left, own, right, after}, into, token * contextCount);
		right = own;
		if (isOpen[token] === 0) after = own;
	}
}

type Around = {
	readonly left: number;
	readonly own: number;
	readonly right: number;
	readonly after: number;
};

/** What stands before is in the place of the first hash. */
function addHashes({left, own, right, after}: Around, into: Int32Array, at: number): void {
	const before = into[at] ?? 0;
	into[at] = pairHash(before, 7, 4);
	into[at + 1] = pairHash(left, own, 0);
	into[at + 2] = pairHash(own, right, 1);
	into[at + 3] = pairHash(left, right, 2);
	into[at + 4] = pairHash(after, 7, 3);
	into[at + 5] = pairHash(before, after, 5);
	into[at + 6] = pairHash(own, after, 6);
}

/** The hash of two words together; `place` tells which two. */
function pairHash(left: number, right: number, place: number): number {
	return mixed(mixed(left, right), 100 + place);
}
