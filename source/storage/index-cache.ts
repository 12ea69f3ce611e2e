import {closeSync, mkdirSync, openSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {crc32} from 'node:zlib';
import type {Pack} from '../packs/types.ts';
import {
	type ColumnRow,
	type Columns,
	columnsFromRows,
	insertRows,
	rowsOfColumns,
} from './column-rows.ts';
import {packTables, readPack, writePack} from './pack-rows.ts';
import {type Database, loadSqlite, type Sqlite} from './sqlite.ts';
import {withTexts} from './texts-of-pack.ts';

/**
 * What was read and found in a folder, on the disk, so that the next start reads only what changed. It can
 * be deleted at any time, also while a program uses it. A row has a checksum; several programs may use it.
 */
export type IndexCache = {
	/** None of a fresh one. */
	readonly packs: () => readonly number[];
	/** The articles of each pack. */
	readonly sizes: () => readonly number[];
	/** Throws what is damaged. `letGo` is called now and then, when some megabytes are garbage. */
	readonly pack: (id: number, letGo?: () => void) => Pack;
	/** With the texts that it brings, whole or not at all; returns it with the places of its texts. */
	readonly add: (pack: Pack) => Pack;
	/** One pack in the place of all others, if nobody else has changed them; whole or not at all. */
	readonly replace: (pack: Pack) => void;
	readonly remove: (ids: readonly number[]) => void;
	/** What was worked out from all packs together; absent when another was added since. Throws what is damaged. */
	readonly derived: (name: string, letGo?: () => void) => Columns | undefined;
	/** In the place of what was kept before; of the packs that were read or written last, if nobody changed them since. */
	readonly keepDerived: (values: Derived) => void;
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
	const open = (sqlite: Sqlite) => () => opened(sqlite, file, {version, busyMs});
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
		removeFiles(file);
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

function removeFiles(file: string): void {
	for (const end of ['', '-journal']) rmSync(file + end, {force: true});
}

/** `khbr` */
const applicationId = 0x6b_68_62_72;

function opened(
	sqlite: Sqlite,
	file: string | undefined,
	{version, busyMs}: {readonly version: string; readonly busyMs: number},
): Database {
	if (file !== undefined) {
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		// SQLite would make it as the umask says.
		closeSync(openSync(file, 'a', 0o600));
	}
	const database = new sqlite.DatabaseSync(file ?? '', {timeout: busyMs});
	try {
		// A killed process leaves what it committed. A machine without power may leave a damaged file, which is made anew:
		// waiting for the disk at each pack was a tenth of a first start.
		database.exec(
			`pragma page_size = 65536; pragma journal_mode = truncate; pragma synchronous = off`,
		);
		const {application_id: own} = database.prepare('pragma application_id').get() as {
			application_id: number;
		};
		const {count} = database.prepare('select count(*) as count from sqlite_master').get() as {
			count: number;
		};
		if (count > 0 && own !== applicationId) throw new Error("it is another program's");
		database.exec('begin immediate');
		database.exec(`pragma application_id = ${applicationId}`);
		database.exec('create table if not exists made (version text not null)');
		const made = database.prepare('select version from made').get() as
			| {version: string}
			| undefined;
		if (made !== undefined && made.version !== version) {
			database.exec('drop table if exists packs; drop table if exists parts');
			database.exec('drop table if exists texts; drop table if exists derived; delete from made');
		}
		database.exec(packTables);
		database.exec(`
			create table if not exists texts (
				id integer primary key autoincrement, checksum integer not null, data blob not null
			);
			create table if not exists derived (
				owner text not null, name text not null, number integer not null,
				checksum integer not null, data blob not null
			);
		`);
		if (made?.version !== version) database.prepare('insert into made values (?)').run(version);
		database.exec('commit');
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
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
		pack: (id, letGo) => readPack(database, id, letGo),
		add: (pack) => {
			let placed = pack;
			let id = 0;
			whole(() => {
				database.exec('delete from derived');
				placed = withTexts(pack, writeTexts(database, pack.texts));
				id = writePack(database, placed);
			});
			known = [...known, id];
			return placed;
		},
		replace: (pack) =>
			whole(() => {
				if (packs().join() !== known.join()) return;
				database.exec('delete from parts; delete from packs; delete from derived');
				writePack(database, pack);
				removeTexts(database, pack);
				known = packs();
			}),
		remove: (ids) =>
			whole(() => {
				database.exec('delete from derived');
				for (const id of ids) {
					database.prepare('delete from parts where pack = ?').run(id);
					database.prepare('delete from packs where id = ?').run(id);
				}
				known = known.filter((id) => !ids.includes(id));
			}),
		derived: (name, letGo) => readDerived(database, name, letGo),
		keepDerived: (values) =>
			whole(() => {
				if (packs().join() !== known.join()) return;
				database.exec('delete from derived');
				writeDerived(database, values);
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
			if (file === undefined) return;
			database.close();
			removeFiles(file);
			database = open();
		},
		close: () => database.close(),
	};
}

/** The first error is the one that is told: a disk that is full may have rolled back already. */
function rolledBack(database: Database): void {
	try {
		database.exec('rollback');
	} catch {}
}

function writeTexts(database: Database, texts: readonly Uint8Array[]): readonly number[] {
	const insert = database.prepare('insert into texts (checksum, data) values (?, ?)');
	return texts.map((text) => Number(insert.run(crc32(text), text).lastInsertRowid));
}

function readText(database: Database, id: number): Uint8Array | undefined {
	try {
		const row = database.prepare('select checksum, data from texts where id = ?').get(id);
		const data = row?.['data'] as Uint8Array | undefined;
		return data !== undefined && crc32(data) === row?.['checksum'] ? data : undefined;
	} catch {
		return undefined;
	}
}

/** Of articles that are gone. */
function removeTexts(database: Database, {articles}: Pack): void {
	const kept = new Set(articles.map(({place}) => ('kept' in place ? place.kept : undefined)));
	const remove = database.prepare('delete from texts where id = ?');
	for (const {id} of database.prepare('select id from texts').all()) {
		if (!kept.has(Number(id))) remove.run(id as number);
	}
}

function writeDerived(database: Database, derived: Derived): void {
	const sql = 'insert into derived (owner, name, number, checksum, data) values (?, ?, ?, ?, ?)';
	for (const [key, columns] of Object.entries(derived)) {
		insertRows(database, {sql, key}, rowsOfColumns(columns));
	}
}

/** Throws what is damaged. */
function readDerived(database: Database, owner: string, letGo?: () => void): Columns | undefined {
	// Not grouped by the database, which without an index sorts, and copies, all of the data for that.
	const sizes = new Map<string, number>();
	for (const {name, size} of database
		.prepare('select name, length(data) as size from derived where owner = ?')
		.all(owner)) {
		sizes.set(String(name), (sizes.get(String(name)) ?? 0) + Number(size));
	}
	if (sizes.size === 0) return undefined;
	const rows = database
		.prepare('select name, number, checksum, data from derived where owner = ?')
		.iterate(owner) as Iterable<ColumnRow & {readonly checksum: number}>;
	return columnsFromRows(sizes, rows, letGo);
}
