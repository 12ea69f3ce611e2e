import {commands} from '../source/commands/command-table.ts';
import {type FlagRow, flagsOfCommand, flagTable} from '../source/commands/flag-table.ts';
import {usageOf} from '../source/commands/help.ts';

/** A text as roff prints it. */
export function roff(text: string): string {
	return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^['.]/v, '\\&$&');
}

/** The table of commands as roff. */
export function commandsManual(): string {
	return commands
		.flatMap((command) => ['.TP', `.B ${roff(usageOf(command))}`, roff(command.help)])
		.join('\n');
}

/** Of more commands than these a flag names none: `khabar help` does. */
const fewCommands = 5;

/** The table of flags as roff, each with the commands that it is of where these are few. */
export function flagsManual(): string {
	const names = [...commands.map(({name}) => name), 'browse'];
	return flagTable
		.flatMap((row) => {
			const own = names.filter((name) => flagsOfCommand(name).includes(row));
			const of = own.length > fewCommands ? '' : ` (${own.join(', ')})`;
			return ['.TP', flagLine(row), roff(`${row.help}${of}`)];
		})
		.join('\n');
}

function flagLine({name, short, value, values, isOn}: FlagRow): string {
	const long = roff(`--${isOn === true ? 'no-' : ''}${name}`);
	const both = short === undefined ? long : `${long}, ${roff(`-${short}`)}`;
	const shown = value ?? values?.join('|');
	return shown === undefined ? `.B ${both}` : `.BI "${both}" " ${roff(shown)}"`;
}
