import {link, open, readFile, rename, stat, unlink} from 'node:fs/promises';
import {hostname} from 'node:os';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';

/** A lock that is held: a file beside the one that it guards. */
export type FileLock = {
	/** Whether it is still this process's: a machine that slept may have lost it. */
	readonly isOwn: () => Promise<boolean>;
	readonly release: () => Promise<void>;
};

/** Milliseconds after which the lock of a process that cannot be asked counts as left behind. */
const staleMs = 600_000;
/** The same for a lock that names no owner: its process ended between making and writing it. */
const ownerlessMs = 10_000;
/** What is rewritten is short: whoever takes longer hangs. */
const longestWaitMs = 10_000;
const betweenLooksMs = 5;

/**
 * Takes the lock of `path`, or returns nothing where somebody else has it. The file tells who: process,
 * machine and time. One whose process is gone is taken over. Rejects where no file can be made.
 */
export async function takeLock(path: string): Promise<FileLock | undefined> {
	const name = `${path}.lock`;
	const own = JSON.stringify({pid: process.pid, host: hostname(), at: new Date().toISOString()});
	const isMade = (await made(name, own)) || ((await dropStale(name)) && (await made(name, own)));
	if (!isMade) return undefined;
	const isOwn = async (): Promise<boolean> => (await content(name)) === own;
	return {
		isOwn,
		release: async () => {
			if (await isOwn()) await unlink(name);
		},
	};
}

/** Waits while somebody who still runs holds the lock of `path`; rejects where that takes too long. */
export async function lockReleased(path: string): Promise<void> {
	const name = `${path}.lock`;
	// The clock of the day may jump.
	const end = performance.now() + longestWaitMs;
	for (let owner = await content(name); owner !== undefined; owner = await content(name)) {
		if (await isStale(name, owner)) return;
		if (performance.now() > end) throw new Error(`${name} is held: ${owner}`);
		await setTimeout(betweenLooksMs);
	}
}

async function made(name: string, owner: string): Promise<boolean> {
	try {
		const file = await open(name, 'wx', 0o600);
		try {
			await file.writeFile(owner);
		} finally {
			await file.close();
		}
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

/** Removes a lock that was left behind. Two that try: one takes it away, and puts back what is not stale. */
async function dropStale(name: string): Promise<boolean> {
	const seen = await content(name);
	if (seen === undefined) return true;
	if (!(await isStale(name, seen))) return false;
	const away = `${name}.${process.pid}`;
	try {
		await rename(name, away);
	} catch {
		return false;
	}
	if ((await content(away)) !== seen) {
		// Unlike a rename it never takes the place of a lock that somebody made meanwhile.
		await link(away, name).catch(() => {});
		await unlink(away);
		return false;
	}
	await unlink(away);
	return true;
}

async function isStale(name: string, owner: string): Promise<boolean> {
	const made = await stat(name).catch(() => undefined);
	// One that was made in the future is as old as the clock went back.
	const age = made === undefined ? 0 : Math.abs(Date.now() - made.mtimeMs);
	const {pid, host} = ownerOf(owner);
	if (pid === undefined) return age > ownerlessMs;
	return age > staleMs || (host === hostname() && !isRunning(pid));
}

function ownerOf(text: string): {readonly pid?: number; readonly host?: unknown} {
	try {
		const {pid, host}: Readonly<Record<string, unknown>> = {...JSON.parse(text)};
		return typeof pid === 'number' ? {pid, host} : {};
	} catch {
		return {};
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It runs and is somebody else's.
		return hasCode(error, 'EPERM');
	}
}

async function content(name: string): Promise<string | undefined> {
	return readFile(name, 'utf8').catch(() => undefined);
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
