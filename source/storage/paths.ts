import {homedir} from 'node:os';
import {join} from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the reader's own work is kept: `$XDG_STATE_HOME/khabar`, never in the folder of news. */
export function stateFolder(env: Environment): string {
	const base = absolute(env['XDG_STATE_HOME']) ?? join(homeOf(env), '.local', 'state');
	return join(base, 'khabar');
}

/** What the reader writes by hand: `config.json` and `keys.json` in `$XDG_CONFIG_HOME/khabar`. */
export function configFolder(env: Environment): string {
	const base = absolute(env['XDG_CONFIG_HOME']) ?? join(homeOf(env), '.config');
	return join(base, 'khabar');
}

/** Where what can be made again is kept: `$XDG_CACHE_HOME/khabar`. */
export function cacheFolder(env: Environment): string {
	return join(absolute(env['XDG_CACHE_HOME']) ?? join(homeOf(env), '.cache'), 'khabar');
}

/** Where Node keeps our code as it was compiled, of each build its own. */
export function codeFolder(env: Environment): string {
	return join(cacheFolder(env), 'code');
}

/** The specification says that a relative path is to be ignored. */
function absolute(path: string | undefined): string | undefined {
	return path?.startsWith('/') ? path : undefined;
}

function homeOf(env: Environment): string {
	return env['HOME'] || homedir();
}
