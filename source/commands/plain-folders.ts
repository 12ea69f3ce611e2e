import {existsSync} from 'node:fs';
import process from 'node:process';
import type {Environment} from '../storage/paths.ts';
import {commands} from './command-table.ts';
import {hasSettings} from './has-settings.ts';

/** The folders and files to open, where the arguments are nothing else: no flag, no command, none missing; and no settings. */
export function plainFolders(
	argv: readonly string[],
	env: Environment = process.env,
): readonly string[] | undefined {
	const [first] = argv;
	const isCommand =
		first === 'help' || first === 'browse' || commands.some(({name}) => name === first);
	if (isCommand || argv.some((argument) => argument.startsWith('-'))) return undefined;
	if (hasSettings(env, existsSync)) return undefined;
	return argv.every((path) => existsSync(path)) ? argv : undefined;
}
