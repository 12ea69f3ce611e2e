import {sanitised} from './sanitise.ts';

/** `text` as it is shown in one line: white space of any kind and length is a blank, and nothing acts on a terminal. */
export function oneLine(text: string): string {
	return sanitised(text.replaceAll(/\s+/gv, ' ')).trim();
}
