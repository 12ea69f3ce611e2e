/** The script of a name, as far as the models tell them apart. */
export type KeyScript = 'Latn' | 'Deva' | 'Arab' | 'other';

/** Devanagari before Arabic before Latin: a name in Hindi may hold `NQ/TW`. */
export function keyScript(text: string): KeyScript {
	if (/\p{Script=Devanagari}/v.test(text)) return 'Deva';
	if (/\p{Script=Arabic}/v.test(text)) return 'Arab';
	return /\p{Script=Latin}/v.test(text) ? 'Latn' : 'other';
}
