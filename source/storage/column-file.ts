import {closeSync, openSync, rmSync, writeSync} from 'node:fs';
import {DefaultDeserializer} from 'node:v8';
import {crc32} from 'node:zlib';
import type {Listed} from '../packs/types.ts';
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
		/** Read part by part as they are gone through. */
		readonly lists: ReadonlyMap<string, Listed<unknown>>;
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
				let staysOpen = false;
				try {
					fillAll(descriptor, filling);
					const read = {columns: empty.columns(), lists: listsIn(descriptor, parts)};
					const later = filling.parts.filter(({isLater}) => isLater);
					fillWhenNeeded(descriptor, later);
					// As long as the program runs: there are one or two of them.
					staysOpen = later.length > 0 || read.lists.size > 0;
					return read;
				} finally {
					if (!staysOpen) close();
				}
			},
		};
	} catch (error) {
		close();
		throw error;
	}
}

function fillWhenNeeded(descriptor: number, parts: readonly RoomyPart[]): void {
	for (const own of Map.groupBy(parts, ({room}) => room.buffer).values()) {
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
			if (missing === 0) filled(room);
		});
	}
}

function listsIn(
	descriptor: number,
	parts: readonly FilePart[],
): ReadonlyMap<string, Listed<unknown>> {
	const lists = Map.groupBy(
		parts.filter(({name}) => !isColumn(name)),
		({name}) => name,
	);
	return new Map(Array.from(lists, ([name, own]) => [name, listOf(descriptor, own)]));
}

/** Every part of a list is looked at now, and has as many items as the first but for the last. */
function listOf(descriptor: number, parts: readonly FilePart[]): Listed<unknown> {
	let current = -1;
	let items: readonly unknown[] = [];
	const itemsIn = (part: number): readonly unknown[] => {
		const known = parts[part];
		if (part !== current && known !== undefined) items = itemsOf(readPart(descriptor, known));
		current = part;
		return items;
	};
	for (const part of parts) readPart(descriptor, part);
	const last = itemsIn(parts.length - 1).length;
	const perPart = itemsIn(0).length;
	return {
		length: (parts.length - 1) * perPart + last,
		at: (index) => itemsIn(Math.floor(index / perPart))[index % perPart],
	};
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
