import {closeSync, mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {filedTables, sweepFiled} from './filed-columns.ts';
import {packTables} from './pack-rows.ts';
import type {Database, Sqlite} from './sqlite.ts';
import {textTable} from './text-rows.ts';

/** `khbr` */
const applicationId = 0x6b_68_62_72;

/** Opens or makes it; throws where it is damaged, or another program's. */
export function openDatabase(
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
			database.exec('drop table if exists texts; drop table if exists filed; delete from made');
			// Of builds that had it.
			database.exec('drop table if exists derived');
		}
		for (const tables of [packTables, textTable, filedTables]) database.exec(tables);
		if (file !== undefined) sweepFiled(database, file);
		if (made?.version !== version) database.prepare('insert into made values (?)').run(version);
		database.exec('commit');
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}
