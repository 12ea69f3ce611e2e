import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {commandLine} from '../../../source/commands/command-line.ts';
import type {Flags} from '../../../source/commands/command-types.ts';
import {camelCase, flagTable, settingRows} from '../../../source/commands/flag-table.ts';
import {helpText} from '../../../source/commands/help.ts';
import {plainFolders} from '../../../source/commands/plain-folders.ts';

const config = mkdtempSync(join(tmpdir(), 'khabar-config-'));
mkdirSync(join(config, 'khabar'));
const file = join(config, 'khabar', 'config.json');
afterAll(() => rmSync(config, {recursive: true}));

type Asked = {
	readonly argv?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly settings?: string;
};

function asked({argv = ['list'], env = {}, settings}: Asked): ReturnType<typeof commandLine> {
	rmSync(file, {force: true});
	if (settings !== undefined) writeFileSync(file, settings);
	return commandLine(argv, {XDG_CONFIG_HOME: config, ...env});
}

function flags(given: Asked): Flags {
	const line = asked(given);
	if (!('request' in line)) throw new Error(JSON.stringify(line));
	return line.request.flags;
}

describe('a setting comes from the first that has it', () => {
	const settings = '{"width-context": 1, "strict": true, "keys": {"urdu": "nla"}}';
	const env = {KHABAR_WIDTH_CONTEXT: '2'};

	test('flags', () => {
		const argv = ['list', '--width-context', '3', '--no-strict'];
		const given = flags({argv, env, settings});
		expect([given.widthContext, given.strict, given.keysUrdu]).toEqual([3, false, 'nla']);
	});

	test('the environment', () => {
		expect(flags({env, settings}).widthContext).toBe(2);
		expect(flags({env: {KHABAR_STATE: '0', KHABAR_KEYS_URDU: 'crulp'}, settings})).toMatchObject({
			state: false,
			keysUrdu: 'crulp',
		});
	});

	test('config.json', () => {
		expect(flags({settings})).toMatchObject({widthContext: 1, strict: true});
	});

	test('what is usual', () => {
		expect(flags({})).toMatchObject({strict: false, state: true});
		expect(flags({}).widthContext).toBeUndefined();
	});
});

describe('what is wrong is named where it stands', () => {
	test.each([
		[{settings: '{"bidi": "left"}'}, 'config.json: "bidi": "left" is none of auto, visual'],
		[{settings: '{"esc-delay": "x"}'}, '"esc-delay": "x" needs a whole number'],
		[{settings: '{"strict": "maybe"}'}, '"strict": "maybe" is neither true nor false'],
		[{settings: '{"keys": {"urdu": "qwerty"}}'}, '"keys.urdu": "qwerty" is none of crulp'],
		[{settings: '{"map": [1]}'}, '"map": [1] is no list of texts'],
		[{settings: '{"bidi": '}, 'config.json is no JSON'],
		[{settings: '[]'}, 'config.json: not a table'],
		[{env: {KHABAR_THEME: 'pink'}}, 'KHABAR_THEME=pink is none of auto, dark'],
		[{argv: ['list', '--colour']}, 'no flag is called --colour; did you mean --color?'],
		[{argv: ['list', '--limt', '3']}, 'did you mean --limit?'],
		[{argv: ['list', '--limit', '0']}, '--limit=0 needs at least 1'],
		[
			{argv: ['list', '--sort', 'size']},
			'--sort=size is none of date, title, path, language, length',
		],
		[{argv: ['context', 'x', '--sort', 'size']}, '--sort=size is none of text, before, after'],
		[{argv: ['names', 'x', '--sort', 'size']}, 'khabar names has no --sort'],
		[{argv: ['entities', '--sort', 'date']}, 'khabar entities has no --sort'],
		[{argv: ['list', '--sort', 'relevance']}, 'is none of date'],
		[{argv: ['list', '--json', '--markdown']}, '--json or --markdown: one of them'],
		[{argv: ['overview', '--markdown']}, 'overview has no --markdown'],
		[{argv: ['help', 'serach']}, 'did you mean search?'],
		[{argv: ['completion']}, 'khabar completion needs a shell'],
	] as const)('%j', (given, told) => {
		const line = asked(given);
		expect(line).toMatchObject({type: 'wrong', code: 2});
		const message = 'message' in line ? line.message : '';
		expect(message).toContain(told);
		// What one command takes is all that it is told.
		expect(message).not.toMatch(/none of date.*before/v);
	});

	test('a setting that is none is passed over with a warning', () => {
		const line = asked({settings: '{"bidy": "visual", "xyzzy": 1}', env: {KHABAR_BIDY: 'x'}});
		expect('warnings' in line ? line.warnings : []).toEqual([
			`${file}: no setting is called "bidy": did you mean "bidi"?`,
			`${file}: no setting is called "xyzzy"`,
			'KHABAR_BIDY is no setting: did you mean KHABAR_BIDI?',
		]);
	});
});

test('--color alone, --no-color and --no-state are read as other programs have them', () => {
	expect(flags({argv: ['list', '--color', '--no-state']})).toMatchObject({
		color: 'always',
		state: false,
	});
	expect(flags({argv: ['list', '--no-color']}).color).toBe('never');
	expect(flags({argv: ['list', '--lang', 'hi', '--lang', 'ur', '-n5']})).toMatchObject({
		lang: ['hi', 'ur'],
		limit: 5,
	});
});

test('settings are heard on the short way to the browser too', () => {
	rmSync(file, {force: true});
	expect(plainFolders([], {XDG_CONFIG_HOME: config})).toEqual([]);
	expect(plainFolders([], {XDG_CONFIG_HOME: config, KHABAR_ASCII: '1'})).toBeUndefined();
	writeFileSync(file, '{}');
	expect(plainFolders([], {XDG_CONFIG_HOME: config})).toBeUndefined();
});

/** Every field of the type: a compiler counts them. */
const fields: Readonly<Record<Exclude<keyof Flags, 'read'>, true>> = {
	json: true,
	csv: true,
	exact: true,
	strict: true,
	ascii: true,
	screenReader: true,
	state: true,
	quiet: true,
	markdown: true,
	plain: true,
	verbose: true,
	demo: true,
	watch: true,
	debug: true,
	script: true,
	mouse: true,
	memory: true,
	cache: true,
	cacheDir: true,
	limit: true,
	widthContext: true,
	window: true,
	minimum: true,
	sort: true,
	lang: true,
	source: true,
	tag: true,
	since: true,
	until: true,
	query: true,
	bidi: true,
	width: true,
	theme: true,
	color: true,
	escDelay: true,
	keys: true,
	keysUrdu: true,
};

test('the table of flags and the type of flags say the same', () => {
	const own = [...new Set([...flagTable, ...settingRows])].map(({name}) => camelCase(name));
	const elsewhere = ['help', 'version', 'map', 'encoding', 'maxFileSize'];
	expect(own.filter((name) => !elsewhere.includes(name)).sort()).toEqual(
		Object.keys(fields).sort(),
	);
});

test('every flag is in the help, and no name stands twice', () => {
	const help = helpText().join('\n');
	for (const {name, isOn} of flagTable) expect(help).toContain(`--${isOn ? 'no-' : ''}${name}`);
	const names = [...new Set([...flagTable, ...settingRows])].map(({name}) => camelCase(name));
	expect(new Set(names).size).toBe(names.length);
	expect(helpText('context').join('\n')).toContain('--width-context N');
	expect(helpText('context').join('\n')).not.toContain('--esc-delay');
	expect(helpText().every((line) => line.length <= 120)).toBe(true);
});
