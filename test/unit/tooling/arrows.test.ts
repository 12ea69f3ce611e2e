import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

type Arrow = {
	/** A file as it could be; it need not exist. */
	readonly file: string;
	readonly allowed: readonly string[];
	readonly forbidden: readonly string[];
};

const arrows: readonly Arrow[] = [
	{
		file: 'source/text/probe.ts',
		allowed: ['./units.ts', 'bidi-js'],
		forbidden: ['../corpus/types.ts', '../romanise/x.ts', 'node:fs', 'ink', 'string-width'],
	},
	{
		file: 'source/romanise/probe.ts',
		allowed: ['./types.ts', '../text/graphemes.ts', '../corpus/types.ts', 'any-ascii'],
		forbidden: ['../dates/x.ts', '../entities/x.ts', 'node:fs', 'bidi-js'],
	},
	{
		file: 'source/dates/probe.ts',
		allowed: ['./x.ts', '../text/units.ts', '../corpus/types.ts'],
		forbidden: ['../romanise/x.ts', '../corpus/parse.ts', 'node:util'],
	},
	{
		file: 'source/corpus/parse.ts',
		allowed: ['./types.ts', '../text/graphemes.ts', '../dates/x.ts'],
		forbidden: ['./load.ts', '../language/x.ts', 'node:fs', 'node:path'],
	},
	{
		file: 'source/corpus/formats/csv.ts',
		allowed: ['./fields.ts', '../types.ts', '../../text/units.ts', 'csv-parse/sync', 'htmlparser2'],
		forbidden: ['../load.ts', '../../dates/x.ts', '../../../scripts/x.ts', 'node:fs', 'chardet'],
	},
	{
		file: 'source/corpus/guess-encoding.ts',
		allowed: ['./encodings.ts', 'chardet'],
		forbidden: ['./load.ts', '../text/x.ts', 'csv-parse/sync', 'node:fs'],
	},
	{
		file: 'source/corpus/read-again.ts',
		allowed: ['./types.ts', 'node:fs'],
		forbidden: ['../search/x.ts', 'node:child_process'],
	},
	{
		file: 'source/corpus/read-bytes.ts',
		allowed: ['./types.ts', 'node:fs', 'node:fs/promises', 'node:zlib'],
		forbidden: ['../search/x.ts', 'node:child_process', 'node:http', 'htmlparser2'],
	},
	{
		file: 'source/corpus/load.ts',
		allowed: ['./parse.ts', '../text/graphemes.ts', 'node:fs', 'node:fs/promises', 'node:path'],
		forbidden: ['../search/x.ts', 'node:child_process', 'node:http'],
	},
	{
		file: 'source/keeping/probe.ts',
		allowed: ['./types.ts', '../corpus/types.ts'],
		forbidden: ['../text/units.ts', '../search/x.ts', '../storage/x.ts', 'node:fs'],
	},
	{
		file: 'source/language/probe.ts',
		allowed: ['./types.ts', '../text/x.ts', '../corpus/types.ts', 'franc'],
		forbidden: ['../corpus/parse.ts', '../entities/x.ts', 'fuse.js', 'node:fs'],
	},
	{
		file: 'source/tagger/tagger.ts',
		allowed: ['./types.ts', '../text/x.ts', '../entities/types.ts'],
		forbidden: ['./load-weights.ts', '../entities/x.ts', '../romanise/x.ts', 'node:fs'],
	},
	{
		file: 'source/tagger/load-weights.ts',
		allowed: ['./weights-file.ts', 'node:fs', 'node:url'],
		forbidden: ['../text/x.ts', '../corpus/load.ts', 'node:http'],
	},
	{
		file: 'source/entities/probe.ts',
		allowed: ['../text/x.ts', '../romanise/x.ts', '../dates/x.ts', '../language/x.ts'],
		forbidden: ['../corpus/parse.ts', '../search/x.ts', '../library.ts', 'franc', 'node:fs'],
	},
	{
		file: 'source/entities/tables/probe.ts',
		allowed: ['./x.ts', '../types.ts', '../../text/x.ts', '../../corpus/types.ts'],
		forbidden: ['../../corpus/parse.ts', '../../search/x.ts', '../../../scripts/x.ts', 'franc'],
	},
	{
		file: 'source/search/probe.ts',
		allowed: [
			'../text/x.ts',
			'../romanise/x.ts',
			'../dates/x.ts',
			'../entities/types.ts',
			'fuse.js',
		],
		forbidden: ['../entities/unify.ts', '../state/update.ts', 'franc', 'node:fs'],
	},
	{
		file: 'source/analysis/probe.ts',
		allowed: ['../text/x.ts', '../romanise/x.ts', '../corpus/types.ts'],
		forbidden: ['../search/index.ts', '../ui/app.tsx', 'fuse.js'],
	},
	{
		file: 'source/packs/probe.ts',
		allowed: ['./types.ts', '../text/x.ts', '../search/x.ts', '../corpus/types.ts'],
		forbidden: ['../corpus/parse.ts', '../library.ts', '../storage/x.ts', 'node:fs'],
	},
	{
		file: 'source/indexing/probe.ts',
		allowed: ['../library.ts', '../corpus/load.ts', '../storage/x.ts', 'node:worker_threads'],
		forbidden: ['../worker.ts', '../state/update.ts', '../ui/app.tsx', 'ink', 'fuse.js'],
	},
	{
		file: 'source/library.ts',
		allowed: ['./text/x.ts', './corpus/parse.ts', './entities/x.ts', './search/x.ts'],
		forbidden: ['./corpus/load.ts', './state/update.ts', './ui/app.tsx', './worker.ts', 'node:fs'],
	},
	{
		file: 'source/state/probe.ts',
		allowed: ['./types.ts', '../library.ts', '../text/wrap.ts', '../search/x.ts'],
		forbidden: [
			'../corpus/load.ts',
			'../ui/app.tsx',
			'../terminal/x.ts',
			'react',
			'ink',
			'node:fs',
		],
	},
	{
		file: 'source/terminal/probe.ts',
		allowed: ['../text/width.ts', '../state/types.ts', 'ink', 'node:events'],
		forbidden: ['../state/update.ts', '../storage/x.ts', 'react', 'node:fs', 'node:fs/promises'],
	},
	{
		file: 'source/ui/app.tsx',
		allowed: ['./panes/x.tsx', '../state/x.ts', '../text/x.ts', '../terminal/x.ts', 'ink', 'react'],
		forbidden: ['../search/x.ts', '../corpus/load.ts', '../commands/x.ts', 'node:fs', 'meow'],
	},
	{
		file: 'source/ui/panes/probe.tsx',
		allowed: [
			'./x.tsx',
			'../theme.ts',
			'../../state/x.ts',
			'../../search/types.ts',
			'ink',
			'react',
		],
		forbidden: ['../../search/x.ts', '../../commands/x.ts', 'node:fs', 'chalk'],
	},
	{
		file: 'source/storage/probe.ts',
		allowed: ['../text/x.ts', '../corpus/types.ts', 'node:fs', 'node:fs/promises'],
		forbidden: ['../corpus/load.ts', '../state/update.ts', 'ink'],
	},
	{
		file: 'source/effects/probe.ts',
		allowed: ['../state/x.ts', '../terminal/x.ts', '../storage/x.ts', 'node:child_process'],
		forbidden: ['../corpus/load.ts', '../search/x.ts', '../ui/app.tsx', 'react', 'node:fs'],
	},
	{
		file: 'source/commands/probe.tsx',
		allowed: ['../ui/app.tsx', '../corpus/load.ts', '../library.ts', 'ink', 'react', 'node:fs'],
		forbidden: ['../cli.ts', '../worker.ts', 'fuse.js', 'franc', 'vitest'],
	},
	{
		file: 'source/cli.ts',
		allowed: ['./commands/x.ts', './corpus/load.ts', './terminal/x.ts', './text/x.ts', 'meow'],
		forbidden: ['./state/update.ts', './search/x.ts', './ui/app.tsx', 'ink', 'react'],
	},
	{
		file: 'source/worker.ts',
		allowed: ['./library.ts', './indexing/x.ts', './state/types.ts', 'node:worker_threads'],
		forbidden: ['./cli.ts', './state/update.ts', './ui/app.tsx', './storage/x.ts', 'ink'],
	},
];

const everyFile = readdirSync(join(root, 'source'), {recursive: true, withFileTypes: true})
	.filter((entry) => entry.isFile() && /\.tsx?$/v.test(entry.name))
	.map((entry) => relative(root, join(entry.parentPath, entry.name)));

const tables = mkdtempSync(join(tmpdir(), 'khabar-arrows-'));
const rooms = mkdtempSync(join(tmpdir(), 'khabar-rooms-'));
let refusedByTable: readonly string[];
let refusedInRooms: readonly string[];

beforeAll(() => {
	refusedByTable = refusedImports(
		tables,
		arrows.map(({file, allowed, forbidden}) => [file, [...allowed, ...forbidden]]),
	);
	refusedInRooms = refusedImports(
		rooms,
		everyFile.map((file) => [file, ['left-pad']]),
	);
});

afterAll(() => {
	rmSync(tables, {recursive: true});
	rmSync(rooms, {recursive: true});
});

test.each(arrows)('the linter keeps the arrows of $file', ({file, forbidden}) => {
	const refused = refusedByTable.filter((line) => line.startsWith(`${file} `));
	expect(refused).toEqual(forbidden.map((specifier) => `${file} ${specifier}`).sort());
});

test('every file of source/ stands in a room whose imports are limited', () => {
	expect(refusedInRooms).toEqual(everyFile.map((file) => `${file} left-pad`).sort());
});

/** Lints files that hold these imports, one a line, under our `biome.json`; gives `file specifier` of each it refuses, sorted. */
function refusedImports(
	folder: string,
	files: readonly (readonly [file: string, specifiers: readonly string[]])[],
): readonly string[] {
	copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
	for (const [file, specifiers] of files) {
		mkdirSync(join(folder, dirname(file)), {recursive: true});
		const lines = specifiers.map((specifier) => `import '${specifier}';\n`);
		writeFileSync(join(folder, file), lines.join(''));
	}
	const specifiersOf = new Map(files);
	const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
	const options = [
		'--only=style/noRestrictedImports',
		'--max-diagnostics=none',
		'--reporter=github',
	];
	const {stdout} = spawnSync(process.execPath, [biome, 'lint', ...options], {
		cwd: folder,
		encoding: 'utf8',
	});
	const refused = [...stdout.matchAll(/file=([^,]+),line=(\d+),/g)].map(([, path = '', line]) => {
		const file = path.slice(path.indexOf(basename(folder)) + basename(folder).length + 1);
		return `${file} ${specifiersOf.get(file)?.[Number(line) - 1]}`;
	});
	return refused.sort();
}
