import {nextWith, wordTrait} from './word-classes.ts';

/**
 * Makes offices of two words that are one only together: «ماہی گیر», a fisher, but «ماہی», a fish; whether some are. Linear.
 */
export function markJoinedOffices(traits: Int32Array, count: number): boolean {
	let hasSome = false;
	for (
		let at = nextWith(traits, 0, count, wordTrait.officeSecond);
		at < count;
		at = nextWith(traits, at + 1, count, wordTrait.officeSecond)
	) {
		const first = traits[at - 1] ?? 0;
		if ((first & wordTrait.officeFirst) === 0) continue;
		traits[at - 1] = first | wordTrait.office;
		traits[at] = (traits[at] ?? 0) | wordTrait.office;
		hasSome = true;
	}
	return hasSome;
}
