import {mkdir, open, readFile, rename} from 'node:fs/promises';
import {dirname} from 'node:path';
import {setTimeout} from 'node:timers/promises';

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
	/** Adds a record; on the disk when it resolves. Rejects where that is impossible. */
	readonly append: (record: object) => Promise<void>;
	/** Like `read`; but a damaged file is set aside under another name, and what was whole begins a new one. */
	readonly mend: () => Promise<LogContent>;
};

export type LogContent = {
	readonly records: readonly Readonly<Record<string, unknown>>[];
	/** One sentence for the reader that names the file. */
	readonly problem?: string;
};

const lineFeed = 0x0a;

const nothing: LogContent = {records: []};

/** The log in the file at `path`; without a path nothing is read and nothing is written. */
export function appendLog(path: string | undefined): AppendLog {
	if (path === undefined) {
		const empty = async (): Promise<LogContent> => nothing;
		return {read: empty, mend: empty, append: async () => {}};
	}
	let last: Promise<unknown> = Promise.resolve();
	/** Lines stand in the order in which they were added. */
	const append = (record: object): Promise<void> => {
		const write = (): Promise<void> => addLines(path, [record]);
		const mine = last.then(write, write);
		last = mine;
		return mine;
	};
	return {append, read: () => told(path), mend: () => mended(path)};
}

const mostForOneWriteMs = 50;

type Parsed = {
	readonly records: LogContent['records'];
	/** Counted from 1. */
	readonly badLines: readonly number[];
};

async function told(path: string): Promise<LogContent> {
	const parsed = await parsedFile(path);
	if (typeof parsed === 'string') return {records: [], problem: parsed};
	const {records, badLines} = parsed;
	if (badLines.length === 0) return {records};
	return {records, problem: `${path}: ${lineText(badLines)} cannot be read and is passed over`};
}

/** Renamed before it is read again: what a running copy still adds then stands in one of the two files. */
async function mended(path: string): Promise<LogContent> {
	let first = await parsedFile(path);
	if (typeof first !== 'string' && first.badLines.length > 0) {
		// Another copy may be in the middle of its line.
		await setTimeout(mostForOneWriteMs);
		first = await parsedFile(path);
	}
	if (typeof first === 'string') return {records: [], problem: first};
	if (first.badLines.length === 0) return {records: first.records};
	const aside = `${path}.damaged-${new Date().toISOString().replaceAll(/[:.]/gv, '-')}`;
	try {
		await rename(path, aside);
		const parsed = await parsedFile(aside);
		const {records} = typeof parsed === 'string' ? first : parsed;
		await addLines(path, records);
		const problem = `${lineText(first.badLines)} of ${path} cannot be read: the file was set aside as ${aside}, ${records.length} whole lines were kept`;
		return {records, problem};
	} catch (error) {
		return {
			records: first.records,
			problem: `${path}: ${lineText(first.badLines)} cannot be read, and the file cannot be set aside: ${reason(error)}`,
		};
	}
}

function lineText(lines: readonly number[]): string {
	return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
}

/** The lines of a file, or a sentence on why it cannot be read; one that is not there has none. */
async function parsedFile(path: string): Promise<Parsed | string> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		if (isMissing(error)) return {records: [], badLines: []};
		return `${path} cannot be read: ${reason(error)}`;
	}
	const records: Readonly<Record<string, unknown>>[] = [];
	const badLines: number[] = [];
	for (const [index, line] of linesOf(bytes).entries()) {
		if (line.length === 0) continue;
		const record = parsedRecord(line);
		if (record === undefined) badLines.push(index + 1);
		else records.push(record);
	}
	return {records, badLines};
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
	const lines: Uint8Array[] = [];
	let start = 0;
	for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
		lines.push(bytes.subarray(start, end));
		start = end + 1;
	}
	return [...lines, bytes.subarray(start)];
}

/** Bytes that are no UTF-8 spoil their line and no other. */
function parsedRecord(line: Uint8Array): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(line));
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isRecord ? {...value} : undefined;
	} catch {
		return undefined;
	}
}

/** One write; nobody else may read the file or its folder. */
async function addLines(path: string, records: readonly object[]): Promise<void> {
	if (records.length === 0) return;
	await mkdir(dirname(path), {recursive: true, mode: 0o700});
	const file = await open(path, 'a+', 0o600);
	try {
		const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
		// A line that a crash cut must not swallow this one.
		const start = (await endsInLine(file)) ? '' : '\n';
		const bytes = Buffer.from(start + lines);
		const {bytesWritten} = await file.write(bytes);
		if (bytesWritten < bytes.length) throw new Error('the disk is full');
		await file.datasync();
	} finally {
		await file.close();
	}
}

async function endsInLine(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
	const {size} = await file.stat();
	if (size === 0) return true;
	const {buffer} = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === lineFeed;
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
