import type {CompiledKernel} from './compiled-kernel.ts';
import type {FilledWeights} from './filled-weights.ts';
import type {TaggerWeights} from './weights-file.ts';

/** Rows that the table of a kernel needs room for. */
export function rowCountOf(weights: TaggerWeights | FilledWeights | undefined): number {
	if (weights === undefined) return 0;
	return 'readTable' in weights ? weights.rowCount : weights.places.length;
}

/** Fills the table of a kernel, in whose memory nobody else needs what stands from `room` on. */
export function fillTable(
	code: CompiledKernel,
	memory: Uint8Array,
	weights: TaggerWeights | FilledWeights,
	room: number,
): void {
	if ('readTable' in weights) {
		const at = code.tableAt();
		weights.readTable(memory.subarray(at, at + weights.tableLength));
		return;
	}
	const {stepCounts, lowMasks, highMasks, steps, groups, places, lowPrints, highPrints} = weights;
	const counts = new Uint8Array(stepCounts.buffer, stepCounts.byteOffset, stepCounts.byteLength);
	let at = room;
	for (const part of [counts, lowMasks, highMasks, steps, groups, places, lowPrints, highPrints]) {
		memory.set(part, at);
		at += part.length;
	}
	code.fillTable(room, places.length, lowPrints.length);
}
