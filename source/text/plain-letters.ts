/*
 * Letters, each of one code unit, that names of Hindi, Urdu and English are made of: what begins with one needs no pattern
 * of all of Unicode to tell its script. Not all letters of these scripts.
 */

/** From the short a to ha. */
export function isDevanagariLetter(unit: number): boolean {
	return unit >= 0x0904 && unit <= 0x0939;
}

/** From hamza to yeh, but for the tatweel between them, and those that Persian and Urdu have beside. */
export function isArabicLetter(unit: number): boolean {
	return (
		(unit >= 0x0621 && unit <= 0x063f) ||
		(unit >= 0x0641 && unit <= 0x064a) ||
		(unit >= 0x0671 && unit <= 0x06d3)
	);
}

export function isAsciiLetter(unit: number): boolean {
	const lower = unit | 0x20;
	return lower >= 0x61 && lower <= 0x7a && unit < 0x80;
}

/** The signs of nasals, vowels and the virama, and the nukta. */
function isDevanagariSign(unit: number): boolean {
	return (
		(unit >= 0x0901 && unit <= 0x0903) || unit === 0x093c || (unit >= 0x093e && unit <= 0x094d)
	);
}

/** Words of such letters with one blank between, as nearly every name is: what patterns cut it into are these words. */
export function isPlainName(text: string): boolean {
	let before = blank;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const isPlain =
			unit === blank
				? before !== blank
				: isAsciiLetter(unit) ||
					isDevanagariLetter(unit) ||
					isDevanagariSign(unit) ||
					isArabicLetter(unit);
		if (!isPlain) return false;
		before = unit;
	}
	return before !== blank;
}

const blank = 0x20;
