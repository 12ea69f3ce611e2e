import type {WidthModel} from '../text/types.ts';
import {type Environment, isUtf8Locale} from './profile.ts';
import type {TerminalProfile} from './types.ts';

/** What is wrong with the terminal and what helps, one sentence or two each. */
export function warningsFor(profile: TerminalProfile, env: Environment): readonly string[] {
	return [
		...multiplexerWarning(profile),
		...(profile.isUtf8 ? [] : [notUtf8]),
		...(profile.isUtf8 && !isUtf8Locale(env) ? [otherLocale] : []),
		...(profile.hasAnswered || env['TERM'] === 'dumb' ? [] : [silent]),
		...(profile.measuredCells.length > 0 && !profile.isExact ? [inexact] : []),
		...(/^xterm/i.test(profile.name) ? [xterm] : []),
		...(/^kitty/i.test(profile.name) && profile.bidi === 'words' ? [kitty] : []),
	];
}

const notUtf8 =
	'The terminal is not in UTF-8 mode. The browser switches it on while it runs, where the terminal lets it, and else shows ? for each letter. Start the terminal in a UTF-8 locale (LANG=C.UTF-8), xterm with -u8.';

const otherLocale =
	'The locale is not UTF-8, though the terminal is. Other programs may garble text: export LANG=C.UTF-8.';

const silent =
	'The terminal answered no question, so its widths are assumed (wc1). If borders are crooked, try --width wc0 or --width gc1.';

const inexact =
	'The terminal counts Hindi as no known model does; the nearest was taken, and some borders may drift. Please report the measured cells (khabar doctor --json).';

const xterm =
	'xterm leaves out the Hindi vowel signs above the headline, with any font. Terminals that shape Hindi (GNOME, Xfce, konsole) show them.';

const kitty =
	'kitty turns the letters of an Urdu word around font by font; where its font lacks some of them, they stand in the wrong order. With "force_ltr yes" in kitty.conf choose --bidi visual (or press B): then all is right.';

/** The terminals of each model that are often found around a multiplexer. */
const outerModels: readonly (readonly [RegExp, WidthModel])[] = [
	[/ghostty|contour|qterminal/i, 'wc0'],
	[/kitty\(0\.(?:[0-3]\d|[0-9]|4[0-2])\b/i, 'wc0'],
	[/kitty/i, 'gc1'],
	[/foot|WezTerm/i, 'gc2wc0'],
	[/konsole/i, 'konsole'],
	[/mlterm/i, 'wc0cf'],
	[/Windows Terminal/i, 'gc2wc1'],
	[/XTerm|VTE|alacritty|iTerm|Apple_Terminal|rxvt|\bst\b/i, 'wc1'],
];

/** konsole and mlterm differ from `wc1` and `wc0` in signs that are rare. */
const near: Readonly<Partial<Record<WidthModel, WidthModel>>> = {konsole: 'wc1', wc0cf: 'wc0'};

function multiplexerWarning({multiplexer, outerName, width}: TerminalProfile): readonly string[] {
	if (multiplexer === undefined) return [];
	if (multiplexer === 'screen' && width === 'all1') return [screenFive];
	if (outerName === undefined) return [];
	if (multiplexer === 'tmux' && /konsole/i.test(outerName)) return [tmuxInKonsole];
	const outer = outerModels.find(([pattern]) => pattern.test(outerName))?.[1];
	if (outer === undefined || (near[outer] ?? outer) === width) return [];
	const cure = outer === 'wc0' && multiplexer === 'tmux' ? ` ${tmuxCure}` : ` ${otherCure}`;
	return [
		`${multiplexer} counts Hindi as ${width}, the terminal around it (${outerName}) as ${outer}: ${multiplexer} moves the borders.${cure}`,
	];
}

const tmuxInKonsole =
	'tmux sends a Hindi vowel sign again when a mark follows it, and konsole keeps both: such rows drift. C-b r (refresh-client) draws them right.';

const screenFive =
	'screen 5 counts each mark as a cell, terminals do not: Hindi borders drift. Use tmux, or run khabar outside screen.';

const otherCure = 'Nothing helps inside it: run khabar outside, or in another terminal.';

/** tmux 3.6 and later take widths by code point; these are the spacing vowel signs of Devanagari. */
const tmuxCure = `In tmux 3.6 and later: set -s codepoint-widths "${[
	'0903',
	'093B',
	'093E',
	'093F',
	'0940',
	'0949',
	'094A',
	'094B',
	'094C',
	'094E',
	'094F',
]
	.map((code) => `U+${code}=0`)
	.join(',')}"`;
