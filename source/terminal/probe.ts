/**
 * Measures the terminal before the first frame: one write, one round trip.
 *
 *     one letter, where is the cursor?         UTF-8 or not
 *     test string, where is the cursor?  ×14   OSC 66, where is the cursor?
 *     modes 8 and 2026?   XTVERSION?   DA2?   background?   DA1?
 *
 * Every terminal answers DA1, and in order, so its answer is the end. It is drawn on the alternate
 * screen without autowrap and erased, so it leaves nothing, whatever the terminal makes of it.
 */
import {execFile} from 'node:child_process';
import {probeStrings, utf8String} from './probe-strings.ts';
import {type Environment, profileFromReplies} from './profile.ts';
import {noReplies, probeRow, splitReplies} from './replies.ts';
import type {TerminalInput} from './stdin-guard.ts';
import type {TerminalProfile} from './types.ts';

export type ProbeOptions = {
	readonly stdin: TerminalInput;
	readonly stdout: ProbeOutput;
	readonly env: Environment;
	/** One second unless told. */
	readonly timeoutMs?: number;
	/** The alternate screen is on, and whoever put it on clears it. */
	readonly hasScreen?: boolean;
	/** Asks too what only `khabar doctor` tells: capabilities of color and clipboard. */
	readonly isThorough?: boolean;
};

export type ProbeOutput = {
	readonly isTTY?: boolean;
	readonly columns?: number;
	readonly rows?: number;
	readonly write: (bytes: string) => unknown;
};

export type Probed = {
	readonly profile: TerminalProfile;
	/** What was typed meanwhile, for the guard. */
	readonly typedAhead: Uint8Array;
};

/**
 * At most `timeoutMs`, in which stdin is raw; then stdin is paused. A terminal that is dumb or silent
 * gets the safe profile: `wc1`, `visual`. One that is not in UTF-8 mode is switched to it, if the
 * screen is ours, and measured again.
 */
export async function probeTerminal(options: ProbeOptions): Promise<Probed> {
	const first = await measure(options);
	if (first.profile.isUtf8 || !first.profile.hasAnswered || options.hasScreen !== true)
		return first;
	options.stdout.write(utf8On);
	const second = await measure(options);
	const typedAhead = Buffer.concat([first.typedAhead, second.typedAhead]);
	if (second.profile.isUtf8) {
		return {profile: {...second.profile, isSwitchedToUtf8: true}, typedAhead};
	}
	options.stdout.write(utf8Off);
	return {profile: first.profile, typedAhead};
}

/** ISO 2022, as xterm, VTE, mlterm and the Linux console know it. */
const utf8On = '\u001B%G';
export const utf8Off = '\u001B%@';

async function measure(options: ProbeOptions): Promise<Probed> {
	const {env, stdout, timeoutMs = 1000} = options;
	const start = performance.now();
	const outerAnswer = outerTerminal(env, timeoutMs);
	const bytes = canBeAsked(options) ? await ask(options, timeoutMs) : undefined;
	const outer = await outerAnswer;
	const {replies, typed} =
		bytes === undefined ? {replies: noReplies, typed: new Uint8Array()} : splitReplies(bytes);
	const profile = profileFromReplies(replies, {
		env,
		outer,
		columns: stdout.columns ?? 80,
		probeMs: Math.round(performance.now() - start),
	});
	return {profile, typedAhead: typed};
}

function canBeAsked({stdin, stdout, env}: ProbeOptions): boolean {
	const term = env['TERM'] ?? '';
	return stdin.isTTY === true && stdout.isTTY === true && term !== '' && term !== 'dumb';
}

/** Writes the queries and reads until DA1 is answered. */
function ask(
	{stdin, stdout, hasScreen = false, isThorough = false}: ProbeOptions,
	timeoutMs: number,
): Promise<Uint8Array> {
	return new Promise((resolve) => {
		const chunks: Uint8Array[] = [];
		const finish = (): void => {
			clearTimeout(timer);
			stdin.off('data', read);
			stdin.pause();
			if (!hasScreen) {
				stdin.setRawMode?.(false);
				stdout.write(leaveScreen);
			}
			resolve(Buffer.concat(chunks));
		};
		const read = (bytes: Uint8Array): void => {
			chunks.push(bytes);
			if (splitReplies(Buffer.concat(chunks)).replies.isComplete) finish();
		};
		const timer = setTimeout(finish, timeoutMs);
		stdin.setRawMode?.(true);
		stdin.on('data', read);
		stdin.resume();
		stdout.write((hasScreen ? '' : enterScreen) + queries(isThorough));
	});
}

const enterScreen = '\u001B[?1049h';
const leaveScreen = '\u001B[?7h\u001B[?25h\u001B[?1049l';

const whereIsTheCursor = '\u001B[6n';

function queries(isThorough: boolean): string {
	const strings = [utf8String, ...probeStrings]
		.map((text) => `\r${text}${whereIsTheCursor}`)
		.join('');
	const textSizing = `\r\u001B]66;w=2;x\u0007${whereIsTheCursor}`;
	const modes = '\u001B[8$p\u001B[?2026$p';
	const names = '\u001B[>0q\u001B[>c';
	const background = '\u001B]11;?\u001B\\';
	const draw = `\u001B[?25l\u001B[?7l\u001B[${probeRow}H${strings}${textSizing}\r\u001B[2K`;
	// Some terminals print the last letter of a query that they do not know.
	const told = isThorough ? capabilities : '';
	return `${draw}${modes}${names}${background}${told}\r\u001B[2K\u001B[c`;
}

/** XTGETTCAP of `Ms`, `RGB` and `Tc`, each by itself, for some terminals answer the first alone. */
const capabilities = ['Ms', 'RGB', 'Tc']
	.map((name) => `\u001BP+q${Buffer.from(name, 'latin1').toString('hex')}\u001B\\`)
	.join('');

/** tmux knows what its client's terminal calls itself; empty without tmux, or if tmux does not answer. */
function outerTerminal(env: Environment, timeoutMs: number): Promise<string> {
	if (!env['TMUX']) return Promise.resolve('');
	return new Promise((resolve) => {
		const format = '#{client_termtype} #{client_termname}';
		const timeout = Math.min(timeoutMs, 500);
		execFile('tmux', ['display', '-p', format], {timeout}, (error, output) => {
			resolve(error === null ? output.trim().slice(0, 100) : '');
		});
	});
}
