import {
	type CompletedCommand,
	commandsOfFlag,
	dashed,
	quoted,
	shells,
	valueKind,
} from './completion-words.ts';
import {type FlagRow, flagTable} from './flag-table.ts';

/** Files are completed by fish itself, unless a line says `-f` (none) or `-x` (none, and a value is needed). */
export function fishScript(commands: readonly CompletedCommand[]): readonly string[] {
	const names = commands.map(({name}) => name);
	const isOf = (own: readonly string[]): string => `-n '__khabar_is ${own.join(' ')}'`;
	return [
		'# khabar: save as ~/.config/fish/completions/khabar.fish',
		'function __khabar_is',
		'\tset -l command browse',
		'\tfor word in (commandline -opc)[2..-1]',
		`\t\tif contains -- $word ${names.join(' ')}`,
		'\t\t\tset command $word',
		'\t\t\tbreak',
		'\t\tend',
		'\tend',
		'\tcontains -- $command $argv',
		'end',
		...commands.map(
			({name, help}) => `complete -c khabar -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`,
		),
		`complete -c khabar ${isOf(['completion'])} -f -a '${shells.join(' ')}'`,
		...commands.map(
			({name, help}) => `complete -c khabar ${isOf(['help'])} -f -a ${name} -d ${quoted(help)}`,
		),
		...flagTable.map((row) => {
			const own = commandsOfFlag(row, names);
			const condition = own === undefined ? '' : ` ${isOf(own)}`;
			return `complete -c khabar${condition} ${flagWords(row)} -d ${quoted(row.help)}`;
		}),
	];
}

function flagWords(row: FlagRow): string {
	const long = `-l ${dashed(row).slice(2)}`;
	const both = row.short === undefined ? long : `${long} -s ${row.short}`;
	if (row.kind === 'switch') return both;
	if (row.values !== undefined) return `${both} -x -a ${quoted(row.values.join(' '))}`;
	const kind = valueKind(row);
	if (kind === 'file') return `${both} -r -F`;
	return kind === 'folder' ? `${both} -x -a '(__fish_complete_directories)'` : `${both} -x`;
}
