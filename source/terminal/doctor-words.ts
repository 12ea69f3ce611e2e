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
	{hasToldTrueColor}: TerminalProfile,
	env: Environment,
): string {
	if (env['NO_COLOR']) return 'off (NO_COLOR); reverse video, bold and underlines say the same';
	const has = hasToldTrueColor
		? `${numberOfColors(24)} (asked)`
		: `${numberOfColors(depth)} (by environment: ${env['COLORTERM'] ? 'COLORTERM' : 'TERM'})`;
	return `the terminal has ${has}; khabar uses its first 16, as they are set`;
}

/** As Node counts the depth, in bits. */
function numberOfColors(depth: number): string {
	if (depth < 4) return 'none';
	return depth < 24 ? String(2 ** depth) : '16 million';
}

/** Who told the background. */
export function backgroundSource({
	background,
	hasToldBackground,
}: TerminalProfile): 'asked' | 'environment' | 'nothing' {
	if (hasToldBackground) return 'asked';
	return background === 'unknown' ? 'nothing' : 'environment';
}

export function backgroundWords(profile: TerminalProfile): string {
	switch (backgroundSource(profile)) {
		case 'asked':
			return `${profile.background} (asked)`;
		case 'environment':
			return `${profile.background} (by environment: COLORFGBG)`;
		case 'nothing':
			return 'not told, taken for dark; --theme light changes it';
	}
}

export function clipboardWords({multiplexer, hasToldClipboard}: TerminalProfile): string {
	const told = hasToldClipboard
		? 'OSC 52, which the terminal takes (asked)'
		: 'OSC 52; the terminal does not tell whether it takes it';
	return multiplexer === 'tmux' ? `${told}; tmux needs: set -s set-clipboard on` : told;
}

export function keyWords(env: Environment, chosenMs?: number): string {
	const delay = escapeDelay(env, chosenMs);
	if (chosenMs !== undefined) return `Esc is known after ${delay} ms (--esc-delay)`;
	const line = env['SSH_CONNECTION'] ? ' (over SSH)' : '';
	return `Esc is known after ${delay} ms${line}; --esc-delay changes it`;
}

export function localeWords({isUtf8}: TerminalProfile, env: Environment): string {
	return `${localeOf(env)}, the terminal is ${isUtf8 ? '' : 'NOT '}in UTF-8 mode`;
}

/** The locale of characters, as `setlocale(3)` chooses it. */
export function localeOf(env: Environment): string {
	return env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'no locale';
}
