import {type CodedTexts, codedCount, codedHash, isCodedText} from './coded-texts.ts';
import {pagedArray} from './paged.ts';
import {firstSlot, hashOfPart} from './word-hash.ts';

/**
 * Finds a text by itself among distinct ones: the place in its column, `undefined` for none of these. A hash table with open
 * addressing, made when it is first asked; some 100 ns.
 */
export function codedFinder(column: CodedTexts): (text: string) => number | undefined {
	let slots: Int32Array | undefined;
	return (text) => {
		slots ??= filled(column);
		const mask = slots.length - 1;
		let slot = firstSlot(hashOfPart(text, 0, text.length), mask);
		for (;;) {
			const place = slots[slot] as number;
			if (place < 0) return undefined;
			if (isCodedText(column, place, text)) return place;
			slot = (slot + 1) & mask;
		}
	};
}

function filled(column: CodedTexts): Int32Array {
	const count = codedCount(column);
	const slots = pagedArray(Int32Array, 2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1);
	const mask = slots.length - 1;
	for (let place = 0; place < count; place++) {
		let slot = firstSlot(codedHash(column, place), mask);
		while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
		slots[slot] = place;
	}
	return slots;
}
