import type {CorpusProblem, ProblemKind} from './types.ts';

/** What the system says about a file that it does not give. */
export function problemOf(path: string, error: unknown): CorpusProblem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	const kind = kinds[code];
	return kind === undefined
		? {path, kind: 'unreadable', message: `cannot be read (${code})`}
		: problem(path, kind);
}

const kinds: Readonly<Record<string, keyof typeof messages>> = {
	ENOENT: 'missing',
	ENOTDIR: 'missing',
	ENAMETOOLONG: 'missing',
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	ELOOP: 'loop',
	ENXIO: 'not-a-file',
};

/** A problem whose kind says all of it. */
export function problem(path: string, kind: keyof typeof messages): CorpusProblem {
	return {path, kind, message: messages[kind]};
}

const messages = {
	missing: 'is not there: check the name, or where the link leads',
	'no-permission': 'may not be read by you: ask its owner, or change its permissions',
	loop: 'is a link to a folder that holds it: it was not followed again',
	'not-a-file': 'is a pipe, a socket or a device: it was not opened',
	empty: 'is empty: there is nothing to read in it',
} as const satisfies Partial<Record<ProblemKind, string>>;
