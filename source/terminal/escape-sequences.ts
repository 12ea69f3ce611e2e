/**
 * What a terminal sends, cut into tokens (ECMA-48, xterm's ctlseqs). Bytes are handled as a binary
 * string, one character a byte, so that regular expressions can read them.
 *
 *     ESC [ 1 ; 5 A    j    0xE0 0xA4 0x95    ESC
 *     csi              text (joined)          escape, or the start of more: `partial`
 */

export type Token =
	| {
			readonly type: 'csi';
			readonly parameters: string;
			readonly intermediates: string;
			readonly final: string;
			readonly end: number;
	  }
	/** `ESC O` and one character. */
	| {readonly type: 'ss3'; readonly final: string; readonly end: number}
	/** OSC (`]`), DCS (`P`) and APC (`_`), with what stands before their terminator. */
	| {
			readonly type: 'string';
			readonly introducer: string;
			readonly body: string;
			readonly end: number;
	  }
	/** ESC alone: another ESC follows, so it is not the start of a sequence. */
	| {readonly type: 'escape'; readonly end: number}
	/** ESC and one character, a whole UTF-8 letter too: Alt and a key. */
	| {readonly type: 'meta'; readonly character: string; readonly end: number}
	| {readonly type: 'control'; readonly code: number; readonly end: number}
	/** A run of whole printable characters, in UTF-8. */
	| {readonly type: 'text'; readonly bytes: string; readonly end: number}
	/** Bytes that mean nothing: a broken sequence, a mouse report, a stray continuation byte. */
	| {readonly type: 'nothing'; readonly end: number}
	/** The bytes up to the end may be the start of a token. */
	| {readonly type: 'partial'; readonly end: number};

/** The token at `index` of `binary`, which is shorter than its end; linear in the token. */
export function tokenAt(binary: string, index: number): Token {
	const code = binary.charCodeAt(index);
	if (code === 0x1b) return escapeAt(binary, index);
	if (code < 0x20 || code === 0x7f) return {type: 'control', code, end: index + 1};
	return textAt(binary, index);
}

/** UTF-8 of one character beyond ASCII (RFC 3629): no overlong form, no surrogate. */
const utf8 =
	'[\\xC2-\\xDF][\\x80-\\xBF]|\\xE0[\\xA0-\\xBF][\\x80-\\xBF]|\\xED[\\x80-\\x9F][\\x80-\\xBF]|[\\xE1-\\xEC\\xEE\\xEF][\\x80-\\xBF]{2}|\\xF0[\\x90-\\xBF][\\x80-\\xBF]{2}|[\\xF1-\\xF3][\\x80-\\xBF]{3}|\\xF4[\\x80-\\x8F][\\x80-\\xBF]{2}';

const textRun = new RegExp(`(?:[ -~]|${utf8})+`, 'y');

/** The start of such a character, at the end of what has come. */
const textStart =
	/(?:[\xC2-\xDF]|\xE0(?:[\xA0-\xBF])?|\xED(?:[\x80-\x9F])?|[\xE1-\xEC\xEE\xEF][\x80-\xBF]?|\xF0(?:[\x90-\xBF][\x80-\xBF]?)?|[\xF1-\xF3][\x80-\xBF]{0,2}|\xF4(?:[\x80-\x8F][\x80-\xBF]?)?)$/y;

function textAt(binary: string, index: number): Token {
	const run = matchAt(textRun, binary, index);
	if (run !== undefined) return {type: 'text', bytes: run[0], end: index + run[0].length};
	if (matchAt(textStart, binary, index) !== undefined) return partial(binary);
	return {type: 'nothing', end: index + 1};
}

function escapeAt(binary: string, index: number): Token {
	switch (binary[index + 1]) {
		case undefined:
			return partial(binary);
		case '\u001B':
			return {type: 'escape', end: index + 1};
		case '[':
			return csiAt(binary, index);
		case 'O':
			return ss3At(binary, index);
		case ']':
			return stringAt(binary, index, oscStart) ?? metaAt(binary, index);
		case 'P':
			return stringAt(binary, index, dcsStart) ?? metaAt(binary, index);
		case '_':
			return stringAt(binary, index, apcStart) ?? metaAt(binary, index);
		default:
			return metaAt(binary, index);
	}
}

/** The patterns of sequences begin behind ESC. */
const csi = /\[([0-?]*)([ -/]*)([@-~])/y;
const csiBroken = /\[[0-?]*[ -/]*/y;

/** Longer than any key or report; what is longer is noise. */
const longestCsi = 128;

function csiAt(binary: string, index: number): Token {
	const match = matchAt(csi, binary, index + 1);
	if (match === undefined) {
		const end = index + 1 + (matchAt(csiBroken, binary, index + 1)?.[0].length ?? 1);
		if (end === binary.length && end - index <= longestCsi) return partial(binary);
		return {type: 'nothing', end};
	}
	const [whole, parameters = '', intermediates = '', final = ''] = match;
	const end = index + 1 + whole.length;
	if (whole === '[M') return followed(binary, end, 3);
	if (whole === '[[') return linuxFunctionKey(binary, end);
	return {type: 'csi', parameters, intermediates, final, end};
}

/** A mouse report of X10: three bytes of any value. */
function followed(binary: string, start: number, length: number): Token {
	if (binary.length < start + length) return partial(binary);
	return {type: 'nothing', end: start + length};
}

/** The Linux console sends F1 to F5 as `ESC [ [ A` to `E`. */
function linuxFunctionKey(binary: string, start: number): Token {
	const final = binary[start];
	if (final === undefined) return partial(binary);
	if (!/[A-E]/.test(final)) return {type: 'nothing', end: start};
	return {type: 'csi', parameters: '', intermediates: '[', final, end: start + 1};
}

function ss3At(binary: string, index: number): Token {
	const match = matchAt(/O\d?([@-~])/y, binary, index + 1);
	if (match !== undefined) {
		return {type: 'ss3', final: match[1] ?? '', end: index + 1 + match[0].length};
	}
	if (matchAt(/O\d?$/y, binary, index + 1) !== undefined) return partial(binary);
	return metaAt(binary, index);
}

/**
 * The replies that terminals give begin in few ways; anything else after `ESC ]` is Alt and a
 * bracket. A start may be cut anywhere.
 */
const oscStart = {whole: /\]\d{1,4};/y, partial: /\]\d{0,4}$/y};
const dcsStart = {whole: /P[\d;]{0,8}[>!$+]/y, partial: /P[\d;]{0,8}$/y};
const apcStart = {whole: /_G/y, partial: /_$/y};

type StringStart = typeof oscStart;

const stringBody = /[ -\xFF]*/y;

/** Longer replies than these we never ask for; of what is longer only the start is kept while it is skipped. */
export const longestString = 16_384;

function stringAt(binary: string, index: number, start: StringStart): Token | undefined {
	if (matchAt(start.partial, binary, index + 1) !== undefined) return partial(binary);
	if (matchAt(start.whole, binary, index + 1) === undefined) return undefined;
	const body = matchAt(stringBody, binary, index + 2)?.[0] ?? '';
	const end = index + 2 + body.length;
	const rest = binary.slice(end, end + 2);
	if (rest === '' || rest === '\u001B') return partial(binary);
	const terminator = rest[0] === '\u0007' ? 1 : rest === '\u001B\\' ? 2 : 0;
	// A control character cuts a string off; it is read again as what it is.
	if (terminator === 0) return {type: 'nothing', end};
	return {type: 'string', introducer: binary[index + 1] ?? '', body, end: end + terminator};
}

const oneCharacter = new RegExp(`\\p{ASCII}|${utf8}`, 'uy');

function metaAt(binary: string, index: number): Token {
	const match = matchAt(oneCharacter, binary, index + 1);
	if (match !== undefined) {
		return {type: 'meta', character: match[0], end: index + 1 + match[0].length};
	}
	if (matchAt(textStart, binary, index + 1) !== undefined) return partial(binary);
	return {type: 'nothing', end: index + 2};
}

function partial(binary: string): Token {
	return {type: 'partial', end: binary.length};
}

function matchAt(pattern: RegExp, binary: string, index: number): RegExpExecArray | undefined {
	pattern.lastIndex = index;
	return pattern.exec(binary) ?? undefined;
}

/** Bytes as a binary string. */
export function binaryOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The characters that a binary string is the UTF-8 of; what is no UTF-8 becomes U+FFFD. */
export function decoded(binary: string): string {
	return Buffer.from(binary, 'latin1').toString('utf8');
}
