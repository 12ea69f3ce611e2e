import {graphemes} from './graphemes.ts';
import type {RowEncoding} from './types.ts';
import {isClusterModel} from './width.ts';

/** What is sent for one sanitised and joined cluster, where terminals of one model would disagree about it as it is; empty for what is not seen. */
export function drawnText(stored: string, encoding: RowEncoding): string {
	if (stored.length === 1 && stored < '\u007F') return stored;
	let characters = stored.length > longest ? cut(stored) : stored;
	// The soft hyphen is one cell in some terminals and none in others; unbroken, it is not seen.
	characters = characters.replaceAll('\u00AD', '');
	characters = unjoinedEmoji(characters, encoding);
	if (baseless.test(characters)) characters = withBase(characters);
	return encoding.preBase && hasOwnCells(encoding) ? withVowelFirst(characters) : characters;
}

/** The longest cluster in code units; UAX #15 allows 30 marks in a stream-safe text. */
export const longest = 64;

function cut(cluster: string): string {
	const characters = cluster.slice(0, longest);
	return characters.isWellFormed() ? characters : characters.slice(0, -1);
}

/**
 * Terminals that add up code points disagree about emoji that ZWJ or U+FE0F make (1, 2 or 4 cells);
 * without these two each emoji stands for itself and all agree. In the others a ZWJ that joins
 * nothing goes: in a reordered row it would join a stranger.
 */
function unjoinedEmoji(cluster: string, {width}: RowEncoding): string {
	if (!/\p{Extended_Pictographic}|\u20E3/v.test(cluster)) return cluster;
	return cluster.replace(isClusterModel(width) ? /\u200D$/ : /[\u200D\uFE0F]/g, '');
}

/** A vowel sign moved before its cluster must not cling to the cluster before: Mc has a cell of its own. */
function hasOwnCells({width}: RowEncoding): boolean {
	return width === 'wc1' || width === 'all1';
}

/** Vowel signs drawn at the left (Indic_Positional_Category=Left in the Unicode Character Database). */
const leftVowel =
	/[\u093F\u094E\u09BF\u09C7\u09C8\u0A3F\u0ABF\u0B47\u0BC6-\u0BC8\u0D46-\u0D48\u0DD9\u0DDB]/v;

function withVowelFirst(cluster: string): string {
	const vowel = leftVowel.exec(cluster);
	if (vowel === null || vowel.index === 0) return cluster;
	return vowel[0] + cluster.slice(0, vowel.index) + cluster.slice(vowel.index + 1);
}

/** Marks without a letter would cling to a border: they get the dotted circle. Lone joiners go, and conjoining jamo without an initial are the circle alone. */
function withBase(characters: string): string {
	const marks = characters.replace(/^[\u200C\u200D]+/, '');
	if (marks === '') return '';
	if (graphemes(`\u25CC${marks}`).length === 1) return `\u25CC${marks}`;
	// Some marks, such as the Burmese U+102C, are clusters of their own behind any letter.
	return /^\p{M}/v.test(marks) ? marks : '\u25CC';
}

const baseless = /^[\p{M}\u0E33\u0EB3\u200C\u200D\u1160-\u11FF\uD7B0-\uD7FB]/v;
