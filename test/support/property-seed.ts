import fc from 'fast-check';

/**
 * The same cases at every run: a commit that passes goes on passing. `npm run soak` draws new ones
 * (`KHABAR_SEED=random`); a failure prints its seed, and `KHABAR_SEED=<number>` brings it back.
 */
const chosen = process.env['KHABAR_SEED'] ?? '2024';

if (chosen !== 'random') fc.configureGlobal({seed: Number(chosen)});
