/*
 * One pass over a text by character class: 2 ms per MB and linear, where a regex takes 12.
 *
 *     कॉमरेड  वु  5  -  वर्षीय  18  -  NQ  /  TW  ،
 *     word   w  n  p  word   n   p  w   p  w   p
 */

import {createCodeUnits} from '../text/code-units.ts';
import {commandEnd} from '../text/terminal-commands.ts';
import type {Span} from '../text/units.ts';
import {hashedUnit, hashOfPart, hashStart} from '../text/word-hash.ts';

type TokenKind = 'word' | 'number' | 'mark';

/** Told each token in order: its kind and its offsets in the text, and of a word its hash. */
export type TokenSink = (kind: TokenKind, start: number, end: number, hash: number) => void;

/** Not met yet, or half of a character. */
const unknown = 0;
const space = 1;
const letter = 2;
const digit = 3;
const extend = 4;
const mark = 5;
const joiner = 6;
/** It may begin a sequence that speaks to a terminal: the letters in it are no words. */
const control = 7;

/**
 * Tells the tokens of `text` between two offsets: words, numbers and single marks, white space left
 * out. A hyphen or apostrophe between letters stays in its word. Linear.
 */
export function eachToken(text: string, range: Span, sink: TokenSink): void {
	tellTokens({text, units: codeUnits.of(text)}, range, sink);
}

const codeUnits = createCodeUnits();

/** A text with its code units. */
export type Units = {readonly text: string; readonly units: Uint16Array};

/** The same where the code units are known. */
export function tellTokens(read: Units, range: Span, sink: TokenSink): void {
	const last: number = range.end;
	const {text, units} = read;
	const kinds = classes;
	let at: number = range.start;
	while (at < last) {
		const kind = kinds[units[at] ?? 0];
		if (kind === space) at += 1;
		else if (kind === letter) at = tellWord(read, at, last, sink);
		else at = tellOther(text, at, last, sink);
	}
}

/** Hashes the word that begins at `at` while its end is looked for. */
function tellWord({text, units}: Units, at: number, last: number, sink: TokenSink): number {
	const kinds = classes;
	const inside = (1 << letter) | (1 << extend);
	let hash = hashStart;
	let own = letter;
	let end = at;
	// Letters that are one code unit and were met before: nearly all of a word. Which of the two a sign is, nobody could guess:
	// one comparison for both.
	for (; end < last; end++) {
		const unit = units[end] ?? 0;
		own = kinds[unit] ?? 0;
		if (((inside >>> own) & 1) === 0) break;
		hash = hashedUnit(hash, unit);
	}
	if (end < last && (own === joiner || own === unknown)) {
		const whole = Math.min(last, wordEnd(text, end));
		for (; end < whole; end++) hash = hashedUnit(hash, units[end] ?? 0);
	}
	sink('word', at, end, hash);
	return end;
}

/** Tells what stands at `at`, if it is a token, and returns where it ends. */
function tellOther(text: string, at: number, last: number, sink: TokenSink): number {
	const kind = classAt(text, at);
	const end = Math.min(last, tokenEnd(text, at, kind));
	if (kind === letter) sink('word', at, end, hashOfPart(text, at, end));
	else if (kind === digit) sink('number', at, end, 0);
	else if (kind !== space) sink('mark', at, end, 0);
	return end;
}

function tokenEnd(text: string, at: number, kind: number): number {
	const next = at + widthAt(text, at);
	if (kind === letter) return wordEnd(text, next);
	if (kind === digit) return numberEnd(text, next);
	if (kind === space) return next;
	if (kind === control) return Math.max(next, commandEnd(text, at));
	return extendEnd(text, next);
}

function wordEnd(text: string, from: number): number {
	let at = from;
	for (;;) {
		const kind = classAt(text, at);
		if (kind === letter || kind === extend) at += widthAt(text, at);
		else if (kind === joiner && classAt(text, at + 1) === letter && !isGenitive(text, at)) at += 1;
		else return at;
	}
}

/** «Khan's», as English has it: the name ends before. */
function isGenitive(text: string, at: number): boolean {
	if (text[at + 1] !== 's' || !/^['\u2019]$/v.test(text[at] ?? '')) return false;
	const after = classAt(text, at + 2);
	return after !== letter && after !== extend;
}

function numberEnd(text: string, from: number): number {
	let at = from;
	for (;;) {
		const kind = classAt(text, at);
		if (kind === digit || kind === extend) at += widthAt(text, at);
		else if (kind !== unknown && isDecimalMark(text, at) && classAt(text, at + 1) === digit)
			at += 1;
		else return at;
	}
}

function extendEnd(text: string, from: number): number {
	let at = from;
	while (classAt(text, at) === extend) at += widthAt(text, at);
	return at;
}

function isDecimalMark(text: string, at: number): boolean {
	return '.,\u066B\u066C'.includes(text.charAt(at) || ' ');
}

/** Filled as characters are met: asking the regexes for all 65,536 would cost 10 ms at start. */
const classes = new Uint8Array(0x10000);

function classAt(text: string, at: number): number {
	if (at >= text.length) return 0;
	const known = classes[text.charCodeAt(at)] ?? 0;
	return known === 0 ? newClass(text, at) : known;
}

function newClass(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	if (unit >= 0xd800 && unit < 0xe000) return classOf(codePointString(text, at));
	const found = classOf(String.fromCharCode(unit));
	classes[unit] = found;
	return found;
}

function codePointString(text: string, at: number): string {
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function widthAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classOf(character: string): number {
	if (/^\s$/v.test(character)) return space;
	if (/^\p{Cc}$/v.test(character)) return control;
	if (/^[\p{M}\u200C\u200D\p{Emoji_Modifier}\u{E0020}-\u{E007F}\uFF9E\uFF9F]$/v.test(character)) {
		return extend;
	}
	if (/^\p{L}$/v.test(character)) return letter;
	if (/^\p{Nd}$/v.test(character)) return digit;
	return /^[\-\u2010\u2011'\u2019]$/v.test(character) ? joiner : mark;
}
