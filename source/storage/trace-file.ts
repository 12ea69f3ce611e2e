import {closeSync, openSync, writeSync} from 'node:fs';

/** Writes what happens, an event a line: milliseconds since it was opened, what happened, facts as JSON. */
export type Trace = (event: string, facts?: object) => void;

/** Each line is in the file when it returns, so that a crash leaves all before it. Throws where the file cannot be opened. */
export function openTrace(path: string): {readonly trace: Trace; readonly close: () => void} {
	const file = openSync(path, 'w', 0o600);
	const started = performance.now();
	return {
		trace: (event, facts) => {
			const at = (performance.now() - started).toFixed(1).padStart(9);
			writeSync(file, `${at} ${event}${facts === undefined ? '' : ` ${JSON.stringify(facts)}`}\n`);
		},
		close: () => closeSync(file),
	};
}
