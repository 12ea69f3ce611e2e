import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {main as compile} from 'assemblyscript/asc';
import {afterPlace, beforePlace, pairSalt, reach, sideSalt} from '../source/tagger/context.ts';
import {sharedSalt} from '../source/tagger/feature-table.ts';
import {edge} from '../source/tagger/features.ts';
import {
	headLength,
	keyAloneMark,
	nameLength,
	numberMark,
	openMark,
	ordinaryMark,
	pendingWords,
	shapeShift,
	signMark,
	wordLength,
} from '../source/tagger/kernel-layout.ts';
import {labelCount, labels} from '../source/tagger/labels.ts';
import {bucketCount, fingerprintBits, rowBytes} from '../source/tagger/weights-file.ts';

/** What `source/tagger/kernel/` takes from the modules around it. */
const numbers = {
	labelCount,
	bucketCount,
	fingerprintBits,
	rowBytes,
	reach,
	window: 2 * reach + 1,
	wordBytes: 4 * wordLength,
	openMark,
	ordinaryMark,
	numberMark,
	signMark,
	keyAloneMark,
	shapeShift,
	headBytes: 4 * headLength,
	pendingWords,
	/** The compiler takes no minus. */
	edgeHash: edge.key >>> 0,
	nameBytes: 4 * nameLength,
	/** Of the labels after `O`. */
	organizationLane: labels.indexOf('B-ORGANIZATION') - 1,
	sharedSalt,
	sideSalt,
	pairSalt,
	beforePlace,
	afterPlace,
};

const options = [
	...['-O3', '--noAssert'],
	...['--runtime', 'stub', '--initialMemory', '1', '--enable', 'simd'],
	// Vectors that functions hand to each other never leave the module.
	...['--disableWarning', '112'],
];

/** The text of `source/tagger/kernel-code.ts`: some 2 s. Throws what the compiler says. */
export async function kernelModule(): Promise<string> {
	const code = Buffer.from(await kernelCode()).toString('base64');
	return `/** The code of \`kernel/\`, as \`npm run kernel\` wrote it. */\nexport const kernelCode =\n\t'${code}';\n`;
}

async function kernelCode(): Promise<Uint8Array> {
	let code: Uint8Array | undefined;
	const uses = Object.entries(numbers).flatMap(([name, value]) => ['--use', `${name}=${value}`]);
	const {error, stderr} = await compile(
		['index.ts', '--outFile', 'kernel.wasm', ...options, ...uses],
		{
			readFile: (name) => sourceOf(name),
			writeFile: (_, contents) => {
				code = Uint8Array.from(contents as Uint8Array);
			},
			listFiles: () => [],
		},
	);
	if (error !== null || code === undefined) throw new Error(String(stderr), {cause: error});
	return code;
}

const folder = new URL('../source/tagger/kernel/', import.meta.url);

/** The compiler adds the ending of a name to what is imported, and looks for files that are not there. */
function sourceOf(name: string): string | null {
	try {
		const source = readFileSync(fileURLToPath(new URL(name, folder)), 'utf8');
		return source.replace(/(?<= from '\.\/[\w\-]+)\.ts(?=')/gv, '');
	} catch {
		return null;
	}
}
