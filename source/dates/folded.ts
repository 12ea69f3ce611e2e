import {createCodeUnits, textOfCodeUnits} from '../text/code-units.ts';

/**
 * `text` with every decimal digit as ASCII and the Arabic letters that Urdu writes otherwise as Urdu
 * ones. As many code units as before, so offsets stay valid.
 */
export function folded(text: string): string {
	return foldedUnits(codeUnits.of(text), 0, text.length);
}

/** The same of a part of some code units. Made anew also where nothing changes: V8 would compile all callers anew at the first text where something does. */
export function foldedUnits(units: Uint16Array, start: number, end: number): string {
	const length = end - start;
	if (length > room.length) room = new Uint16Array(2 * length);
	foldUnits(units, start, end, room);
	return textOfCodeUnits(room, length);
}

/** Used again for the next part; nearly all are shorter. */
let room = new Uint16Array(1 << 14);

/** A loop alone: V8 compiles it in the first long text, before it knows what follows, and would leave that code again and again where more did. */
function foldUnits(units: Uint16Array, start: number, end: number, into: Uint16Array): void {
	const plain = plainUnits;
	for (let at = start; at < end; at++) {
		const unit = units[at] ?? 0;
		const other = plain[unit] ?? 0;
		into[at - start] = other === 0 ? unit : other;
	}
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
