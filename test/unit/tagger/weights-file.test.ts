import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {readWeights} from '../../../source/tagger/weights-file.ts';

const shipped = fileURLToPath(new URL('../../../source/tagger/weights/names.bin', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'khabar-weights-'));
afterAll(() => rmSync(folder, {recursive: true}));

function problemWith(bytes: Uint8Array): string | undefined {
	const file = join(folder, 'names.bin');
	writeFileSync(file, bytes);
	const {tagger, problem} = loadTagger(file);
	expect(tagger === undefined).toBe(problem !== undefined);
	return problem;
}

describe('the weights file', () => {
	const bytes = new Uint8Array(readFileSync(shipped));

	test('is at most 1 MB and can be read', () => {
		expect(bytes.length).toBeLessThanOrEqual(1_000_000);
		expect(problemWith(bytes)).toBeUndefined();
	});

	test('is read from the middle of a buffer too', () => {
		const inside = new Uint8Array(bytes.length + 1);
		inside.set(bytes, 1);
		expect(readWeights(inside.subarray(1)).scale).toBe(readWeights(bytes).scale);
	});

	test.each([
		['nothing', () => new Uint8Array(0), 'too short'],
		['a text', () => new TextEncoder().encode('यह कोई मॉडल नहीं है'), 'something else'],
		['a half', () => bytes.subarray(0, 400_000), 'cut short'],
		['one bit the other way', () => bytes.with(500_000, (bytes[500_000] ?? 0) ^ 1), 'damaged'],
		['a later format', () => bytes.with(4, 99), 'another version'],
	])('that is %s is refused in words', (_, make, words) => {
		expect(problemWith(make())).toContain(words);
	});

	test('that is missing is a problem and no exception', () => {
		const {tagger, problem} = loadTagger(join(folder, 'nowhere.bin'));
		expect(tagger).toBeUndefined();
		expect(problem).toContain('rules alone');
	});
});
