import {copyFile, link, open, readFile, rename, unlink} from 'node:fs/promises';
import {takeLock} from './file-lock.ts';
import {type LogRecord, linesText, parsedLines} from './log-lines.ts';

type Rewrite = {
	/** What the file shall hold instead. */
	readonly records: (old: readonly LogRecord[]) => readonly object[];
	/** Where the file as it was stays under another name. */
	readonly aside?: string;
};

/**
 * Puts other records in the place of a log's, under its lock:
 *
 *     lock ── write log.new ── log under its second name ── rename log.new → log ── unlock
 *
 * At every moment the log's name leads to a whole file. A copy that appends takes no lock: after its write it
 * waits until nobody holds the lock, and looks whether the name still leads to the file that it wrote to; else
 * it writes again. A line may so stand twice, and none is lost that was told as written, also when the one
 * that rewrites is killed at any point. `false` where another copy holds the lock.
 */
export async function rewriteLog(path: string, rewrite: Rewrite): Promise<boolean> {
	const lock = await takeLock(path);
	if (lock === undefined) return false;
	try {
		return await replace(path, {...rewrite, isOwn: lock.isOwn});
	} finally {
		await lock.release();
	}
}

async function replace(
	path: string,
	{records, aside, isOwn}: Rewrite & {readonly isOwn: () => Promise<boolean>},
): Promise<boolean> {
	const old = parsedLines(await readFile(path)).records;
	const fresh = `${path}.new`;
	try {
		await writeWhole(fresh, linesText(records(old)));
		if (aside !== undefined) await link(path, aside).catch(() => copyFile(path, aside));
		if (!(await isOwn())) return false;
		await rename(fresh, path);
	} catch (error) {
		await unlink(fresh).catch(() => {});
		throw error;
	}
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
