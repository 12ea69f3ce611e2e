/** The bytes of one file, unpacked, never more than a limit of them; opens nothing but regular files. */
import {problem, problemOf} from './file-problems.ts';
import {type OpenedFile, openedAtOnce, openedLater} from './open-file.ts';
import type {CorpusProblem} from './types.ts';

export type FileBytes = {
	readonly bytes: Buffer;
	readonly problems: readonly CorpusProblem[];
	/** Bytes on the disk, packed ones as they are. */
	readonly size: number;
	/** When it was last written to, in milliseconds since 1970; absent if it changed while it was read. */
	readonly modifiedMs?: number;
};

/** Bytes of a file, unpacked, where nothing else is asked for. */
export const defaultFileSize = 100 * 2 ** 20;

type ReadingManner = {
	readonly limit: number;
	/**
	 * The thread has nothing else to do: 10 µs of CPU a file of 10 KB where to ask for each step and wait takes 70. What
	 * was read is overwritten by the next file.
	 */
	readonly isAlone?: boolean | undefined;
};

/** Holds `limit` bytes at most, and as many packed ones. */
export async function readBytes(
	place: {readonly path: string; readonly file: string | Uint8Array},
	{limit, isAlone = false}: ReadingManner,
): Promise<FileBytes | CorpusProblem> {
	const {path, file} = place;
	try {
		const name = typeof file === 'string' ? file : Buffer.from(file);
		const handle = isAlone ? openedAtOnce(name) : await openedLater(name);
		try {
			const read = await readHandle(handle, path, limit);
			return 'kind' in read || !isPacked(read.bytes) ? read : await unpacked(read, path, limit);
		} finally {
			await handle.close();
		}
	} catch (error) {
		return problemOf(path, error);
	}
}

async function readHandle(
	handle: OpenedFile,
	path: string,
	limit: number,
): Promise<FileBytes | CorpusProblem> {
	const found = await handle.stat();
	if (!found.isFile()) return problem(path, 'not-a-file');
	if (found.size > limit) return tooLarge(path, `is ${sizeText(found.size)}, and`, limit);
	// One byte more than expected tells a file that grows; files of the kernel say that they hold none.
	let buffer = handle.room(found.size === 0 ? unknownSize : found.size + 1);
	let length = 0;
	for (;;) {
		const bytesRead = await handle.read(buffer, length);
		length += bytesRead;
		if (bytesRead === 0 || (length === found.size && length < buffer.length)) break;
		if (length > limit) return tooLarge(path, 'grows while it is read, and', limit);
		if (length === buffer.length) {
			buffer = Buffer.concat([buffer], Math.min(limit + 1, length * 2));
		}
	}
	const hasChanged = found.size > 0 && length !== found.size;
	const bytes = buffer.subarray(0, length);
	if (hasChanged) return {bytes, size: length, problems: [changed(path)]};
	return {bytes, size: length, modifiedMs: found.mtimeMs, problems: []};
}

const unknownSize = 4096;

function changed(path: string): CorpusProblem {
	const message = 'was written to while it was read: read it again to see it whole';
	return {path, kind: 'damaged', message};
}

function tooLarge(path: string, what: string, limit: number): CorpusProblem {
	const message = `${what} files are read up to ${sizeText(limit)}: split it, or raise --max-file-size`;
	return {path, kind: 'too-large', message};
}

/** `100 MB`, in units of 1024. */
export function sizeText(bytes: number): string {
	const exponent = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
	const size = bytes / 1024 ** exponent;
	const rounded = size >= 10 ? Math.round(size) : Math.round(size * 10) / 10;
	return `${rounded} ${['bytes', 'KB', 'MB', 'GB'][exponent]}`;
}

/** By its first bytes: what is packed is unpacked under any name. */
function isPacked(bytes: Buffer): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** A bomb is given up when the limit is passed; of a file that breaks off, what there is. */
async function unpacked(
	packed: FileBytes,
	path: string,
	limit: number,
): Promise<FileBytes | CorpusProblem> {
	const whole = await gunzipped(packed.bytes, limit, false);
	if (whole.bytes !== undefined) return {...packed, bytes: whole.bytes};
	if (whole.code === 'ERR_BUFFER_TOO_LARGE') {
		return tooLarge(path, 'holds more when it is unpacked, and', limit);
	}
	const opening = whole.code === 'Z_BUF_ERROR' ? await gunzipped(packed.bytes, limit, true) : whole;
	if (opening.bytes === undefined) {
		const message = `cannot be unpacked (${opening.code}): fetch or pack it again`;
		return {path, kind: 'unreadable', message};
	}
	const message = 'breaks off: fetch or pack it again; what could be unpacked was read';
	const {bytes} = opening;
	return {...packed, bytes, problems: [...packed.problems, {path, kind: 'damaged', message}]};
}

type Unpacked =
	| {readonly bytes: Buffer; readonly code?: undefined}
	| {readonly bytes?: undefined; readonly code: string};

async function gunzipped(bytes: Buffer, limit: number, isPartial: boolean): Promise<Unpacked> {
	const {constants: flags, gunzip} = await import('node:zlib');
	const finishFlush = isPartial ? flags.Z_SYNC_FLUSH : flags.Z_FINISH;
	return new Promise((resolve) => {
		gunzip(bytes, {maxOutputLength: limit, finishFlush}, (error, result) => {
			if (error === null) resolve({bytes: result});
			else resolve({code: 'code' in error ? String(error.code) : 'unknown'});
		});
	});
}
