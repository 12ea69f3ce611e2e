import process from 'node:process';
import {run} from './commands/run.ts';
import {watchForClosedPipe} from './terminal/output.ts';

// Whoever reads our output may leave early (`| head`): that is no failure.
watchForClosedPipe([process.stdout, process.stderr], () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), process);
