import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

/*
 * One temporary folder for a whole run, in which tests and the programs that they start make theirs; gone with it. The
 * runner calls both functions, before and after.
 */

let folder: string | undefined;

export function setup(): void {
	folder = mkdtempSync(join(tmpdir(), 'khabar-test-'));
	process.env['TMPDIR'] = folder;
}

export function teardown(): void {
	if (folder !== undefined) rmSync(folder, {recursive: true, force: true});
}
