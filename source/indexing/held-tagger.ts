import type {LoadedTagger, Tagger} from '../tagger/types.ts';

/** The tagger while it is needed: its weights take 7 MB. */
export type HeldTagger = {
	/** To be called first: says why there is none. */
	readonly load: () => Promise<LoadedTagger>;
	/** Reads the weights again where they were let go: some 20 ms. */
	readonly get: () => Tagger | undefined;
	readonly letGo: () => void;
};

/** Its code is loaded with the weights. */
export function heldTagger(): HeldTagger {
	let held: Tagger | undefined;
	let loadAgain: (() => LoadedTagger) | undefined;
	return {
		load: async () => {
			const {loadTagger} = await import('../tagger/load-weights.ts');
			const loaded = loadTagger();
			held = loaded.tagger;
			loadAgain = loadTagger;
			return loaded;
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
