/** FNV-1a over code units. Who walks over a word anyway hashes it on the way: `hash = hashedUnit(hash, unit)`. */
export const hashStart: number = 0x811c9dc5 | 0;

export function hashedUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** The same for a part of a text. */
export function hashOfPart(text: string, start: number, end: number): number {
	let hash = hashStart;
	for (let at = start; at < end; at++) hash = hashedUnit(hash, text.charCodeAt(at));
	return hash;
}

/** The low bits of FNV-1a over units of 16 bits are poor: a slot is told with the high ones folded in. */
export function firstSlot(hash: number, last: number): number {
	return (hash ^ (hash >>> 15)) & last;
}
