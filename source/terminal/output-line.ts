/** The line to the terminal, which may be slow: what does not fit waits for `drain`. */

/** The part of a terminal's stdout that the writer needs. */
export type TerminalOutput = {
	readonly columns?: number;
	readonly rows?: number;
	readonly write: (bytes: string, written?: () => void) => boolean;
	readonly on: (event: 'resize' | 'drain', listener: () => void) => unknown;
	readonly off: (event: 'resize' | 'drain', listener: () => void) => unknown;
};

export type OutputLine = {
	/** Sends now, or after what is waiting; the order stays. */
	readonly send: (bytes: string) => void;
	readonly isBusy: () => boolean;
	/** Sends past what is waiting, which is dropped: nothing follows. */
	readonly sendLast: (bytes: string) => void;
	readonly bytesWritten: () => number;
};

/** A line that is free; `onFree` is called when it is free again. */
export function createOutputLine(output: TerminalOutput, onFree: () => void): OutputLine {
	let isBusy = false;
	let waiting = '';
	let bytesWritten = 0;
	const write = (bytes: string): boolean => {
		bytesWritten += Buffer.byteLength(bytes);
		return output.write(bytes);
	};
	const send = (bytes: string): void => {
		if (isBusy) waiting += bytes;
		else if (bytes !== '' && !write(bytes)) {
			isBusy = true;
			output.on('drain', drained);
		}
	};
	const drained = (): void => {
		output.off('drain', drained);
		isBusy = false;
		const bytes = waiting;
		waiting = '';
		send(bytes);
		if (!isBusy) onFree();
	};
	return {
		send,
		isBusy: () => isBusy,
		sendLast: (bytes) => {
			output.off('drain', drained);
			isBusy = false;
			waiting = '';
			write(bytes);
		},
		bytesWritten: () => bytesWritten,
	};
}
