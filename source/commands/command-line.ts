import {existsSync, statSync} from 'node:fs';
import process from 'node:process';
import {concordanceOrders} from '../analysis/concordance-order.ts';
import {sortKeys} from '../state/list-order.ts';
import type {Environment} from '../storage/paths.ts';
import {nearestWord} from '../text/nearest-word.ts';
import {type Command, commands} from './command-table.ts';
import {type CommandRequest, exitCodes, type Flags, noFlags} from './command-types.ts';
import {type ParsedFlags, parsedFlags} from './parsed-flags.ts';
import {memoryBytes, readOptions} from './reading-flags.ts';

/** What the arguments ask for. */
export type CommandLine =
	| {readonly type: 'browse'; readonly request: CommandRequest; readonly warnings: Warnings}
	| {
			readonly type: 'command';
			readonly command: Command;
			readonly request: CommandRequest;
			readonly warnings: Warnings;
	  }
	| {readonly type: 'help'; readonly command?: string}
	| {readonly type: 'version'}
	| {readonly type: 'wrong'; readonly message: string; readonly code: number};

/** What is passed over in the settings. */
type Warnings = readonly string[];

/** Reads the arguments, and behind them the environment and the settings. */
export function commandLine(argv: readonly string[], env: Environment = process.env): CommandLine {
	const [first = '', ...rest] = argv;
	if (first === 'help') return helpLine(rest);
	const command = commands.find(({name}) => name === first);
	const isBrowse = command === undefined && first !== 'browse';
	const minus = command?.takes === 'query' ? rest.find((word) => unquoted.test(word)) : undefined;
	if (minus !== undefined && !rest.includes('--')) {
		return usage(`${minus} reads as a flag: quote the query, with -- before it if it begins so`);
	}
	const parsed = parsedFlags(isBrowse ? argv : rest, env);
	if ('problem' in parsed) return usage(parsed.problem);
	const isHelp = parsed.values['help'] === true;
	if (first === 'browse' && isHelp) return helpLine([first]);
	return commandBehindFlags(argv, parsed) ?? lineOf(command, parsed);
}

/** `khabar --no-cache mentions`: as in other programs a command may stand behind flags, if no folder is called so. */
function commandBehindFlags(argv: readonly string[], parsed: ParsedFlags): CommandLine | undefined {
	const [word = '', ...input] = parsed.input;
	const end = argv.indexOf('--');
	const isBehindEnd = end >= 0 && end < argv.indexOf(word);
	if (argv[0]?.startsWith('-') !== true || isBehindEnd || existsSync(word)) return undefined;
	if (word === 'help') return helpLine(input);
	const command = commands.find(({name}) => name === word);
	if (command === undefined && word !== 'browse') return undefined;
	return lineOf(command, {...parsed, input});
}

function lineOf(command: Command | undefined, {input, values, warnings}: ParsedFlags): CommandLine {
	if (values['help'] === true) return {type: 'help', ...(command && {command: command.name})};
	if (values['version'] === true) return {type: 'version'};
	const read = readOptions({map: [], ...values});
	if (typeof read === 'string') return usage(read);
	const size = typeof values['memory'] === 'string' ? values['memory'] : undefined;
	const memory = memoryBytes(size);
	if (typeof memory === 'string') return usage(memory);
	// The table of flags and this type say the same, which a test holds them to.
	const flags = {...noFlags, ...values, read, ...(memory && {memory})} as Flags;
	const wrong = wrongForm(flags, command) ?? wrongSort(flags, command);
	if (wrong !== undefined) return usage(wrong);
	if (flags.demo && input.length > (command?.takes === undefined ? 0 : 1)) {
		return usage('--demo opens the bundled articles: name no folder beside it');
	}
	return command === undefined
		? browseLine(input, flags, warnings)
		: subcommandLine(command, input, flags, warnings);
}

function helpLine([name]: readonly string[]): CommandLine {
	if (name === undefined || name.startsWith('-')) return {type: 'help'};
	const names = [...commands.map((each) => each.name), 'browse', 'help'];
	if (names.includes(name)) return {type: 'help', command: name};
	const near = nearestWord(name, names);
	return usage(`no such command: ${name}${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function usage(message: string): CommandLine {
	return {type: 'wrong', message, code: exitCodes.usage};
}

const forms = ['json', 'csv', 'markdown', 'plain'] as const;

function wrongForm(flags: Flags, command: Command | undefined): string | undefined {
	const asked = forms.filter((form) => flags[form]);
	if (asked.length > 1) {
		return `${asked.map((form) => `--${form}`).join(' or ')}: one of them`;
	}
	const [form] = asked;
	const has = {
		csv: command?.hasCsv === true,
		markdown: command?.hasCsv === true || command?.hasMarkdown === true,
	};
	if ((form !== 'csv' && form !== 'markdown') || has[form]) return undefined;
	const names = commands
		.filter(({hasCsv, hasMarkdown}) => hasCsv || (form === 'markdown' && hasMarkdown))
		.map(({name}) => name);
	return `${command?.name ?? 'the browser'} has no --${form}; these have: ${names.join(', ')}`;
}

const sortsOf: Readonly<Record<string, readonly string[]>> = {
	browse: sortKeys,
	search: sortKeys,
	list: sortKeys.filter((key) => key !== 'relevance'),
	context: concordanceOrders,
};

function wrongSort({sort}: Flags, command: Command | undefined): string | undefined {
	if (sort === undefined) return undefined;
	const name = command?.name ?? 'browse';
	const keys = sortsOf[name];
	if (keys === undefined) {
		return `khabar ${name} has no --sort; these have: ${Object.keys(sortsOf).join(', ')}`;
	}
	return keys.includes(sort) ? undefined : `--sort=${sort} is none of ${keys.join(', ')}`;
}

/** `-party` of an unquoted query; flags of one letter may have a value behind them. */
const unquoted = /^-[^\-\d=]{2,}$/v;

function browseLine(paths: readonly string[], flags: Flags, warnings: Warnings): CommandLine {
	const missing = paths.find((path) => path !== '-' && !existsSync(path));
	if (missing === undefined) return {type: 'browse', request: {query: '', paths, flags}, warnings};
	const names = commands.map(({name}) => name);
	const near =
		missing === paths[0] ? nearestWord(missing, [...names, 'browse', 'help']) : undefined;
	const hint =
		near === undefined ? `the commands are ${names.join(', ')}` : `did you mean khabar ${near}?`;
	const message = `no such folder, file or command: ${missing} (${hint})`;
	return {type: 'wrong', message, code: exitCodes.noArticles};
}

const needs = {
	id: 'an id',
	query: 'a query',
	name: 'a name',
	shell: 'a shell: bash, zsh or fish',
} as const;

/** A missing folder of a command without a query is told by the loader, as one of several may be. */
function subcommandLine(
	command: Command,
	input: readonly string[],
	flags: Flags,
	warnings: Warnings,
): CommandLine {
	const {takes, name} = command;
	if (takes === undefined) {
		return {type: 'command', command, request: {query: '', paths: input, flags}, warnings};
	}
	const [query = '', ...folders] = input;
	if (query.trim() === '') return usage(`khabar ${name} needs ${needs[takes]}`);
	// A file of the disk is an article as it is; without it the bundled ones are meant.
	const isFile =
		takes === 'id' && folders.length === 0 && !flags.demo && isOfDisk(withoutNumber(query));
	const paths = isFile ? [withoutNumber(query)] : folders;
	if (takes !== 'id' && takes !== 'shell' && isPath(query)) {
		const [next = takes === 'name' ? 'NAME' : 'QUERY'] = folders;
		return usage(`${query} is no ${takes}; that comes first: khabar ${name} "${next}" ${query}`);
	}
	const missing = paths.find((path) => path !== '-' && !existsSync(path));
	if (missing !== undefined) {
		return usage(
			`no such folder: ${missing}; quote ${takes === 'id' ? 'an' : 'a'} ${takes} of several words`,
		);
	}
	return {type: 'command', command, request: {query, paths, flags}, warnings};
}

/** Of `news.csv#3`, the third article of a file. */
function withoutNumber(path: string): string {
	return path.replace(/#\d+$/v, '');
}

/** Of something on the disk, and no word or pattern that happens to be called so. */
function isPath(text: string): boolean {
	return /^\.\.?$|^[^\x2F].*\x2F|^\x2F.*[^\x2F]$/v.test(text) && existsSync(text);
}

function isOfDisk(path: string): boolean {
	return statSync(path, {throwIfNoEntry: false})?.isFile() === true;
}
