import {readSync} from 'node:fs';
import {crc32} from 'node:zlib';

/*
 * Columns that several threads fill from one file, part by part: each takes the next one that nobody has taken.
 */

/** Where a row of a column, or of a list, stands in a file. */
export type FilePart = {
	readonly name: string;
	readonly number: number;
	readonly start: number;
	readonly size: number;
	readonly checksum: number;
	/** It is read when it is asked for, and before only looked at. */
	readonly isLater: boolean;
};

/** A part, where its bytes are wanted, and the place of its state. */
export type RoomyPart = FilePart & {readonly room: Uint8Array; readonly index: number};

export type Filling = {
	readonly path: string;
	readonly parts: readonly RoomyPart[];
	/** Of each part, how far it is. */
	readonly states: Int32Array;
};

const [isFree, isTaken, isFilled, isDamaged] = [0, 1, 2, 3] as const;

export function newFilling(path: string, parts: readonly Omit<RoomyPart, 'index'>[]): Filling {
	const states = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * parts.length));
	return {path, parts: parts.map((part, index) => ({...part, index})), states};
}

/** What another thread can be sent: of what is not shared it would have copies. */
export function sharedFilling({parts, ...filling}: Filling): Filling {
	return {...filling, parts: parts.filter(({room}) => room.buffer instanceof SharedArrayBuffer)};
}

/** Fills what nobody has taken yet, until there is no more; what is damaged is noted. */
export function fillFree(descriptor: number, {parts, states}: Filling): void {
	for (const part of parts) {
		const {index, room, isLater} = part;
		if (Atomics.compareExchange(states, index, isFree, isTaken) !== isFree) continue;
		let state: number = isDamaged;
		try {
			const data = readPart(descriptor, part);
			// Who has waited for too long has filled it meanwhile, and may have changed it since.
			if (Atomics.load(states, index) !== isTaken) continue;
			if (!isLater) room.set(data);
			state = isFilled;
		} catch {}
		Atomics.store(states, index, state);
		Atomics.notify(states, index);
	}
}

/** Fills the rest, and waits for what other threads have taken. Throws what is damaged. */
export function fillAll(descriptor: number, filling: Filling): void {
	fillFree(descriptor, filling);
	const {parts, states} = filling;
	for (const part of parts) {
		const {index, name, room, isLater} = part;
		// A thread that has ended on the way fills it no more.
		if (Atomics.wait(states, index, isTaken, patienceMs) === 'timed-out') {
			Atomics.store(states, index, isFilled);
			const data = readPart(descriptor, part);
			if (!isLater) room.set(data);
		}
		if (Atomics.load(states, index) === isDamaged) throw new Error(`${name} is damaged`);
	}
}

/** A part takes some milliseconds. */
const patienceMs = 1000;

/** What is read is to be copied, not held: the next part stands there too. Throws what is damaged. */
export function readPart(descriptor: number, {name, start, size, checksum}: FilePart): Uint8Array {
	if (used.length < size) used = new Uint8Array(size);
	for (let at = 0; at < size; ) {
		const count = readSync(descriptor, used, at, size - at, start + at);
		if (count === 0) throw new Error(`${name} is cut short`);
		at += count;
	}
	const data = used.subarray(0, size);
	if (crc32(data) !== checksum) throw new Error(`${name} is damaged`);
	return data;
}

/** Memory that the system has given already: to be given it takes longer than to read it full and to copy that. */
let used = new Uint8Array(0);
