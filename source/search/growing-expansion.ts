import type {FormId} from './lexicon.ts';

/** An expansion while its forms are gathered. */
export type Growing = {
	readonly word: string;
	readonly key: string;
	readonly forms: Map<FormId, number>;
	readonly loose: Map<FormId, number>;
	readonly meant: Map<FormId, Meant>;
};

/** Another sound that a word may have been meant to have, and what a form that has it pays for that. */
export type Meant = {readonly sound: string; readonly penalty: number};

/** Keeps the better of what is known of a form and what is new. */
export function raise(map: Map<FormId, number>, form: FormId, value: number): void {
	if (value > (map.get(form) ?? 0)) {
		map.set(form, value);
	}
}

/** The quality of what sounds the same, in another script or by the names of its letters. */
export const soundQuality = 0.9;
