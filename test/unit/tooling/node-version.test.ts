import {expect, test} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};

test('npm scripts run on the Node of package.json, whatever the machine has', () => {
	expect(process.versions.node).toBe(manifest.devDependencies.node);
	expect(process.versions.node).toMatch(/^24\./);
});

test('npm 11 may run the script that fetches this Node', () => {
	expect(manifest.allowScripts.node).toBe(true);
});
