import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {keysOf} from '../../../source/commands/key-file.ts';
import {fullName} from '../../../source/state/action-names.ts';

const config = mkdtempSync(join(tmpdir(), 'khabar-keys-'));
const file = join(config, 'khabar', 'keys.json');
mkdirSync(join(config, 'khabar'));
afterAll(() => rmSync(config, {recursive: true}));

const env = {XDG_CONFIG_HOME: config};

function keysFor(text: string, preset?: string): ReturnType<typeof keysOf> {
	writeFileSync(file, text);
	return keysOf(preset, env);
}

test('without the file and without a preset the usual table holds', () => {
	expect(keysOf(undefined, {XDG_CONFIG_HOME: '/nonexistent'})).toBeUndefined();
});

test('the file comes after the preset', () => {
	const {keymap = [], problems} = keysFor('{"reading": {"help": ["?"]}}', 'less') ?? {};
	expect(problems).toEqual([]);
	const keys = new Map(keymap.map((row) => [fullName(row), row.keys]));
	expect(keys.get('reading.help')).toEqual(['?']);
	expect(keys.get('reading.top')).toEqual(['g', '<', 'Home']);
});

test.each([
	['{"reading": ', 'is no JSON'],
	['[]', 'not a table'],
	['{"reading": 1}', 'reading: not a table'],
	['{"reading": {"next": "j"}}', 'reading.next: not a list of keys'],
	['{"reading": {"next": [""]}}', 'reading.next: not a list of keys'],
])('%s is told with its file', (text, told) => {
	const problems = keysFor(text)?.problems.join('\n');
	expect(problems).toContain(told);
	expect(problems).toContain(file);
});
