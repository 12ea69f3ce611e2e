import {kernelCode} from './kernel-code.ts';

/** What `kernel/index.ts` has. Addresses are bytes of the memory, `is…` is 1 or 0. */
export type CompiledKernel = {
	readonly memory: {readonly buffer: ArrayBuffer};
	readonly start: (rows: number, words: number, organizationLead: number) => void;
	readonly fillTable: (parts: number, rows: number, hashes: number) => void;
	readonly tableAt: () => number;
	readonly tableLength: () => number;
	readonly lettersAt: (isArabic: number) => number;
	readonly addNamesOf: (units: number, length: number, kind: number) => void;
	readonly takeFilter: (bytes: number) => number;
	readonly addOrdinary: (entry: number) => void;
	readonly takeText: (bytes: number) => number;
	readonly readWords: (pending: number) => number;
	readonly describeWord: () => number;
	readonly hashesAt: () => number;
	readonly reachesAt: () => number;
	readonly keyOf: () => number;
	readonly categoryOf: () => number;
	readonly ordinaryOf: () => number;
	readonly wordRows: () => number;
	readonly forgetWords: () => void;
	readonly takeTokens: (count: number) => void;
	readonly tokenRoom: () => number;
	readonly wordIds: () => number;
	readonly scoreSentence: (count: number, leastBefore: number, leastAfter: number) => number;
	readonly tokenSums: () => number;
	readonly tokensOutside: () => number;
	readonly latticeAt: (isOdds: number) => number;
	readonly arrange: () => void;
	readonly gainsAt: () => number;
	readonly mayHaveName: (sums: number, count: number) => number;
	readonly emissionsAt: () => number;
	readonly findLabels: (emissions: number, count: number, isStart: number) => number;
	readonly labelsFound: () => number;
	readonly forwardBackward: (emissions: number, count: number, isStart: number) => void;
	readonly probabilityOf: (token: number, label: number) => number;
	readonly passAt: (which: number) => number;
	readonly findNames: (count: number, scale: number) => number;
	readonly namesAt: () => number;
	readonly hashContexts: (count: number) => void;
	readonly kindCount: () => number;
	readonly hashesOf: (kind: number) => number;
	readonly placeOf: (kind: number) => number;
	readonly sideKeys: (isAfter: number) => number;
};

/** What Node has of WebAssembly; the types of its own lack it. */
type Assembly = {
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (module: object, imports: object) => {readonly exports: object};
};

/** One with a memory of its own. Throws where there is no WebAssembly with SIMD. */
export function compiledKernel(): CompiledKernel {
	const {WebAssembly: assembly} = globalThis as {readonly WebAssembly?: unknown};
	if (assembly === undefined) throw new Error('this Node has no WebAssembly');
	const {Module, Instance} = assembly as Assembly;
	compiled ??= new Module(Buffer.from(kernelCode, 'base64'));
	// A copy, as V8 takes the exports of each instance for a shape of their own.
	return {...(new Instance(compiled, {passes: {exp: Math.exp}}).exports as CompiledKernel)};
}

let compiled: object | undefined;

/** Of its memory. */
export type Views = {
	readonly bytes: Uint8Array;
	readonly integers: Int32Array;
	readonly units: Uint16Array;
	readonly floats: Float64Array;
};

/** Those of a memory that has not grown since. */
export function viewsOf(buffer: ArrayBuffer): Views {
	return {
		bytes: new Uint8Array(buffer),
		integers: new Int32Array(buffer),
		units: new Uint16Array(buffer),
		floats: new Float64Array(buffer),
	};
}
