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
 * What libraries have as text in their code, a megabyte of it that each process would read and decode, stands in files of its own. They
 * are read when somebody asks: most texts are told by the letters of few languages, and have none that no table of ours has.
 */
const trigramFile = 'trigrams.json';
const letterFile = 'letters.json';

export async function textsOfLibraries() {
	const [{data}, {default: block}] = await Promise.all([
		import(pathToFileURL(join(root, 'node_modules/franc/data.js')).href),
		import(pathToFileURL(join(root, 'node_modules/any-ascii/block.js')).href),
	]);
	const blocks = Array.from({length: 0x110000 >>> 8}, (_, number) => [number, block(number) ?? '']);
	const letters = Object.fromEntries(blocks.filter(([, text]) => text !== ''));
	return {[trigramFile]: JSON.stringify(data), [letterFile]: JSON.stringify(letters)};
}

/** Code that reads one of them. */
function readsOnce(file) {
	return `
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {NotWholeError} from ${JSON.stringify(join(root, 'source/text/not-whole.ts'))};
let read;
const readOnce = () => {
	read ??= readFrom(fileURLToPath(new URL('${file}', import.meta.url)));
	return read;
};
function readFrom(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (cause) {
		throw new NotWholeError(path, cause);
	}
}
`;
}

/** franc makes a dictionary of each of its 187 languages when it is loaded, in 60 ms; here of each when it is asked for. */
const withTrigramsApart = {
	name: 'with-trigrams-apart',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/franc\/index\.js$/}, async ({path}) => {
			const source = await readFile(path, 'utf8');
			const [before, after, ...more] = source.split(/for \(script in data\) \{.*?\n\}\n/s);
			const imported = `import {data} from './data.js'\n`;
			if (after === undefined || more.length > 0 || !before.includes(imported)) {
				throw new Error(`${path} is written otherwise.`);
			}
			const {data} = await import(pathToFileURL(join(path, '../data.js')).href);
			const languages = Object.entries(data).map(([script, models]) => [
				script,
				Object.keys(models),
			]);
			const lazy = lazyTrigrams(JSON.stringify(languages));
			return {
				contents: before.replace(imported, readsOnce(trigramFile)) + lazy + after,
				loader: 'js',
			};
		});
	},
};

function lazyTrigrams(languages) {
	return `
for (const [script, names] of ${languages}) {
	numericData[script] = {};
	for (const name of names) {
		let trigrams;
		const get = () => {
			trigrams ??= Object.fromEntries(
				readOnce()[script][name].split('|').map((trigram, weight) => [trigram, weight]).reverse(),
			);
			return trigrams;
		};
		Object.defineProperty(numericData[script], name, {enumerable: true, get});
	}
}
`;
}

const withLettersApart = {
	name: 'with-letters-apart',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/any-ascii\/block\.js$/}, () => ({
			contents: `${readsOnce(letterFile)}export default (number) => readOnce()[number] ?? '';`,
			loader: 'js',
		}));
	},
};

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
	withTrigramsApart,
	withLettersApart,
	withNamesOfNode,
	withBuiltColumns,
	withBrowserApart,
];
