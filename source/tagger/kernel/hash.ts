/** `mixed` of `../hash.ts`, four at a time. */
export function mixed4(left: v128, right: v128): v128 {
	let hash = i32x4.mul(
		v128.xor(left, i32x4.mul(right, i32x4.splat(<i32>0x9e3779b1))),
		i32x4.splat(<i32>0x85ebca6b),
	);
	hash = v128.xor(hash, i32x4.shr_u(hash, 13));
	hash = i32x4.mul(hash, i32x4.splat(<i32>0xc2b2ae35));
	return v128.xor(hash, i32x4.shr_u(hash, 16));
}

/** One of them. */
export function mixed(left: i32, right: i32): i32 {
	return i32x4.extract_lane(mixed4(i32x4.splat(left), i32x4.splat(right)), 0);
}

/** Where hashes of code units begin (FNV-1a, 32 bits). */
export const hashSeed: i32 = <i32>0x811c9dc5;

/** One step of FNV-1a. */
export function hashUnit(hash: i32, unit: i32): i32 {
	return (hash ^ unit) * hashPrime;
}

/** One step of four hashes. */
export function hashUnit4(hashes: v128, units: v128): v128 {
	return i32x4.mul(v128.xor(hashes, units), i32x4.splat(hashPrime));
}

const hashPrime: i32 = 0x01000193;

/** Of some code units, from a hash on. */
export function hashUnits(units: usize, length: i32, from: i32): i32 {
	let hash = from;
	for (const end = units + ((<usize>length) << 1); units < end; units += 2) {
		hash = hashUnit(hash, <i32>load<u16>(units));
	}
	return hash;
}
