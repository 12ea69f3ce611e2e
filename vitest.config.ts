import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// The tests of the built program wait for a terminal, those of frames for the next frame of Ink, half of their time
// and more: so many at once keep the cores busy.
const cores = availableParallelism();
const workers = {e2e: cores + 2, frames: cores * 3, unit: cores + 1};

/** Against hangs, not against a busy machine. */
const testTimeout = 30_000;
const hookTimeout = 60_000;

export default defineConfig({
	test: {
		globalSetup: 'test/support/temporary-folder.ts',
		coverage: {include: ['source/**']},
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/unit/**/*.test.{ts,tsx}'],
					setupFiles: ['test/support/property-seed.ts'],
					// Pure modules: one copy of each serves all files, which takes a quarter of the time.
					pool: 'threads',
					isolate: false,
					testTimeout,
					hookTimeout,
					maxWorkers: workers.unit,
					sequence: {groupOrder: 2},
				},
			},
			{
				// React as it is shipped: its other build notes at every element where it was made. FORCE_COLOR=1 so that
				// a test can see inverse and bold; COLUMNS and LINES pin what ink-testing-library's stdout, which has no
				// `rows`, would otherwise take from the tty.
				oxc: {jsx: {development: false}},
				test: {
					name: 'frames',
					include: ['test/frames/**/*.test.{ts,tsx}'],
					setupFiles: ['test/support/property-seed.ts'],
					pool: 'threads',
					isolate: false,
					env: {NODE_ENV: 'production', FORCE_COLOR: '1', COLUMNS: '100', LINES: '24'},
					testTimeout,
					hookTimeout,
					maxWorkers: workers.frames,
					sequence: {groupOrder: 1},
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					// Not the developer's own; kept from run to run, so that the code is compiled once.
					env: {
						XDG_CACHE_HOME: fileURLToPath(new URL('node_modules/.cache/khabar', import.meta.url)),
					},
					pool: 'threads',
					isolate: false,
					testTimeout,
					hookTimeout,
					maxWorkers: workers.e2e,
					sequence: {groupOrder: 0},
					// Shared machines stand still at times. The report names what needed a second try; here none is given.
					retry: process.env['CI'] === 'true' ? 1 : 0,
				},
			},
		],
	},
});
