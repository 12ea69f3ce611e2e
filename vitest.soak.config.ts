import {defineConfig} from 'vitest/config';

/** What takes too long for every commit: `npm run soak`. */
export default defineConfig({
	test: {
		globalSetup: 'test/support/temporary-folder.ts',
		include: ['test/soak/**/*.test.ts'],
		testTimeout: 600_000,
		maxWorkers: 1,
	},
});
