/**
 * Compiles the inner loops of the tagger and writes the module that holds their code; the same source gives the same bytes.
 *
 *     node scripts/write-kernel.ts
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {kernelModule} from './kernel-module.ts';

const path = fileURLToPath(new URL('../source/tagger/kernel-code.ts', import.meta.url));
writeFileSync(path, await kernelModule());
