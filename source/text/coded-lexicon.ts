import {type CodedTexts, codedByteHash, codedCount, isSameCoded} from './coded-texts.ts';
import {growingCodedTexts} from './growing-coded-texts.ts';
import {pagedArray} from './paged.ts';
import {firstSlot} from './word-hash.ts';

/** Distinct texts that come from other columns: each has one place here, whichever column it comes from. */
export type CodedLexicon = {
	/** The place of a text of another column, which is entered if it is new; no string is made of it. Some 100 ns. */
	readonly enterFrom: (column: CodedTexts, index: number) => number;
	/** Takes all of these, which are distinct and not copied, in the place of none. */
	readonly adopt: (column: CodedTexts) => void;
	readonly count: () => number;
	/** Made anew; `''` past the last. */
	readonly text: (place: number) => string;
	/** No larger than its strings. */
	readonly column: () => CodedTexts;
	/** Gives back the room for more, and what finds a text, until one is entered. */
	readonly trim: () => void;
};

/** A hash table with open addressing over the bytes of texts. */
export function codedLexicon(): CodedLexicon {
	const texts = growingCodedTexts();
	let slots: Int32Array | undefined;
	const filled = (size: number): Int32Array => {
		const table = pagedArray(Int32Array, size).fill(-1);
		const mask = size - 1;
		const own = texts.room();
		for (let place = 0; place < texts.count(); place++) {
			let slot = firstSlot(codedByteHash(own, place), mask);
			while ((table[slot] as number) >= 0) slot = (slot + 1) & mask;
			table[slot] = place;
		}
		return table;
	};
	const added = (table: Int32Array, slot: number): number => {
		const place = texts.count() - 1;
		table[slot] = place;
		if (2 * texts.count() > table.length) slots = filled(2 * table.length);
		return place;
	};
	return {
		enterFrom: (column, index) => {
			slots ??= filled(2 ** Math.ceil(Math.log2(2 * texts.count() + firstRoom)));
			const table = slots;
			const mask = table.length - 1;
			const own = texts.room();
			let slot = firstSlot(codedByteHash(column, index), mask);
			for (;;) {
				const place = table[slot] as number;
				if (place < 0) {
					texts.pushFrom(column, index);
					return added(table, slot);
				}
				if (isSameCoded(own, place, column, index)) return place;
				slot = (slot + 1) & mask;
			}
		},
		adopt: (column) => {
			if (codedCount(column) > 0) texts.replace(column);
			slots = undefined;
		},
		count: texts.count,
		text: texts.text,
		column: texts.column,
		trim: () => {
			slots = undefined;
			texts.column();
		},
	};
}

const firstRoom = 4096;
