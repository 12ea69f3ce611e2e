import * as module from 'node:module';
import process from 'node:process';
import {exitCodes} from './commands/command-types.ts';
import {run} from './commands/run.ts';
import {growYoungSpaceAtOnce} from './commands/young-space.ts';
import {codeFolder} from './storage/paths.ts';
import {watchForClosedPipe} from './terminal/output.ts';
import {isNotWhole} from './text/not-whole.ts';

growYoungSpaceAtOnce();

// What is loaded from here on is compiled once: a sixth of the time to the first frame. Node 22.0 has no such cache.
if (!process.argv.includes('--no-cache')) module.enableCompileCache?.(codeFolder(process.env));

// Whoever reads our output may leave early (`| head`): that is no failure.
watchForClosedPipe(
	[process.stdout, process.stderr],
	() => process.exit(0),
	({message}) => {
		process.stderr.write(`khabar: the output cannot be written (${message})\n`);
		process.exit(exitCodes.output);
	},
);
try {
	process.exitCode = await run(process.argv.slice(2), process);
} catch (error) {
	if (!isNotWhole(error)) throw error;
	process.stderr.write(`khabar: ${error.message}\n`);
	process.exitCode = exitCodes.bug;
}
