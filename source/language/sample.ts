import {scriptOf} from '../text/scripts.ts';
import {terminalCommand} from '../text/terminal-commands.ts';
import type {Script} from '../text/types.ts';

/**
 * Up to 300 code units of `text` in the given script, for a language to be told by: lines of that
 * script, without those that hold an address. More letters make franc no surer, and it takes 110 ms a megabyte.
 */
export function languageSample(text: string, script: Script): string {
	let sample = '';
	for (const line of openingLines(text)) {
		if (script !== 'Zyyy' && script !== scriptOf(line)) continue;
		if (address.test(line)) continue;
		sample += `${line.replaceAll(terminalCommands, ' ')} `;
		if (sample.length >= sampleLength) break;
	}
	return sample.slice(0, sampleLength).toWellFormed().replace(/\s+/gv, ' ').trim();
}

const terminalCommands = new RegExp(terminalCommand, 'gv');

const sampleLength = 300;

/** Code units that are looked at: an article tells its language in its first pages. */
const openingLength = 20_000;
const lineLength = 600;

/** Stops at the opening's end, and cuts each line: a whole article may stand in one. */
function* openingLines(text: string): Generator<string> {
	for (const [line] of text.slice(0, openingLength).matchAll(/[^\n\r\u2028\u2029]+/g)) {
		yield line.slice(0, lineLength);
	}
}

const address = /:\/\/|www\.|\w@\w/v;
