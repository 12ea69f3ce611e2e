import {spawn} from 'node:child_process';
import type {Run} from '../outward-types.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What an effect that leads out of the program may touch. */
export type OutwardHands = {
	readonly env: Environment;
	/** Gives the terminal to a child process until `run` is settled. */
	readonly lend: (run: () => Promise<void>) => Promise<void>;
	/** Sends a text to the clipboard of the machine where the reader sits; returns what to say of it. */
	readonly copy: (name: string, text: string) => Promise<string>;
};

/** Runs what was asked for; resolves with what the footer shall say, if anything. */
export async function outward(run: Run, hands: OutwardHands): Promise<string | undefined> {
	if (run.type === 'open') return open(run, hands);
	// `$1` is the file, as in a script; without it the path is put behind the command.
	const script =
		run.type === 'pipe' || run.command.includes('$1') ? run.command : `${run.command} "$1"`;
	const args = run.type === 'pipe' ? [] : [run.path];
	let message: string | undefined;
	await hands.lend(async () => {
		message = await shell(script, args, run.type === 'pipe' ? run.text : undefined);
		await waitForEnter();
	});
	return message;
}

type Opened = Extract<Run, {readonly type: 'open'}>;

async function open(run: Opened, hands: OutwardHands): Promise<string | undefined> {
	const {env} = hands;
	switch (run.opener) {
		case 'editor':
			return inTerminal(hands, editorScript(env), [run.path, String(run.line)]);
		case 'pager': {
			const pager = env['PAGER'] ?? 'less -R';
			return inTerminal(hands, pager, [], run.text);
		}
		case 'browser': {
			const address = run.address ?? '';
			if (isRemote(env) || !/^https?:/v.test(address)) return hands.copy(address, address);
			return detached(env['BROWSER'] ?? systemOpener, [address]);
		}
		case 'file':
			if (isRemote(env)) return hands.copy(run.path, run.path);
			return detached(systemOpener, [run.path]);
	}
}

const systemOpener = process.platform === 'darwin' ? 'open' : 'xdg-open';

/** What is opened there would open on the wrong machine. */
function isRemote(env: Environment): boolean {
	return env['SSH_CONNECTION'] !== undefined || env['SSH_TTY'] !== undefined;
}

/** `+12 file` is understood by vi, vim, nvim, emacs, nano, micro, kakoune and joe; others have a way of their own. */
export function editorScript(env: Environment): string {
	const editor = env['VISUAL'] || env['EDITOR'] || 'vi';
	const name = /(?<name>[^\/\s]+)(?:\s|$)/v.exec(editor.trim())?.groups?.['name'] ?? '';
	if (/^(?:code|codium|cursor|windsurf|zed)(?:-insiders)?$/v.test(name)) {
		return name === 'zed' ? `${editor} "$1:$2"` : `${editor} --goto "$1:$2"`;
	}
	if (/^(?:hx|helix|subl)$/v.test(name)) return `${editor} "$1:$2"`;
	return `${editor} "+$2" "$1"`;
}

async function inTerminal(
	{lend}: OutwardHands,
	script: string,
	args: readonly string[],
	input?: string,
): Promise<string | undefined> {
	let message: string | undefined;
	await lend(async () => {
		message = await shell(script, args, input);
	});
	return message;
}

/** Runs a line of the shell in the terminal; what it reads may be cut short by it (`head`). */
function shell(
	script: string,
	args: readonly string[],
	input?: string,
): Promise<string | undefined> {
	return new Promise((resolve) => {
		const child = spawn('sh', ['-c', script, 'khabar', ...args], {
			stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
		});
		child.on('error', (error) => resolve(`sh could not be started: ${error.message}`));
		child.on('close', (code, signal) => resolve(endOf(script, code, signal)));
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}

function endOf(script: string, code: number | null, signal: string | null): string | undefined {
	if (signal !== null) return `${script} was ended by ${signal}`;
	return code === 0 ? undefined : `${script} ended with ${code}`;
}

/** What a command printed is read before the screen comes back. */
function waitForEnter(): Promise<string | undefined> {
	return shell('printf "\\n[Enter: back to khabar] "; read -r answer </dev/tty', []);
}

const startedMs = 300;

/** A program with a window of its own; it outlives this one. */
function detached(program: string, args: readonly string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		const child = spawn('sh', ['-c', `exec ${program} "$@"`, 'khabar', ...args], {
			stdio: 'ignore',
			detached: true,
		});
		child.on('error', (error) => resolve(`${program} could not be started: ${error.message}`));
		child.on('exit', (code) => {
			resolve(code === 127 ? `there is no ${program} here` : endOf(program, code, null));
		});
		child.on('spawn', () => {
			child.unref();
			// Whether it is there is known at once; what it does later is its own affair.
			setTimeout(() => resolve(`handed to ${program}`), startedMs).unref();
		});
	});
}
