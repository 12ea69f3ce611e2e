import type {ReadingHooks} from './types.ts';

/** A full disk or a lock of another program costs the next start some time, and no reader their list. */
export function keeping(hooks: Pick<ReadingHooks, 'told'>, work: () => void): void {
	try {
		work();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const help = /\bfull\b/v.test(reason)
			? '; make room there, or name another place with --cache-dir'
			: '';
		hooks.told(`not all could be kept for the next start: ${reason}${help}`);
	}
}
