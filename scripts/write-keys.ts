/** Writes the tables of keys from the keymap into README.md and man/khabar.1: `npm run keys`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {keysManual, keysTable, withSection} from './keys-table.ts';

for (const [file, section] of [
	['README.md', keysTable()],
	['man/khabar.1', keysManual()],
] as const) {
	const url = new URL(`../${file}`, import.meta.url);
	writeFileSync(url, withSection(readFileSync(url, 'utf8'), section));
}
