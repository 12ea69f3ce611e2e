/** Writes what tables of the source say into README.md and man/khabar.1, keys, commands and flags: `npm run keys`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {keysManual, keysTable, withSection} from './keys-table.ts';
import {commandsManual, flagsManual} from './manual-sections.ts';

for (const [file, name, section] of [
	['README.md', 'keys', keysTable()],
	['man/khabar.1', 'keys', keysManual()],
	['man/khabar.1', 'commands', commandsManual()],
	['man/khabar.1', 'options', flagsManual()],
] as const) {
	const url = new URL(`../${file}`, import.meta.url);
	writeFileSync(url, withSection(readFileSync(url, 'utf8'), name, section));
}
