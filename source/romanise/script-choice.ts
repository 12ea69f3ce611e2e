import type {ScriptChoice} from './types.ts';

/** In the order in which `S` steps through them. */
export const scriptChoices: readonly ScriptChoice[] = ['original', 'latin', 'both'];
