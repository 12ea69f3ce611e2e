/**
 * The terminal while the browser has it: raw mode, the alternate screen, the guard and the frame
 * writer, from `openTerminal` to `close`, and every way out in between.
 *
 *     stdin → guard → onInput        Ink → writer → stdout
 *
 * However the program ends, the terminal is given back first: on quit, on a signal, on an exception
 * (its message comes after), and when the process exits for a reason of its own.
 */
import {type HostProcess, hangUpCode, watchEndings} from './endings.ts';
import {createFrameWriter, type FrameWriter} from './frame-writer.ts';
import {type BreakableStream, watchForClosedPipe} from './output.ts';
import type {TerminalOutput} from './output-line.ts';
import {type ProbeOutput, probeTerminal} from './probe.ts';
import {type Environment, type ProfileChoice, unaskedProfile, withChoice} from './profile.ts';
import {silentStdin} from './silent-stdin.ts';
import {createSlots, type Slots} from './slots.ts';
import {createStdinGuard, escapeDelay, type StdinGuard, type TerminalInput} from './stdin-guard.ts';
import type {InputEvent, TerminalProfile} from './types.ts';

export type TerminalOptions = {
	readonly stdin: TerminalInput & BreakableStream;
	readonly stdout: TerminalOutput & ProbeOutput & BreakableStream;
	readonly stderr: {readonly write: (text: string) => unknown};
	/** `process`. */
	readonly host: HostProcess;
	readonly env: Environment;
	/** `--width` and `--bidi`, or what is remembered for a terminal, which is known after the probe. */
	readonly choice: (measured: TerminalProfile) => ProfileChoice;
	/** For a screen reader: no alternate screen, no probe, no frames; Ink gets the real stdout. */
	readonly isPlain?: boolean;
	/** How wide Ink believes the screen to be. */
	readonly layoutColumns?: number;
	/** `--mouse`. */
	readonly hasMouse?: boolean;
	/** `--esc-delay`. */
	readonly escapeDelayMs?: number;
	readonly onInput: (event: InputEvent) => void;
	/** After a suspension, for the terminal may be another one. */
	readonly onProfile: (profile: TerminalProfile) => void;
	/** The reader's work is saved here: before an exit that a signal, an exception or a closed terminal causes, not on `close`. */
	readonly onExit: (exitCode: number) => void;
};

export type TerminalSession = {
	readonly profile: TerminalProfile;
	readonly slots: Slots;
	/** `writer.stream` is for Ink's `stdout`. */
	readonly writer: FrameWriter;
	/** For Ink's `stdin`. */
	readonly stdin: NodeJS.ReadStream;
	/** Ctrl-Z: gives the terminal back and stops the whole process group, `npm start` too; after `fg` takes it again, measures it and draws. */
	readonly suspend: () => void;
	/** Gives the terminal to a child process (an editor, a pager) until `run` is settled. */
	readonly lend: (run: () => Promise<void>) => Promise<void>;
	/** Gives the terminal back for good; the second call does nothing. */
	readonly close: () => void;
};

/** Takes the terminal and measures it, within a second; keys typed meanwhile reach `onInput`. */
export async function openTerminal(options: TerminalOptions): Promise<TerminalSession> {
	const {stdin, stdout, stderr, host, env, onInput, onExit, hasMouse = false} = options;
	const slots = createSlots();
	const writer = createFrameWriter({
		output: stdout,
		slots,
		profile: unknownProfile,
		hasMouse,
		...(options.layoutColumns === undefined ? {} : {layoutColumns: options.layoutColumns}),
	});
	const escapeDelayMs = escapeDelay(env, options.escapeDelayMs);
	const guard = createStdinGuard({stdin, escapeDelayMs, hasMouse, onInput});
	const hold = createHold(options, writer, guard);
	const stopWatching = watchEndings({host, stderr, giveBack: hold.give, onExit});
	watchForClosedPipe([stdin, stdout], () => {
		hold.give();
		onExit(hangUpCode);
		host.exit(hangUpCode);
	});
	const profile = await hold.take();
	const takeAgain = async (): Promise<void> => {
		if (!hold.isClosed()) options.onProfile(await hold.take());
	};
	const suspension = createSuspension(host, hold.give, takeAgain);
	return {
		profile,
		slots,
		writer,
		stdin: silentStdin(),
		suspend: suspension.suspend,
		lend: async (run) => {
			hold.give();
			try {
				await run();
			} finally {
				await takeAgain();
			}
		},
		close: () => {
			suspension.stop();
			stopWatching();
			hold.close();
		},
	};
}

const unknownProfile = {hasSynchronizedOutput: false};
const nothing = new Uint8Array();

type Hold = {
	readonly take: () => Promise<TerminalProfile>;
	readonly give: () => void;
	readonly close: () => void;
	readonly isClosed: () => boolean;
};

/** Who has the terminal: we, someone else for a while, or someone else for good. */
function createHold(
	{stdin, stdout, env, choice, isPlain = false}: TerminalOptions,
	writer: FrameWriter,
	guard: StdinGuard,
): Hold {
	let state: 'ours' | 'lent' | 'closed' = 'lent';
	let taken: Promise<unknown> = Promise.resolve();
	const give = (): void => {
		if (state !== 'ours') return;
		state = 'lent';
		guard.stop();
		writer.stop();
		stdin.setRawMode?.(false);
	};
	let known: TerminalProfile | undefined;
	const take = async (): Promise<TerminalProfile> => {
		if (state === 'closed' && known !== undefined) return known;
		state = 'ours';
		stdin.setRawMode?.(true);
		if (!isPlain) writer.take();
		const {profile, typedAhead} = isPlain
			? {profile: unaskedProfile(env), typedAhead: nothing}
			: await probeTerminal({stdin, stdout, env, hasScreen: true});
		const chosen = withChoice(profile, choice(profile));
		known = chosen;
		writer.setProfile(chosen);
		// A signal may have come meanwhile.
		if (isOurs()) {
			if (!isPlain) writer.start();
			guard.start(typedAhead);
		}
		return chosen;
	};
	const isOurs = (): boolean => state === 'ours';
	return {
		// Two probes at once would read each other's answers.
		take: () => {
			const next = taken.then(take);
			taken = next;
			return next;
		},
		give,
		close: () => {
			give();
			state = 'closed';
		},
		isClosed: () => state === 'closed',
	};
}

type Suspension = {readonly suspend: () => void; readonly stop: () => void};

/**
 * Stops the program as the terminal driver would. Without a shell that could continue it the kernel
 * ignores SIGTSTP, so if no SIGCONT came a moment later, nothing was stopped.
 */
function createSuspension(
	host: HostProcess,
	give: () => void,
	takeAgain: () => Promise<void>,
): Suspension {
	let timer: NodeJS.Timeout | undefined;
	const suspend = (): void => {
		if (timer !== undefined) return;
		give();
		host.off('SIGTSTP', suspend);
		timer = setTimeout(() => {
			// After a stop this timer may be served before the signal that ended it.
			timer = setTimeout(resumed, signalDelayMs);
		}, notStoppedMs);
		host.kill(0, 'SIGTSTP');
	};
	/** Also after a SIGSTOP from elsewhere, when a shell has had the terminal. */
	const resumed = (): void => {
		clearTimeout(timer);
		timer = undefined;
		give();
		host.off('SIGTSTP', suspend);
		host.on('SIGTSTP', suspend);
		void takeAgain();
	};
	host.on('SIGTSTP', suspend);
	host.on('SIGCONT', resumed);
	return {
		suspend,
		stop: () => {
			clearTimeout(timer);
			host.off('SIGTSTP', suspend);
			host.off('SIGCONT', resumed);
		},
	};
}

const notStoppedMs = 150;
const signalDelayMs = 50;
