import {type CompletedCommand, dashed, shells, valueFlags, valueKind} from './completion-words.ts';
import {type FlagRow, flagsOfCommand} from './flag-table.ts';

/** Words after `=` come alone: bash parts a line there. */
export function bashScript(commands: readonly CompletedCommand[]): readonly string[] {
	const names = commands.map(({name}) => name);
	return [
		'# khabar: eval "$(khabar completion bash)" in ~/.bashrc',
		'# A name a line: it may hold blanks and asterisks.',
		'_khabar_files() {',
		'\tlocal file',
		'\tCOMPREPLY=()',
		`\twhile IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen "$1" -- "$2")`,
		'}',
		'_khabar() {',
		`\tlocal current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=browse word`,
		`\tif [[ $current == "=" ]]; then current=; elif [[ $before == "=" ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
		`\tfor word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case $word in ${names.join('|')}) command=$word; break;; esac; done`,
		'\tcase $before in',
		...valueFlags.map((row) => `\t\t${writings(row)}) ${valueWords(row)}; return;;`),
		'\tesac',
		'\tif [[ $current == -* ]]; then case $command in',
		...names.map((name) => `\t\t${name}) ${words(flagWords(flagsOfCommand(name)))};;`),
		'\tesac; return; fi',
		'\tcase $before in',
		`\t\thelp) ${words(names)}; return;;`,
		`\t\tcompletion) ${words(shells)}; return;;`,
		'\tesac',
		'\t_khabar_files -f "$current"',
		`\tif [[ $COMP_CWORD == 1 ]]; then COMPREPLY+=($(compgen -W "${names.join(' ')}" -- "$current")); fi`,
		'}',
		'complete -o filenames -F _khabar khabar',
	];
}

function writings({name, short}: FlagRow): string {
	return short === undefined ? `--${name}` : `--${name}|-${short}`;
}

function valueWords(row: FlagRow): string {
	if (row.values !== undefined) return words(row.values);
	const kind = valueKind(row);
	if (kind === 'text') return 'COMPREPLY=()';
	return `_khabar_files ${kind === 'file' ? '-f' : '-d'} "$current"`;
}

function words(all: readonly string[]): string {
	return `COMPREPLY=($(compgen -W "${all.join(' ')}" -- "$current"))`;
}

function flagWords(rows: readonly FlagRow[]): readonly string[] {
	return rows.flatMap((row) => [dashed(row), ...(row.short ? [`-${row.short}`] : [])]);
}
