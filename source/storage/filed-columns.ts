import {columnPath, removeColumns} from './cache-files.ts';
import {type ColumnFile, openColumnFile, writeColumnFile} from './column-file.ts';
import type {ColumnRow} from './column-rows.ts';
import type {FilePart} from './filling.ts';
import type {Database} from './sqlite.ts';

/*
 * Files of columns beside a database, which has the directory of each: what it does not know is of a program that was
 * killed. Nobody writes to a file that is known.
 */

export const filedTables = `
	create table if not exists filed (
		owner text not null, file text not null, name text not null, number integer not null,
		start integer not null, size integer not null, checksum integer not null, later integer not null
	);
	create index if not exists filed_of_owners on filed (owner);
`;

/** In the transaction at hand: the rows of an owner, in a new file beside `database`, the file of the database.*/
export function writeFiled(database: Database, file: string, owned: Iterable<OwnedRows>): void {
	const {random} = database.prepare('select lower(hex(randomblob(8))) as random').get() as {
		random: string;
	};
	const owners: string[] = [];
	const parts = writeColumnFile(columnPath(file, random), rowsOf(owned, owners));
	const insert = database.prepare('insert into filed values (?, ?, ?, ?, ?, ?, ?, ?)');
	for (const [index, {name, number, start, size, checksum, isLater}] of parts.entries()) {
		const owner = owners[index] as string;
		insert.run(owner, random, name, number, start, size, checksum, Number(isLater));
	}
}

export type OwnedRows = {readonly owner: string; readonly rows: Iterable<ColumnRow>};

/** Notes whose each of them is. */
function* rowsOf(owned: Iterable<OwnedRows>, owners: string[]): Generator<ColumnRow> {
	for (const {owner, rows} of owned) {
		for (const row of rows) {
			owners.push(owner);
			yield row;
		}
	}
}

/** `undefined` where the owner has none. In one transaction, or another program may delete the file meanwhile. */
export function openFiled(database: Database, file: string, owner: string): ColumnFile | undefined {
	const rows = database
		.prepare('select * from filed where owner = ? order by start')
		.all(owner) as unknown as readonly PartRow[];
	const [first] = rows;
	const parts = rows.map(({later, ...part}) => ({...part, isLater: later === 1}));
	return first && openColumnFile(columnPath(file, first.file), parts);
}

type PartRow = Omit<FilePart, 'isLater'> & {readonly file: string; readonly later: number};

/** The owners that begin so. */
export function ownersOfFiled(database: Database, beginning: string): readonly string[] {
	const select = database.prepare('select distinct owner from filed where owner like ?');
	return select.all(`${beginning}%`).map(({owner}) => String(owner));
}

/** Deletes the files that the database does not know; while nobody else can write. */
export function sweepFiled(database: Database, file: string): void {
	const files = database.prepare('select distinct file from filed').all();
	const known = new Set(files.map((each) => String(each['file'])));
	removeColumns(file, (end) => known.has(end));
}
