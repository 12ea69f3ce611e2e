import meow from 'meow';
import type {Environment} from '../storage/paths.ts';
import {nearestWord} from '../text/nearest-word.ts';
import {camelCase, type FlagRow, flagTable, settingRows} from './flag-table.ts';
import {checked, type Given, readSettings} from './settings.ts';

export type ParsedFlags = {
	/** What is no flag. */
	readonly input: readonly string[];
	/** By the names of `Flags`; what was given nowhere is absent. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly warnings: readonly string[];
};

/** The flags, else the environment, else the settings; or what is wrong with the first that is. */
export function parsedFlags(
	argv: readonly string[],
	env: Environment,
): ParsedFlags | {readonly problem: string} {
	const unknown = unknownFlag(argv);
	if (unknown !== undefined) return {problem: unknown};
	const {input, flags} = parse(argv);
	const settings = readSettings(env);
	const [broken] = settings.problems;
	if (broken !== undefined) return {problem: broken};
	const values: Record<string, unknown> = {};
	for (const row of new Set([...flagTable, ...settingRows])) {
		const given = givenByFlag(row, flags[camelCase(row.name)]) ?? settings.given.get(row.name);
		if (given === undefined) continue;
		const result = checked(row, given);
		if ('problem' in result) return {problem: result.problem};
		values[camelCase(row.name)] = result.value;
	}
	return {input, values, warnings: settings.warnings};
}

/** As the reader wrote it. `--color` alone and `--no-color` are what other programs have. */
function givenByFlag({name, isMultiple}: FlagRow, value: unknown): Given | undefined {
	if (value === undefined || (isMultiple === true && Array.isArray(value) && value.length === 0)) {
		return undefined;
	}
	if (name === 'color' && value === '') return {value: 'always', label: '--color'};
	if (name === 'color' && value === false) return {value: 'never', label: '--no-color'};
	return {value, label: `--${name}=${String(value)}`};
}

/** A flag that is none is told with the nearest that is; meow would only end the process. */
function unknownFlag(argv: readonly string[]): string | undefined {
	const end = argv.indexOf('--');
	const names = flagTable.map(({name}) => name);
	for (const word of argv.slice(0, end < 0 ? argv.length : end)) {
		const name = /^--(?:no-)?(?<name>[^=]+)/v.exec(word)?.groups?.['name'];
		if (name === undefined || names.includes(name)) continue;
		const near = nearestWord(name, names);
		const hint = near === undefined ? 'khabar help lists the flags' : `did you mean --${near}?`;
		const [typed = ''] = word.split('=', 1);
		return `no flag is called ${typed}; ${hint}`;
	}
	return undefined;
}

type MeowFlag = {
	readonly type: 'boolean' | 'string';
	readonly shortFlag?: string;
	readonly isMultiple?: boolean;
};

function parse(argv: readonly string[]): {
	readonly input: readonly string[];
	readonly flags: Readonly<Record<string, unknown>>;
} {
	const flags = Object.fromEntries(
		flagTable.map(({name, kind, short, isMultiple}): [string, MeowFlag] => [
			camelCase(name),
			{
				type: kind === 'switch' ? 'boolean' : 'string',
				...(short === undefined ? {} : {shortFlag: short}),
				...(isMultiple === undefined ? {} : {isMultiple}),
			},
		]),
	);
	const {input, flags: found} = meow('', {
		importMeta: import.meta,
		argv: [...argv],
		autoHelp: false,
		autoVersion: false,
		allowUnknownFlags: false,
		booleanDefault: undefined,
		flags: flags as Record<string, {type: 'string'}>,
	});
	return {input, flags: found};
}
