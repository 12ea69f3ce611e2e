import {readFileSync} from 'node:fs';

/** The version in `package.json`, which stands beside `dist/`. */
export function khabarVersion(): string {
	const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
	const parsed: unknown = JSON.parse(file);
	const isTable = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
	return isTable ? String(parsed.version) : 'unknown';
}
