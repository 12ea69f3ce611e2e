import type {Environment} from '../storage/paths.ts';
import {nearestWord} from '../text/nearest-word.ts';
import {type FlagRow, settingRows} from './flag-table.ts';
import {configPath, settingsPrefix as prefix} from './has-settings.ts';
import {readJsonFile} from './json-file.ts';

/** What was given for a flag, and how the reader wrote it there. */
export type Given = {readonly value: unknown; readonly label: string};

export type Settings = {
	/** By the name of the flag. */
	readonly given: ReadonlyMap<string, Given>;
	/** What makes it impossible to go on. */
	readonly problems: readonly string[];
	/** What is passed over. */
	readonly warnings: readonly string[];
};

/** The environment (`KHABAR_BIDI`), and behind it `config.json`. Other variables that begin so are left alone. */
export function readSettings(env: Environment): Settings {
	const file = fromFile(configPath(env));
	const own = settingRows.flatMap(({name}): [string, Given][] => {
		const variable = variableOf(name);
		const value = env[variable];
		return value === undefined ? [] : [[name, {value, label: `${variable}=${value}`}]];
	});
	const names = settingRows.map(({name}) => variableOf(name));
	const misspelt = Object.keys(env).flatMap((name) => {
		if (!name.startsWith(prefix) || names.includes(name)) return [];
		const near = nearestWord(name, names);
		return near === undefined ? [] : [`${name} is no setting: did you mean ${near}?`];
	});
	return {
		...file,
		given: new Map([...file.given, ...own]),
		warnings: [...file.warnings, ...misspelt],
	};
}

/** `keys.urdu` → `KHABAR_KEYS_URDU`. */
function variableOf(name: string): string {
	return prefix + name.toUpperCase().replaceAll(/[.\-]/gv, '_');
}

function fromFile(path: string): Settings {
	const {value, problem} = readJsonFile(path);
	const nothing = {given: new Map<string, Given>(), problems: [], warnings: []};
	if (problem !== undefined) return {...nothing, problems: [problem]};
	if (value === undefined) return nothing;
	if (!isTable(value))
		return {...nothing, problems: [`${path}: not a table: write {"bidi": "visual"}`]};
	const given = new Map<string, Given>();
	const warnings: string[] = [];
	for (const [name, setting] of entriesOf(value)) {
		const row = settingRows.find((each) => each.name === name);
		const label = `${path}: "${name}": ${JSON.stringify(setting)}`;
		if (row === undefined) warnings.push(`${path}: ${unknownSetting(name)}`);
		else given.set(name, {value: setting, label});
	}
	return {given, problems: [], warnings};
}

/** A table inside stands for names with dots: `{"keys": {"urdu": "nla"}}`. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] {
	return Object.entries(value).flatMap(([name, inner]) =>
		isTable(inner)
			? Object.entries(inner).map(([key, each]) => [`${name}.${key}`, each] as const)
			: [[name, inner] as const],
	);
}

function unknownSetting(name: string): string {
	const near = nearestWord(
		name,
		settingRows.map((row) => row.name),
	);
	return `no setting is called "${name}"${near === undefined ? '' : `: did you mean "${near}"?`}`;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type Checked = {readonly value: unknown} | {readonly problem: string};

/** The value in its type, or a sentence that shows what was written. */
export function checked(row: FlagRow, given: Given): Checked {
	if (row.isMultiple === true) return checkedList(given);
	switch (row.kind) {
		case 'switch':
			return checkedSwitch(given);
		case 'count':
			return checkedCount(given, row.name === 'limit' ? 1 : 0);
		case 'text':
			return checkedText(given, row.isCheckedByCommand === true ? undefined : row.values);
	}
}

function checkedList({value, label}: Given): Checked {
	const list: unknown = typeof value === 'string' ? [value] : value;
	const isList = Array.isArray(list) && list.every((each) => typeof each === 'string');
	return isList ? {value: list} : {problem: `${label} is no list of texts`};
}

function checkedSwitch({value, label}: Given): Checked {
	const text = String(value).toLowerCase();
	if (['true', '1', 'yes', 'on'].includes(text)) return {value: true};
	if (['false', '0', 'no', 'off', ''].includes(text)) return {value: false};
	return {problem: `${label} is neither true nor false`};
}

function checkedCount({value, label}: Given, least: number): Checked {
	const number = value === '' || typeof value === 'boolean' ? Number.NaN : Number(value);
	if (!Number.isInteger(number)) return {problem: `${label} needs a whole number`};
	return number < least ? {problem: `${label} needs at least ${least}`} : {value: number};
}

function checkedText({value, label}: Given, values: readonly string[] | undefined): Checked {
	if (typeof value !== 'string') return {problem: `${label} is no text`};
	if (values === undefined) {
		return value === '' ? {problem: `${label} needs a value`} : {value};
	}
	return values.includes(value) ? {value} : {problem: `${label} is none of ${values.join(', ')}`};
}
