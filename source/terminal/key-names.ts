/**
 * The names of keys, as the keymap writes them: `Up`, `PgDn`, `S-Tab`, `C-d`, `M-x`, `C-S-Right`.
 *
 * Sequences: xterm's ctlseqs ("PC-Style Function Keys", modifyOtherKeys), rxvt's reference,
 * `console_codes(4)` and kitty's keyboard protocol. Three kinds of modifier encodings exist:
 *
 *     ESC [ 1 ; 5 A     ESC [ 27 ; 5 ; 97 ~     ESC [ 97 ; 5 u
 */
import type {InputEvent} from './types.ts';

/** The key of a control character: `C-c`, `Tab`, `Enter`, `Backspace`. */
export function controlKey(code: number): string {
	const named = controlNames.get(code);
	if (named !== undefined) return named;
	if (code >= 1 && code <= 26) return `C-${String.fromCharCode(code + 0x60)}`;
	return `C-${String.fromCharCode(code + 0x40)}`;
}

const controlNames: ReadonlyMap<number, string> = new Map([
	[0, 'C-Space'],
	[9, 'Tab'],
	[13, 'Enter'],
	[27, 'Esc'],
	[127, 'Backspace'],
]);

/** What `ESC [ parameters final` means as a key or a letter; undefined for reports and unknown sequences. */
export function csiKey(parameters: string, final: string): InputEvent | undefined {
	if (!/^[\d;:]*$/.test(parameters)) return undefined;
	const numbers = parameters.split(';');
	if (isKeyRelease(numbers[1])) return undefined;
	if (final === 'u') return unicodeKey(numbers[0], modifiersIn(numbers[1]));
	if (final === '~') return tildeKey(numbers);
	if (final === 'R' && !isFunctionKeyThree(parameters)) return undefined;
	if (final === 'Z') return key('Tab', 'S-');
	const name = letterNames[final];
	if (name !== undefined) return key(name, modifiersIn(numbers[1]));
	const shifted = rxvtNames[final];
	return shifted === undefined ? undefined : key(shifted, 'S-');
}

/** What `ESC O final` means. */
export function ss3Key(final: string): InputEvent | undefined {
	const name = letterNames[final] ?? keypadNames[final];
	if (name !== undefined) return key(name, '');
	const controlled = rxvtNames[final];
	if (controlled !== undefined) return key(controlled, 'C-');
	const text = keypadText[final];
	return text === undefined ? undefined : {type: 'text', text};
}

const letterNames: Readonly<Record<string, string>> = {
	A: 'Up',
	B: 'Down',
	C: 'Right',
	D: 'Left',
	E: 'Begin',
	F: 'End',
	H: 'Home',
	P: 'F1',
	Q: 'F2',
	R: 'F3',
	S: 'F4',
};

const rxvtNames: Readonly<Record<string, string>> = {a: 'Up', b: 'Down', c: 'Right', d: 'Left'};

const keypadNames: Readonly<Record<string, string>> = {M: 'Enter', I: 'Tab'};

/** The keypad in application mode: `j` is `*`, `p` to `y` are the digits. */
const keypadText: Readonly<Record<string, string>> = {
	j: '*',
	k: '+',
	l: ',',
	m: '-',
	n: '.',
	o: '/',
	p: '0',
	q: '1',
	r: '2',
	s: '3',
	t: '4',
	u: '5',
	v: '6',
	w: '7',
	x: '8',
	y: '9',
	X: '=',
	' ': ' ',
};

const tildeNames: Readonly<Record<string, string>> = {
	1: 'Home',
	2: 'Insert',
	3: 'Delete',
	4: 'End',
	5: 'PgUp',
	6: 'PgDn',
	7: 'Home',
	8: 'End',
	11: 'F1',
	12: 'F2',
	13: 'F3',
	14: 'F4',
	15: 'F5',
	17: 'F6',
	18: 'F7',
	19: 'F8',
	20: 'F9',
	21: 'F10',
	23: 'F11',
	24: 'F12',
	25: 'F13',
	26: 'F14',
	28: 'F15',
	29: 'F16',
	31: 'F17',
	32: 'F18',
	33: 'F19',
	34: 'F20',
};

function tildeKey(numbers: readonly string[]): InputEvent | undefined {
	const [code = '', modifiers, character] = numbers;
	if (code === '27') return unicodeKey(character, modifiersIn(modifiers));
	const name = tildeNames[code];
	return name === undefined ? undefined : key(name, modifiersIn(modifiers));
}

/** Keys that kitty's protocol numbers beyond Unicode's letters. */
const unicodeNames: ReadonlyMap<number, string> = new Map([
	[9, 'Tab'],
	[13, 'Enter'],
	[27, 'Esc'],
	[127, 'Backspace'],
	[57414, 'Enter'],
	[57417, 'Left'],
	[57418, 'Right'],
	[57419, 'Up'],
	[57420, 'Down'],
	[57421, 'PgUp'],
	[57422, 'PgDn'],
	[57423, 'Home'],
	[57424, 'End'],
	[57425, 'Insert'],
	[57426, 'Delete'],
]);

const privateUse = {first: 0xe000, last: 0xf8ff};

/** A key by its code point, with `:` and its shifted form in kitty's protocol. */
function unicodeKey(codes: string | undefined, modifiers: string): InputEvent | undefined {
	const [plain = '', shifted = ''] = (codes ?? '').split(':');
	const code = Number(plain);
	const named = unicodeNames.get(code);
	if (named !== undefined) return key(named, modifiers);
	if (code < 0x20 || code > 0x10ffff || Number.isNaN(code)) return undefined;
	if (code >= privateUse.first && code <= privateUse.last) return undefined;
	const letter = characterOf(code);
	if (letter === undefined) return undefined;
	if (modifiers === '') return {type: 'text', text: letter};
	if (modifiers !== 'S-') return key(letter === ' ' ? 'Space' : letter, modifiers);
	const upper = shifted === '' ? letter.toUpperCase() : characterOf(Number(shifted));
	return upper === undefined ? undefined : {type: 'text', text: upper};
}

function characterOf(code: number): string | undefined {
	if (!(code >= 0x20 && code <= 0x10ffff)) return undefined;
	const character = String.fromCodePoint(code);
	return /^[\p{Cc}\p{Cs}]$/u.test(character) ? undefined : character;
}

/** A kitty key that was let go: `1:3`. */
function isKeyRelease(modifiers: string | undefined): boolean {
	return modifiers !== undefined && /:3$/.test(modifiers);
}

/** xterm's number is one more than a sum: Shift 1, Alt 2, Control 4. Locks and Super are left out. */
function modifiersIn(field: string | undefined): string {
	const bits = Math.max(0, Number.parseInt(field ?? '1', 10) - 1) || 0;
	return `${bits & 4 ? 'C-' : ''}${bits & 2 ? 'M-' : ''}${bits & 1 ? 'S-' : ''}`;
}

/** `ESC [ 1 ; 2 R` is Shift-F3, `ESC [ 4 ; 2 R` a cursor report: we ask for none in the first row. */
function isFunctionKeyThree(parameters: string): boolean {
	return parameters === '' || /^1;([2-9]|1[0-6])$/.test(parameters);
}

function key(name: string, modifiers: string): InputEvent {
	return {type: 'key', name: modifiers + name};
}
