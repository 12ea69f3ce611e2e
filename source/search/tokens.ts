/*
 * Words, as the index counts them:
 *
 *   16वीं प्रांतीय   18-NQ/TW   習近平
 *   ▔▔▔▔▔ ▔▔▔▔▔▔▔   ▔▔ ▔▔ ▔▔   ▔▔▔
 *   1 2   3         1  2  3    1 2 3
 *
 * A run of letters with their marks is a word; digits are a word of their own, so that `16वीं`, `16 वीं`
 * and `16` meet; in scripts without spaces each letter is a word, and a longer query is a phrase of them.
 */
import {noteAt, type ReadWords, rowLength} from '../entities/types.ts';
import {createCodeUnits} from '../text/code-units.ts';
import {type Span, span} from '../text/units.ts';
import {hashedUnit, hashOfPart, hashStart} from '../text/word-hash.ts';

/** Called for each word with its half-open span in code units of the text and its hash, in order; `false` ends the walk. */
export type WordVisitor = (start: number, end: number, hash: number) => unknown;

/**
 * Walks over the words of `text` without allocating: about 1 ms per MB of UTF-8. `from` is the start
 * of the text, or the start or the end of one of its words. The visitor walks over no other.
 */
export function visitWords(text: string, visit: WordVisitor, from = 0): void {
	// Who begins inside a text wants a few words.
	const length = from === 0 ? longWindow : shortWindow;
	let seen = windowAt(text, from, length);
	let at = from;
	while (at < text.length) {
		if (at >= seen.end) seen = windowAt(text, at, length);
		const kind = kindIn(seen, text, at);
		if (kind === LETTER || kind === DIGIT || kind === SPACELESS) {
			const end = visitWord(text, seen, at, kind, visit);
			if (end < 0) return;
			at = end;
		} else {
			at += kind === ASTRAL_BREAK ? 2 : 1;
		}
	}
}

/** Held, as V8 gives up what it compiled for windows when there is none. */
let whole = windowOf(new Uint16Array(0), 0, 0);

/** Called for each word that was read before, with its span and where its row begins. */
export type ReadWordVisitor = (start: number, end: number, row: number) => void;

/**
 * The same of a text whose words were read: where one here is one there, it is neither hashed nor looked for. The note of a
 * word is negative where that is never so, else it is the visitor's.
 */
export function visitReadWords(
	read: ReadWords,
	visitRead: ReadWordVisitor,
	visit: WordVisitor,
): void {
	const {units, count, starts, ends} = read;
	const {length} = read.text;
	const kinds = classes;
	whole = windowOf(units, 0, length);
	let token = 0;
	let at = 0;
	while (at < length) {
		const kind = kinds[units[at] ?? 0];
		if (kind === BREAK) {
			at += 1;
			continue;
		}
		while (token < count && (starts[token] ?? 0) < at) token += 1;
		const row = kind === LETTER && token < count ? rowAt(read, token, at) : -1;
		if (row < 0) {
			at = visitAt(read.text, at, visit);
		} else {
			const end = ends[token] ?? length;
			visitRead(at, end, row);
			at = end;
		}
	}
}

/** The row of a token that begins at `at` and is the same word here; negative if it is none. */
function rowAt(read: ReadWords, token: number, at: number): number {
	if (read.starts[token] !== at) return -1;
	const end = read.ends[token] ?? 0;
	if (end < read.text.length && classes[read.units[end] ?? 0] !== BREAK) return -1;
	const row = ((read.numbers[token] ?? 0) - read.forgotten) * rowLength;
	return row < 0 || isPlain(read, row, at, end) ? row : -1;
}

/** Whether a word is letters and marks of one code unit each and nothing else, so that it is the same word here. */
function isPlain({text, units, rows}: ReadWords, row: number, start: number, end: number): boolean {
	const note = rows[row + noteAt] ?? 0;
	if (note !== 0) return note > 0;
	for (let at = start; at < end; at++) {
		const kind = classAt(text, at);
		if (kind === classes[units[at] ?? 0] && (kind === LETTER || kind === MARK)) continue;
		rows[row + noteAt] = -1;
		return false;
	}
	return true;
}

/** Where to go on in a text that is `whole`. */
function visitAt(text: string, at: number, visit: WordVisitor): number {
	const kind = classAt(text, at);
	if (kind === LETTER || kind === DIGIT || kind === SPACELESS) {
		return visitWord(text, whole, at, kind, visit);
	}
	return at + (kind === ASTRAL_BREAK ? 2 : 1);
}

function kindIn({units, start}: Window, text: string, at: number): number {
	return classes[units[at - start] ?? 0] === BREAK ? BREAK : classAt(text, at);
}

/** A part of a text, and its code units: they are read from there, a long text a part at a time. */
type Window = {readonly units: Uint16Array; readonly start: number; readonly end: number};

const codeUnits = createCodeUnits();
const longWindow = 1 << 16;
const shortWindow = 1 << 10;

function windowAt(text: string, start: number, length: number): Window {
	const end = Math.min(text.length, start + length);
	return windowOf(codeUnits.of(text.slice(start, end)), start, end);
}

function windowOf(units: Uint16Array, start: number, end: number): Window {
	return {units, start, end};
}

/** Hashes the word while its end is looked for, which is returned, or -1 to end the walk. */
function visitWord(
	text: string,
	{start: first, end: last, units}: Window,
	start: number,
	kind: number,
	visit: WordVisitor,
): number {
	const kinds = classes;
	let hash = hashStart;
	let own: number | undefined = 0;
	let end = start;
	// What is one code unit and was met before: nearly all of a word.
	if (kind !== SPACELESS) {
		for (; end < last; end++) {
			const unit = units[end - first] ?? 0;
			own = kinds[unit];
			if (own !== kind && (own !== MARK || end === start)) break;
			hash = hashedUnit(hash, unit);
		}
	}
	// Also where it goes on beyond the window.
	if (end < text.length && own !== BREAK) {
		end = wordEnd(text, start, kind);
		hash = hashOfPart(text, start, end);
	}
	return visit(start, end, hash) === false ? -1 : end;
}

/** The spans of the words of `text`, in order; they never touch a lone mark or half a surrogate pair. */
export function wordSpans(text: string): Span[] {
	const spans: Span[] = [];
	visitWords(text, (start, end) => spans.push(span(start, end)));
	return spans;
}

/** The words of `text` as they are written. */
export function words(text: string): string[] {
	return wordSpans(text).map(({start, end}) => text.slice(start, end));
}

/** Whether a word is a number: such words match only themselves, in the digits of any script. */
export function isNumber(word: string): boolean {
	return word !== '' && classAt(word, 0) === DIGIT;
}

/** Whether each letter of a word's script is a word of its own. */
export function isSpaceless(word: string): boolean {
	return word !== '' && classAt(word, 0) === SPACELESS;
}

const BREAK = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
/** Joiners belong to the cluster before them. */
const JOINER = 5;
/** Directional marks and the soft hyphen may stand inside a word but do not end one. */
const INVISIBLE = 6;
const SPACELESS = 7;
const SURROGATE = 8;
const ASTRAL_BREAK = 9;

// Filled as characters are met, so that start-up pays nothing for it; 0 is "not yet met".
const classes = new Uint8Array(0x1_00_00);
const astralClasses = new Map<number, number>();

function classAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	const known = classes[code] as number;
	if (known !== 0 && known !== SURROGATE) {
		return known;
	}

	return classOfUnknown(text, at, code);
}

function classOfUnknown(text: string, at: number, code: number): number {
	if (code < 0xd8_00 || code > 0xdf_ff) {
		const found = classOf(String.fromCharCode(code));
		classes[code] = found;
		return found;
	}

	classes[code] = SURROGATE;
	const point = text.codePointAt(at) ?? 0;
	if (point < 0x1_00_00) {
		return BREAK;
	}

	const known = astralClasses.get(point);
	if (known !== undefined) {
		return known;
	}

	const found = classOf(String.fromCodePoint(point));
	const kept = found === BREAK ? ASTRAL_BREAK : found;
	astralClasses.set(point, kept);
	return kept;
}

const spaceless =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]$/v;

function classOf(character: string): number {
	if (/^\p{M}$/v.test(character)) {
		return MARK;
	}

	if (/^\p{Nd}$/v.test(character)) {
		return DIGIT;
	}

	if (/^[\p{L}\p{N}]$/v.test(character)) {
		return spaceless.test(character) ? SPACELESS : LETTER;
	}

	if (character === '\u200C' || character === '\u200D') {
		return JOINER;
	}

	return /^\p{Cf}$/v.test(character) ? INVISIBLE : BREAK;
}

function wordEnd(text: string, start: number, kind: number): number {
	let end = start + unitsAt(text, start);
	let at = end;
	while (at < text.length) {
		const next = classAt(text, at);
		if (next === INVISIBLE) {
			at += unitsAt(text, at);
		} else if (next === MARK || next === JOINER || (next === kind && kind !== SPACELESS)) {
			at += unitsAt(text, at);
			end = at;
		} else {
			return end;
		}
	}

	return end;
}

function unitsAt(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}
