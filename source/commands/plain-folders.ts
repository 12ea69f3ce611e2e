import {existsSync} from 'node:fs';
import {commands} from './command-table.ts';

/** The folders and files to open, where the arguments are nothing else: no flag, no command, none missing. */
export function plainFolders(argv: readonly string[]): readonly string[] | undefined {
	const [first] = argv;
	const isCommand =
		first === 'help' || first === 'browse' || commands.some(({name}) => name === first);
	if (isCommand || argv.some((argument) => argument.startsWith('-'))) return undefined;
	return argv.every((path) => existsSync(path)) ? argv : undefined;
}
