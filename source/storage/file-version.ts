import {stat} from 'node:fs/promises';

/** Another one for another content: a file that was put in the place of an old one has its own number. */
export type Version = {readonly ino: number; readonly size: number; readonly mtimeMs: number};

/** `undefined` where there is no file. */
export async function versionOf(path: string): Promise<Version | undefined> {
	try {
		const {ino, size, mtimeMs} = await stat(path);
		return {ino, size, mtimeMs};
	} catch {
		return undefined;
	}
}

export function isVersion(one: Version | undefined, other: Version | undefined): boolean {
	const isSameFile = one?.ino === other?.ino && one?.size === other?.size;
	return isSameFile && one?.mtimeMs === other?.mtimeMs;
}

/** By so many bytes and no more. */
export function isGrown(
	before: Version | undefined,
	after: Version | undefined,
	bytes: number,
): boolean {
	const isSameFile = before === undefined || before.ino === after?.ino;
	return isSameFile && after?.size === (before?.size ?? 0) + bytes;
}
