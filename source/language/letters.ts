/**
 * Languages of the Arabic script that write letters which the others do not (Unicode Standard,
 * chapter 9.2). Franc has no model of Sindhi nor of Kurdish in this script, and takes Urdu of twenty
 * letters for another language in one text of five.
 */
export function languageOfLetters(sample: string): string | undefined {
	const total = count(sample, /\p{L}/gv);
	const found = ownLetters.find(
		({letters, share}) => count(sample, letters) >= Math.max(1, total * share),
	);
	return found?.tag;
}

/** `share` of all letters is about a quarter of what running text has, so that a borrowed name is not enough. */
const ownLetters: readonly {
	readonly tag: string;
	readonly letters: RegExp;
	readonly share: number;
}[] = [
	{tag: 'sd', letters: /[\u067B\u0680\u067F\u068F\u06AA\u06B3\u06B1\u067A]/gv, share: 0.02},
	{tag: 'ckb', letters: /[\u06B5\u0695\u06CE]/gv, share: 0.01},
	{tag: 'ps', letters: /[\u0693\u069A\u06BC\u0681\u0685\u06CD]/gv, share: 0.01},
	{tag: 'ur', letters: /[\u0679\u0688\u0691\u06BA\u06D2\u06BE]/gv, share: 0.02},
];

function count(text: string, letters: RegExp): number {
	let found = 0;
	for (const _ of text.matchAll(letters)) found++;
	return found;
}
