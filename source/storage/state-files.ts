import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {type BidiMode, bidiModes} from '../text/types.ts';

/** What is remembered from run to run. Reading lists are sensitive: nobody else may read these files. */
export type StateFiles = {
	/** Queries, newest first. */
	readonly readHistory: () => Promise<readonly string[]>;
	readonly rememberQuery: (query: string) => Promise<void>;
	/** The bidi modes chosen by hand, by the name of the terminal. */
	readonly readBidi: () => Promise<ReadonlyMap<string, BidiMode>>;
	readonly rememberBidi: (terminal: string, mode: BidiMode) => Promise<void>;
	/** Writes what was copied last, whole; returns the file's path, or nothing where nothing is kept. */
	readonly keepCopy: (text: string) => Promise<string | undefined>;
};

const historyLength = 200;
const lastCopy = 'last-copy.txt';

/** Files below `folder`, or nothing at all with `--no-state`. Unreadable files count as empty. */
export function stateFiles(folder: string | undefined): StateFiles {
	const read = async (name: string): Promise<unknown> => {
		if (folder === undefined) return undefined;
		try {
			return JSON.parse(await readFile(join(folder, name), 'utf8'));
		} catch {
			return undefined;
		}
	};
	let last: Promise<unknown> = Promise.resolve();
	/** One after the other: each reads what the one before wrote. */
	const inTurn = (work: () => Promise<void>): Promise<void> => {
		const mine = last.then(work, work);
		last = mine;
		return mine;
	};
	const write = (name: string, value: unknown): Promise<void> =>
		writeText(name, `${JSON.stringify(value)}\n`);
	const writeText = async (name: string, text: string): Promise<void> => {
		if (folder === undefined) return;
		await mkdir(folder, {recursive: true, mode: 0o700});
		// Written beside and renamed, so that a crash leaves the old file whole.
		const path = join(folder, name);
		const fresh = `${path}.${process.pid}`;
		await writeFile(fresh, text, {mode: 0o600});
		await rename(fresh, path);
	};
	return {
		readHistory: async () => strings(await read('history.json')),
		rememberQuery: (query) =>
			inTurn(async () => {
				const old = strings(await read('history.json'));
				const all = [query, ...old.filter((entry) => entry !== query)];
				await write('history.json', all.slice(0, historyLength));
			}),
		readBidi: async () => {
			const entries = Object.entries(table(await read('terminals.json')));
			return new Map(
				entries.flatMap(([terminal, value]) => {
					const mode = bidiModes.find((known) => known === value);
					return mode === undefined ? [] : [[terminal, mode] as const];
				}),
			);
		},
		keepCopy: async (text) => {
			await inTurn(() => writeText(lastCopy, text));
			return folder === undefined ? undefined : join(folder, lastCopy);
		},
		rememberBidi: (terminal, mode) =>
			inTurn(async () => {
				const known = table(await read('terminals.json'));
				await write('terminals.json', {...known, [terminal]: mode});
			}),
	};
}

function strings(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function table(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? {...value} : {};
}
