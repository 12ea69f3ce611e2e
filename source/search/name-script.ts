import {isArabicLetter, isAsciiLetter, isDevanagariLetter} from '../text/plain-letters.ts';

/** The script of a name's keys, as far as the models tell them apart; `other` where it has no letters. */
export type KeyScript = 'Latn' | 'Deva' | 'Arab' | 'other';

/**
 * Devanagari before Arabic before Latin: a name in Hindi may hold `NQ/TW`. The scripts of India are read as
 * Devanagari, all others as Latin.
 */
export function keyScript(text: string): KeyScript {
	return scriptByUnits(text) ?? scriptByPatterns(text);
}

function scriptByPatterns(text: string): KeyScript {
	if (/[\p{Script=Devanagari}\u0980-\u0D7F]/v.test(text)) return 'Deva';
	if (/\p{Script=Arabic}/v.test(text)) return 'Arab';
	return /\p{L}/v.test(text) ? 'Latn' : 'other';
}

/** Nearly every name tells it by its letters one by one; `undefined` where one is of another block, or all are marks. */
function scriptByUnits(text: string): KeyScript | undefined {
	let isLatin = false;
	let isArabic = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80) isLatin ||= isAsciiLetter(unit);
		else if (isDevanagariLetter(unit)) return 'Deva';
		else if (isArabicLetter(unit)) isArabic = true;
		else return undefined;
	}
	if (isArabic) return 'Arab';
	return isLatin ? 'Latn' : undefined;
}
