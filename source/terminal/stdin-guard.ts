/**
 * The reader's keys, from the bytes of stdin to `InputEvent`s: the timers around `guard-step.ts`.
 * It stands before everything else that reads stdin, for good; Ink gets a silent stdin.
 */
import {
	awaited,
	emptyGuard,
	type GuardState,
	type GuardStep,
	guardExpired,
	guardStep,
} from './guard-step.ts';
import type {InputEvent} from './types.ts';

/** The part of a terminal's stdin that the guard and the probe need. */
export type TerminalInput = {
	readonly isTTY?: boolean;
	readonly setRawMode?: (isRaw: boolean) => unknown;
	readonly resume: () => unknown;
	readonly pause: () => unknown;
	readonly on: (event: 'data', listener: (bytes: Uint8Array) => void) => unknown;
	readonly off: (event: 'data', listener: (bytes: Uint8Array) => void) => unknown;
};

export type StdinGuard = {
	/** Reads on, after the bytes that something else has read meanwhile. */
	readonly start: (typedAhead?: Uint8Array) => void;
	/** Lets go of stdin, which is paused; what waits for its rest is dropped. */
	readonly stop: () => void;
};

export type StdinGuardOptions = {
	readonly stdin: TerminalInput;
	/** How long a lone ESC may be the start of more. */
	readonly escapeDelayMs: number;
	/** `--mouse`; else reports of a mouse, which nobody asked for, leave nothing. */
	readonly hasMouse?: boolean;
	readonly onInput: (event: InputEvent) => void;
};

/** A stopped guard. */
export function createStdinGuard({
	stdin,
	escapeDelayMs,
	hasMouse = false,
	onInput,
}: StdinGuardOptions): StdinGuard {
	let state = emptyGuard;
	let timer: NodeJS.Timeout | undefined;
	const delays = {
		nothing: undefined,
		escape: escapeDelayMs,
		sequence: escapeDelayMs * sequenceDelay,
		paste: pasteDelayMs,
	};
	const take = (step: GuardStep): void => {
		clearTimeout(timer);
		state = step.state;
		const delay = delays[awaited(state)];
		if (delay !== undefined) timer = setTimeout(() => expireUnlessRead(step.state), delay);
		for (const event of step.events) {
			if (hasMouse || event.type !== 'mouse') onInput(event);
		}
	};
	/** A busy program may be late to read what came in time: timers go first, so input gets its turn before. */
	const expireUnlessRead = (waiting: GuardState): void => {
		setImmediate(() => {
			if (state === waiting) take(guardExpired(waiting));
		});
	};
	const read = (bytes: Uint8Array): void => take(guardStep(state, bytes));
	return {
		start: (typedAhead) => {
			stdin.on('data', read);
			stdin.resume();
			if (typedAhead !== undefined && typedAhead.length > 0) read(typedAhead);
		},
		stop: () => {
			clearTimeout(timer);
			state = emptyGuard;
			stdin.off('data', read);
			stdin.pause();
		},
	};
}

/** The delay of a lone ESC: 50 ms, and 150 ms over SSH, where the rest of an arrow key may come in another packet. */
export function escapeDelay(
	env: Readonly<Record<string, string | undefined>>,
	chosenMs?: number,
): number {
	return chosenMs ?? (env['SSH_CONNECTION'] ? 150 : 50);
}

/** No key is the start of a sequence but ESC, so a longer start may wait longer: ten times. */
const sequenceDelay = 10;

/** A paste whose end does not come: the terminal broke off. */
const pasteDelayMs = 3000;
