import {join} from 'node:path';
import {type ChangedKeys, changedKeymap, type KeyChanges} from '../state/key-changes.ts';
import {keyPresets} from '../state/key-presets.ts';
import {configFolder, type Environment} from '../storage/paths.ts';
import {readJsonFile} from './json-file.ts';

/** The table of keys after `--keys` and `keys.json`; `undefined` where neither changes it. */
export function keysOf(preset: string | undefined, env: Environment): ChangedKeys | undefined {
	const path = join(configFolder(env), 'keys.json');
	const {value, problem} = readJsonFile(path);
	if (problem !== undefined) return {keymap: [], problems: [problem]};
	if (value === undefined && preset === undefined) return undefined;
	const chosen = preset === 'vim' || preset === 'less' ? [keyPresets[preset]] : [];
	const {changes, problems} = keyChanges(value ?? {});
	const {keymap, problems: more} = changedKeymap(...chosen, changes);
	return {keymap, problems: [...problems, ...more].map((each) => `${path}: ${each}`)};
}

/** `{"list": {"next": ["j", "Down"]}}`: anything else is named. */
function keyChanges(value: unknown): {
	readonly changes: KeyChanges;
	readonly problems: readonly string[];
} {
	const problems: string[] = [];
	const changes: Record<string, Record<string, readonly string[]>> = {};
	if (!isTable(value))
		return {changes, problems: ['not a table: write {"reading": {"next": ["j"]}}']};
	for (const [context, actions] of Object.entries(value)) {
		if (!isTable(actions)) {
			problems.push(`${context}: not a table: write {"${context}": {"next": ["j"]}}`);
			continue;
		}
		for (const [action, keys] of Object.entries(actions)) {
			if (isKeys(keys)) changes[context] = {...changes[context], [action]: keys};
			else problems.push(`${context}.${action}: not a list of keys: write ["j", "Down"]`);
		}
	}
	return {changes, problems};
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKeys(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((key) => typeof key === 'string' && key !== '');
}
