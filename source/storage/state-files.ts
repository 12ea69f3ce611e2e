import {mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {type BidiMode, bidiModes} from '../text/types.ts';
import {appendLog} from './append-log.ts';
import type {LogRecord} from './log-lines.ts';

/** What is remembered from run to run. Reading lists are sensitive: nobody else may read these files. */
export type StateFiles = {
	/** Queries, newest first. */
	readonly readHistory: () => Promise<Remembered<readonly string[]>>;
	readonly rememberQuery: (query: string) => Promise<void>;
	/** The bidi modes chosen by hand, by the name of the terminal. */
	readonly readBidi: () => Promise<Remembered<ReadonlyMap<string, BidiMode>>>;
	readonly rememberBidi: (terminal: string, mode: BidiMode) => Promise<void>;
	/** The Urdu keyboard that the reader chose, by its name. */
	readonly readLayout: () => Promise<Remembered<string | undefined>>;
	readonly rememberLayout: (layout: string) => Promise<void>;
	/** Writes what was copied last, whole; returns the file's path, or nothing where nothing is kept. */
	readonly keepCopy: (text: string) => Promise<string | undefined>;
	/** Makes long files short. */
	readonly shorten: () => Promise<void>;
};

/** A sentence for the reader beside it where something could not be read. */
export type Remembered<Value> = {readonly value: Value; readonly problem?: string};

const historyLength = 200;
const lastCopy = 'last-copy.txt';

/** Files below `folder`, or nothing at all with `--no-state`. */
export function stateFiles(folder: string | undefined): StateFiles {
	const pathOf = (name: string): string | undefined =>
		folder === undefined ? undefined : join(folder, name);
	const history = appendLog(pathOf('history.jsonl'), {
		compacted: (records) =>
			queriesOf(records)
				.map((query) => ({query}))
				.reverse(),
		isDurable: false,
	});
	const terminals = appendLog(pathOf('terminals.jsonl'), {
		compacted: (records) => [...modesOf(records)].map(([terminal, bidi]) => ({terminal, bidi})),
		isDurable: false,
	});
	let copying: Promise<unknown> = Promise.resolve();
	const keyboards = appendLog(pathOf('keyboard.jsonl'), {
		compacted: (records) => records.slice(-1),
		isDurable: false,
	});
	return {
		readHistory: async () => {
			const {records, ...rest} = await history.mend();
			return {value: queriesOf(records), ...rest};
		},
		rememberQuery: (query) => history.append({query}),
		readBidi: async () => {
			const {records, ...rest} = await terminals.mend();
			return {value: modesOf(records), ...rest};
		},
		rememberBidi: (terminal, bidi) => terminals.append({terminal, bidi}),
		shorten: async () => {
			await Promise.all([history.shorten(), terminals.shorten(), keyboards.shorten()]);
		},
		readLayout: async () => {
			const {records, ...rest} = await keyboards.mend();
			return {value: layoutOf(records), ...rest};
		},
		rememberLayout: (urdu) => keyboards.append({urdu}),
		keepCopy: async (text) => {
			const path = pathOf(lastCopy);
			if (path === undefined) return undefined;
			const write = (): Promise<void> => writeWhole(path, text);
			const mine = copying.then(write, write);
			copying = mine;
			await mine;
			return path;
		},
	};
}

/** Written beside and renamed, so that a crash leaves the old file whole. */
async function writeWhole(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), {recursive: true, mode: 0o700});
	const fresh = `${path}.${process.pid}`;
	await writeFile(fresh, text, {mode: 0o600});
	await rename(fresh, path);
}

/** Newest first, each once. */
function queriesOf(records: readonly LogRecord[]): readonly string[] {
	const queries = records.flatMap(({query}) => (typeof query === 'string' ? [query] : []));
	return [...new Set(queries.reverse())].slice(0, historyLength);
}

function modesOf(records: readonly LogRecord[]): ReadonlyMap<string, BidiMode> {
	return new Map(
		records.flatMap(({terminal, bidi}) => {
			const mode = bidiModes.find((known) => known === bidi);
			return typeof terminal !== 'string' || mode === undefined ? [] : [[terminal, mode] as const];
		}),
	);
}

/** The newest counts. */
function layoutOf(records: readonly LogRecord[]): string | undefined {
	const layout = records.at(-1)?.['urdu'];
	return typeof layout === 'string' ? layout : undefined;
}
