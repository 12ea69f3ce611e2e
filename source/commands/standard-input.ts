import {fstatSync} from 'node:fs';
import process from 'node:process';
import {defaultFileSize} from '../corpus/read-bytes.ts';
import {type CommandRequest, exitCodes} from './command-types.ts';

/** What is read: `process.stdin`, or what a test gives. */
export type ByteSource = AsyncIterable<Uint8Array | string>;

type Wrong = {readonly problem: string; readonly code: number};

/**
 * The request with what standard input names in the place of `-`: files, one a line or, as from
 * `find -print0`, parted by NUL; or articles themselves, as JSON lines or as a list of JSON.
 * The browser without a folder reads it too, where it is a pipe or a file.
 */
export async function withStandardInput(
	request: CommandRequest,
	isBrowse: boolean,
	source: ByteSource = process.stdin,
): Promise<CommandRequest | Wrong> {
	const {paths, flags} = request;
	const isNamed = paths.includes('-');
	const isUnasked = isBrowse && paths.length === 0 && !flags.demo && isFed();
	if (!isNamed && !isUnasked) return request;
	const limit = flags.read.maxFileSize ?? defaultFileSize;
	const text = await textOf(source, limit);
	if (text === undefined) {
		const problem = `standard input is longer than ${limit} bytes: --max-file-size raises that`;
		return {problem, code: exitCodes.usage};
	}
	if (text.trim() === '') {
		const isEnough = !isNamed || paths.length > 1;
		return isEnough
			? {...request, paths: paths.filter((path) => path !== '-')}
			: {problem: 'standard input names no file', code: exitCodes.noArticles};
	}
	// No name of a file that is worth reading begins so.
	if (/^\s*[\{\[]/v.test(text)) {
		const read = {...flags.read, input: text};
		return {...request, paths: isNamed ? paths : ['-'], flags: {...flags, read}};
	}
	const names = namesIn(text);
	const all = isNamed ? paths.flatMap((path) => (path === '-' ? names : [path])) : names;
	return {...request, paths: all};
}

function namesIn(text: string): readonly string[] {
	const parts = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/v);
	return parts.filter((name) => name.trim() !== '');
}

/** A pipe, a file or a socket: nobody types there. */
function isFed(): boolean {
	if (process.stdin.isTTY) return false;
	try {
		const found = fstatSync(0);
		return found.isFIFO() || found.isFile() || found.isSocket();
	} catch {
		return false;
	}
}

/** Nothing where it is longer than `limit` bytes. */
async function textOf(source: ByteSource, limit: number): Promise<string | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of source) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
		chunks.push(bytes);
		length += bytes.length;
		if (length > limit) return undefined;
	}
	return new TextDecoder().decode(Buffer.concat(chunks));
}
