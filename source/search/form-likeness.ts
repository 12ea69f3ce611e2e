import {type FormSequence, formAt, formsBetween, noForm} from './form-sequence.ts';
import type {FormId} from './lexicon.ts';

/** Of the words that stand from a position on. */
export type Likeness = (start: number) => number;

type Branch = Map<FormId, Branch | number>;

/** Each sequence of forms is compared once; a tree of maps, since a key of text for each place would cost more. */
export function byForms(
	sequence: FormSequence,
	count: number,
	likeness: (forms: readonly FormId[]) => number,
): Likeness {
	const root: Branch = new Map();
	// Where a name stands often it is mostly the same.
	const before = new Uint32Array(count).fill(noForm);
	let likenessBefore = 0;
	const isAsBefore = (start: number): boolean => {
		for (let index = 0; index < count; index++) {
			if (before[index] !== formAt(sequence, start + index)) return false;
		}
		return true;
	};
	const known = (start: number): number => {
		let branch = root;
		for (let index = 0; index < count - 1; index++) {
			const form = formAt(sequence, start + index);
			const next = branch.get(form);
			const child: Branch = next instanceof Map ? next : new Map();
			if (child !== next) {
				branch.set(form, child);
			}

			branch = child;
		}

		const last = formAt(sequence, start + count - 1);
		const found = branch.get(last);
		if (typeof found === 'number') {
			return found;
		}

		const now = likeness(formsBetween(sequence, start, start + count));
		branch.set(last, now);
		return now;
	};
	return (start) => {
		if (!isAsBefore(start)) {
			likenessBefore = known(start);
			before.set(formsBetween(sequence, start, start + count));
		}
		return likenessBefore;
	};
}
