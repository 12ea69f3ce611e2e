import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};
import lock from '../../../package-lock.json' with {type: 'json'};

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the package needs no other: libraries are bundled, their versions exact', () => {
	expect(manifest).not.toHaveProperty('dependencies');
	const loose = Object.entries(manifest.devDependencies).filter(
		([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
	);
	expect(loose).toEqual([]);
});

test('the lock file holds what package.json asks for', () => {
	expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
});

test('the lock file names no place that packages come from: each machine has its own', () => {
	expect(JSON.stringify(lock).match(/"resolved":"[^"]*"/g) ?? []).toEqual([]);
});

const code = ['source', 'test', 'scripts', 'bin'].flatMap((folder) =>
	readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
		.filter((path) => /\.(?:[cm]?[jt]s|tsx)$/.test(path))
		.map((path) => join(folder, path)),
);

test('no file of source/ is longer than 300 lines', () => {
	const long = code
		.filter((path) => path.startsWith('source'))
		.map((path) => ({path, lines: contentOf(path).trimEnd().split('\n').length}))
		.filter(({lines}) => lines > 300);
	expect(long).toEqual([]);
});

/**
 * What an editor does not show: formats (joiners, marks and overrides of direction), controls,
 * line separators, and spaces that are not U+0020. The Arabic number signs are formats one can see.
 */
const invisible =
	/[[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Zs}]--[\t\n \u0600-\u0605\u06DD\u0890\u0891\u08E2]]/v;

test('invisible characters are written as escapes', () => {
	const lines = code.flatMap((path) =>
		contentOf(path)
			.split('\n')
			.flatMap((line, index) => {
				const found = invisible.exec(line)?.[0].codePointAt(0)?.toString(16).toUpperCase();
				return found === undefined ? [] : [`${path}:${index + 1} has U+${found.padStart(4, '0')}`];
			}),
	);
	expect(lines).toEqual([]);
});

function contentOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}
