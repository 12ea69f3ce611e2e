import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import disk, {type FileHandle} from 'node:fs/promises';
import {syncBuiltinESMExports} from 'node:module';
import {hostname, tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {appendLog} from '../../../source/storage/append-log.ts';
import {takeLock} from '../../../source/storage/file-lock.ts';

/** What the disk does wrong now. */
const faults: {
	/** Bytes that a write takes before the disk is full. */
	room?: number;
	/** The code that opening a file for writing ends with. */
	refuses?: string;
	/** Runs before a file takes the name of another. */
	beforeRename?: () => Promise<void>;
} = {};

const real = {open: disk.open, rename: disk.rename};

/** Takes the place of functions of Node itself, for every module that has imported them. */
function useDisk(functions: Pick<typeof disk, 'open' | 'rename'>): void {
	Object.assign(disk, functions);
	syncBuiltinESMExports();
}

const failing: typeof real = {
	open: async (path, flags, mode) => {
		if (flags !== 'r' && faults.refuses !== undefined) throw failure(faults.refuses);
		const file = await real.open(path, flags, mode);
		return faults.room === undefined || flags === 'r' ? file : shortOfRoom(file, faults.room);
	},
	rename: async (from, to) => {
		await faults.beforeRename?.();
		await real.rename(from, to);
	},
};

function failure(code: string): Error {
	return Object.assign(new Error(`${code}: injected`), {code});
}

function shortOfRoom(file: FileHandle, room: number): FileHandle {
	return new Proxy(file, {
		get: (target, name) => {
			if (name === 'write') {
				return (bytes: Uint8Array) => target.write(bytes.subarray(0, room));
			}
			if (name === 'writeFile') return () => Promise.reject(failure('ENOSPC'));
			const value: unknown = Reflect.get(target, name);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'khabar-state-'));
	useDisk(failing);
});
afterEach(() => {
	useDisk(real);
	delete faults.room;
	delete faults.refuses;
	delete faults.beforeRename;
	rmSync(home, {recursive: true});
});

function fileIn(name: string): string {
	return join(home, name);
}

test('a disk that is full in the middle of a line: told, and the line is written once there is room', async () => {
	const path = fileIn('log.jsonl');
	const log = appendLog(path);
	await log.append({n: 1});
	faults.room = 4;
	await expect(log.append({n: 2})).rejects.toThrow(/the disk is full/);
	await expect(log.append({n: 3})).rejects.toThrow(/the disk is full/);
	// Another copy, and the next run, read what is whole.
	expect((await appendLog(path).read()).records).toEqual([{n: 1}]);
	delete faults.room;
	await log.append({n: 4});
	expect((await log.read()).records).toEqual([{n: 1}, {n: 2}, {n: 3}, {n: 4}]);
	const mended = await appendLog(path).mend();
	expect(mended.records).toEqual([{n: 1}, {n: 2}, {n: 3}, {n: 4}]);
	expect(mended.problem).toContain('set aside as');
});

test('of several lines that found room in part, those that are whole are not written again', async () => {
	const path = fileIn('log.jsonl');
	const log = appendLog(path);
	faults.room = 0;
	await expect(log.append({n: 1})).rejects.toThrow();
	// One line and a half.
	faults.room = 12;
	await expect(log.append({n: 2})).rejects.toThrow();
	delete faults.room;
	await log.append({n: 3});
	expect(readFileSync(path, 'utf8')).toBe('{"n":1}\n{"n"\n{"n":2}\n{"n":3}\n');
});

test.runIf(existsSync('/dev/full'))('a device that is full says so', async () => {
	await expect(appendLog('/dev/full').append({n: 1})).rejects.toThrow(/ENOSPC/);
});

test('a home that cannot be written: told, nothing is touched, and what is there is read', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, '{"n":1}\n{"n":2,"te');
	faults.refuses = 'EROFS';
	const log = appendLog(path);
	await expect(log.append({n: 3})).rejects.toThrow(/EROFS/);
	const {records, problem} = await log.mend();
	expect(records).toEqual([{n: 1}]);
	expect(problem).toMatch(/^line 2 of log.jsonl cannot be read, and cannot be set aside: EROFS/);
	expect(readdirSync(home)).toEqual(['log.jsonl']);
	expect(readFileSync(path, 'utf8')).toBe('{"n":1}\n{"n":2,"te');
});

test('a disk that is full while a damaged file is mended leaves that file where it is', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, '{"n":1}\nrubbish\n{"n":2}\n');
	faults.room = 0;
	const {records, problem} = await appendLog(path).mend();
	expect(records).toEqual([{n: 1}, {n: 2}]);
	expect(problem).toMatch(/^line 2 of log.jsonl cannot be read, and cannot be set aside: ENOSPC/);
	expect(readFileSync(path, 'utf8')).toBe('{"n":1}\nrubbish\n{"n":2}\n');
	expect(
		readdirSync(home).filter((name) => name.includes('.damaged-') || name.endsWith('.new')),
	).toEqual([]);
});

/** The last of each `key`. */
function newest(records: readonly Readonly<Record<string, unknown>>[]): readonly object[] {
	return [...new Map(records.map((record) => [record['key'], record])).values()];
}

function longLog(): string {
	return Array.from({length: 500}, (_, n) => `{"key":${n % 3},"n":${n}}\n`).join('');
}

test('a long log is made short, and what another copy adds at that moment is kept', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, longLog());
	let added: Promise<void> | undefined;
	faults.beforeRename = async () => {
		// The line goes to the file that is about to lose its name.
		added ??= appendLog(path).append({key: 9, n: 9});
		while (readFileSync(path, 'utf8') === longLog()) await setTimeout(1);
	};
	const log = appendLog(path, {compacted: newest});
	expect((await log.mend()).records).toHaveLength(500);
	await log.shorten();
	expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4);
	await added;
	expect((await log.read()).records.map(({n}) => n)).toEqual([498, 499, 497, 9]);
	expect(readdirSync(home)).toEqual(['log.jsonl']);
});

test('a copy whose file lost its name writes its line again', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, longLog());
	const [one, two] = [appendLog(path, {compacted: newest}), appendLog(path)];
	const added = Array.from({length: 40}, (_, n) => two.append({key: `more ${n}`}));
	await one.shorten();
	await Promise.all(added);
	const keys = new Set((await two.read()).records.map(({key}) => key));
	expect(keys.size).toBe(43);
});

test('while another copy has the lock, a log stays as it is', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, longLog());
	const lock = await takeLock(path);
	expect(await takeLock(path)).toBeUndefined();
	await appendLog(path, {compacted: newest}).shorten();
	expect(readFileSync(path, 'utf8')).toBe(longLog());
	await lock?.release();
	await appendLog(path, {compacted: newest}).shorten();
	expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4);
});

test('an append is told as done only when nobody can put an older file over it', async () => {
	const path = fileIn('log.jsonl');
	const lock = await takeLock(path);
	let isDone = false;
	const added = appendLog(path)
		.append({n: 1})
		.then(() => {
			isDone = true;
		});
	while (!existsSync(path) || readFileSync(path, 'utf8') === '') await setTimeout(1);
	await setTimeout(40);
	expect(isDone).toBe(false);
	// What held the lock puts the file in its place that it had read before.
	writeFileSync(`${path}.new`, '{"n":0}\n');
	renameSync(`${path}.new`, path);
	await lock?.release();
	await added;
	expect(readFileSync(path, 'utf8')).toBe('{"n":0}\n{"n":1}\n');
});

test('the lock of a process that is gone is taken over; one of another machine, of a running process is not', async () => {
	const path = fileIn('log.jsonl');
	const at = new Date().toISOString();
	const held = (owner: object): void =>
		writeFileSync(`${path}.lock`, JSON.stringify({host: hostname(), at, ...owner}));
	// Beyond the largest identifier of a process.
	held({pid: 2 ** 30});
	const lock = await takeLock(path);
	expect(await lock?.isOwn()).toBe(true);
	expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({pid: process.pid});
	held({pid: process.pid});
	expect(await lock?.isOwn()).toBe(false);
	expect(await takeLock(path)).toBeUndefined();
	held({pid: 2 ** 30, host: 'elsewhere'});
	expect(await takeLock(path)).toBeUndefined();
});

test('a clock that was put back leaves no lock for ever, and one that jumps while a lock is held ends no wait', async () => {
	const path = fileIn('log.jsonl');
	// Its process ended between making it and writing into it, and then the clock went back by a year.
	writeFileSync(`${path}.lock`, '');
	const later = Date.now() / 1000 + 31_536_000;
	utimesSync(`${path}.lock`, later, later);
	await appendLog(path).append({n: 1});
	const lock = await takeLock(path);
	expect(await lock?.isOwn()).toBe(true);
	const now = vi.spyOn(Date, 'now');
	try {
		let isDone = false;
		const added = appendLog(path)
			.append({n: 2})
			.finally(() => (isDone = true));
		for (const jump of [500_000, -500_000]) {
			now.mockReturnValue(statSync(`${path}.lock`).mtimeMs + jump);
			await setTimeout(30);
			expect(isDone).toBe(false);
		}
		await lock?.release();
		await added;
	} finally {
		now.mockRestore();
	}
	expect((await appendLog(path).read()).records).toEqual([{n: 1}, {n: 2}]);
});

test('a process that ends at once writes what it has, after a line that was cut', async () => {
	const path = fileIn('log.jsonl');
	writeFileSync(path, '{"n":1}\n{"n":2,"te');
	const log = appendLog(path);
	log.appendNow({n: 3});
	expect((await log.read()).records).toEqual([{n: 1}, {n: 3}]);
	appendLog(join(path, 'below', 'a', 'file')).appendNow({n: 4});
});
