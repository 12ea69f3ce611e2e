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
