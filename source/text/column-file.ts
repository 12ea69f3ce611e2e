/** Columns by their names, which may stand in groups. */
export type ColumnGroup = {readonly [name: string]: Column | ColumnGroup};

type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array;

const kinds = {Int32Array, Uint32Array, Uint16Array, Uint8Array, Float32Array} as const;

type Kind = keyof typeof kinds;

/** Where a column stands behind the directory, in bytes, and how many numbers it has. */
type Place = {readonly kind: Kind; readonly start: number; readonly count: number};

type Directory = {readonly [name: string]: Place | Directory};

/*
 * A file of columns as this machine has them in its memory:
 *
 *     4 bytes      bytes of the directory, a multiple of 4
 *     directory    JSON and blanks
 *     columns      each from a multiple of 4 on
 */
const headLength = 4;

/** What `readColumns` reads. */
export function columnFile(group: ColumnGroup): Uint8Array {
	const columns: Column[] = [];
	let start = 0;
	const directoryOf = (part: ColumnGroup): Directory =>
		Object.fromEntries(
			Object.entries(part).map(([name, entry]) => {
				const kind = kindOf(entry);
				if (kind === undefined) return [name, directoryOf(entry as ColumnGroup)];
				const column = entry as Column;
				const place = {kind, start, count: column.length};
				columns.push(column);
				start += padded(column.byteLength);
				return [name, place];
			}),
		);
	const directory = new TextEncoder().encode(JSON.stringify(directoryOf(group)));
	const first = headLength + padded(directory.length);
	const file = new Uint8Array(first + start);
	new DataView(file.buffer).setUint32(0, first - headLength, true);
	file.fill(blank, headLength, first);
	file.set(directory, headLength);
	let at = first;
	for (const {buffer, byteOffset, byteLength} of columns) {
		file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
		at += padded(byteLength);
	}
	return file;
}

const blank = 0x20;

function padded(length: number): number {
	return (length + 3) & ~3;
}

/** A `Buffer` is a column of bytes. */
function kindOf(entry: Column | ColumnGroup): Kind | undefined {
	const names = Object.keys(kinds) as Kind[];
	return names.find((name) => entry instanceof kinds[name]);
}

/** The columns of a file, in its memory, which is to begin at a multiple of 4. Throws where they do not stand in it. */
export function readColumns(file: Uint8Array): ColumnGroup {
	const {buffer, byteOffset} = file as Uint8Array<ArrayBuffer>;
	const size = new DataView(buffer, byteOffset).getUint32(0, true);
	const text = new TextDecoder().decode(file.subarray(headLength, headLength + size));
	const first = byteOffset + headLength + size;
	const read = (directory: Directory): ColumnGroup =>
		Object.fromEntries(
			Object.entries(directory).map(([name, entry]) => {
				if (!isPlace(entry)) return [name, read(entry)];
				return [name, new kinds[entry.kind](buffer, first + entry.start, entry.count)];
			}),
		);
	return read(JSON.parse(text));
}

function isPlace(entry: Place | Directory): entry is Place {
	return typeof entry.kind === 'string';
}
