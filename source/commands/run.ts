import {sanitised} from '../text/sanitise.ts';
import {browse} from './browse.ts';
import {type CommandResult, exitCodes, noFlags} from './command-types.ts';
import {plainFolders} from './plain-folders.ts';

/** Where data and messages go: `process`, or what a test reads. */
export type Streams = {readonly stdout: LineStream; readonly stderr: LineStream};

/** What is needed of a stream: `false` from `write` asks to wait for `drain`. */
export type LineStream = {
	readonly write: (text: string) => boolean;
	readonly once: (event: 'drain', listener: () => void) => unknown;
};

/** Runs what the arguments ask for; the exit codes are those of the help. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
	const print = (result: CommandResult): Promise<number> => printed(result, streams);
	// The usual start, without the parser of flags.
	const folders = plainFolders(argv);
	if (folders !== undefined)
		return print(await browse({query: '', paths: folders, flags: noFlags}));
	const {commandLine} = await import('./command-line.ts');
	const line = commandLine(argv);
	if ('warnings' in line && !line.request.flags.quiet) {
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
		case 'command': {
			const command = await line.command.load();
			const result = await command(line.request);
			return print(line.request.flags.quiet ? {...result, messages: []} : result);
		}
		case 'browse':
			return print(await browse(line.request));
	}
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
