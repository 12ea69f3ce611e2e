import {fileURLToPath} from 'node:url';
import {run} from '../../source/commands/run.ts';

export const seeds: string = fileURLToPath(new URL('../../seeds', import.meta.url));

export type Ran = {readonly stdout: string; readonly stderr: string; readonly status: number};

/** A command in this process: what it would print, and its exit code. Flags that meow refuses end the process. */
export function runHere(...argv: readonly string[]): Promise<Ran> {
	// Of no reader who kept anything of the bundled articles.
	return runWith({XDG_STATE_HOME: '/nonexistent'}, ...argv);
}

type Surroundings = {
	readonly XDG_STATE_HOME: string;
	/** Nobody reads stderr on a terminal. */
	readonly isScript?: boolean;
};

/** The same for a reader whose state stands elsewhere. */
export async function runWith(
	{XDG_STATE_HOME: state, isScript = false}: Surroundings,
	...argv: readonly string[]
): Promise<Ran> {
	const written = {stdout: '', stderr: ''};
	const stream = (name: keyof typeof written) => ({
		isTTY: !isScript,
		write: (text: string): boolean => {
			written[name] += text;
			return true;
		},
		once: () => undefined,
	});
	const known = process.env['XDG_STATE_HOME'];
	process.env['XDG_STATE_HOME'] = state;
	const status = await run(argv, {stdout: stream('stdout'), stderr: stream('stderr')});
	if (known === undefined) delete process.env['XDG_STATE_HOME'];
	else process.env['XDG_STATE_HOME'] = known;
	return {...written, status};
}

/** The objects that a command prints with `--json`, of the bundled articles. */
export async function objectsOf(...argv: readonly string[]): Promise<readonly Row[]> {
	const {stdout, status, stderr} = await runHere(...argv, seeds, '--json');
	if (status !== 0 || stderr !== '') throw new Error(`ended with ${status}: ${stderr}`);
	return stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Row);
}

export type Row = Readonly<Record<string, unknown>>;
