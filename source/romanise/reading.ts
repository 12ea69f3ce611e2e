import {type Offset, offset, type Span, span} from '../text/units.ts';
import {soundsOfLetters} from './letter-sounds.ts';
import {foldedLetters} from './letters.ts';
import {romanOf} from './roman-of.ts';
import {spellingKeyOf} from './spelling-key.ts';
import type {Romanised} from './types.ts';
import {urduFunctionWords} from './urdu-function-words.ts';
import {urduWords} from './urdu-words.ts';
import {usualSpelling} from './usual-spellings.ts';

/**
 * `part` of `text` for somebody who reads Latin letters alone: Urdu and the scripts of India romanised, their
 * digits and marks as Latin ones, names of people as the press spells them, everything else as it stands.
 * Offsets are those of `text`. Linear; a word that was met before costs next to nothing.
 *
 *     18 दिसंबर को। → 18 disambar ko.
 */
export function latinReading(text: string, part: Span): Romanised {
	let latin = '';
	const offsets: Offset[] = [];
	const add = (piece: string, offsetAt: (index: number) => number): void => {
		for (let index = 0; index < piece.length; index++) offsets.push(offset(offsetAt(index)));
		latin += piece;
	};
	const source = text.slice(part.start, part.end);
	let end = 0;
	for (const {0: word, index} of source.matchAll(ours)) {
		const [before, start] = [part.start + end, part.start + index];
		add(source.slice(end, index), (at) => before + at);
		const read = readWord(word);
		add(read.text, (at) => start + (read.offsets[at] ?? 0));
		end = index + word.length;
	}
	const rest = part.start + end;
	add(source.slice(end), (at) => rest + at);
	offsets.push(part.end);
	return {text: latin, offsets};
}

/** What of a reading was made from `place` of the source; logarithmic. */
export function spanInReading({offsets}: Romanised, place: Span): Span {
	const start = firstFrom(offsets, place.start);
	return span(start, Math.max(start, firstFrom(offsets, place.end)));
}

/** The source of `place` of a reading. */
export function sourceOfReading({offsets}: Romanised, place: Span): Span {
	return span(offsets[place.start] ?? 0, offsets[place.end] ?? 0);
}

function firstFrom(offsets: readonly Offset[], at: number): number {
	let [low, high] = [0, offsets.length - 1];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((offsets[middle] ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A run of letters, digits and joiners of a script that we read, or one of its marks. */
const ours =
	/[।॥،؛؟۔٪٫٬٭]|(?:[[\p{Script_Extensions=Devanagari}\p{Script_Extensions=Arabic}\u0980-\u0D7F]--[।॥،؛؟۔٪٫٬٭\p{Script=Latin}]]|(?<=[\p{L}\p{M}])[\u200C\u200D])+/gv;

/** The marks of Devanagari and Urdu by what Latin has in their place. */
const marks: Readonly<Record<string, string>> = {
	'।': '.',
	'॥': '.',
	'\u060C': ',',
	'\u061B': ';',
	'\u061F': '?',
	'\u06D4': '.',
	'\u066A': '%',
	'\u066B': '.',
	'\u066C': ',',
	'\u066D': '*',
};

type Read = {readonly text: string; readonly offsets: readonly number[]};

/** Words recur; the seeds have 1,632 distinct ones. */
const known = new Map<string, Read>();
const mostKnown = 20_000;
/** A longer run is no word: it is not kept. */
const longestKnown = 64;

function readWord(word: string): Read {
	const before = known.get(word);
	if (before !== undefined) return before;
	const read = freshlyRead(word);
	if (known.size >= mostKnown) known.clear();
	if (word.length <= longestKnown) known.set(word, read);
	return read;
}

function freshlyRead(word: string): Read {
	const sounds = soundsOfLetters(foldedLetters(word));
	const whole =
		marks[word] ??
		urduFunctionWords.get(word) ??
		urduWords.get(word) ??
		usualSpelling(spellingKeyOf(sounds))?.toLowerCase();
	if (whole === undefined) return romanOf(sounds, word.length);
	const share = word.length / whole.length;
	return {text: whole, offsets: Array.from(whole, (_, index) => Math.floor(index * share))};
}
