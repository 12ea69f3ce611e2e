import * as module from 'node:module';
import process from 'node:process';
import {run} from './commands/run.ts';
import {codeFolder} from './storage/paths.ts';
import {watchForClosedPipe} from './terminal/output.ts';

// What is loaded from here on is compiled once: a sixth of the time to the first frame. Node 22.0 has no such cache.
if (!process.argv.includes('--no-cache')) module.enableCompileCache?.(codeFolder(process.env));

// Whoever reads our output may leave early (`| head`): that is no failure.
watchForClosedPipe([process.stdout, process.stderr], () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), process);
