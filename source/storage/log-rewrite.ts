import {copyFile, type FileHandle, link, open, rename, unlink} from 'node:fs/promises';
import {takeLock} from './file-lock.ts';
import {type LogRecord, linesText, parsedLines} from './log-lines.ts';

type Rewrite = {
	/** What the file shall hold instead. */
	readonly records: (old: readonly LogRecord[]) => readonly object[];
	/** Where the file as it was stays under another name. */
	readonly aside?: string;
	/** Adds what a running copy still wrote to the old file. */
	readonly add: (records: readonly object[]) => Promise<void>;
};

/**
 * Puts other records in the place of a log's, under its lock:
 *
 *     write log.new ── log under its second name ── rename log.new → log ── what the old one got meanwhile
 *
 * At every moment the log's name leads to a whole file. A copy that appends takes no lock: it looks after its
 * write whether the name still leads to the file that it wrote to, and else writes again; a line may so stand
 * twice, and none is lost. `false` where another copy holds the lock.
 */
export async function rewriteLog(path: string, rewrite: Rewrite): Promise<boolean> {
	const lock = await takeLock(path);
	if (lock === undefined) return false;
	try {
		const old = await open(path, 'r');
		try {
			return await replace(path, old, {...rewrite, isOwn: lock.isOwn});
		} finally {
			await old.close();
		}
	} finally {
		await lock.release();
	}
}

async function replace(
	path: string,
	old: FileHandle,
	{records, aside, add, isOwn}: Rewrite & {readonly isOwn: () => Promise<boolean>},
): Promise<boolean> {
	const bytes = await old.readFile();
	const fresh = `${path}.new`;
	try {
		await writeWhole(fresh, linesText(records(parsedLines(bytes).records)));
		if (aside !== undefined) await link(path, aside).catch(() => copyFile(path, aside));
		if (!(await isOwn())) return false;
		await rename(fresh, path);
	} catch (error) {
		await unlink(fresh).catch(() => {});
		throw error;
	}
	const late = await bytesFrom(old, bytes.length);
	if (late.length > 0) await add(parsedLines(late).records);
	return true;
}

async function writeWhole(path: string, text: string): Promise<void> {
	const file = await open(path, 'w', 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}

async function bytesFrom(file: FileHandle, start: number): Promise<Uint8Array> {
	const {size} = await file.stat();
	if (size <= start) return new Uint8Array();
	const {buffer, bytesRead} = await file.read(Buffer.alloc(size - start), 0, size - start, start);
	return buffer.subarray(0, bytesRead);
}
