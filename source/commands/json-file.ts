import {readFileSync} from 'node:fs';

/** A file of settings: its value, nothing where there is no such file, or a sentence on why it cannot be read. */
export function readJsonFile(path: string): {
	readonly value?: unknown;
	readonly problem?: string;
} {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		const isMissing =
			error instanceof Error &&
			'code' in error &&
			(error.code === 'ENOENT' || error.code === 'ENOTDIR');
		return isMissing ? {} : {problem: `${path} cannot be read: ${reason(error)}`};
	}
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/v, ''));
		return {value};
	} catch (error) {
		return {problem: `${path} is no JSON: ${reason(error)}`};
	}
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
