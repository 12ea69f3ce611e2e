import {
	closeSync,
	constants,
	fstatSync,
	ftruncateSync,
	openSync,
	readSync,
	writeSync,
} from 'node:fs';

/** Writes what happens, an event a line: milliseconds since it was opened, what happened, facts as JSON. */
export type Trace = (event: string, facts?: object) => void;

/**
 * Each line is in the file when it returns, so that a crash leaves all before it. An earlier trace is
 * overwritten. Throws an `Error` whose message is a sentence where the file cannot be opened, or holds
 * something else.
 */
export function openTrace(path: string): {readonly trace: Trace; readonly close: () => void} {
	const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
	// A terminal or a pipe holds nothing that could be lost.
	if (fstatSync(file).isFile()) {
		if (!isTraceOrEmpty(file)) {
			closeSync(file);
			throw new Error(`${path} is there already and is no trace of khabar: name another file`);
		}
		ftruncateSync(file);
	}
	const started = performance.now();
	return {
		trace: (event, facts) => {
			const at = (performance.now() - started).toFixed(1).padStart(9);
			writeSync(file, `${at} ${event}${facts === undefined ? '' : ` ${JSON.stringify(facts)}`}\n`);
		},
		close: () => closeSync(file),
	};
}

/** Whether the file begins with the line that begins every trace. */
function isTraceOrEmpty(file: number): boolean {
	const beginning = Buffer.alloc(32);
	const length = readSync(file, beginning, 0, beginning.length, 0);
	return length === 0 || /^ *\d+\.\d start \{"/v.test(beginning.toString('latin1', 0, length));
}
