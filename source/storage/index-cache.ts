import type {Pack, StoredPack} from '../packs/types.ts';
import {openDatabase} from './cache-database.ts';
import {removeCache} from './cache-files.ts';
import type {ColumnFile} from './column-file.ts';
import {type Columns, rowsOfColumns} from './column-rows.ts';
import {openFiled, ownersOfFiled, sweepFiled, writeFiled} from './filed-columns.ts';
import {type Filling, sharedFilling} from './filling.ts';
import {
	numberedPack,
	ownerOfPack,
	readPack,
	removePack,
	rowsOfPack,
	writePack,
} from './pack-rows.ts';
import {type Database, loadSqlite, type Sqlite} from './sqlite.ts';
import {readText, removeTexts, writeTexts} from './text-rows.ts';
import {withTexts} from './texts-of-pack.ts';

/**
 * What was read and found in a folder, on the disk, so that the next start reads only what changed. It can
 * be deleted at any time, also while a program uses it. A row has a checksum; several programs may use it.
 * Large rows stand in files beside that of the database, which tells where.
 */
export type IndexCache = {
	/** Has another thread begin to read columns that stand in files: of packs, or of what was worked out. */
	readonly readAhead: (what: 'pack' | 'derived', fill: (filling: Filling) => void) => void;
	/** What was begun and is not wanted. */
	readonly forgetAhead: () => void;
	/** None of a fresh one. */
	readonly packs: () => readonly number[];
	/** The articles of each pack. */
	readonly sizes: () => readonly number[];
	/** Throws what is damaged. `letGo` is called now and then, when some megabytes are garbage. */
	readonly pack: (id: number, letGo?: () => void) => StoredPack;
	/** With the texts that it brings, whole or not at all; returns it with the places of its texts. */
	readonly add: (pack: Pack) => Pack;
	/** One pack in the place of all others, if nobody else has changed them; whole or not at all. */
	readonly replace: (pack: Pack) => void;
	readonly remove: (ids: readonly number[]) => void;
	/** What was worked out from all packs together; absent when another was added since. Throws what is damaged. */
	readonly derived: (name: string) => Columns | undefined;
	/** In the place of what was kept before; of the packs that were read or written last, if nobody changed them since. `later` are the columns that are read when they are asked for. */
	readonly keepDerived: (values: Derived, later?: ReadonlySet<string>) => void;
	/** Whole or not at all; returns their numbers. */
	readonly keepTexts: (texts: readonly Uint8Array[]) => readonly number[];
	/** `undefined` where it is damaged, or gone with a pack that another program replaced. */
	readonly text: (id: number) => Uint8Array | undefined;
	/** What cannot be read any more is thrown away, and the cache is an empty one. */
	readonly discard: () => void;
	readonly close: () => void;
};

/** Large values by their names. */
export type Derived = Readonly<Record<string, Columns>>;

export type OpenedCache = {
	/** Absent where it cannot be had: reading goes on without. */
	readonly cache?: IndexCache;
	/** A sentence for the reader. */
	readonly problem?: string;
};

/** Opens or makes the cache in a file; `undefined` is a file that nobody else sees and that goes with the program. */
export async function openIndexCache(
	file: string | undefined,
	version: string,
	busyMs = usualBusyMs,
): Promise<OpenedCache> {
	const open = (sqlite: Sqlite) => () => openDatabase(sqlite, file, {version, busyMs});
	const sqlite = await loadSqlite();
	if (sqlite === undefined) {
		return {
			problem:
				'this Node has no node:sqlite (22.13 and later have): nothing is kept for the next start',
		};
	}
	try {
		return {cache: cacheIn(open(sqlite), file)};
	} catch (error) {
		if (isBusy(error)) {
			return {problem: `another program writes to the cache: nothing is kept this time (${file})`};
		}
		if (file === undefined) return {problem: `texts cannot be kept on the disk: ${String(error)}`};
		return anew(open(sqlite), file, error);
	}
}

function anew(open: () => Database, file: string, error: unknown): OpenedCache {
	const reason = error instanceof Error ? error.message : String(error);
	try {
		removeCache(file);
		const problem = `the cache was damaged (${reason}) and is built anew: ${file}`;
		return {cache: cacheIn(open, file), problem};
	} catch (again) {
		return {
			problem: `no cache can be kept in ${file}: ${again instanceof Error ? again.message : String(again)}`,
		};
	}
}

/** SQLite's own numbers for a file that another program has locked. */
function isBusy(error: unknown): boolean {
	const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
	return code === 5 || code === 6;
}

/** How long one program waits for another to finish what it writes. */
const usualBusyMs = 5000;

function cacheIn(open: () => Database, file: string | undefined): IndexCache {
	let database = open();
	const whole = (work: () => void): void => {
		database.exec('begin immediate');
		try {
			work();
			database.exec('commit');
		} catch (error) {
			rolledBack(database);
			throw error;
		}
	};
	/** While nobody else writes: who does so will sweep. */
	const sweep = (): void => {
		if (file === undefined) return;
		try {
			whole(() => sweepFiled(database, file));
		} catch {}
	};
	/** The same as `whole` for what writes files, or leaves some that nobody knows. */
	const swept = (work: () => void): void => {
		try {
			whole(work);
		} finally {
			sweep();
		}
	};
	/** What is being read by another thread. */
	const ahead = new Map<string, ColumnFile>();
	const forgetAhead = (): void => {
		for (const each of ahead.values()) each.close();
		ahead.clear();
	};
	const opened = (owner: string): ColumnFile | undefined => {
		const begun = ahead.get(owner);
		ahead.delete(owner);
		return begun ?? (file === undefined ? undefined : openFiled(database, file, owner));
	};
	/** One state of the database; the files that it knows are there. */
	const reading = <Read>(read: () => Read): Read => {
		database.exec('begin');
		try {
			return read();
		} finally {
			database.exec('commit');
		}
	};
	const forgetDerived = (): void => {
		database.prepare('delete from filed where owner like ?').run(ownerOfDerived('%'));
	};
	const column = (query: string): readonly number[] =>
		database
			.prepare(query)
			.all()
			.map(({value}) => Number(value));
	const packs = (): readonly number[] => column('select id as value from packs order by id');
	let known: readonly number[] = [];
	return {
		packs: () => {
			known = packs();
			return known;
		},
		sizes: () => column('select articles as value from packs'),
		readAhead: (what, fill) => {
			if (file === undefined) return;
			reading(() => {
				for (const owner of ownersOfFiled(database, `${what} `)) {
					const begun = openFiled(database, file, owner);
					if (begun === undefined) continue;
					ahead.set(owner, begun);
					fill(sharedFilling(begun.filling));
				}
			});
		},
		forgetAhead,
		pack: (id, letGo) =>
			reading(() => readPack(database, {id, filed: opened(ownerOfPack(id))}, letGo)),
		add: (pack) => {
			let placed = pack;
			let id = 0;
			whole(() => {
				forgetDerived();
				placed = withTexts(pack, writeTexts(database, pack.texts));
				id = writePack(database, placed);
			});
			known = [...known, id];
			return placed;
		},
		replace: (pack) => {
			let isReplaced = false;
			swept(() => {
				if (file === undefined || packs().join() !== known.join()) return;
				isReplaced = true;
				database.exec('delete from parts; delete from packs; delete from filed');
				const id = numberedPack(database, pack);
				writeFiled(database, file, [{owner: ownerOfPack(id), rows: rowsOfPack(pack)}]);
				removeTexts(database, pack);
				known = packs();
			});
			if (isReplaced) shrink(database);
		},
		remove: (ids) =>
			swept(() => {
				forgetDerived();
				for (const id of ids) removePack(database, id);
				known = known.filter((id) => !ids.includes(id));
			}),
		derived: (name) => reading(() => opened(ownerOfDerived(name))?.read().columns),
		keepDerived: (values, later) =>
			swept(() => {
				if (file === undefined || packs().join() !== known.join()) return;
				forgetDerived();
				const owned = Object.entries(values).map(([name, columns]) => ({
					owner: ownerOfDerived(name),
					rows: rowsOfColumns(columns, later),
				}));
				writeFiled(database, file, owned);
			}),
		keepTexts: (texts) => {
			let numbers: readonly number[] = [];
			whole(() => {
				numbers = writeTexts(database, texts);
			});
			return numbers;
		},
		text: (id) => readText(database, id),
		discard: () => {
			known = [];
			forgetAhead();
			if (file === undefined) return;
			database.close();
			removeCache(file);
			database = open();
		},
		close: () => {
			forgetAhead();
			database.close();
		},
	};
}

/** The first error is the one that is told: a disk that is full may have rolled back already. */
function rolledBack(database: Database): void {
	try {
		database.exec('rollback');
	} catch {}
}

function ownerOfDerived(name: string): string {
	return `derived ${name}`;
}

/** Gives back what the packs took that one has taken the place of: else the file would stay as large. */
function shrink(database: Database): void {
	try {
		database.exec('vacuum');
	} catch {
		// Somebody else uses it: the room is used again.
	}
}
