import {hashOfPart} from '../text/word-hash.ts';
import {foldedWord} from './folding.ts';
import {auxiliaries} from './lexicon/verb-roots.ts';
import {nextWith, wordClass, wordTrait} from './word-classes.ts';

/** What a text has at each of its tokens, and how many there are. */
type Tokens = {
	readonly classes: Int32Array;
	readonly traits: Int32Array;
	readonly hashes: Int32Array;
	readonly count: number;
};

/**
 * Takes the short roots of verbs out of what may be part of a name, where an auxiliary goes on: «मोहन जा रहा है», «عمران لے گیا».
 * They are known by the auxiliary's hash, and so by no word that is made for it. Linear.
 */
export function markVerbRoots({classes, traits, hashes, count}: Tokens): void {
	for (
		let at = nextWith(traits, 0, count, wordTrait.verbRoot);
		at < count;
		at = nextWith(traits, at + 1, count, wordTrait.verbRoot)
	) {
		const after = hashes[at + 1] ?? 0;
		const isWord = ((classes[at + 1] ?? 0) & wordClass.word) !== 0;
		if (isWord && auxiliaryHashes.has(after)) classes[at] = wordClass.word | wordClass.functionWord;
	}
}

const auxiliaryHashes: ReadonlySet<number> = new Set(
	auxiliaries
		.flatMap((list) => list.split(/\s+/v))
		.map((word) => {
			const folded = foldedWord(word);
			return hashOfPart(folded, 0, folded.length);
		}),
);
