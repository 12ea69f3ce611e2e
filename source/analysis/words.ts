/** Runs of letters with their marks; digits are a word of their own, as in the search index. */
export const wordPattern = /[\p{L}\p{M}\u200C\u200D]+|\p{Nd}+/gv;

const spaceless =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]+$/v;

function isSpaceless(word: string): boolean {
	return spaceless.test(word);
}

type Piece = {readonly text: string; readonly start: number};

/** A run of letters as its words: itself, or in scripts without spaces those of a dictionary. */
export function spacelessWords(run: string): readonly Piece[] {
	if (!isSpaceless(run)) return [{text: run, start: 0}];
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	return [...segmenter.segment(run)].map(({segment, index}) => ({text: segment, start: index}));
}

let segmenter: Intl.Segmenter | undefined;
