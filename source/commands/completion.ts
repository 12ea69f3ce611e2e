import type {Command} from './command-table.ts';
import {type CommandRequest, type CommandResult, exitCodes} from './command-types.ts';
import {bashScript} from './completion-bash.ts';
import {fishScript} from './completion-fish.ts';
import {type CompletedCommand, completedCommands, type Shell, shells} from './completion-words.ts';
import {zshScript} from './completion-zsh.ts';

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => Lines>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
};

type Lines = readonly string[];

/** `khabar completion bash|zsh|fish`: a script for that shell, made of the tables of commands and flags. */
export function completion(
	commands: readonly Command[],
): (request: CommandRequest) => Promise<CommandResult> {
	return async ({query}) => {
		const shell = shells.find((each) => each === query);
		if (shell !== undefined) {
			return {lines: scripts[shell](completedCommands(commands)), code: exitCodes.found};
		}
		const message = `no completion for ${query}: there are ${shells.join(', ')}`;
		return {lines: [], messages: [message], code: exitCodes.usage};
	};
}
