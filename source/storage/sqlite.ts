import process from 'node:process';

export type Sqlite = typeof import('node:sqlite');
export type Database = InstanceType<Sqlite['DatabaseSync']>;

/**
 * SQLite as Node brings it, from 22.13 on without a flag; `undefined` where it is missing. That it is
 * experimental is nothing that a reader could do something about: the warning would stand in their screen.
 */
export async function loadSqlite(): Promise<Sqlite | undefined> {
	const {emitWarning} = process;
	process.emitWarning = () => {};
	try {
		return await import('node:sqlite');
	} catch {
		return undefined;
	} finally {
		process.emitWarning = emitWarning;
	}
}
