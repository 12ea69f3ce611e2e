/** The script of a name's keys, as far as the models tell them apart; `other` where it has no letters. */
export type KeyScript = 'Latn' | 'Deva' | 'Arab' | 'other';

/**
 * Devanagari before Arabic before Latin: a name in Hindi may hold `NQ/TW`. The scripts of India are read as
 * Devanagari, all others as Latin.
 */
export function keyScript(text: string): KeyScript {
	if (/[\p{Script=Devanagari}\u0980-\u0D7F]/v.test(text)) return 'Deva';
	if (/\p{Script=Arabic}/v.test(text)) return 'Arab';
	return /\p{L}/v.test(text) ? 'Latn' : 'other';
}
