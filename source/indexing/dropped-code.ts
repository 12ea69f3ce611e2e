import {serialize} from 'node:v8';

/**
 * To be called by a process or thread before it has done anything. Until the first buffer is cut short or detached, and
 * until Node makes the first one of its own, V8 compiles in the belief that neither ever happens: then it drops what it
 * compiled for arrays of numbers, which is most of what reads and indexes, and compiles it again.
 */
export function dropNoCodeLater(): void {
	new ArrayBuffer(1).transfer();
	serialize(new Uint8Array(1));
}
