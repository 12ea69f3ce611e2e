import type {CorpusProblem} from '../corpus/types.ts';
import type {LoadedTagger, Tagger} from '../tagger/types.ts';

/** The tagger while it is needed: its weights take 7 MB. */
export type HeldTagger = {
	/** To be called first. `isNeeded`: its weights are read at once, and it says why there are none; else when it is asked for. */
	readonly load: (isNeeded: boolean) => Promise<readonly CorpusProblem[]>;
	/** Reads the weights again where they were let go: some 20 ms. */
	readonly get: () => Tagger | undefined;
	readonly letGo: () => void;
};

/** Its code is loaded with the weights. */
export function heldTagger(): HeldTagger {
	let held: Tagger | undefined;
	let loadAgain: (() => LoadedTagger) | undefined;
	return {
		load: async (isNeeded) => {
			const {loadTagger} = await import('../tagger/load-weights.ts');
			loadAgain = loadTagger;
			if (!isNeeded) return [];
			const {tagger, path, problem: message} = loadTagger();
			held = tagger;
			return message === undefined ? [] : [{path, kind: 'unreadable', message}];
		},
		get: () => {
			held ??= loadAgain?.().tagger;
			return held;
		},
		letGo: () => {
			held = undefined;
		},
	};
}
