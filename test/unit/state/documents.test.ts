import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {keysManual, keysTable} from '../../../scripts/keys-table.ts';
import {commandsManual, flagsManual} from '../../../scripts/manual-sections.ts';

const read = (file: string): string =>
	readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('the README and the man page list the keys of the keymap (npm run keys writes them)', () => {
	expect(read('README.md')).toContain(keysTable());
	expect(read('man/khabar.1')).toContain(keysManual());
});

test('the man page lists the commands and flags of their tables (npm run keys writes them)', () => {
	expect(read('man/khabar.1')).toContain(commandsManual());
	expect(read('man/khabar.1')).toContain(flagsManual());
});
