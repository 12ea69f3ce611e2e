import {appendFileSync, closeSync, mkdirSync, openSync} from 'node:fs';
import {type FileHandle, mkdir, open, readFile, stat} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {lockReleased} from './file-lock.ts';
import {isGrown, isVersion, type Version, versionOf} from './file-version.ts';
import {
	endsLine,
	type LogRecord,
	linesText,
	type ParsedLines,
	parsedLines,
	wholeLines,
} from './log-lines.ts';
import {rewriteLog} from './log-rewrite.ts';

/**
 * A file of JSON lines that only grows: what the reader did, one record a line, oldest first.
 *
 *     {"edit":"merge",…}⏎        append: one write of one whole line at the end (O_APPEND), so that
 *     {"edit":"undo",…}⏎         running copies of the program never overwrite each other's
 *     {"edit":"spl               a line that a crash cut: told, and the file set aside when it is mended
 */
export type AppendLog = {
	/** The records that can be read, and what is wrong with the others. Writes nothing. */
	readonly read: () => Promise<LogContent>;
	/**
	 * Adds a record; on the disk when it resolves. Rejects where that is impossible; the record is then
	 * written with the next one, so that a disk that was full for a while costs nothing.
	 */
	readonly append: (record: object) => Promise<void>;
	/** Writes records, and what was not written yet, before it returns: for the end of the process. Never throws. */
	readonly appendNow: (...records: readonly object[]) => void;
	/** Like `read`; but a damaged file is set aside under another name, and what was whole goes on. */
	readonly mend: () => Promise<LogContent>;
	/**
	 * All records that can be read, and those of this copy that could not be written yet, if the file is another
	 * than when it was read last; else `undefined`, for the price of a `stat`. Never rejects.
	 */
	readonly news: () => Promise<LogContent | undefined>;
	/** Makes a long file short, if `compacted` says how; later, if it cannot be done now. */
	readonly shorten: () => Promise<void>;
};

export type LogContent = {
	readonly records: readonly LogRecord[];
	/** One sentence for the reader that names the file. */
	readonly problem?: string;
};

export type LogOptions = {
	/** The records that tell the same as all of them, where a later one takes the place of an earlier. */
	readonly compacted?: (records: readonly LogRecord[]) => readonly object[];
	/** Whether `append` waits for the disk itself: what is only convenient need not. */
	readonly isDurable?: boolean;
};

const nothing: LogContent = {records: []};

/** The log in the file at `path`; without a path nothing is read and nothing is written. */
export function appendLog(path: string | undefined, options: LogOptions = {}): AppendLog {
	if (path === undefined) {
		const empty = async (): Promise<LogContent> => nothing;
		const skip = async (): Promise<void> => {};
		return {
			read: empty,
			mend: empty,
			append: skip,
			appendNow: () => {},
			news: async () => undefined,
			shorten: skip,
		};
	}
	const {isDurable = true} = options;
	const unwritten: object[] = [];
	let last: Promise<unknown> = Promise.resolve();
	/** Lines stand in the order in which they were added. */
	const append = (record: object): Promise<void> => {
		unwritten.push(record);
		const write = async (): Promise<void> => {
			if (!unwritten.includes(record)) return;
			const before = await versionOf(path);
			const {count, bytes, error} = await addLines(path, [...unwritten], isDurable);
			unwritten.splice(0, count);
			const after = await versionOf(path);
			// Nobody else wrote: there is nothing in the file that is not known here.
			if (isVersion(before, seen) && isGrown(before, after, bytes)) seen = after;
			if (error !== undefined) throw error;
		};
		const mine = last.then(write, write);
		last = mine;
		return mine;
	};
	let seen: Version | undefined;
	/** Between two writes, so that no record is missed that is about to be one of the file. */
	const look = async (): Promise<LogContent | undefined> => {
		const now = await versionOf(path);
		if (now === undefined || isVersion(now, seen)) return undefined;
		const parsed = await parsedFile(path);
		if (typeof parsed === 'string') return undefined;
		seen = now;
		return {records: [...parsed.records, ...unwritten.map((record) => ({...record}))]};
	};
	return {
		append,
		read: () => told(path),
		mend: async () => {
			seen = await versionOf(path);
			return mended(path);
		},
		news: () => {
			const mine = last.then(look, look);
			last = mine;
			return mine;
		},
		shorten: () => shortened(path, options),
		appendNow: (...records) => {
			try {
				addLinesNow(path, [...unwritten, ...records]);
				unwritten.length = 0;
			} catch {
				// The process ends: there is nobody to tell.
			}
		},
	};
}

const mostForOneWriteMs = 50;
/** Records below which no log is made shorter. */
const shortLog = 200;

async function told(path: string): Promise<LogContent> {
	const parsed = await parsedFile(path);
	if (typeof parsed === 'string') return {records: [], problem: parsed};
	const {records, badLines} = parsed;
	if (badLines.length === 0) return {records};
	return {records, problem: `${path}: ${lineText(badLines)} cannot be read and is passed over`};
}

async function mended(path: string): Promise<LogContent> {
	let parsed = await parsedFile(path);
	if (typeof parsed !== 'string' && parsed.badLines.length > 0) {
		// Another copy may be in the middle of its line.
		await setTimeout(mostForOneWriteMs);
		parsed = await parsedFile(path);
	}
	if (typeof parsed === 'string') return {records: [], problem: parsed};
	if (parsed.badLines.length > 0) return setAside(path, parsed);
	return {records: parsed.records};
}

async function shortened(path: string, {compacted}: LogOptions): Promise<void> {
	const parsed = await parsedFile(path);
	if (compacted === undefined || typeof parsed === 'string' || parsed.badLines.length > 0) return;
	const {records} = parsed;
	if (records.length <= shortLog || compacted(records).length * 2 >= records.length) return;
	// A long log is no harm: another run tries again.
	await rewriteLog(path, {records: compacted}).catch(() => false);
}

async function setAside(path: string, {records, badLines}: ParsedLines): Promise<LogContent> {
	const time = new Date().toISOString().replaceAll(/[:\-]|\..*/gv, '');
	const aside = `${path}.damaged-${time}-${process.pid}`;
	// The folder comes last, where a narrow screen cuts it off.
	const bad = `${lineText(badLines)} of ${basename(path)} cannot be read`;
	const where = `; in ${dirname(path)}`;
	try {
		const isDone = await rewriteLog(path, {records: (old) => old, aside});
		if (!isDone) return {records, problem: `${bad}: another copy of khabar mends it${where}`};
		const told = `set aside as ${basename(aside)}, ${records.length} whole lines go on`;
		return {records, problem: `${bad}: ${told}${where}`};
	} catch (error) {
		return {records, problem: `${bad}, and cannot be set aside: ${reason(error)}${where}`};
	}
}

function lineText(lines: readonly number[]): string {
	return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

/** The lines of a file, or a sentence on why it cannot be read; one that is not there has none. */
async function parsedFile(path: string): Promise<ParsedLines | string> {
	try {
		return parsedLines(await readFile(path));
	} catch (error) {
		if (isMissing(error)) return {records: [], badLines: []};
		return `${path} cannot be read: ${reason(error)}`;
	}
}

type Added = {
	/** How many of the records stand in the file as whole lines. */
	readonly count: number;
	/** What the file grew by. */
	readonly bytes: number;
	readonly error?: unknown;
};

/** One write; nobody else may read the file or its folder. */
async function addLines(
	path: string,
	records: readonly object[],
	isDurable: boolean,
): Promise<Added> {
	if (records.length === 0) return {count: 0, bytes: 0};
	try {
		await mkdir(dirname(path), {recursive: true, mode: 0o700});
		const file = await open(path, 'a+', 0o600);
		try {
			const added = await addTo(file, records);
			if (added.error !== undefined) return added;
			if (isDurable) await file.datasync();
			// Another copy may have put a mended or a shorter file in this one's place, or be about to.
			await lockReleased(path);
			if (!(await isStill(path, file))) return await addLines(path, records, isDurable);
			return added;
		} finally {
			await file.close();
		}
	} catch (error) {
		return {count: 0, bytes: 0, error};
	}
}

async function addTo(file: FileHandle, records: readonly object[]): Promise<Added> {
	// A line that a crash cut must not swallow this one.
	const start = (await endsInLine(file)) ? '' : '\n';
	const bytes = Buffer.from(start + linesText(records));
	const {bytesWritten} = await file.write(bytes);
	if (bytesWritten >= bytes.length) return {count: records.length, bytes: bytesWritten};
	const count = Math.max(0, wholeLines(bytes, bytesWritten) - start.length);
	return {count, bytes: bytesWritten, error: new Error('the disk is full')};
}

async function isStill(path: string, file: FileHandle): Promise<boolean> {
	const own = await file.stat();
	try {
		const named = await stat(path);
		return named.ino === own.ino && named.dev === own.dev;
	} catch (error) {
		// What the reader deletes meanwhile is not brought back.
		if (isMissing(error)) return true;
		throw error;
	}
}

async function endsInLine(file: FileHandle): Promise<boolean> {
	const {size} = await file.stat();
	if (size === 0) return true;
	const {buffer} = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return endsLine(buffer[0]);
}

/** A blank line costs nothing, and a cut one before it is ended so. */
function addLinesNow(path: string, records: readonly object[]): void {
	if (records.length === 0) return;
	mkdirSync(dirname(path), {recursive: true, mode: 0o700});
	const file = openSync(path, 'a', 0o600);
	try {
		appendFileSync(file, `\n${linesText(records)}`);
	} finally {
		closeSync(file);
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
