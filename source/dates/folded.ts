import {createCodeUnits, textOfCodeUnits} from '../text/code-units.ts';

/**
 * `text` with every decimal digit as ASCII and the Arabic letters that Urdu writes otherwise as Urdu
 * ones. As many code units as before, so offsets stay valid; a text without any is returned as it is.
 */
export function folded(text: string): string {
	const units = codeUnits.of(text);
	return foldUnits(units, text.length) === 0 ? text : textOfCodeUnits(units, text.length);
}

/**
 * Whether something changed, else 0. A loop alone: V8 compiles it in the first long text, before it knows what follows, and
 * would leave that code again and again where more did.
 */
function foldUnits(units: Uint16Array, length: number): number {
	const plain = plainUnits;
	let changed = 0;
	for (let at = 0; at < length; at++) {
		const unit = units[at] ?? 0;
		const other = plain[unit] ?? 0;
		changed |= other;
		// Written in any case: V8 would compile the loop anew at the first text where something changes.
		units[at] = other === 0 ? unit : other;
	}
	return changed;
}

const codeUnits = createCodeUnits();

/** The same of one code unit. */
export function foldedUnit(unit: number): number {
	return plainUnits[unit] || unit;
}

/** Where the digits of Devanagari, Arabic, Urdu and Bengali begin. */
const digitZeros = [0x0966, 0x0660, 0x06f0, 0x09e6];

const letters: Readonly<Record<string, string>> = {
	'\u064A': '\u06CC',
	'\u0649': '\u06CC',
	'\u0643': '\u06A9',
	'\u00A0': ' ',
	'\u202F': ' ',
	// The precomposed फ़ and ज़, as the bare letter: a nukta never decides.
	'\u095E': 'फ',
	'\u095B': 'ज',
};

/** What each code unit becomes that does not stay as it is. */
const plainUnits = new Uint16Array(0x10000);
for (const zero of digitZeros) {
	for (let value = 0; value <= 9; value++) plainUnits[zero + value] = 0x30 + value;
}
for (const [letter, other] of Object.entries(letters)) {
	plainUnits[letter.charCodeAt(0)] = other.charCodeAt(0);
}
