/** The profile in words that a person understands. */
import type {BidiMode, WidthModel} from '../text/types.ts';
import {probeStrings} from './probe-strings.ts';
import type {Environment} from './profile.ts';
import {escapeDelay} from './stdin-guard.ts';
import type {TerminalProfile} from './types.ts';

export function terminalWords({name, multiplexer, outerName}: TerminalProfile): string {
	if (multiplexer === undefined) return name;
	return `${multiplexer} (${name}) in ${outerName ?? 'an unknown terminal'}`;
}

export function answerWords({hasAnswered, probeMs, measuredCells}: TerminalProfile): string {
	if (!hasAnswered) return 'none: the safe defaults hold (--width and --bidi choose others)';
	const measured =
		measuredCells.length > 0 ? `${probeStrings.length} strings measured` : 'nothing measured';
	return `${measured} in ${probeMs} ms`;
}

export function hindiWords({width, isExact, measuredCells}: TerminalProfile): string {
	const words = `${width}: ${widthWords[width]}`;
	if (measuredCells.length === 0) return `${words} (assumed)`;
	return isExact ? `${words}; every string as predicted` : `${words}; the nearest model, not exact`;
}

/** What each model does with the vowel sign aa after ka, and with the conjunct rthya. */
const widthWords: Readonly<Record<WidthModel, string>> = {
	wc1: 'each letter a cell, and each vowel sign that stands beside it',
	konsole: 'as wc1, but no cell for a vowel sign after a nukta',
	wc0: 'each letter a cell, vowel signs none',
	wc0cf: 'as wc0, and a cell for invisible joiners',
	gc1: 'each syllable one cell',
	gc2wc0: 'each syllable one or two cells, vowel signs none',
	gc2wc1: 'each syllable one or two cells',
	all1: 'each character a cell, marks too',
};

/** Who reorders, and what is done about it. */
export const bidiWords: Readonly<Record<BidiMode, string>> = {
	visual: 'visual: the terminal does not reorder, so khabar does, and joins the letters',
	override: 'override: khabar reorders and joins, and tells the terminal to leave it',
	isolate: 'isolate: the terminal reorders and joins, each row kept apart from the next',
	logical: 'logical: the terminal reorders and joins by itself',
	words: 'words: the terminal turns the letters of a word, khabar orders the words',
};

export function colorWords(
	depth: number,
	background: TerminalProfile['background'],
	env: Environment,
): string {
	if (env['NO_COLOR']) return 'off (NO_COLOR); reverse video, bold and underlines say the same';
	const ground =
		background === 'unknown' ? 'unknown background, taken for dark' : `${background} background`;
	return depth < 4 ? `none; ${ground}` : `16, the terminal's own; ${ground}`;
}

export function clipboardWords({multiplexer}: TerminalProfile): string {
	const sent = 'OSC 52, if the terminal allows it';
	if (multiplexer !== 'tmux') return sent;
	return `${sent}; tmux needs: set -s set-clipboard on`;
}

export function keyWords(env: Environment): string {
	const line = env['SSH_CONNECTION'] ? ' (over SSH)' : '';
	return `Esc is known after ${escapeDelay(env)} ms${line}; --esc-delay changes it`;
}

export function localeWords({isUtf8}: TerminalProfile, env: Environment): string {
	return `${localeOf(env)}, the terminal is ${isUtf8 ? '' : 'NOT '}in UTF-8 mode`;
}

/** The locale of characters, as `setlocale(3)` chooses it. */
export function localeOf(env: Environment): string {
	return env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'no locale';
}
