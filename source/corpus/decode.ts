/** Bytes → text, in the encoding that a file has, states or seems to have; what had to be guessed is said. */
import {encodingOf, sampleOf, sampleSize, strictly} from './encodings.ts';
import type {ProblemKind} from './types.ts';

export type DecodeOptions = {
	/** Of all files without a byte order mark: a label that `TextDecoder` knows. */
	readonly encoding: string | undefined;
	/** A page of HTML names its own in its first lines. */
	readonly mayDeclare: boolean;
};

type Note = {readonly kind: ProblemKind; readonly message: string};

/** The text of a file, absent where it is none, and what was wrong with it. */
export type Decoded = {
	readonly text?: string;
	/** The bytes are those of the text, and none of them is 0: nothing need be counted to know. */
	readonly isUtf8?: boolean;
	readonly problems: readonly Note[];
};

/**
 * A byte order mark wins, as in browsers; it is removed. Then the encoding asked for, else UTF-8 if all
 * of it is that, else UTF-16 by its NUL bytes, else what the file states, else UTF-8 with U+FFFD where
 * most of it is that, else a guess. Never throws.
 */
export async function decoded(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
	try {
		return textOnly(await inItsEncoding(bytes, options));
	} catch {
		return {problems: [tooLong]};
	}
}

async function inItsEncoding(
	bytes: Uint8Array,
	{encoding, mayDeclare}: DecodeOptions,
): Promise<Decoded> {
	const marked = marks.find(({mark}) => mark.every((byte, index) => bytes[index] === byte));
	const named = marked?.encoding ?? encoding;
	if (named !== undefined) return loosely(bytes, named);
	const text = strictly(bytes, 'utf-8');
	const hasNul = bytes.includes(0);
	if (text !== undefined && !hasNul) return {text, isUtf8: true, problems: []};
	const wide = hasNul ? wideEncoding(bytes) : undefined;
	if (wide !== undefined) return guessed(wide, loosely(bytes, wide));
	if (text !== undefined) return {text, problems: []};
	if (hasNul) return {problems: [notText]};
	const declared = mayDeclare ? declaredEncoding(bytes) : undefined;
	if (declared !== undefined) return loosely(bytes, declared);
	if (isMostlyUtf8(bytes)) return loosely(bytes, 'utf-8');
	const {guessedEncoding} = await import('./guess-encoding.ts');
	const guess = guessedEncoding(bytes);
	return guessed(guess, loosely(bytes, guess));
}

const marks = [
	{mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
	{mark: [0xff, 0xfe], encoding: 'utf-16le'},
	{mark: [0xfe, 0xff], encoding: 'utf-16be'},
];

function guessed(encoding: string, {problems, ...rest}: Decoded): Decoded {
	const message = `was read as ${encoding}, guessed: name another with --encoding if it looks wrong`;
	return {...rest, problems: [{kind: 'guessed', message}, ...problems]};
}

/** One wrong byte hides nothing: U+FFFD stands there, and how often and where is told. */
function loosely(bytes: Uint8Array, encoding: string): Decoded {
	const text = strictly(bytes, encoding);
	if (text !== undefined) return {text, problems: []};
	const loose = new TextDecoder(encoding).decode(bytes);
	const own = encoding === 'utf-8' ? countOf(bytes, replacement) : 0;
	const count = (loose.match(/\uFFFD/g)?.length ?? 0) - own;
	const place = encoding === 'utf-8' ? placeOf(bytes, invalidByte(bytes)) : lineOf(loose);
	const places = count === 1 ? '1 place that is' : `${count} places that are`;
	const message = `has ${places} not ${encoding} (${count === 1 ? '' : 'the first '}at ${place}): \uFFFD stands there`;
	return {text: loose, problems: [{kind: 'damaged', message}]};
}

function placeOf(bytes: Uint8Array, offset: number): string {
	let line = 1;
	for (let index = bytes.indexOf(lineFeed); index !== -1 && index < offset; ) {
		line++;
		index = bytes.indexOf(lineFeed, index + 1);
	}
	return `byte ${offset}, line ${line}`;
}

const lineFeed = 0x0a;

function lineOf(loose: string): string {
	const before = loose.slice(0, loose.indexOf('\uFFFD'));
	return `line ${before.split('\n').length}`;
}

/**
 * The offset of the first byte that is no UTF-8. A loose decoder puts U+FFFD there, and it may stand
 * in the text by itself as well, as three bytes of its own.
 */
function invalidByte(bytes: Uint8Array): number {
	let offset = 0;
	const loose = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
	for (let start = 0; ; ) {
		const end = loose.indexOf('\uFFFD', start);
		offset += Buffer.byteLength(end === -1 ? loose.slice(start) : loose.slice(start, end));
		if (end === -1 || !replacement.every((byte, index) => bytes[offset + index] === byte)) break;
		offset += replacement.length;
		start = end + 1;
	}
	return offset;
}

const replacement = [0xef, 0xbf, 0xbd];

function countOf(bytes: Uint8Array, wanted: readonly number[]): number {
	const needle = Buffer.from(wanted);
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let count = 0;
	for (let index = buffer.indexOf(needle); index !== -1; count++) {
		index = buffer.indexOf(needle, index + needle.length);
	}
	return count;
}

/**
 * Letters of more bytes than one outweigh what fits none, or so little is wrong that it tells nothing:
 * in an old encoding it is the other way around.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	const sample = sampleOf(bytes);
	const loose = new TextDecoder('utf-8').decode(sample);
	const wrong = loose.match(/\uFFFD/g)?.length ?? 0;
	const right = loose.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
	return wrong < fewWrong || right > wrong;
}

/** A word of an old encoding has as many. */
const fewWrong = 3;

/**
 * UTF-16 without a mark: spaces and line ends have their NUL bytes all on one side, and there the
 * letters of one script have one byte more that they share.
 */
function wideEncoding(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, sampleSize);
	const pairs = Math.floor(sample.length / 2);
	const counts = [new Uint32Array(256), new Uint32Array(256)] as const;
	for (let index = 0; index < pairs * 2; index++) {
		const side = counts[index % 2 === 0 ? 0 : 1];
		const byte = sample[index] ?? 0;
		side[byte] = (side[byte] ?? 0) + 1;
	}
	const [first, second] = [counts[0][0] ?? 0, counts[1][0] ?? 0];
	const high = first > second ? counts[0] : counts[1];
	const nuls = Math.max(first, second);
	if (nuls * 100 < pairs || Math.min(first, second) * 20 > nuls) return undefined;
	const commonest = Math.max(...high.subarray(1));
	if ((high[0] ?? 0) + commonest < pairs * 0.7) return undefined;
	return first > second ? 'utf-16be' : 'utf-16le';
}

/** `<meta charset="…">` or `<?xml encoding="…"?>` in the first lines, if it is a label that is known. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	const label =
		/<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*(?<label>[\w\-:.]+)/i.exec(
			head,
		)?.groups?.['label'];
	return label === undefined ? undefined : encodingOf(label);
}

/** Control characters by the dozen are a picture or a program; a few are damage, and shown as signs. */
function textOnly(read: Decoded): Decoded {
	const {text, problems} = read;
	if (text === undefined) return {problems};
	const opening = text.slice(0, sampleSize);
	const controls = opening.match(strange)?.length ?? 0;
	if (controls * 10 > opening.length) return {problems: [notText]};
	if (read.isUtf8) return read;
	const nul = text.indexOf('\0');
	if (nul === -1) return {text, problems};
	const count = text.split('\0').length - 1;
	const line = text.slice(0, nul).split('\n').length;
	const message = `holds ${count === 1 ? 'a NUL byte' : `${count} NUL bytes`} (line ${line}): it was read as text all the same`;
	return {text, problems: [...problems, {kind: 'damaged', message}]};
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const strange = /[\0-\x08\x0E-\x1A\x1C-\x1F]/g;

const notText: Note = {
	kind: 'not-text',
	message: 'is not text (it holds NUL or other control bytes): remove it, or convert it to text',
};

const tooLong: Note = {
	kind: 'too-large',
	message: 'is too long for one text: split it into several files',
};
