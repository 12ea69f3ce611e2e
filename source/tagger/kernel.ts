import {arabicLetters, devanagariLetters} from './bridge-letters.ts';
import {type CompiledKernel, compiledKernel, type Views, viewsOf} from './compiled-kernel.ts';
import type {WordFeatures} from './features.ts';
import type {FilledWeights} from './filled-weights.ts';
import {
	keyAloneMark,
	nameLength,
	openMark,
	ordinaryMark,
	pendingWords,
	wordLength,
} from './kernel-layout.ts';
import type {FoundName, Limits, Passes, WordRange} from './kernel-types.ts';
import {fillTable, rowCountOf} from './kernel-weights.ts';
import {labelCount as L} from './labels.ts';
import type {Lattice} from './lattice.ts';
import {givenNames, legends, surnames} from './name-words.ts';
import type {TaggerWord, WordId} from './types.ts';
import type {TaggerWeights} from './weights-file.ts';
import {
	lengthOf,
	marksOf,
	writeHead,
	writeLetters,
	writeUnits,
	writeWord,
	writtenLength,
} from './word-letters.ts';

/**
 * Reads words and labels sentences: `kernel/`, compiled to WebAssembly, with its memory. That holds the weights as they are
 * looked up, what was read of each word, and the last sentence. What is asked often is asked by `call`: else V8 would compile
 * it for the functions of one instance, and anew with the next one.
 */
export class Kernel {
	/** For what is asked of parts alone. */
	readonly code: CompiledKernel;
	#memory: Views;
	/** Tokens that there is room for, and where their words are to be written. */
	#room = 0;
	#ids = 0;
	#names = 0;
	/** Where words that are to be read are written, where the next one is, and where there is no more room. */
	#text = 0;
	#textEnd = 0;
	#textRoom = 0;
	/** How many stand there, and how many have numbers, these among them. */
	#pending = 0;
	#wordCount = 0;
	/** Where the rows of the words begin. */
	#words = 0;

	/**
	 * Some 5 ms, and 30 MB of addresses, of which most are never written to. Steps of `organizationLead` are added to what a word says of itself,
	 * and taken away in the end. Throws where there is no WebAssembly with SIMD.
	 */
	constructor(weights: TaggerWeights | FilledWeights | undefined, organizationLead: number) {
		this.code = compiledKernel();
		this.code.start(rowCountOf(weights), wordRoom, organizationLead);
		this.#memory = viewsOf(this.code.memory.buffer);
		this.#takeTokens(fewTokens);
		this.#takeText(fewLetters);
		this.#memory.units.set(devanagariLetters, this.code.lettersAt(0) >>> 1);
		this.#memory.units.set(arabicLetters, this.code.lettersAt(1) >>> 1);
		if (weights !== undefined) this.#takeWeights(weights);
		for (const [index, lists] of [givenNames, surnames, legends].entries()) {
			for (const list of lists) this.#addNames(list, index + 1);
		}
		this.forgetWords();
	}

	#takeWeights(weights: TaggerWeights | FilledWeights): void {
		// Through the room of the words, which are read later.
		fillTable(this.code, this.#memory.bytes, weights, this.#words * 4);
		const filter = this.code.takeFilter(weights.ordinary.length);
		this.#renew();
		this.#memory.bytes.set(weights.ordinary, filter);
	}

	/** A copy of the table of weights, as another kernel takes it. */
	table(): Uint8Array {
		const at = this.code.tableAt();
		return this.#memory.bytes.slice(at, at + this.code.tableLength());
	}

	/** Through the room of the words too. */
	#addNames(list: string, kind: number): void {
		writeUnits(this.#memory.units, 2 * this.#words, list);
		this.code.addNamesOf(4 * this.#words, list.length, kind);
	}

	setLattice({transitions, odds}: Lattice): void {
		this.#memory.floats.set(transitions, this.code.latticeAt(0) >>> 3);
		this.#memory.floats.set(odds, this.code.latticeAt(1) >>> 3);
		this.code.arrange();
	}

	/** Those of `nameGains`. */
	setGains(gains: Float64Array): void {
		this.#memory.floats.set(gains, this.code.gainsAt() >>> 3);
	}

	/** The number of a word; it is read with others later, before anybody asks what it tells. */
	readWord(word: TaggerWord): WordId {
		if (this.#pending === pendingWords) this.#readPending();
		this.#write(word, marksOf(word));
		return this.#numbered();
	}

	/** The same of a word that needs no string: `Tagger` has which. */
	readLetters(units: Uint16Array, length: number, classes: number, isOpen: boolean): WordId {
		if (this.#pending === pendingWords) this.#readPending();
		const bytes = lengthOf(length);
		this.#makeRoom(bytes);
		const at = this.#textEnd >>> 2;
		writeHead(this.#memory, at, isOpen ? openMark : 0, classes);
		writeLetters(this.#memory, at, units, length);
		this.#textEnd += bytes;
		return this.#numbered();
	}

	#numbered(): WordId {
		this.#pending += 1;
		this.#wordCount += 1;
		return (this.#wordCount - 1) as WordId;
	}

	/** What a word tells; without its spelling, as a word of the same key in another script would. */
	features(word: TaggerWord, withSpelling = true): WordFeatures {
		this.#readPending();
		this.#write(word, marksOf(word) | (withSpelling ? 0 : keyAloneMark));
		this.#textEnd = this.#text;
		const count = this.code.describeWord();
		const hashes = this.code.hashesAt() >>> 2;
		const reaches = this.code.reachesAt();
		return {
			hashes: this.#memory.integers.slice(hashes, hashes + count),
			reaches: this.#memory.bytes.slice(reaches, reaches + count),
			key: this.code.keyOf(),
			category: this.code.categoryOf(),
			isOpen: word.kind === 'word' && word.isOpen,
			ordinary: this.code.ordinaryOf(),
		};
	}

	/** A filter of so many bytes that holds all of these entries. */
	ordinaryFilter(entries: readonly number[], length: number): Uint8Array {
		const filter = this.code.takeFilter(length);
		for (const entry of entries) this.code.addOrdinary(entry);
		this.#renew();
		return this.#memory.bytes.slice(filter, filter + length);
	}

	#write(word: TaggerWord, marks: number): void {
		const length = writtenLength(word);
		this.#makeRoom(length);
		const at = this.#textEnd >>> 2;
		writeHead(this.#memory, at, marks, word.classes);
		writeWord(this.#memory, at, word);
		this.#textEnd += length;
	}

	/** For so many bytes behind the words that wait, or in their place. */
	#makeRoom(length: number): void {
		if (this.#textEnd + length <= this.#textRoom) return;
		this.#readPending();
		if (this.#text + length > this.#textRoom) this.#takeText(length);
	}

	#readPending(): void {
		if (this.#pending === 0) return;
		const pages = this.code.readWords.call(undefined, this.#pending);
		this.#pending = 0;
		this.#textEnd = this.#text;
		// To ask for the buffer takes as long as to read a word.
		if (pages * pageLength !== this.#memory.bytes.length) this.#renew();
	}

	isOrdinary(id: WordId): boolean {
		this.#readPending();
		return ((this.#memory.integers[this.#words + id * wordLength] ?? 0) & ordinaryMark) !== 0;
	}

	get wordCount(): number {
		return this.#wordCount;
	}

	/** Forgets all words but number 0, the edge of a sentence. */
	forgetWords(): void {
		this.code.forgetWords();
		this.#pending = 0;
		this.#textEnd = this.#text;
		this.#wordCount = 1;
	}

	/** How many names a sentence has; they stand there until the next call. Linear in the tokens. */
	findNames(words: WordRange, {scale, leastBefore, leastAfter}: Limits): number {
		this.#writeSentence(words);
		const {scoreSentence, findNames: found} = this.code;
		const likely = scoreSentence.call(undefined, words.count, leastBefore, leastAfter);
		return likely === 0 ? 0 : found.call(undefined, words.count, scale);
	}

	/** One of the names that were found last: tokens from the first of the sentence, and the label of its beginning. */
	nameAt(index: number): FoundName {
		const {integers, floats} = this.#memory;
		const at = this.#names + index * nameLength;
		return {
			from: integers[at] ?? 0,
			to: integers[at + 1] ?? 0,
			label: integers[at + 2] ?? 0,
			confidence: floats[at / 2 + 2] ?? 0,
		};
	}

	/** Both passes over a sentence, by scores of its tokens, `L` each; until the next call. */
	passes(emissions: Float64Array, count: number): Passes {
		if (count > this.#room) this.#takeTokens(count);
		const {floats} = this.#memory;
		const at = this.code.emissionsAt();
		floats.set(emissions, at >>> 3);
		this.code.forwardBackward(at, count, 1);
		const [likely, forward, backward] = [0, 1, 2].map((which) => {
			const first = this.code.passAt(which) >>> 3;
			return floats.subarray(first, first + count * L);
		}) as [Float64Array, Float64Array, Float64Array];
		return {likely, forward, backward};
	}

	/** What words make together at each token of a sentence: hashes by their places, 0 where there is none. */
	contextHashes(words: WordRange, placeCount: number): Int32Array {
		this.#writeSentence(words);
		this.code.hashContexts(words.count);
		const hashes = new Int32Array(words.count * placeCount);
		const {integers} = this.#memory;
		for (let kind = 0; kind < this.code.kindCount(); kind++) {
			const from = this.code.hashesOf(kind) >>> 2;
			const place = this.code.placeOf(kind);
			for (let token = 0; token < words.count; token++) {
				hashes[token * placeCount + place] = integers[from + token] ?? 0;
			}
		}
		return hashes;
	}

	/** The key of the nearest word before or after a token of that sentence that can be no part of a name. */
	sideKey(token: number, isAfter: boolean): number {
		return this.#memory.integers[(this.code.sideKeys(isAfter ? 1 : 0) >>> 2) + token] ?? 0;
	}

	#writeSentence({ids, first, count}: WordRange): void {
		this.#readPending();
		if (count > this.#room) this.#takeTokens(count);
		const {integers} = this.#memory;
		const at = this.#ids;
		for (let token = 0; token < count; token++) integers[at + token] = ids[first + token] ?? 0;
	}

	#takeTokens(count: number): void {
		this.code.takeTokens(count);
		this.#room = this.code.tokenRoom();
		this.#ids = this.code.wordIds() >>> 2;
		this.#names = this.code.namesAt() >>> 2;
		this.#renew();
	}

	#takeText(bytes: number): void {
		this.#text = this.code.takeText(bytes);
		this.#textEnd = this.#text;
		this.#textRoom = this.#text + bytes;
		this.#renew();
	}

	/** Memory that grew is another buffer, and words may have been moved there. */
	#renew(): void {
		this.#words = this.code.wordRows.call(undefined) >>> 2;
		const {buffer} = this.code.memory;
		if (buffer !== this.#memory.bytes.buffer) this.#memory = viewsOf(buffer);
	}
}

/** Bytes of a page of WebAssembly. */
const pageLength = 1 << 16;

/** Most sentences and words have no more: room is taken at once, as what is seldom done has V8 compile anew. */
const fewTokens = 1 << 8;
const fewLetters = 1 << 12;

/** Words that the tagger keeps before it forgets them all. */
export const mostWords = 100_000;
/** Those of the article that it is reading come to them; a very long one has more room taken. */
const wordRoom = mostWords + (1 << 14);
