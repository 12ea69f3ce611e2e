/**
 * Languages of the Arabic script that write letters which the others do not (Unicode Standard,
 * chapter 9.2). Franc has no model of Sindhi nor of Kurdish in this script, and takes Urdu of twenty
 * letters for another language in one text of five.
 */
export function languageOfLetters(sample: string): string | undefined {
	counts.fill(0);
	for (let at = 0; at < sample.length; at++) {
		const unit = sample.charCodeAt(at);
		const found = kinds[unit] || newKind(unit);
		counts[found] = (counts[found] ?? 0) + 1;
	}
	// The two halves of a letter beyond U+FFFF, which is none of these, are told apart.
	const others = (counts[half] ?? 0) === 0 ? 0 : [...sample.matchAll(letterOfTwo)].length;
	const own = ownLetters.map((_, index) => counts[firstOwn + index] ?? 0);
	const total = own.reduce((sum, count) => sum + count, (counts[letter] ?? 0) + others);
	return ownLetters.find(({share}, index) => (own[index] ?? 0) >= Math.max(1, total * share))?.tag;
}

/** `share` of all letters is about a quarter of what running text has, so that a borrowed name is not enough. */
const ownLetters: readonly {
	readonly tag: string;
	readonly letters: RegExp;
	readonly share: number;
}[] = [
	{tag: 'sd', letters: /[\u067B\u0680\u067F\u068F\u06AA\u06B3\u06B1\u067A]/v, share: 0.02},
	{tag: 'ckb', letters: /[\u06B5\u0695\u06CE]/v, share: 0.01},
	{tag: 'ps', letters: /[\u0693\u069A\u06BC\u0681\u0685\u06CD]/v, share: 0.01},
	{tag: 'ur', letters: /[\u0679\u0688\u0691\u06BA\u06D2\u06BE]/v, share: 0.02},
];

const noLetter = 1;
const letter = 2;
const half = 3;
/** From here on those of the languages, in their order. */
const firstOwn = 4;
const counts = new Uint32Array(firstOwn + ownLetters.length);
const letterOfTwo = /[\p{L}&&[\u{10000}-\u{10FFFF}]]/gv;

/** Filled as code units are met: patterns made an array for each letter. */
const kinds = new Uint8Array(0x10000);

function newKind(unit: number): number {
	const kind = kindOf(unit);
	kinds[unit] = kind;
	return kind;
}

function kindOf(unit: number): number {
	if (unit >= 0xd800 && unit < 0xe000) return half;
	const character = String.fromCharCode(unit);
	const own = ownLetters.findIndex(({letters}) => letters.test(character));
	if (own >= 0) return firstOwn + own;
	return /\p{L}/v.test(character) ? letter : noLetter;
}
