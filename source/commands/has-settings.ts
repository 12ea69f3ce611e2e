import {join} from 'node:path';
import {configFolder, type Environment} from '../storage/paths.ts';

/** What the variables begin with: `KHABAR_BIDI`. */
export const settingsPrefix = 'KHABAR_';

export function configPath(env: Environment): string {
	return join(configFolder(env), 'config.json');
}

/** Whether there is anything to be read: most runs have no settings, and start without their parser. */
export function hasSettings(env: Environment, exists: (path: string) => boolean): boolean {
	return (
		exists(configPath(env)) || Object.keys(env).some((name) => name.startsWith(settingsPrefix))
	);
}
