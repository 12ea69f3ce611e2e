import type {Environment} from '../storage/paths.ts';
import type {ThemeChoice} from '../ui/theme.ts';

/** Flags win over the environment; `NO_COLOR` counts if it is not empty. */
export function hasColor(color: string | undefined, env: Environment): boolean {
	if (color === 'always') return true;
	if (color === 'never') return false;
	if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
	return !env['NO_COLOR'];
}

export function themeNamed(name: string | undefined): ThemeChoice['theme'] {
	return name === 'dark' || name === 'light' || name === 'mono' ? name : 'auto';
}
