/** The part of a stream that can break. */
export type BreakableStream = {
	readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
};

/** A reader that went away (`| head`, a closed window) ends the program silently: `onClosed` is called once instead of an exception. */
export function watchForClosedPipe(
	streams: readonly BreakableStream[],
	onClosed: () => void,
): void {
	let isClosed = false;
	for (const stream of streams) {
		stream.on('error', (error) => {
			if (!closedCodes.has(error.code ?? '')) throw error;
			if (isClosed) return;
			isClosed = true;
			onClosed();
		});
	}
}

/** A pipe without a reader, a pty whose terminal is gone, a stream that was ended meanwhile. */
const closedCodes: ReadonlySet<string> = new Set([
	'EPIPE',
	'EIO',
	'ENXIO',
	'ECONNRESET',
	'ERR_STREAM_DESTROYED',
	'ERR_STREAM_WRITE_AFTER_END',
]);
