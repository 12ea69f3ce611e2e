import type {Span} from '../text/units.ts';

/**
 * Whether a span cuts no grapheme cluster, told from the neighbours of its two ends alone
 * (UAX #29, GB9 to GB9c): segmenting a whole text costs more than finding its mentions.
 */
export function isWholeClusters(text: string, {start, end}: Span): boolean {
	return end > start && !isInside(text, start) && !isInside(text, end);
}

function isInside(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
	if (extending.test(after)) return true;
	if (prepended.test(text.charAt(at - 1))) return true;
	return /^\p{L}$/v.test(after) && conjunct.test(text.slice(Math.max(0, at - 4), at));
}

/** Signs that combine with what stands before them. */
const extending = /^[\p{M}\u200C\u200D\p{Emoji_Modifier}\u{E0020}-\u{E007F}\uFF9E\uFF9F]$/v;

/** Arabic number signs and the like, which combine with what follows. */
const prepended = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]$/v;

/** A virama of a script whose consonants join over it. */
const conjunct = /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D][\u093C\u200D]*$/v;
