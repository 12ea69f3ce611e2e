import type {Command} from './command-table.ts';
import {type FlagRow, flagsOfCommand, flagTable} from './flag-table.ts';

/** A command as a shell completes it. */
export type CompletedCommand = {readonly name: string; readonly help: string};

/** The shells that there is a completion for, in the order of the help. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** Every word that may stand first, the browser's own among them. */
export function completedCommands(commands: readonly Command[]): readonly CompletedCommand[] {
	return [
		...commands.map(({name, help}) => ({name, help})),
		{name: 'browse', help: 'the browser, as without a command'},
		{name: 'help', help: 'the flags of one command'},
	];
}

/** As it is typed: `--no-state` where the switch is on without it. */
export function dashed({name, isOn}: FlagRow): string {
	return `--${isOn === true ? 'no-' : ''}${name}`;
}

/** The commands that a flag is of; `undefined` where it is of all of `names`. */
export function commandsOfFlag(
	row: FlagRow,
	names: readonly string[],
): readonly string[] | undefined {
	const own = names.filter((name) => flagsOfCommand(name).includes(row));
	return own.length === names.length ? undefined : own;
}

/** A text in single quotes, as all three shells read it. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What a shell completes behind a flag that takes a value. */
export function valueKind({value}: FlagRow): 'file' | 'folder' | 'text' {
	if (value === 'FILE') return 'file';
	return value === 'DIR' ? 'folder' : 'text';
}

export const valueFlags: readonly FlagRow[] = flagTable.filter(({kind}) => kind !== 'switch');
