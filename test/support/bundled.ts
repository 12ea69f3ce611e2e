import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a program of Ink as khabar's own build does, and gives the path of what came out. */
export async function bundled(entry: string, folder: string, name: string): Promise<string> {
	await build({
		entryPoints: {[name]: entry},
		outdir: folder,
		outExtension: {'.js': '.mjs'},
		// Ink's developer tools stay in a chunk that nobody loads.
		splitting: true,
		nodePaths: [join(root, 'node_modules')],
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		jsx: 'automatic',
		supported: {'regexp-set-notation': true, 'regexp-unicode-property-escapes': true},
		external: ['react-devtools-core'],
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {
			js: "import {createRequire as from} from 'node:module'; const require = from(import.meta.url);",
		},
	});
	return join(folder, `${name}.mjs`);
}
