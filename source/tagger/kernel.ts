import {openMark, ordinaryMark, type WordFeatures} from './features.ts';
import {kernelCode} from './kernel-code.ts';
import type {WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';

/** Integers a word, of which the first has its marks. */
const wordLength = 48;

/** Numbers of 16 bits a token: what the labels after `O` have, in their order, and some that mean nothing. */
export const sumLength = 16;

/**
 * Reads words and scores sentences: `kernel/`, compiled to WebAssembly, with its memory. It holds the weights as they are looked
 * up, what was read of each word, and the last sentence.
 */
export class Kernel {
	readonly #code: KernelCode;
	#memory: Views;
	/** Tokens that there is room for, and where their words, sums and marks are. */
	#room = 0;
	#ids = 0;
	#sums = 0;
	#outside = 0;
	/** Where the rows of the words begin. */
	#rows = 0;

	/** Some 5 ms, and 20 MB of addresses, of which most are never written to. Throws where there is no WebAssembly with SIMD. */
	constructor(weights: TaggerWeights | undefined, organizationLead: number) {
		this.#code = instantiated();
		this.#code.start(weights?.places.length ?? 0, fewestWords, organizationLead);
		this.#memory = viewsOf(this.#code.memory.buffer);
		this.#renew();
		if (weights !== undefined) this.#fillTable(weights);
	}

	/** Through the room of the words, which are read later. */
	#fillTable({weights, groups, places, lowPrints, highPrints}: TaggerWeights): void {
		const parts = this.#rows * 4;
		let at = parts;
		for (const part of [bytesOf(weights), groups, places, lowPrints, highPrints]) {
			this.#memory.bytes.set(part, at);
			at += part.length;
		}
		this.#code.fillTable(parts, places.length, lowPrints.length);
	}

	addWord(
		{hashes, reaches, count, key, category, isOpen}: Readonly<WordFeatures>,
		isOrdinary: boolean,
	): WordId {
		const at = this.#code.hashesFor(count) >>> 2;
		const reachesAt = this.#code.reachesFor();
		this.#renew();
		const {bytes, integers} = this.#memory;
		for (let index = 0; index < count; index++) {
			integers[at + index] = hashes[index] ?? 0;
			bytes[reachesAt + index] = reaches[index] ?? 0;
		}
		const marks = (isOpen ? openMark : 0) | (isOrdinary ? ordinaryMark : 0);
		const id = this.#code.addWord(count, key, category, marks);
		this.#renew();
		return id as WordId;
	}

	isOrdinary(id: WordId): boolean {
		return ((this.#memory.integers[this.#rows + id * wordLength] ?? 0) & ordinaryMark) !== 0;
	}

	get wordCount(): number {
		return this.#code.wordCount();
	}

	/** Forgets all words. */
	forgetWords(): void {
		this.#code.forgetWords();
	}

	/** Sums what is said of each token of a sentence; how many may be in a name. Steps by which `O` leads, before and after contexts, say which are not. */
	scoreSentence(words: WordRange, leastBefore: number, leastAfter: number): number {
		this.#writeSentence(words);
		return this.#code.scoreSentence(words.count, leastBefore, leastAfter);
	}

	/** Of the sentence that was scored last. */
	isOutside(token: number): boolean {
		return this.#memory.bytes[this.#outside + token] === 1;
	}

	/** `sumLength` a token of the sentence that was scored last, from `firstSum` on. */
	get sums(): Int16Array {
		return this.#memory.sums;
	}

	get firstSum(): number {
		return this.#sums;
	}

	/** What words make together at each token of a sentence: hashes by their places, 0 where there is none. */
	contextHashes(words: WordRange, placeCount: number): Int32Array {
		this.#writeSentence(words);
		this.#code.hashContexts(words.count);
		const hashes = new Int32Array(words.count * placeCount);
		const {integers} = this.#memory;
		for (let kind = 0; kind < this.#code.kindCount(); kind++) {
			const from = this.#code.hashesOf(kind) >>> 2;
			const place = this.#code.placeOf(kind);
			for (let token = 0; token < words.count; token++) {
				hashes[token * placeCount + place] = integers[from + token] ?? 0;
			}
		}
		return hashes;
	}

	/** The key of the nearest word before or after a token of that sentence that can be no part of a name. */
	sideKey(token: number, isAfter: boolean): number {
		return this.#memory.integers[(this.#code.sideKeys(isAfter ? 1 : 0) >>> 2) + token] ?? 0;
	}

	#writeSentence({ids, first, count}: WordRange): void {
		if (count > this.#room) this.#takeSentence(count);
		const {integers} = this.#memory;
		const at = this.#ids;
		for (let token = 0; token < count; token++) integers[at + token] = ids[first + token] ?? 0;
	}

	#takeSentence(count: number): void {
		this.#code.takeSentence(count);
		this.#room = this.#code.tokenRoom();
		this.#ids = this.#code.wordIds() >>> 2;
		this.#sums = this.#code.tokenSums() >>> 1;
		this.#outside = this.#code.tokensOutside();
		this.#renew();
	}

	/** Memory that grew is another buffer, and words may have been moved there. */
	#renew(): void {
		this.#rows = this.#code.wordRows() >>> 2;
		const {buffer} = this.#code.memory;
		if (buffer !== this.#memory.bytes.buffer) this.#memory = viewsOf(buffer);
	}
}

/** Words of a sentence: `count` of `ids` from `first` on. */
export type WordRange = {readonly ids: Int32Array; readonly first: number; readonly count: number};

/** More than are kept, but for those of one long article. */
const fewestWords = 100_000;

type Views = {
	readonly bytes: Uint8Array;
	readonly sums: Int16Array;
	readonly integers: Int32Array;
};

function viewsOf(buffer: ArrayBuffer): Views {
	return {
		bytes: new Uint8Array(buffer),
		sums: new Int16Array(buffer),
		integers: new Int32Array(buffer),
	};
}

function bytesOf({buffer, byteOffset, byteLength}: Int32Array): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

/** What `kernel/index.ts` has; addresses are bytes. */
type KernelCode = {
	readonly memory: {readonly buffer: ArrayBuffer};
	readonly start: (rows: number, words: number, organizationLead: number) => void;
	readonly fillTable: (parts: number, rows: number, hashes: number) => void;
	readonly hashesFor: (count: number) => number;
	readonly reachesFor: () => number;
	readonly addWord: (count: number, key: number, category: number, marks: number) => number;
	readonly wordCount: () => number;
	readonly wordRows: () => number;
	readonly forgetWords: () => void;
	readonly takeSentence: (count: number) => void;
	readonly tokenRoom: () => number;
	readonly wordIds: () => number;
	readonly tokenSums: () => number;
	readonly tokensOutside: () => number;
	readonly scoreSentence: (count: number, leastBefore: number, leastAfter: number) => number;
	readonly hashContexts: (count: number) => void;
	readonly kindCount: () => number;
	readonly hashesOf: (kind: number) => number;
	readonly placeOf: (kind: number) => number;
	readonly sideKeys: (isAfter: number) => number;
};

/** What Node has of WebAssembly; the types of its own lack it. */
type Assembly = {
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object) => {readonly exports: object};
};

let compiled: object | undefined;

function instantiated(): KernelCode {
	const {WebAssembly: assembly} = globalThis as {readonly WebAssembly?: unknown};
	if (assembly === undefined) throw new Error('this Node has no WebAssembly');
	const {Module, Instance} = assembly as Assembly;
	compiled ??= new Module(Buffer.from(kernelCode, 'base64'));
	return new Instance(compiled).exports as KernelCode;
}
