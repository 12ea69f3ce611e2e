import {existsSync} from 'node:fs';
import meow from 'meow';
import {concordanceOrders} from '../analysis/concordance-order.ts';
import {scriptChoices} from '../romanise/script-choice.ts';
import {keyPresets} from '../state/key-presets.ts';
import {nearestWord} from '../text/nearest-word.ts';
import {bidiModes} from '../text/types.ts';
import {widthModels} from '../text/width.ts';
import {type Command, commands} from './command-table.ts';
import {type CommandRequest, exitCodes, type Flags, noFlags} from './command-types.ts';
import {readOptions} from './reading-flags.ts';

/** What the arguments ask for. */
export type CommandLine =
	| {readonly type: 'browse'; readonly request: CommandRequest}
	| {readonly type: 'command'; readonly command: Command; readonly request: CommandRequest}
	| {readonly type: 'help'}
	| {readonly type: 'version'}
	| {readonly type: 'wrong'; readonly message: string; readonly code: number};

/** Reads the arguments; an unknown flag or a bad value ends the process with 2, as meow does. */
export function commandLine(argv: readonly string[]): CommandLine {
	const [first = '', ...rest] = argv;
	if (first === 'help') return {type: 'help'};
	const command = commands.find(({name}) => name === first);
	const isBrowse = command === undefined && first !== 'browse';
	const minus = command?.takes === 'query' ? rest.find((word) => unquoted.test(word)) : undefined;
	if (minus !== undefined && !rest.includes('--')) {
		const message = `${minus} reads as a flag: quote the query, with -- before it if it begins so`;
		return {type: 'wrong', message, code: exitCodes.usage};
	}
	const {input, flags} = parse(isBrowse ? argv : rest);
	if (flags.help) return {type: 'help'};
	if (flags.version) return {type: 'version'};
	const wrong = wrongFlag(flags);
	if (wrong !== undefined) return {type: 'wrong', message: wrong, code: exitCodes.usage};
	const read = readOptions({...flags, map: flags.map ?? []});
	if (typeof read === 'string') return usage(read);
	const known = {...flagsOf(flags), read};
	const noCsv = wrongCsv(known, command);
	if (noCsv !== undefined) return usage(noCsv);
	if (command === undefined) return browseLine(input, known);
	return {...subcommandLine(command, input, known)};
}

function usage(message: string): CommandLine {
	return {type: 'wrong', message, code: exitCodes.usage};
}

function wrongCsv({csv, json}: Flags, command: Command | undefined): string | undefined {
	if (csv && json) return '--csv or --json: one of the two';
	if (!csv || command?.hasCsv === true) return undefined;
	const names = commands.filter(({hasCsv}) => hasCsv).map(({name}) => name);
	return `${command?.name ?? 'the browser'} has no --csv; these have: ${names.join(', ')}`;
}

/** `-party` of an unquoted query; flags of one letter may have a value behind them. */
const unquoted = /^-[^\-\d=]{2,}$/v;

function browseLine(paths: readonly string[], flags: Flags): CommandLine {
	const missing = paths.find((path) => !existsSync(path));
	if (missing === undefined) return {type: 'browse', request: {query: '', paths, flags}};
	const names = commands.map(({name}) => name);
	const near =
		missing === paths[0] ? nearestWord(missing, [...names, 'browse', 'help']) : undefined;
	const hint =
		near === undefined ? `the commands are ${names.join(', ')}` : `did you mean khabar ${near}?`;
	const message = `no such folder, file or command: ${missing} (${hint})`;
	return {type: 'wrong', message, code: exitCodes.noArticles};
}

/** A missing folder of a command without a query is told by the loader, as one of several may be. */
function subcommandLine(command: Command, input: readonly string[], flags: Flags): CommandLine {
	const {takes, name} = command;
	if (takes === undefined) {
		return {type: 'command', command, request: {query: '', paths: input, flags}};
	}
	const [query = '', ...paths] = input;
	if (query.trim() === '') {
		const message = `khabar ${name} needs ${takes === 'id' ? 'an id' : `a ${takes}`}`;
		return {type: 'wrong', message, code: exitCodes.usage};
	}
	const missing = paths.find((path) => !existsSync(path));
	if (missing !== undefined) {
		const message = `no such folder: ${missing}; quote ${takes === 'id' ? 'an' : 'a'} ${takes} of several words`;
		return {type: 'wrong', message, code: exitCodes.usage};
	}
	return {type: 'command', command, request: {query, paths, flags}};
}

type Parsed = ReturnType<typeof parse>['flags'];

function parse(argv: readonly string[]) {
	return meow('', {
		importMeta: import.meta,
		argv: [...argv],
		autoHelp: false,
		autoVersion: false,
		allowUnknownFlags: false,
		flags: {
			help: {type: 'boolean', shortFlag: 'h'},
			version: {type: 'boolean'},
			query: {type: 'string', shortFlag: 'q'},
			json: {type: 'boolean'},
			csv: {type: 'boolean'},
			exact: {type: 'boolean', shortFlag: 'x'},
			strict: {type: 'boolean'},
			limit: {type: 'number', shortFlag: 'n'},
			widthContext: {type: 'number'},
			window: {type: 'number'},
			minimum: {type: 'number'},
			sort: {type: 'string'},
			script: {type: 'string'},
			lang: {type: 'string', isMultiple: true},
			source: {type: 'string', isMultiple: true},
			tag: {type: 'string', isMultiple: true},
			since: {type: 'string'},
			until: {type: 'string'},
			bidi: {type: 'string'},
			width: {type: 'string'},
			theme: {type: 'string'},
			color: {type: 'string'},
			keys: {type: 'string'},
			ascii: {type: 'boolean'},
			screenReader: {type: 'boolean'},
			mouse: {type: 'boolean'},
			escDelay: {type: 'number'},
			state: {type: 'boolean', default: true},
			quiet: {type: 'boolean'},
			demo: {type: 'boolean'},
			map: {type: 'string', isMultiple: true},
			encoding: {type: 'string'},
			maxFileSize: {type: 'string'},
		},
	});
}

/** What a flag may say; meow's own check of choices throws. */
const choices = {
	bidi: ['auto', ...bidiModes],
	width: ['auto', ...widthModels],
	theme: ['auto', 'dark', 'light', 'mono'],
	color: ['auto', 'always', 'never'],
	keys: Object.keys(keyPresets),
	sort: concordanceOrders,
	script: scriptChoices,
} as const;

function wrongChoice(flags: Parsed): string | undefined {
	for (const name of ['bidi', 'width', 'theme', 'color', 'keys', 'sort', 'script'] as const) {
		const value = flags[name];
		const known: readonly string[] = choices[name];
		if (value !== undefined && !known.includes(value)) {
			return `--${name}=${value} is none of ${known.join(', ')}`;
		}
	}
	return undefined;
}

function wrongFlag(flags: Parsed): string | undefined {
	const {limit, widthContext, window, minimum, escDelay} = flags;
	const counts = {limit, widthContext, window, minimum, escDelay};
	for (const [name, value] of Object.entries(counts)) {
		if (value !== undefined && !(Number.isInteger(value) && value >= 0)) {
			return `--${name.replace(/[A-Z]/v, (letter) => `-${letter.toLowerCase()}`)} needs a whole number`;
		}
	}
	return limit === 0 ? '--limit needs at least 1' : wrongChoice(flags);
}

/** Optional values are absent where they were not given. */
function flagsOf(flags: Parsed): Flags {
	const {json, csv, exact, strict, ascii, screenReader, state, quiet, lang, source} = flags;
	return {
		...noFlags,
		...given('json', json),
		...given('csv', csv),
		...given('exact', exact),
		...given('strict', strict),
		...given('ascii', ascii),
		...given('screenReader', screenReader),
		...given('mouse', flags.mouse),
		...given('state', state),
		...given('quiet', quiet),
		...given('lang', lang),
		...given('source', source),
		...given('tag', flags.tag),
		...given('limit', flags.limit),
		...given('widthContext', flags.widthContext),
		...given('window', flags.window),
		...given('minimum', flags.minimum),
		...given('sort', flags.sort),
		...given('script', flags.script),
		...given('since', flags.since),
		...given('until', flags.until),
		...given('query', flags.query),
		...given('bidi', flags.bidi),
		...given('width', flags.width),
		...given('theme', flags.theme),
		...given('color', flags.color),
		...given('keys', flags.keys),
		...given('escDelay', flags.escDelay),
	};
}

function given<Key extends string, Value>(
	key: Key,
	value: Value | undefined,
): {readonly [name in Key]?: Value} {
	return value === undefined ? {} : ({[key]: value} as {readonly [name in Key]: Value});
}
