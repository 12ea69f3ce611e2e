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
	// Most names stand between a blank and a letter, or a letter and a blank or a mark of ASCII.
	const before = text.charCodeAt(at - 1);
	const unit = text.charCodeAt(at);
	if (unit < firstMark && (before < 0x0600 || isLetter(before) || isVowelSign(before)))
		return false;
	if (before === 0x20 && isLetter(unit)) return false;
	if (isStop(unit) && (isLetter(before) || isVowelSign(before))) return false;
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
	if (extending.test(after)) return true;
	if (prepended.test(text.charAt(at - 1))) return true;
	return /^\p{L}$/v.test(after) && conjunct.test(text.slice(Math.max(0, at - 4), at));
}

/** Commas, full stops, semicolons and question marks of Devanagari and Urdu. */
function isStop(unit: number): boolean {
	return (
		unit === 0x0964 || unit === 0x06d4 || unit === 0x060c || unit === 0x061b || unit === 0x061f
	);
}

/** Nothing before U+0300 combines with what stands before it. */
const firstMark = 0x0300;

/** Of Devanagari and Urdu. */
function isLetter(unit: number): boolean {
	return (
		(unit >= 0x0904 && unit <= 0x0939) ||
		(unit >= 0x0620 && unit <= 0x064a) ||
		(unit >= 0x0671 && unit <= 0x06d3)
	);
}

/** Of Devanagari, up to its virama. */
function isVowelSign(unit: number): boolean {
	return unit >= 0x093e && unit < 0x094d;
}

/** Signs that combine with what stands before them. */
const extending = /^[\p{M}\u200C\u200D\p{Emoji_Modifier}\u{E0020}-\u{E007F}\uFF9E\uFF9F]$/v;

/** Arabic number signs and the like, which combine with what follows. */
const prepended = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]$/v;

/** A virama of a script whose consonants join over it. */
const conjunct = /[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D][\u093C\u200D]*$/v;
