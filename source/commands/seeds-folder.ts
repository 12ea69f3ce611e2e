import {fileURLToPath} from 'node:url';

/** The bundled corpus: beside `dist/`, where every bundle lies. */
export const seedsFolder: string = fileURLToPath(new URL('../seeds', import.meta.url));
