import {nameClasses, nextWith, wordClass, wordTrait} from './word-classes.ts';

/** What a text has at each of its tokens, and how many there are. */
type Tokens = {
	readonly classes: Int32Array;
	readonly traits: Int32Array;
	readonly count: number;
};

/**
 * Makes offices, which are no names, of two words that are one only together: «ماہی گیر», a fisher, but «ماہی», a fish;
 * whether some are. Linear.
 */
export function markJoinedOffices({classes, traits, count}: Tokens): boolean {
	let hasSome = false;
	for (
		let at = nextWith(traits, 0, count, wordTrait.officeSecond);
		at < count;
		at = nextWith(traits, at + 1, count, wordTrait.officeSecond)
	) {
		if (((traits[at - 1] ?? 0) & wordTrait.officeFirst) === 0) continue;
		for (let part = at - 1; part <= at; part++) {
			traits[part] = (traits[part] ?? 0) | wordTrait.office;
			classes[part] = (classes[part] ?? 0) & ~inNames;
		}
		hasSome = true;
	}
	return hasSome;
}

const inNames = nameClasses | wordClass.nameable;
