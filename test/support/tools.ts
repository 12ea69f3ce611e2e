import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import type {TestContext} from 'vitest';

/**
 * Goes on if the command is installed. Otherwise the test is skipped with its reason on stderr,
 * or fails where `KHABAR_REQUIRE_TOOLS=1` says that nothing may be missing, as in `.ci/run`.
 */
export function requireTool(command: string, context: TestContext): void {
	if (!isInstalled(command)) skipOrFail(`${command} is not installed`, context);
}

/** Ends the test, for want of something that the machine lacks. */
export function skipOrFail(reason: string, context: TestContext): never {
	if (process.env['KHABAR_REQUIRE_TOOLS'] === '1') throw new Error(`${reason}.`);
	process.stderr.write(`Skipped "${context.task.name}": ${reason}.\n`);
	return context.skip(reason);
}

function isInstalled(command: string): boolean {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
