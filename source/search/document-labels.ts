/*
 * What documents have, a language or some years, of which few combinations occur: each document has the number of its
 * own, and a tree says what stands behind it, a label and the combination of the others:
 *
 *   1 = person              documents  3 1 3 2 …     counted, and handed from the last to the first:
 *   2 = place               person = 1 + 3, date = 3
 *   3 = 1 and date
 */
import {pagedArray} from '../text/paged.ts';
import type {SearchDocument} from './types.ts';

export type Counted<Value> = {readonly value: Value; readonly count: number};

/** How many of the documents have each label, those of most first; of equals the one that was met first. */
export type LabelCounter<Value> = (found: Uint32Array) => readonly Counted<Value>[];

/** Counting takes some 2 ns a document, and a little for each combination. */
export function labelCounter<Value>(
	documents: readonly SearchDocument[],
	labelsOf: (document: SearchDocument, index: number) => readonly Value[],
): LabelCounter<Value> {
	const values = new Map<Value, number>();
	const combinations = createCombinations();
	const ofDocument = pagedArray(Uint32Array, documents.length);
	for (const [index, document] of documents.entries()) {
		let combination = 0;
		for (const number of labelNumbers(values, labelsOf(document, index))) {
			combination = combinations.with(combination, number);
		}
		ofDocument[index] = combination;
	}
	const {rests, labels} = combinations;
	return (found) => {
		const having = new Uint32Array(rests.length);
		for (let at = 0; at < found.length; at++) {
			const combination = ofDocument[found[at] as number] as number;
			having[combination] = (having[combination] as number) + 1;
		}
		const counts = new Uint32Array(values.size);
		for (let combination = having.length - 1; combination > 0; combination--) {
			const count = having[combination] as number;
			const [rest, label] = [rests[combination] as number, labels[combination] as number];
			having[rest] = (having[rest] as number) + count;
			counts[label] = (counts[label] as number) + count;
		}
		return mostFirst([...values.keys()], counts);
	};
}

/** Each once, ascending, so that what comes in another order is the same combination. */
function labelNumbers<Value>(values: Map<Value, number>, labels: readonly Value[]): number[] {
	const numbers: number[] = [];
	for (const label of labels) {
		let number = values.get(label);
		if (number === undefined) {
			number = values.size;
			values.set(label, number);
		}
		if (!numbers.includes(number)) numbers.push(number);
	}
	return numbers.length > 1 ? numbers.sort((one, other) => one - other) : numbers;
}

type Combinations = {
	/** The combination with another label. */
	readonly with: (combination: number, label: number) => number;
	/** Of each but the empty one, which is 0: the label that was added, and to which. */
	readonly labels: readonly number[];
	readonly rests: readonly number[];
};

function createCombinations(): Combinations {
	const labels = [0];
	const rests = [0];
	const larger: (Map<number, number> | undefined)[] = [];
	return {
		labels,
		rests,
		with: (combination, label) => {
			const known = larger[combination]?.get(label);
			if (known !== undefined) return known;
			const own = rests.push(combination) - 1;
			labels.push(label);
			larger[combination] ??= new Map();
			larger[combination].set(label, own);
			return own;
		},
	};
}

/** Those that occur; `values` in the order in which they were met. */
function mostFirst<Value>(
	values: readonly Value[],
	counts: Uint32Array,
): readonly Counted<Value>[] {
	const present: Counted<Value>[] = [];
	for (let number = 0; number < counts.length; number++) {
		const count = counts[number] as number;
		if (count > 0) present.push({value: values[number] as Value, count});
	}
	return present.sort((one, other) => other.count - one.count);
}
