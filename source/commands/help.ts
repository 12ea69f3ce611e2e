import {type Command, commands} from './command-table.ts';
import {type FlagRow, flagsOfCommand, flagTable, flagUsage} from './flag-table.ts';

/** What `khabar --help` prints, and `khabar help search` of one command. */
export function helpText(name?: string): readonly string[] {
	const command = commands.find((each) => each.name === name);
	if (command !== undefined) return commandHelp(command);
	return name === undefined || name === 'help' ? wholeHelp() : browseHelp();
}

const title =
	'khabar (ख़बर): a terminal browser for a folder of news in many scripts, Hindi and Urdu first';

function wholeHelp(): readonly string[] {
	return [
		title,
		'',
		'  khabar [folder...]                  open the browser; without a folder, the bundled articles',
		...commands.map((command) => `  ${usageOf(command).padEnd(36)}${command.help}`),
		'  khabar help [command]               this, or the flags of one command',
		'',
		...flagLines(flagTable),
		'',
		...files,
		'',
		...endings,
	];
}

function browseHelp(): readonly string[] {
	return [
		'khabar [browse] [folder...]',
		'',
		'  opens the browser; without a folder, the bundled articles or what standard input names',
		'',
		...flagLines(flagsOfCommand('browse')),
	];
}

function commandHelp(command: Command): readonly string[] {
	return [
		usageOf(command),
		'',
		`  ${command.help}`,
		'',
		...flagLines(flagsOfCommand(command.name)),
	];
}

/** `khabar search <query> [folder]` */
export function usageOf({name, takes}: Command): string {
	const first = takes === undefined ? '' : ` <${takes}>`;
	const hasFolder = name !== 'doctor' && takes !== 'shell';
	return `khabar ${name}${first}${hasFolder ? ' [folder]' : ''}`;
}

const widestUsage = 28;

/** The flag, and what it does beside it or, where the flag is long, below. */
function flagLines(rows: readonly FlagRow[]): readonly string[] {
	return rows.flatMap((row) => {
		const usage = flagUsage(row);
		const indent = ' '.repeat(widestUsage + 3);
		return usage.length > widestUsage
			? [`  ${usage}`, `${indent}${row.help}`]
			: [`  ${usage.padEnd(widestUsage + 1)}${row.help}`];
	});
}

const files = [
	'Folders and files may be several; - reads from standard input names of files, one a line, or articles as',
	'JSON lines. Flags come before the environment (KHABAR_BIDI), that before config.json, keys are in keys.json;',
	'both in $XDG_CONFIG_HOME/khabar.',
] as const;

const endings = [
	'Exit codes: 0 found, 1 nothing found, 2 wrong usage, 3 no articles, 4 --strict and unreadable files,',
	'70 a bug, 74 the output cannot be written, 129 hang-up, 130 Ctrl-C, 143 terminated.',
] as const;
