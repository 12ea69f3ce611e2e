import process from 'node:process';
import {openTrace, type Trace} from '../storage/trace-file.ts';
import {sanitised} from '../text/sanitise.ts';
import {browse} from './browse.ts';
import type {CommandLine} from './command-line.ts';
import {
	type CommandRequest,
	type CommandResult,
	exitCodes,
	type Flags,
	noFlags,
} from './command-types.ts';
import {plainFolders} from './plain-folders.ts';
import {withStandardInput} from './standard-input.ts';
import {tracedArguments} from './tracing.ts';

/** Where data and messages go: `process`, or what a test reads. */
export type Streams = {readonly stdout: LineStream; readonly stderr: LineStream};

/** What is needed of a stream: `false` from `write` asks to wait for `drain`. */
export type LineStream = {
	readonly isTTY?: boolean;
	readonly write: (text: string) => boolean;
	readonly once: (event: 'drain', listener: () => void) => unknown;
};

/** Runs what the arguments ask for; the exit codes are those of the help. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
	const print = (result: CommandResult): Promise<number> => printed(result, streams);
	// The usual start, without the parser of flags.
	const folders = plainFolders(argv);
	if (folders !== undefined) {
		return print(await browseWith({query: '', paths: folders, flags: noFlags}));
	}
	const {commandLine} = await import('./command-line.ts');
	const line = commandLine(argv);
	if ('warnings' in line && isHeard(line.request.flags, streams.stderr)) {
		await writeLines(
			streams.stderr,
			line.warnings.map((each) => `khabar: ${sanitised(each)}`),
		);
	}
	switch (line.type) {
		case 'help':
			return print({lines: (await import('./help.ts')).helpText(line.command), code: 0});
		case 'version':
			return print({lines: [(await import('./version.ts')).khabarVersion()], code: 0});
		case 'wrong':
			return print({lines: [], messages: [line.message], code: line.code});
		default: {
			const result = await traced(argv, line);
			const isWell = result.code === exitCodes.found;
			if (isWell && !isHeard(line.request.flags, streams.stderr))
				return print({...result, messages: []});
			return print(result);
		}
	}
}

/**
 * Counts and warnings beside an answer are for somebody who reads them: a script finds stderr empty unless
 * it asks with `--verbose`. What found nothing or failed says why in any case.
 */
function isHeard({quiet, verbose}: Flags, {isTTY = false}: LineStream): boolean {
	return !quiet && (verbose || isTTY);
}

type Line = Extract<CommandLine, {readonly request: CommandRequest}>;

/** With `--debug` what happens goes to a file, with `--verbose` how long it took to stderr. */
async function traced(argv: readonly string[], line: Line): Promise<CommandResult> {
	const {flags} = line.request;
	const started = performance.now();
	let opened: ReturnType<typeof openTrace> | undefined;
	try {
		opened = flags.debug === undefined ? undefined : openTrace(flags.debug);
	} catch (error) {
		return wrong({
			problem: `--debug: ${error instanceof Error ? error.message : String(error)}`,
			code: exitCodes.usage,
		});
	}
	const {version, platform, arch} = process;
	const told = tracedArguments(argv, line.request.query);
	opened?.trace('start', {argv: told, node: version, platform, arch, term: process.env['TERM']});
	const result = await ran(line, opened?.trace);
	const ms = Math.round(performance.now() - started);
	opened?.trace('end', {code: result.code, messages: result.messages?.length ?? 0, ms});
	opened?.close();
	if (flags.quiet) return {...result, messages: []};
	const {messages = []} = result;
	return flags.verbose ? {...result, messages: [...messages, `all of it took ${ms} ms`]} : result;
}

async function ran(line: Line, trace: Trace | undefined): Promise<CommandResult> {
	if (line.type === 'browse') return browseWith(line.request, trace);
	const command = await line.command.load();
	const request = await withStandardInput(line.request, false);
	return 'problem' in request ? wrong(request) : command(request);
}

async function browseWith(given: CommandRequest, trace?: Trace): Promise<CommandResult> {
	const request = await withStandardInput(given, true);
	return 'problem' in request ? wrong(request) : browse(request, trace);
}

function wrong({problem, code}: {readonly problem: string; readonly code: number}): CommandResult {
	return {lines: [], messages: [problem], code};
}

async function printed(
	{lines, messages = [], code}: CommandResult,
	{stdout, stderr}: Streams,
): Promise<number> {
	await writeLines(stdout, lines);
	const isError = code !== exitCodes.found && code !== exitCodes.nothingFound;
	const prefix = isError ? 'khabar: ' : '';
	await writeLines(
		stderr,
		messages.map((message) => `${prefix}${sanitised(message)}`),
	);
	return code;
}

/** Waits for slow readers, so that a long list is never held in memory. */
async function writeLines(stream: LineStream, lines: Iterable<string>): Promise<void> {
	for (const line of lines) {
		if (!stream.write(`${line}\n`))
			await new Promise<void>((resolve) => stream.once('drain', resolve));
	}
}
