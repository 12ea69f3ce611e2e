import {foldedWord} from './folding.ts';

/** Whether a word is the name of a Latin letter, or a common word too. */
export type LetterWord = 'sure' | 'doubtful' | 'none';

/** Of folded words. */
export function letterWord(folded: string): LetterWord {
	return kinds.get(folded) ?? 'none';
}

/** All such words of a kind, folded. */
export function letterWords(kind: LetterWord): readonly string[] {
	return [...kinds.keys()].filter((word) => kinds.get(word) === kind);
}

const kinds: ReadonlyMap<string, LetterWord> = new Map([
	...rows(
		'sure',
		'बी सी डी एफ एच आई एल एम एन पी आर एस टी यू वी डब्ल्यू एक्स जेड',
		'بی سی ڈی ایف ایچ آئی ایل ایم این پی آر ایس ٹی یو وی ڈبلیو ایکس زیڈ جی',
	),
	// A, E, G, J, K, O, Q, Y, and what मोहम्मद is shortened to.
	...rows('doubtful', 'मो ए ई जी जे के ओ क्यू वाई', 'اے ای جے کے او کیو وائی'),
]);

function rows(
	kind: LetterWord,
	...lines: readonly string[]
): readonly (readonly [string, LetterWord])[] {
	return lines.flatMap((line) => line.split(' ').map((word) => [foldedWord(word), kind] as const));
}
