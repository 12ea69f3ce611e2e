/** Two hashes as one, in order; the finaliser is that of MurmurHash3. */
export function mixed(left: number, right: number): number {
	let hash = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}
