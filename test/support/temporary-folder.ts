import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';

/** One temporary folder for a whole run, in which tests and the programs that they start make theirs; gone with it. */
export default function setup() {
	const before = process.env['TMPDIR'];
	const folder = mkdtempSync(join(tmpdir(), 'khabar-test-'));
	process.env['TMPDIR'] = folder;
	return function teardown() {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
		rmSync(folder, {recursive: true, force: true});
	};
}
