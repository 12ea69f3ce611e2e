import type {Command} from './command-table.ts';
import {type CommandRequest, type CommandResult, exitCodes} from './command-types.ts';
import {type FlagRow, flagsOfCommand, flagTable} from './flag-table.ts';

type Script = (commands: readonly Command[]) => readonly string[];

const scripts: Readonly<Record<string, Script>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
};

/** `khabar completion bash|zsh|fish`: a script for that shell, made of the tables of commands and flags. */
export function completion(
	commands: readonly Command[],
): (request: CommandRequest) => Promise<CommandResult> {
	return async ({query}) => {
		const script = scripts[query];
		if (script !== undefined) return {lines: script(commands), code: exitCodes.found};
		const message = `no completion for ${query}: there are ${Object.keys(scripts).join(', ')}`;
		return {lines: [], messages: [message], code: exitCodes.usage};
	};
}

function namesOf(commands: readonly Command[]): readonly string[] {
	return [...commands.map(({name}) => name), 'browse', 'help'];
}

function dashed({name, isOn}: FlagRow): string {
	return `--${isOn === true ? 'no-' : ''}${name}`;
}

function flagWords(rows: readonly FlagRow[]): string {
	return rows.flatMap((row) => [dashed(row), ...(row.short ? [`-${row.short}`] : [])]).join(' ');
}

/** Words after `=` come alone: bash parts a line there. */
function bashScript(commands: readonly Command[]): readonly string[] {
	const names = namesOf(commands);
	const choices = flagTable.filter(({values}) => values !== undefined);
	const texts = flagTable.filter(({kind, values}) => kind !== 'switch' && values === undefined);
	return [
		'# khabar: eval "$(khabar completion bash)" in ~/.bashrc',
		'# A name a line: it may hold blanks and asterisks.',
		'_khabar_files() {',
		'\tlocal file',
		'\tCOMPREPLY=()',
		`\twhile IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$1")`,
		'}',
		'_khabar() {',
		`\tlocal current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=browse word`,
		`\tif [[ $current == "=" ]]; then current=; elif [[ $before == "=" ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
		`\tfor word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case $word in ${names.join('|')}) command=$word; break;; esac; done`,
		'\tcase $before in',
		...choices.map(
			(row) =>
				`\t\t--${row.name}) COMPREPLY=($(compgen -W "${row.values?.join(' ')}" -- "$current")); return;;`,
		),
		'\t\t--debug) _khabar_files "$current"; return;;',
		`\t\t${texts
			.filter(({name}) => name !== 'debug')
			.flatMap(({name, short}) => [`--${name}`, ...(short ? [`-${short}`] : [])])
			.join('|')}) COMPREPLY=(); return;;`,
		'\tesac',
		'\tif [[ $current == -* ]]; then case $command in',
		...names.map(
			(name) =>
				`\t\t${name}) COMPREPLY=($(compgen -W "${flagWords(flagsOfCommand(name))}" -- "$current"));;`,
		),
		'\tesac; return; fi',
		'\tcase $before in',
		`\t\thelp) COMPREPLY=($(compgen -W "${names.join(' ')}" -- "$current")); return;;`,
		`\t\tcompletion) COMPREPLY=($(compgen -W "${Object.keys(scripts).join(' ')}" -- "$current")); return;;`,
		'\tesac',
		'\t_khabar_files "$current"',
		`\tif [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W "${names.join(' ')}" -- "$current")); fi`,
		'}',
		'complete -o filenames -F _khabar khabar',
	];
}

/** A text in single quotes; a colon parts what zsh completes from what it says. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

function zshScript(commands: readonly Command[]): readonly string[] {
	const flags = flagTable.map((row) => {
		const help = row.help.replaceAll(/[\[\]:]/gv, (sign) => `\\${sign}`);
		const values = row.values === undefined ? '' : `(${row.values.join(' ')})`;
		const isFile = row.name === 'debug' ? '_files' : values;
		const value = row.kind === 'switch' ? '' : `=:${row.value ?? 'value'}:${isFile}`;
		const many = row.isMultiple === true ? '*' : '';
		const [mark, argument] = row.kind === 'switch' ? ['', ''] : ['=', value.slice(1)];
		return `\t\t${quoted(`${many}${dashed(row)}${mark}[${help}]${argument}`)}`;
	});
	return [
		'#compdef khabar',
		'# khabar: save as _khabar in a folder of $fpath',
		'_khabar() {',
		'\tlocal -a commands flags',
		'\tcommands=(',
		...commands.map(({name, help}) => `\t\t${quoted(`${name}:${help}`)}`),
		`\t\t${quoted('help:the flags of one command')}`,
		'\t)',
		'\tflags=(',
		...flags,
		'\t)',
		"\t_arguments -S $flags '1: :->first' '*: :_files'",
		'\tif [[ $state == first ]]; then',
		'\t\t_describe -t commands command commands',
		'\t\t_files',
		'\tfi',
		'}',
		'if [[ $funcstack[1] == _khabar ]]; then _khabar "$@"; else compdef _khabar khabar; fi',
	];
}

function fishScript(commands: readonly Command[]): readonly string[] {
	const isFirst = '-n __fish_use_subcommand';
	return [
		'# khabar: save as ~/.config/fish/completions/khabar.fish',
		...commands.map(
			({name, help}) => `complete -c khabar ${isFirst} -a ${name} -d ${quoted(help)}`,
		),
		`complete -c khabar ${isFirst} -a help -d ${quoted('the flags of one command')}`,
		`complete -c khabar -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(scripts).join(' ')}'`,
		...flagTable.map((row) => {
			const short = row.short === undefined ? '' : ` -s ${row.short}`;
			const values = row.values === undefined ? '' : ` -a ${quoted(row.values.join(' '))}`;
			const takes = row.kind === 'switch' ? '' : row.name === 'debug' ? ' -r' : ' -x';
			return `complete -c khabar -l ${dashed(row).slice(2)}${short}${takes}${values} -d ${quoted(row.help)}`;
		}),
	];
}
