/** Parts of made-up names in three scripts, the same syllable in each row. */
const SYLLABLES: readonly (readonly [latin: string, devanagari: string, urdu: string])[] = [
	['thang', 'थांग', '\u062A\u06BE\u0627\u0646\u06AF'],
	['kam', 'कम', '\u06A9\u0645'],
	['nin', 'निन', '\u0646\u0646'],
	['dai', 'दाई', '\u062F\u0627\u0626\u06CC'],
	['vu', 'वु', '\u0648\u0648'],
	['tran', 'ट्रान', '\u0679\u0631\u0627\u0646'],
	['sin', 'सिन', '\u0633\u0646'],
	['pur', 'पुर', '\u067E\u0648\u0631'],
	['gar', 'गर', '\u06AF\u0631'],
	['lo', 'लो', '\u0644\u0648'],
	['he', 'हे', '\u06C1\u06D2'],
	['mi', 'मी', '\u0645\u06CC'],
	['ra', 'रा', '\u0631\u0627'],
	['shu', 'शु', '\u0634\u0648'],
	['bo', 'बो', '\u0628\u0648'],
	['jan', 'जन', '\u062C\u0646'],
	['fa', 'फ़ा', '\u0641\u0627'],
	['zi', 'ज़ी', '\u0632\u06CC'],
	['chu', 'चु', '\u0686\u0648'],
	['yen', 'येन', '\u06CC\u0646'],
];

/** A linear congruential generator: the same names in every run (Numerical Recipes, 1992). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** One name in the three scripts. */
export type GeneratedName = readonly [latin: string, devanagari: string, urdu: string];

/** `count` distinct names of one to three words of one to three syllables. */
export function generatedNames(count: number): readonly GeneratedName[] {
	const random = randomNumbers(20_241_218);
	const names = new Map<string, GeneratedName>();
	while (names.size < count) {
		const words = Array.from({length: 1 + Math.floor(random() * 3)}, () => generatedWord(random));
		const name = [0, 1, 2].map((script) => words.map((word) => word[script] ?? '').join(' '));
		const [latin = '', devanagari = '', urdu = ''] = name;
		names.set(latin, [latin, devanagari, urdu]);
	}
	return [...names.values()];
}

export function generatedWord(random: () => number): GeneratedName {
	const syllables = Array.from({length: 1 + Math.floor(random() * 3)}, () => {
		const at = Math.floor(random() * SYLLABLES.length);
		return SYLLABLES[at] ?? (['a', 'आ', '\u0622'] as const);
	});
	const [latin = '', devanagari = '', urdu = ''] = [0, 1, 2].map((script) =>
		syllables.map((syllable) => syllable[script] ?? '').join(''),
	);
	return [latin, devanagari, urdu];
}
