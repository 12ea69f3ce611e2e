import {type GrowingNumbers, growingNumbers} from './growing.ts';
import {grownArray, pagedArray, trimmedArray} from './paged.ts';

/** Numbers of few of many places: a bit and some of each place, and the numbers of those that have one. */
export type SparseNumbers<Numbers extends Uint32Array | Float64Array = Uint32Array> = {
	/** Of each place whether it has a number, in words of 32. */
	readonly bits: Uint32Array;
	/** How many numbers there are before each 256 places. */
	readonly ranks: Uint32Array;
	readonly numbers: Numbers;
};

/** The number of a place; `undefined` for none. A few nanoseconds where it has none, else some ten. */
export function numberAt(
	{bits, ranks, numbers}: SparseNumbers<Uint32Array | Float64Array>,
	place: number,
): number | undefined {
	const last = place >>> 5;
	const own = bits[last] ?? 0;
	const shift = place & 31;
	if (((own >>> shift) & 1) === 0) return undefined;
	const block = place >>> 8;
	let rank = (ranks[block] as number) + ones(own & (2 ** shift - 1));
	for (let word = block << 3; word < last; word++) rank += ones(bits[word] as number);
	return numbers[rank];
}

/** How many bits are set, all pairs, fours and eights at a time. */
function ones(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55_55_55_55);
	const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
	return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** Grows at its end. */
export type GrowingSparse<Numbers extends Uint32Array | Float64Array> = {
	/** Of the next place. */
	readonly push: (number: number | undefined) => void;
	/** Those of so many places, which are copied. */
	readonly append: (sparse: SparseNumbers<Numbers>, places: number) => void;
	readonly at: (place: number) => number | undefined;
	/** Holds these instead, of so many places, not copied. */
	readonly replace: (sparse: SparseNumbers<Numbers>, places: number) => void;
	/** Views of what it holds now. */
	readonly view: () => SparseNumbers<Numbers>;
	/** Holds none again, in the same room: views of it are overwritten. */
	readonly clear: () => void;
	/** Gives back the room for more. */
	readonly trim: () => void;
};

export function growingSparse(): GrowingSparse<Uint32Array> {
	const numbers = growingNumbers();
	return growing({
		push: numbers.push,
		length: numbers.length,
		room: numbers.room,
		view: numbers.view,
		replace: numbers.replace,
		clear: numbers.clear,
		trim: numbers.trim,
	});
}

export function growingSparseFloats(): GrowingSparse<Float64Array> {
	let values: Float64Array = new Float64Array(64);
	let length = 0;
	return growing({
		push: (number) => {
			if (length === values.length)
				values = grownArray(Float64Array, values, Math.max(64, 2 * length));
			values[length++] = number;
		},
		length: () => length,
		room: () => values,
		view: () => values.subarray(0, length),
		replace: (others) => {
			values = others;
			length = others.length;
		},
		clear: () => {
			length = 0;
		},
		trim: () => {
			if (length < values.length) values = trimmedArray(Float64Array, values, length);
		},
	});
}

type Growing<Numbers> = Pick<GrowingNumbers, 'push' | 'length' | 'clear' | 'trim'> & {
	readonly room: () => Numbers;
	readonly view: () => Numbers;
	readonly replace: (values: Numbers) => void;
};

function growing<Numbers extends Uint32Array | Float64Array>(
	numbers: Growing<Numbers>,
): GrowingSparse<Numbers> {
	const ranks = growingNumbers();
	let bits: Uint32Array = pagedArray(Uint32Array, 64);
	let places = 0;
	const push = (number: number | undefined): void => {
		const word = places >>> 5;
		if (word >= bits.length) bits = grownArray(Uint32Array, bits, Math.max(64, 2 * word));
		if ((places & 255) === 0) ranks.push(numbers.length());
		if (number !== undefined) {
			bits[word] = ((bits[word] as number) | (1 << (places & 31))) >>> 0;
			numbers.push(number);
		}
		places++;
	};
	return {
		push,
		append: (sparse, count) => {
			let rank = 0;
			for (let place = 0; place < count; place++) {
				const hasNumber = (((sparse.bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
				push(hasNumber ? sparse.numbers[rank++] : undefined);
			}
		},
		at: (place) => numberAt({bits, ranks: ranks.room(), numbers: numbers.room()}, place),
		replace: (sparse, count) => {
			({bits} = sparse);
			ranks.replace(sparse.ranks);
			numbers.replace(sparse.numbers);
			places = count;
		},
		view: () => ({
			bits: bits.subarray(0, Math.ceil(places / 32)),
			ranks: ranks.view(),
			numbers: numbers.view(),
		}),
		clear: () => {
			bits.fill(0, 0, Math.ceil(places / 32));
			ranks.clear();
			numbers.clear();
			places = 0;
		},
		trim: () => {
			ranks.trim();
			numbers.trim();
			const words = Math.ceil(places / 32);
			if (words < bits.length) bits = trimmedArray(Uint32Array, bits, words);
		},
	};
}
