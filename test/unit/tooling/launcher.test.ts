import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {expect, test} from 'vitest';

const launcher = fileURLToPath(new URL('../../../bin/khabar.cjs', import.meta.url));

test('every Node can parse the launcher', () => {
	const source = readFileSync(launcher, 'utf8');
	const asIs = transformSync(source, {target: 'esnext'}).code;
	expect(transformSync(source, {target: 'es5'}).code).toBe(asIs);
});

test.each(['0.12.18', '8.17.0', '20.20.2', '21.7.3'])(
	'on Node %s khabar says in one line what it needs',
	(version) => {
		const pretend = `Object.defineProperty(process.versions, 'node', {value: '${version}'});`;
		const code = `${pretend} require(${JSON.stringify(launcher)});`;
		const {status, stdout, stderr} = spawnSync(process.execPath, ['-e', code], {encoding: 'utf8'});
		expect(stderr).toMatch(/^khabar needs Node\.js 22 or later; this is v[\d.]+\.\n$/);
		expect(stdout).toBe('');
		expect(status).toBe(2);
	},
);
