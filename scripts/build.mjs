import {createHash} from 'node:crypto';
import {cp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {builtFile} from '../source/entities/built/built-columns.ts';
import {filledFile} from '../source/tagger/filled-weights.ts';
import {filledWeights} from '../source/tagger/load-weights.ts';
import {readWeights} from '../source/tagger/weights-file.ts';
import {columnFile} from '../source/text/column-file.ts';
import {madeColumns, plugins, textsOfLibraries} from './build-plugins.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles `source/` and every library into `dist/`, so that the package needs nothing beside Node.
 *
 * What the program imports with `import()` becomes a chunk of its own: start-up reads the modules
 * of the first frame and nothing else.
 */
async function main() {
	await rm(join(root, 'dist'), {recursive: true, force: true});
	const data = {[builtFile]: columnFile(await madeColumns()), ...(await textsOfLibraries())};
	// Each thread and the browser have bundles of their own: chunks that they shared with each other or with the
	// subcommands were thirty small files on the way to the first frame.
	const bundles = await Promise.all([
		build(options('source/worker.ts')),
		build(options('source/indexing/reader-process.ts')),
		build(options('source/indexing/words-thread.ts')),
		build(options('source/indexing/columns-thread.ts')),
		build(options('source/cli.ts')),
		build(options(browserEntry)),
	]);
	if (bundles.some(({warnings}) => warnings.length > 0)) {
		throw new Error('The bundle has warnings; they stand above.');
	}
	for (const [name, content] of Object.entries(data)) {
		await writeFile(join(root, 'dist', name), content);
	}
	await writeFile(
		join(root, 'dist/index-version.txt'),
		await indexVersion(bundles.slice(0, 4), Object.values(data)),
	);
	const packages = new Set(bundles.flatMap(({metafile}) => bundledPackages(metafile)));
	const notices = await Promise.all([...packages].map(notice));
	const rule = `\n${'-'.repeat(72)}\n\n`;
	const sections = new Set([preface, ...notices.sort()]);
	await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), [...sections].join(rule));
	// The weights of the model, as they are looked up, and their own licence, where `load-weights.ts` looks for them.
	const weights = join(root, 'dist/weights');
	await cp(join(root, 'source/tagger/weights'), weights, {recursive: true});
	const trained = join(weights, 'names.bin');
	const filled = filledFile(readWeights(await readFile(trained)));
	await writeFile(join(weights, basename(filledWeights)), filled);
	await rm(trained);
}

/** A cache of another program is built anew: of all that has a say in what is read, found and indexed. */
async function indexVersion(bundles, data) {
	const hash = createHash('sha256');
	for (const content of data) hash.update(content);
	const outputs = bundles.flatMap(({metafile}) => Object.keys(metafile.outputs));
	for (const output of outputs.sort()) hash.update(await readFile(join(root, output)));
	hash.update(await readFile(join(root, 'source/tagger/weights/names.bin')));
	return hash.digest('hex').slice(0, 16);
}

const preface = 'khabar contains the following packages, each under the licence that is with it.\n';

/** @returns {import('esbuild').BuildOptions & {metafile: true}} */
function options(entry) {
	return {
		absWorkingDir: root,
		entryPoints: [entry],
		outdir: 'dist',
		// Flat, so that `new URL('worker.js', import.meta.url)` is right in whatever chunk it lands.
		chunkNames: '[name]-[hash]',
		bundle: true,
		splitting: true,
		minify: true,
		metafile: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		// Node 22 has both, but esbuild 0.28.2 doubts it of every Node: it would make each literal
		// `new RegExp(…)`, which is compiled anew whenever its function runs.
		supported: {'regexp-set-notation': true, 'regexp-unicode-property-escapes': true},
		jsx: 'automatic',
		// The texts of the licences stand together in the notices instead.
		legalComments: 'none',
		define: {
			// React's development build is larger, slower, and warns on the screen.
			'process.env.NODE_ENV': '"production"',
			// We use no network. Yoga would `fetch` its own base64 text, and Node then loads its whole
			// HTTP client before the first frame; without `fetch` Yoga decodes the text itself.
			fetch: 'undefined',
		},
		plugins,
		// React is CommonJS and so are others that call `require` for modules of Node; an ES module
		// has none. Bundled packages declare `createRequire` at the top too, hence the other name.
		banner: {
			js: [
				"import {createRequire as requireFrom} from 'node:module';",
				'const require = requireFrom(import.meta.url);',
			].join(''),
		},
	};
}

const browserEntry = 'source/commands/browser.tsx';

/** The folders of the packages whose code is in the output. */
function bundledPackages({outputs}) {
	const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
	const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
	return [...new Set(folders.filter((folder) => folder !== undefined))];
}

async function notice(folder) {
	const {name, version, license, author} = JSON.parse(
		await readFile(join(root, folder, 'package.json'), 'utf8'),
	);
	const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
	if (file === undefined && license !== 'MIT') {
		throw new Error(`${name} ${version} has no licence text, and "${license}" has none here.`);
	}
	const text = file
		? await readFile(join(root, folder, file), 'utf8')
		: await mitLicence(author?.name ?? author);
	return `${name} ${version}, ${license}\n\n${text.trim().replaceAll('\r\n', '\n')}\n`;
}

/** Some packages say "MIT" and carry no text; ours has the same words under another holder. */
async function mitLicence(holder) {
	if (!holder) throw new Error('A package under MIT names neither text nor author.');
	const ours = await readFile(join(root, 'LICENSE'), 'utf8');
	const start = ours.indexOf('Permission is hereby granted');
	const end = ours.indexOf('SOFTWARE.', start) + 'SOFTWARE.'.length;
	if (start < 0 || end < start) throw new Error('LICENSE has no MIT text.');
	return `MIT License\n\nCopyright (c) ${holder}\n\n${ours.slice(start, end)}`;
}

await main();
