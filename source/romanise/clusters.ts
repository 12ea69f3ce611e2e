/**
 * Whether a character is a letter, a digit or a mark of a script whose clusters are read as a whole: all but Latin,
 * Devanagari, Arabic and what scripts share. The mark of a long vowel is shared by the two scripts of Japan.
 */
export function isReadElsewhere(character: string): boolean {
	return elsewhere.test(character);
}

const elsewhere =
	/^[[\p{L}\p{N}\p{M}]--[\p{Script=Latin}\p{Script_Extensions=Devanagari}\p{Script_Extensions=Arabic}[[\p{Script=Common}\p{Script=Inherited}]--\u30FC]]]$/v;

/** The letter at `start` with its marks, or the marks alone; of Hangul, which may be written in parts, a run of those. */
export function clusterAt(text: string, start: number): string {
	cluster.lastIndex = start;
	return cluster.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(start) ?? 0);
}

const cluster = /[\u1100-\u11FF]+|[\p{L}\p{N}\p{M}][\p{M}\u200C\u200D]*/vy;
