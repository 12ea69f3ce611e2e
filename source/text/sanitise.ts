/**
 * `text` with a visible sign for everything that a terminal would act on or that would hide or
 * reorder text: controls, line and paragraph separators, bidi controls, zero-width spaces, tags,
 * lone surrogates, noncharacters. As many UTF-16 code units as before, so offsets stay valid;
 * idempotent; linear; a clean text is returned as it is.
 *
 * A tab becomes one space; a caller that keeps lines splits at newlines first. ZWNJ and ZWJ stay:
 * they belong to Urdu, Hindi and emoji. The soft hyphen stays: `drawn-clusters.ts` leaves it out.
 * Arabic number signs (U+0600 and others) go, for every terminal gives them no cell to be drawn in.
 */
export function sanitised(text: string): string {
	return unsafe.test(text) ? text.replace(everyUnsafe, sign) : text;
}

/** Format characters that are not unsafe: the joiners and the soft hyphen. Marks that are ignored, such as U+FE0F, are no hiding place. */
const kept = String.raw`[\u00AD\u200C\u200D\p{M}]`;

const unsafeClass = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}[[\p{Cf}\p{Default_Ignorable_Code_Point}]--${kept}]]`;

const unsafe = new RegExp(unsafeClass, 'v');
const everyUnsafe = new RegExp(unsafeClass, 'gv');

/** Signs are control pictures: neutral in East Asian Width, one cell in every model, of no direction. */
function sign(character: string): string {
	const codePoint = character.codePointAt(0) ?? 0;
	if (character === '\t') return ' ';
	if (codePoint < 0x20) return String.fromCharCode(0x2400 + codePoint);
	if (codePoint === 0x7f) return '\u2421';
	return '\u2426'.repeat(character.length);
}
