import {
	type CompletedCommand,
	commandsOfFlag,
	dashed,
	quoted,
	shells,
	valueKind,
} from './completion-words.ts';
import {type FlagRow, flagTable} from './flag-table.ts';

/** Works from a folder of `$fpath`, and where it is evaluated after `compinit`. */
export function zshScript(commands: readonly CompletedCommand[]): readonly string[] {
	const names = commands.map(({name}) => name);
	return [
		'#compdef khabar',
		'# khabar: save as _khabar in a folder of $fpath',
		'_khabar() {',
		'\tlocal command=browse word state line',
		'\tlocal -a commands flags',
		'\tcommands=(',
		// A colon parts what is completed from what is said of it.
		...commands.map(({name, help}) => `\t\t${quoted(`${name}:${help}`)}`),
		'\t)',
		`\tfor word in \${words[2,CURRENT-1]}; do case $word in (${names.join('|')}) command=$word; break;; esac; done`,
		...flagTable.map((row) => flagLine(row, names)),
		"\t_arguments -S $flags '1: :->first' '*: :->rest'",
		'\tcase $state:$command in',
		'\t\tfirst:*) _describe -t commands command commands; _files;;',
		'\t\trest:help) _describe -t commands command commands;;',
		`\t\trest:completion) compadd ${shells.join(' ')};;`,
		'\t\trest:*) _files;;',
		'\tesac',
		'}',
		'if [[ $funcstack[1] == _khabar ]]; then _khabar "$@"; else compdef _khabar khabar; fi',
	];
}

function flagLine(row: FlagRow, names: readonly string[]): string {
	const own = commandsOfFlag(row, names);
	const test = own === undefined ? '' : `[[ $command == (${own.join('|')}) ]] && `;
	return `\t${test}flags+=(${specs(row).map(quoted).join(' ')})`;
}

/** As `_arguments` reads them: what shuts it out, the flag, its help, and what its value is. */
function specs(row: FlagRow): readonly string[] {
	const {short, kind, isMultiple} = row;
	const help = `[${row.help.replaceAll(/[\[\]:]/gv, (sign) => `\\${sign}`)}]`;
	const argument = kind === 'switch' ? '' : `:${row.value ?? 'value'}:${valueAction(row)}`;
	const long = `${dashed(row)}${kind === 'switch' ? '' : '='}`;
	if (short === undefined) return [`${isMultiple ? '*' : ''}${long}${help}${argument}`];
	const both = `(${dashed(row)} -${short})`;
	return [`${both}${long}${help}${argument}`, `${both}-${short}${help}${argument}`];
}

function valueAction(row: FlagRow): string {
	if (row.values !== undefined) return `(${row.values.join(' ')})`;
	return {file: '_files', folder: '_files -/', text: ' '}[valueKind(row)];
}
