import process from 'node:process';
import {browse} from './commands/browse.ts';
import {type CommandResult, exitCodes, noFlags} from './commands/command-types.ts';
import {plainFolders} from './commands/plain-folders.ts';
import {watchForClosedPipe} from './terminal/output.ts';
import {sanitised} from './text/sanitise.ts';

// Whoever reads our output may leave early (`| head`): that is no failure.
watchForClosedPipe([process.stdout, process.stderr], () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));

/** Runs what the arguments ask for; the exit codes are those of the help. */
async function main(argv: readonly string[]): Promise<number> {
	// The usual start, without the parser of flags.
	const folders = plainFolders(argv);
	if (folders !== undefined)
		return print(await browse({query: '', paths: folders, flags: noFlags}));
	const {commandLine} = await import('./commands/command-line.ts');
	const line = commandLine(argv);
	switch (line.type) {
		case 'help':
			return print({lines: (await import('./commands/help.ts')).helpText(), code: 0});
		case 'version':
			return print({lines: [(await import('./commands/version.ts')).khabarVersion()], code: 0});
		case 'wrong':
			return print({lines: [], messages: [line.message], code: line.code});
		case 'command': {
			const run = await line.command.load();
			const result = await run(line.request);
			return print(line.request.flags.quiet ? {...result, messages: []} : result);
		}
		case 'browse':
			return print(await browse(line.request));
	}
}

async function print({lines, messages = [], code}: CommandResult): Promise<number> {
	await writeLines(process.stdout, lines);
	const isError = code !== exitCodes.found && code !== exitCodes.nothingFound;
	const prefix = isError ? 'khabar: ' : '';
	await writeLines(
		process.stderr,
		messages.map((message) => `${prefix}${sanitised(message)}`),
	);
	return code;
}

/** Waits for slow readers, so that a long list is never held in memory. */
async function writeLines(stream: NodeJS.WriteStream, lines: Iterable<string>): Promise<void> {
	for (const line of lines) {
		if (!stream.write(`${line}\n`)) await new Promise((resolve) => stream.once('drain', resolve));
	}
}
