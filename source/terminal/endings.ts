/** Every way in which the program ends but its own: first the terminal is given back, then the rest. */

/** What is needed of `process`. */
export type HostProcess = {
	readonly on: (event: string, listener: (value: unknown) => void) => unknown;
	readonly off: (event: string, listener: (value: unknown) => void) => unknown;
	readonly kill: (pid: number, signal: string) => unknown;
	readonly exit: (code: number) => unknown;
};

export type Endings = {
	readonly host: HostProcess;
	readonly stderr: {readonly write: (text: string) => unknown};
	/** Synchronous; may be called more than once. */
	readonly giveBack: () => void;
	readonly onExit: (exitCode: number) => void;
};

/** As shells count: 128 and the number of the signal. */
const signalCodes: Readonly<Record<string, number>> = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143};

/** The terminal is gone. */
export const hangUpCode = 129;

/** A bug in the program. */
const bugCode = 70;

/** Watches for signals, exceptions and exits until the returned function is called. */
export function watchEndings({host, stderr, giveBack, onExit}: Endings): () => void {
	const end = (code: number): void => {
		giveBack();
		onExit(code);
		host.exit(code);
	};
	const failed = (error: unknown): void => {
		giveBack();
		stderr.write(`khabar: ${description(error)}\n`);
		end(bugCode);
	};
	const listeners: [string, (value: unknown) => void][] = [
		...Object.entries(signalCodes).map(([signal, code]): [string, () => void] => [
			signal,
			() => end(code),
		]),
		['uncaughtException', failed],
		['unhandledRejection', failed],
		['exit', giveBack],
	];
	for (const [event, listener] of listeners) host.on(event, listener);
	return () => {
		for (const [event, listener] of listeners) host.off(event, listener);
	};
}

function description(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
