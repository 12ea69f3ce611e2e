import type {ProblemKind} from './types.ts';

/** The text of a file, or why there is none. */
export type Decoded =
	| {readonly text: string}
	| {readonly kind: ProblemKind; readonly message: string};

/** UTF-8 with or without a byte order mark, UTF-16 with one; the mark is removed. Strict: no letter is guessed. */
export function decoded(bytes: Uint8Array): Decoded {
	const mark = encodings.find(({mark}) => mark.every((byte, index) => bytes[index] === byte));
	const {encoding} = mark ?? {encoding: 'utf-8'};
	if (encoding === 'utf-8' && bytes.includes(0)) return notText;
	try {
		const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
		return text.trim() === '' ? empty : {text};
	} catch (error) {
		if (!(error instanceof TypeError)) return tooLong;
		return encoding === 'utf-8' ? notUtf8(bytes) : notUtf16;
	}
}

const encodings = [
	{mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
	{mark: [0xff, 0xfe], encoding: 'utf-16le'},
	{mark: [0xfe, 0xff], encoding: 'utf-16be'},
];

const empty: Decoded = {kind: 'empty', message: 'is empty: there is nothing to read in it'};

const notText: Decoded = {
	kind: 'not-text',
	message: 'is not text (it holds NUL bytes): remove it, or convert it to text first',
};

const notUtf16: Decoded = {
	kind: 'not-utf8',
	message: 'begins as UTF-16 and does not go on so: save it as UTF-8',
};

const tooLong: Decoded = {
	kind: 'unreadable',
	message: 'is too long for one article: split it into several files',
};

function notUtf8(bytes: Uint8Array): Decoded {
	return {
		kind: 'not-utf8',
		message: `is not UTF-8 (byte ${invalidByte(bytes)} fits no letter): save it as UTF-8, or convert it with iconv`,
	};
}

/**
 * The offset of the first byte that is no UTF-8. A loose decoder puts U+FFFD there, and it may stand
 * in the text by itself as well, as three bytes of its own.
 */
function invalidByte(bytes: Uint8Array): number {
	let offset = 0;
	const pieces = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes).split('\uFFFD');
	for (const piece of pieces) {
		offset += Buffer.byteLength(piece);
		const isLetter = replacement.every((byte, index) => bytes[offset + index] === byte);
		if (!isLetter) break;
		offset += replacement.length;
	}
	return offset;
}

const replacement = [0xef, 0xbf, 0xbd];
