import {mixed} from './hash.ts';

/** What a word tells wherever it stands: `kernel/features.ts` has which features there are. */
export type WordFeatures = {
	readonly hashes: Int32Array;
	/** How far the token may stand of which each tells something: 0 for the word itself, 1, or 2. */
	readonly reaches: Uint8Array;
	/** Its key, for pairs of words. */
	readonly key: number;
	/** What the word lists know of it, for pairs of words of which no pair was met. */
	readonly category: number;
	/** It may be part of a name: the words around a run of these tell what it names. */
	readonly isOpen: boolean;
	/** Its entry in the filter of ordinary words; that of every word with its key is its key. */
	readonly ordinary: number;
};

/** What stands before and after a sentence. */
export const edge: WordFeatures = {
	hashes: Int32Array.of(-1),
	reaches: Uint8Array.of(2),
	key: -1,
	category: -1,
	isOpen: false,
	ordinary: -1,
};

/** The hash of a feature of the word at an offset from the token. */
export function offsetHash(hash: number, offset: number): number {
	return mixed(hash, offset);
}
