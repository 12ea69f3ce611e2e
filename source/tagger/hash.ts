/** FNV-1a over UTF-16 code units, 32 bits, from `seed` on. */
export function hashText(text: string, seed: number): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
	return hash;
}

/** One step of FNV-1a. */
export function hashUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** Two hashes as one, in order; the finaliser is that of MurmurHash3. */
export function mixed(left: number, right: number): number {
	let hash = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}

export const hashSeed = 0x811c9dc5 | 0;

/** Where the hash of a word's key begins. */
export const keySeed = hashUnit(hashSeed, 1);
