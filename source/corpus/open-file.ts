import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';
import {open} from 'node:fs/promises';

type Soon<Value> = Value | Promise<Value>;

/** A file that is read from its start, step by step. */
export type OpenedFile = {
	readonly stat: () => Soon<{
		readonly size: number;
		readonly mtimeMs: number;
		readonly isFile: () => boolean;
	}>;
	/** A buffer of that many bytes, whatever is in them. */
	readonly room: (bytes: number) => Buffer;
	/** Fills the buffer from there on; how many bytes came, 0 at the end. */
	readonly read: (buffer: Buffer, offset: number) => Soon<number>;
	readonly close: () => Soon<void>;
};

const mostShared = 2 ** 18;
/** One buffer for all files: a new one for each would be megabytes of garbage before any of it is collected. */
let shared: Buffer | undefined;

// A pipe that took the file's place since the walk is opened without waiting for a writer.
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The thread goes on meanwhile. */
export async function openedLater(name: string | Buffer): Promise<OpenedFile> {
	const handle = await open(name, flags);
	return {
		stat: () => handle.stat(),
		room: (bytes) => Buffer.allocUnsafeSlow(bytes),
		read: async (buffer, offset) =>
			(await handle.read(buffer, offset, buffer.length - offset, null)).bytesRead,
		close: () => handle.close(),
	};
}

/** The thread waits for the disk. The next file is read into the same bytes. */
export function openedAtOnce(name: string | Buffer): OpenedFile {
	const handle = openSync(name, flags);
	return {
		stat: () => fstatSync(handle),
		room: (bytes) => {
			if (bytes > mostShared) return Buffer.allocUnsafeSlow(bytes);
			shared ??= Buffer.allocUnsafeSlow(mostShared);
			return shared.subarray(0, bytes);
		},
		read: (buffer, offset) => readSync(handle, buffer, offset, buffer.length - offset, null),
		close: () => closeSync(handle),
	};
}
