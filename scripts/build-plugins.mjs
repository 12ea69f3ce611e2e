import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {builtColumns} from '../source/entities/built/built-columns.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Modules that are left out of the bundle, with what stands in for them. */
const stubs = {
	// Ink imports it when `DEV` is set and it is installed. Here it never is.
	'react-devtools-core': 'export default {};',
	// At exit it writes "show cursor" to stderr, be that a file. `terminal/` restores the cursor,
	// and Ink does on its own way out.
	'restore-cursor': 'export default () => {};',
};

const withoutStubbed = {
	name: 'without-stubbed',
	setup({onResolve, onLoad}) {
		const filter = new RegExp(`^(?:${Object.keys(stubs).join('|')})$`);
		onResolve({filter}, ({path}) => ({path, namespace: 'stub'}));
		onLoad({filter, namespace: 'stub'}, ({path}) => ({contents: stubs[path]}));
	},
};

/** Ink cuts and measures text with packages that each make a segmenter: see what stands in for it. */
const asciiSegmenter = join(root, 'source/terminal/ascii-segmenter.ts');

const segmenterMakers = new RegExp(
	`node_modules/(?:${[
		'string-width/index',
		'wrap-ansi/index',
		'slice-ansi/tokenize-ansi',
		'@alcalzone/ansi-tokenize/build/tokenize',
		'ink/build/line-update',
	].join('|')})\\.js$`,
);

const withAsciiSegmenters = {
	name: 'with-ascii-segmenters',
	setup({onLoad}) {
		onLoad({filter: segmenterMakers}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const [made, ...more] = source.split(/new Intl\.Segmenter\([^)]*\)/);
			if (more.length !== 1) throw new Error(`${path} makes ${more.length} segmenters, not one.`);
			const imported = `import {asciiSegmenter, emoji} from ${JSON.stringify(asciiSegmenter)};\n`;
			const rest = more[0].replace(String.raw`/^\p{RGI_Emoji}$/v`, 'emoji');
			if (/RGI_Emoji\}\$/.test(rest)) throw new Error(`${path} makes the pattern of emoji.`);
			return {contents: `${imported}${made}asciiSegmenter()${rest}`, loader: 'js'};
		});
	},
};

/**
 * franc makes a dictionary of each of its 187 languages when it is loaded, which took every process that reads 60 ms; most
 * texts are told by their letters, and the others ask of some ten languages. Here it makes each when it is asked for.
 */
const withLazyTrigrams = {
	name: 'with-lazy-trigrams',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/franc\/index\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const [before, after, ...more] = source.split(/for \(script in data\) \{.*?\n\}\n/s);
			if (after === undefined || more.length > 0) throw new Error(`${path} is written otherwise.`);
			return {contents: `${before}${lazyTrigrams}${after}`, loader: 'js'};
		});
	},
};

const lazyTrigrams = `
for (const [script, languages] of Object.entries(data)) {
	numericData[script] = {};
	for (const [name, model] of Object.entries(languages)) {
		let trigrams;
		const get = () => {
			trigrams ??= Object.fromEntries(model.split('|').map((trigram, weight) => [trigram, weight]).reverse());
			return trigrams;
		};
		Object.defineProperty(numericData[script], name, {enumerable: true, get});
	}
}
`;

/** Modules whose functions ask Node for names. What they answer is put in their place: making what tells it takes 25 ms in each process that reads. */
const askers = /source\/(?:entities\/(?:regions|weekday-names)|language\/english-names)\.ts$/;

const withNamesOfNode = {
	name: 'with-names-of-node',
	setup({onLoad}) {
		onLoad({filter: askers}, async ({path}) => {
			const functions = Object.entries(await import(pathToFileURL(path).href));
			const answers = functions.map(([name, ask]) => {
				return `const ${name}Told = ${JSON.stringify(ask())};\nexport const ${name} = () => ${name}Told;`;
			});
			return {contents: answers.join('\n')};
		});
	},
};

/** Modules whose functions make columns of the word lists: what they return stands in a file of its own, and the lists in no bundle. */
const columnMakers = ['dictionary-columns', 'hindi-name-columns', 'spelling-columns'];
const builtFolder = join(root, 'source/entities/built');

/** By the names of the functions, which take a quarter of a second. */
export async function madeColumns() {
	const made = {};
	for (const maker of columnMakers) {
		const module = await import(pathToFileURL(join(builtFolder, `${maker}.ts`)).href);
		for (const [name, value] of Object.entries(module)) {
			if (typeof value === 'function') made[name] = value();
		}
	}
	return made;
}

const withBuiltColumns = {
	name: 'with-built-columns',
	setup({onLoad}) {
		const filter = new RegExp(String.raw`entities/built/(?:${columnMakers.join('|')})\.ts$`);
		onLoad({filter}, async ({path}) => {
			const module = await import(pathToFileURL(path).href);
			const exported = Object.entries(module).map(([name, value]) => {
				const asked = `() => ${builtColumns.name}(${JSON.stringify(name)})`;
				return `export const ${name} = ${typeof value === 'function' ? asked : JSON.stringify(value)};`;
			});
			const contents = [
				`import {${builtColumns.name}} from './built-columns.ts';`,
				...exported,
			].join('\n');
			return {contents, resolveDir: builtFolder};
		});
	},
};

/** Who imports the browser finds it beside itself in `dist/`. */
const withBrowserApart = {
	name: 'with-browser-apart',
	setup({onResolve}) {
		onResolve({filter: /\/browser\.tsx$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: './browser.js', external: true} : undefined,
		);
	},
};

export const plugins = [
	withoutStubbed,
	withAsciiSegmenters,
	withLazyTrigrams,
	withNamesOfNode,
	withBuiltColumns,
	withBrowserApart,
];
