/*
 * Letters of the keys that a Hindi and an Urdu spelling of one word share: `kernel/bridge-key.ts` writes keys with them.
 */

/** Consonants by code point less U+0900; Unicode 16, block Devanagari. */
export const devanagariLetters: Uint16Array = table({
	15: 'k',
	16: 'kh',
	17: 'g',
	18: 'gh',
	19: 'n',
	'1a': 'c',
	'1b': 'ch',
	'1c': 'j',
	'1d': 'jh',
	'1e': 'n',
	'1f': 'T',
	20: 'Th',
	21: 'D',
	22: 'Dh',
	23: 'n',
	24: 't',
	25: 'th',
	26: 'd',
	27: 'dh',
	28: 'n',
	29: 'n',
	'2a': 'p',
	'2b': 'ph',
	'2c': 'b',
	'2d': 'bh',
	'2e': 'm',
	'2f': 'i',
	30: 'r',
	31: 'r',
	32: 'l',
	33: 'l',
	34: 'l',
	35: 'w',
	36: 'S',
	37: 'S',
	38: 's',
	39: 'h',
	58: 'k',
	59: 'kh',
	'5a': 'g',
	'5b': 'j',
	'5c': 'D',
	'5d': 'Dh',
	'5e': 'ph',
	'5f': 'i',
});

/** Letters by code point less U+0600; Unicode 16, block Arabic. */
export const arabicLetters: Uint16Array = table({
	22: 'a',
	23: 'a',
	24: 'w',
	25: 'a',
	26: '',
	27: 'a',
	28: 'b',
	29: 'h',
	'2a': 't',
	'2b': 's',
	'2c': 'j',
	'2d': 'h',
	'2e': 'kh',
	'2f': 'd',
	30: 'j',
	31: 'r',
	32: 'j',
	33: 's',
	34: 'S',
	35: 's',
	36: 'j',
	37: 't',
	38: 'j',
	'3a': 'g',
	41: 'ph',
	42: 'k',
	43: 'k',
	44: 'l',
	45: 'm',
	46: 'n',
	47: 'h',
	48: 'w',
	49: 'i',
	'4a': 'i',
	71: 'a',
	79: 'T',
	'7e': 'p',
	86: 'c',
	88: 'D',
	91: 'D',
	98: 'j',
	a9: 'k',
	af: 'g',
	ba: 'n',
	be: 'h',
	c1: 'h',
	c2: 'h',
	c3: 'h',
	cc: 'i',
	d3: 'e',
	d5: 'h',
});

function table(letters: Readonly<Record<string, string>>): Uint16Array {
	const row = new Uint16Array(0x100);
	for (const [code, letter] of Object.entries(letters)) {
		if (letter !== '') row[Number.parseInt(code, 16)] = letterOf(letter);
	}
	return row;
}

/** A letter of a key is one byte, or two where it has two units: the first below, the second above. */
function letterOf(units: string): number {
	return units.charCodeAt(0) | (units.length > 1 ? units.charCodeAt(1) << 8 : 0);
}
