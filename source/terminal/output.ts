/** The part of a stream that can break. */
export type BreakableStream = {
	readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
};

/**
 * A reader that went away (`| head`, a closed window) ends the program silently: `onClosed` is called once instead of
 * an exception. `onFailed` is called once where what is written cannot be kept, as on a full disk.
 */
export function watchForClosedPipe(
	streams: readonly BreakableStream[],
	onClosed: () => void,
	onFailed?: (error: Error) => void,
): void {
	let hasEnded = false;
	for (const stream of streams) {
		stream.on('error', (error) => {
			const isClosed = closedCodes.has(error.code ?? '');
			if (!isClosed && (onFailed === undefined || error.code === undefined)) throw error;
			if (hasEnded) return;
			hasEnded = true;
			if (isClosed) onClosed();
			else onFailed?.(error);
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
