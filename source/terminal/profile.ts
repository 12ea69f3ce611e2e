/** From the answers of a terminal to its profile. Pure: the answers are values, the environment too. */
import type {BidiMode, RowEncoding, WidthModel} from '../text/types.ts';
import {type KnownTerminal, knownTerminal} from './known-terminals.ts';
import {encodingMeasures, modelFor, probeStrings, widestProbeString} from './probe-strings.ts';
import {noReplies, type Replies} from './replies.ts';
import type {TerminalProfile} from './types.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type ProbeSurroundings = {
	readonly env: Environment;
	/** The terminal around tmux, as tmux tells it: `XTerm(390) xterm-256color`; empty if it does not. */
	readonly outer: string;
	readonly columns: number;
	readonly probeMs: number;
};

/** The profile of the terminal that gave `replies`. */
export function profileFromReplies(
	replies: Replies,
	{env, outer, columns, probeMs}: ProbeSurroundings,
): TerminalProfile {
	const multiplexer = multiplexerIn(env);
	const measuredCells = measured(replies, columns);
	const measuredModel = measuredCells.length > 0 ? modelFor(measuredCells) : unmeasured;
	const own = identityOf(replies, env);
	const known = knownTerminal(multiplexer === undefined ? own : outerIdentity(outer, env));
	const reorders = multiplexer === undefined && replies.bidiSupport === 1;
	return {
		name: replies.version ?? known?.name ?? 'unknown',
		...(multiplexer === undefined ? {} : {multiplexer}),
		...(multiplexer === undefined || outer.trim() === '' ? {} : {outerName: outer.trim()}),
		width: measuredModel.model,
		bidi: bidiOf(known, multiplexer, reorders),
		preBase: known?.preBase ?? false,
		textSizing: replies.cursorColumns[1 + probeStrings.length] === 2,
		...(measuredCells.length > 0 ? encodingMeasures(measuredCells) : {}),
		...(multiplexer === undefined ? {} : {needsClosingCell: true}),
		hasSynchronizedOutput: replies.synchronizedOutput === 1 || replies.synchronizedOutput === 2,
		hasAnswered: replies.isComplete || replies.cursorColumns.length > 0,
		isExact: measuredModel.isExact,
		measuredCells,
		background: backgroundOf(replies, env),
		hasToldBackground: replies.background !== undefined,
		hasToldClipboard:
			replies.primaryAttributes?.split(';').includes('52') === true ||
			replies.capabilities.includes('Ms'),
		hasToldTrueColor: replies.capabilities.includes('RGB') || replies.capabilities.includes('Tc'),
		isUtf8: isUtf8Terminal(replies, columns) ?? isUtf8Locale(env),
		probeMs,
	};
}

/** The safe profile of a terminal that was not asked: `wc1` and `visual`. */
export function unaskedProfile(env: Environment): TerminalProfile {
	return profileFromReplies(noReplies, {env, outer: '', columns: 0, probeMs: 0});
}

export type ProfileChoice = {
	readonly width?: WidthModel | 'auto';
	readonly bidi?: BidiMode | 'auto';
};

/** `--width` and `--bidi` come before what was measured. */
export function withChoice(
	profile: TerminalProfile,
	{width, bidi}: ProfileChoice,
): TerminalProfile {
	return {
		...profile,
		...(width === undefined || width === 'auto' ? {} : {width}),
		...(bidi === undefined || bidi === 'auto' ? {} : {bidi}),
	};
}

/** What of a profile the text depends on. */
export function rowEncodingOf(profile: TerminalProfile): RowEncoding {
	const {width, bidi, preBase, textSizing} = profile;
	const {controlCells, joinsLamAlef = false, needsClosingCell = false} = profile;
	return {
		width,
		bidi,
		preBase,
		textSizing,
		joinsLamAlef,
		needsClosingCell,
		...(controlCells === undefined ? {} : {controlCells}),
	};
}

/** What a choice made by hand is remembered under: the terminal that draws, without its version. */
export function terminalKey({name, multiplexer, outerName}: TerminalProfile): string {
	const drawing = (multiplexer === undefined ? name : (outerName ?? 'unknown')).replace(
		/[\s(][\d.]+\)?/g,
		'',
	);
	return multiplexer === undefined ? drawing : `${multiplexer}:${drawing}`;
}

const unmeasured = {model: 'wc1', isExact: false} as const;

/** Nothing, unless all strings were measured on a line that holds them. */
function measured({cursorColumns}: Replies, columns: number): readonly number[] {
	const cells = cursorColumns.slice(1, 1 + probeStrings.length);
	const isWhole = cells.length === probeStrings.length && columns >= widestProbeString;
	return isWhole && cells.every((count) => count < columns) ? cells : [];
}

function multiplexerIn(env: Environment): 'tmux' | 'screen' | undefined {
	if (env['TMUX']) return 'tmux';
	return env['STY'] ? 'screen' : undefined;
}

function identityOf(replies: Replies, env: Environment): string {
	const {version = '', secondaryAttributes = ''} = replies;
	return `${version} da2=${secondaryAttributes} TERM=${env['TERM'] ?? ''} ${env['TERM_PROGRAM'] ?? ''}`;
}

/** screen tells nothing of the terminal around it; what that has left in the environment may be stale, but is all there is. */
function outerIdentity(outer: string, env: Environment): string {
	if (env['TMUX']) return outer;
	if (env['KONSOLE_VERSION']) return 'konsole';
	if (env['VTE_VERSION']) return 'VTE';
	return env['KITTY_WINDOW_ID'] ? 'kitty' : '';
}

function bidiOf(
	known: KnownTerminal | undefined,
	multiplexer: 'tmux' | 'screen' | undefined,
	reorders: boolean,
): BidiMode {
	if (known !== undefined) return known.bidi;
	if (reorders) return 'isolate';
	// Behind LRO a terminal that reorders keeps its hands off; the others ignore it.
	return multiplexer === 'tmux' ? 'override' : 'visual';
}

/** By relative luminance (WCAG 2), halfway between black and white as the eye sees it. */
function backgroundOf({background}: Replies, env: Environment): TerminalProfile['background'] {
	if (background !== undefined) {
		const [red, green, blue] = background;
		const luminance = 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
		return luminance > 0.18 ? 'light' : 'dark';
	}
	// rxvt and konsole tell their colors: `15;0` or `15;default;0`, the last is the background.
	const color = /;(\d+)$/.exec(env['COLORFGBG'] ?? '')?.[1];
	if (color === undefined) return 'unknown';
	return color === '7' || color === '15' ? 'light' : 'dark';
}

/** Undefined where the terminal did not answer, or is too narrow to tell. */
function isUtf8Terminal({cursorColumns: [column]}: Replies, columns: number): boolean | undefined {
	return column === undefined || columns < widestProbeString ? undefined : column === 1;
}

/** As `setlocale(3)` chooses it. */
export function isUtf8Locale(env: Environment): boolean {
	const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
	return /utf-?8/i.test(locale);
}
