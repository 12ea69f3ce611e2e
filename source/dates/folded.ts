/**
 * `text` with every decimal digit as ASCII and the Arabic letters that Urdu writes otherwise as Urdu
 * ones. As many code units as before, so offsets stay valid; a text without any is returned as it is.
 */
export function folded(text: string): string {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if ((kinds[unit] || newKind(unit)) === foldable) return text.replace(everyFoldable, letter);
	}
	return text;
}

const kept = 1;
const foldable = 2;

/** Filled as code units are met: a look at each takes a third of the pattern's time. */
const kinds = new Uint8Array(0x10000);

function newKind(unit: number): number {
	const kind = anyFoldable.test(String.fromCharCode(unit)) ? foldable : kept;
	kinds[unit] = kind;
	return kind;
}

const foldableClass =
	'[\u0966-\u096F\u0660-\u0669\u06F0-\u06F9\u09E6-\u09EF\u064A\u0649\u0643\u00A0\u202F\u095E\u095B]';
const anyFoldable = new RegExp(foldableClass, 'v');
const everyFoldable = new RegExp(foldableClass, 'gv');

function letter(found: string): string {
	const digit = [...digitZeros].find((zero) => {
		const value = found.charCodeAt(0) - zero;
		return value >= 0 && value <= 9;
	});
	if (digit !== undefined) return String(found.charCodeAt(0) - digit);
	return letters[found] ?? found;
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
