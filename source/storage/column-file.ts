import {closeSync, openSync, rmSync, writeSync} from 'node:fs';
import {DefaultDeserializer} from 'node:v8';
import {crc32} from 'node:zlib';
import {filled, fillLater} from '../text/later.ts';
import {type ColumnRow, type Columns, emptyColumns, isColumn} from './column-rows.ts';
import {
	type FilePart,
	type Filling,
	fillAll,
	newFilling,
	type RoomyPart,
	readPart,
} from './filling.ts';

/*
 * Columns in a file of their own, one after the other, that a database has the directory of: several threads can read
 * it at once, and it can be read without the database.
 */

/** Writes a file that is not there yet, which only its owner may read; whole or not at all, unless the program is killed. */
export function writeColumnFile(path: string, rows: Iterable<ColumnRow>): readonly FilePart[] {
	const parts: FilePart[] = [];
	const descriptor = openSync(path, 'wx', 0o600);
	let start = 0;
	try {
		for (const {name, number, data, isLater = false} of rows) {
			for (let at = 0; at < data.length; ) at += writeSync(descriptor, data, at);
			parts.push({name, number, start, size: data.length, checksum: crc32(data), isLater});
			start += data.length;
		}
	} catch (error) {
		rmSync(path, {force: true});
		throw isFull(error) ? new Error('the disk is full') : error;
	} finally {
		closeSync(descriptor);
	}
	return parts;
}

function isFull(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ENOSPC' || code === 'EDQUOT';
}

/** What stands in a file, of which some may be read already. */
export type ColumnFile = {
	/** For another thread that reads what this one has not read yet. */
	readonly filling: Filling;
	/** Columns, and lists by their names; once. Throws what is damaged. */
	readonly read: () => {
		readonly columns: Columns;
		readonly lists: ReadonlyMap<string, unknown[]>;
	};
	/** Where it is not read after all. */
	readonly close: () => void;
};

/** Throws where it is not there. What was opened is the same when another one has been put in its place. */
export function openColumnFile(path: string, parts: readonly FilePart[]): ColumnFile {
	const ofColumns = parts.filter(({name}) => isColumn(name));
	const sizes = new Map<string, number>();
	for (const {name, size} of ofColumns) sizes.set(name, (sizes.get(name) ?? 0) + size);
	const descriptor = openSync(path, 'r');
	const close = (): void => closeSync(descriptor);
	try {
		const empty = emptyColumns(sizes);
		const filling = newFilling(
			path,
			ofColumns.map((part) => ({...part, room: empty.room(part.name, part.size)})),
		);
		return {
			filling,
			close,
			read: () => {
				let isWanted = false;
				try {
					fillAll(descriptor, filling);
					const read = {columns: empty.columns(), lists: listsIn(descriptor, parts)};
					isWanted = fillWhenNeeded(descriptor, filling);
					return read;
				} finally {
					if (!isWanted) close();
				}
			},
		};
	} catch (error) {
		close();
		throw error;
	}
}

/** Whether there is anything for which the file stays open until all of it is there. */
function fillWhenNeeded(descriptor: number, {parts}: Filling): boolean {
	const columns = Map.groupBy(
		parts.filter(({isLater}) => isLater),
		({room}) => room.buffer,
	);
	let open = columns.size;
	for (const own of columns.values()) {
		const [{room, size}] = own as [RoomyPart];
		const isThere = new Uint8Array(own.length);
		let missing = own.length;
		fillLater(room, (start, end) => {
			for (let index = Math.floor(start / size); index * size < end; index++) {
				const part = own[index];
				if (part === undefined || isThere[index] === 1) continue;
				part.room.set(readPart(descriptor, part));
				isThere[index] = 1;
				missing -= 1;
			}
			if (missing > 0) return;
			filled(room);
			open -= 1;
			if (open === 0) closeSync(descriptor);
		});
	}
	return open > 0;
}

function listsIn(descriptor: number, parts: readonly FilePart[]): ReadonlyMap<string, unknown[]> {
	const lists = new Map<string, unknown[]>();
	for (const part of parts) {
		if (isColumn(part.name)) continue;
		const list = lists.get(part.name) ?? [];
		lists.set(part.name, list);
		for (const item of itemsOf(readPart(descriptor, part))) list.push(item);
	}
	return lists;
}

function itemsOf(data: Uint8Array): readonly unknown[] {
	const copying = new CopyingDeserializer(data);
	copying.readHeader();
	return copying.readValue();
}

/** Node's own takes bytes for a view of what it reads. */
class CopyingDeserializer extends DefaultDeserializer {
	_readHostObject(): unknown {
		// @ts-expect-error Node's types lack what classes are extended by.
		return super._readHostObject().slice();
	}
}
