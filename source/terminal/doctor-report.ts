/**
 * What `khabar doctor` says: what was measured of the terminal, in words, and what helps where
 * something is wrong. Pure; the command asks and prints.
 */
import {warningsFor} from './doctor-warnings.ts';
import {
	answerWords,
	backgroundSource,
	backgroundWords,
	bidiWords,
	clipboardWords,
	colorWords,
	hindiWords,
	keyWords,
	localeOf,
	localeWords,
	terminalWords,
} from './doctor-words.ts';
import {probeStrings} from './probe-strings.ts';
import type {Environment} from './profile.ts';
import {escapeDelay} from './stdin-guard.ts';
import type {TerminalProfile} from './types.ts';

/** What the command knows beside the profile. */
export type DoctorSurroundings = {
	readonly profile: TerminalProfile;
	readonly env: Environment;
	/** `process.version`. */
	readonly nodeVersion: string;
	readonly khabarVersion: string;
	/** Columns and rows; undefined where stdout is no terminal. */
	readonly size: {readonly columns: number; readonly rows: number} | undefined;
	/** 1, 4, 8 or 24, as Node's `getColorDepth` finds it in the environment. */
	readonly colorDepth: number;
	/** `--esc-delay`. */
	readonly escapeDelayMs?: number;
	/** What is wrong in the reader's files of settings. */
	readonly settingsProblems?: readonly string[];
};

export type DoctorReport = {
	/** For a person: no escape sequences, no text that is not Latin. */
	readonly lines: readonly string[];
	/** What is wrong, and what helps; also at the end of `lines`. */
	readonly warnings: readonly string[];
	/** For `--json`: stable names. */
	readonly json: Readonly<Record<string, unknown>>;
};

/** The report on one terminal. */
export function doctorReport(surroundings: DoctorSurroundings): DoctorReport {
	const {profile, env, size} = surroundings;
	const warnings = [...warningsFor(profile, env), ...(surroundings.settingsProblems ?? [])];
	const facts: readonly (readonly [string, string])[] = [
		['terminal', terminalWords(profile)],
		['size', size === undefined ? 'not a terminal' : `${size.columns} x ${size.rows}`],
		['answers', answerWords(profile)],
		['Hindi', hindiWords(profile)],
		['Urdu', bidiWords[profile.bidi]],
		['conjuncts', profile.textSizing ? 'given two cells by OSC 66' : 'as the terminal draws them'],
		[
			'vowel sign i',
			profile.preBase
				? 'sent before its letter, for this terminal does not shape'
				: 'sent as stored',
		],
		[
			'flicker',
			profile.hasSynchronizedOutput
				? 'none: the terminal draws whole frames (mode 2026)'
				: 'little: only what changed is written',
		],
		['colors', colorWords(surroundings.colorDepth, profile, env)],
		['background', backgroundWords(profile)],
		['clipboard', clipboardWords(profile)],
		['keys', keyWords(env, surroundings.escapeDelayMs)],
		['locale', localeWords(profile, env)],
		['versions', `khabar ${surroundings.khabarVersion}, Node ${surroundings.nodeVersion}`],
	];
	return {
		lines: [
			...facts.map(([name, words]) => `${name.padEnd(13)} ${words}`),
			...(warnings.length === 0 ? [] : ['']),
			...warnings.map((warning) => `! ${warning}`),
		],
		warnings,
		json: jsonOf(surroundings, warnings),
	};
}

function jsonOf(
	{profile, env, nodeVersion, khabarVersion, size, colorDepth, escapeDelayMs}: DoctorSurroundings,
	warnings: readonly string[],
): DoctorReport['json'] {
	return {
		terminal: profile.name,
		multiplexer: profile.multiplexer ?? null,
		outerTerminal: profile.outerName ?? null,
		columns: size?.columns ?? null,
		rows: size?.rows ?? null,
		hasAnswered: profile.hasAnswered,
		probeMs: profile.probeMs,
		widthModel: profile.width,
		isExact: profile.isExact,
		measuredCells: Object.fromEntries(
			profile.measuredCells.map((count, index) => [probeStrings[index], count]),
		),
		bidi: profile.bidi,
		preBase: profile.preBase,
		textSizing: profile.textSizing,
		synchronizedOutput: profile.hasSynchronizedOutput,
		controlCells: profile.controlCells ?? null,
		joinsLamAlef: profile.joinsLamAlef ?? false,
		background: profile.background,
		backgroundBy: backgroundSource(profile),
		colorDepth: profile.hasToldTrueColor ? 24 : colorDepth,
		colorDepthBy: profile.hasToldTrueColor ? 'asked' : 'environment',
		clipboard: profile.hasToldClipboard ? 'asked: allowed' : 'not told',
		isUtf8: profile.isUtf8,
		locale: localeOf(env),
		escapeDelayMs: escapeDelay(env, escapeDelayMs),
		node: nodeVersion,
		khabar: khabarVersion,
		warnings,
	};
}
