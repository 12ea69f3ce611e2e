import {crc32} from 'node:zlib';
import type {Pack} from '../packs/types.ts';
import type {Database} from './sqlite.ts';

export const textTable = `
	create table if not exists texts (
		id integer primary key autoincrement, checksum integer not null, data blob not null
	);
`;

/** In the transaction at hand; returns their numbers. */
export function writeTexts(database: Database, texts: readonly Uint8Array[]): readonly number[] {
	const insert = database.prepare('insert into texts (checksum, data) values (?, ?)');
	return texts.map((text) => Number(insert.run(crc32(text), text).lastInsertRowid));
}

/** `undefined` where it is damaged or gone. */
export function readText(database: Database, id: number): Uint8Array | undefined {
	try {
		const row = database.prepare('select checksum, data from texts where id = ?').get(id);
		const data = row?.['data'] as Uint8Array | undefined;
		return data !== undefined && crc32(data) === row?.['checksum'] ? data : undefined;
	} catch {
		return undefined;
	}
}

/** Of articles that are gone. */
export function removeTexts(database: Database, {articles}: Pack): void {
	const kept = new Set(articles.map(({place}) => ('kept' in place ? place.kept : undefined)));
	const remove = database.prepare('delete from texts where id = ?');
	for (const {id} of database.prepare('select id from texts').all()) {
		if (!kept.has(Number(id))) remove.run(id as number);
	}
}
