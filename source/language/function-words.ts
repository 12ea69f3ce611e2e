/**
 * The language of `candidates` whose function words are most in the sample; `undefined` at a draw.
 * Hindi, Bhojpuri, Magahi and Maithili share their trigrams, so that franc takes one Hindi text of
 * 60 letters in five for a sister; the little words differ.
 */
export function languageOfWords(sample: string): string | undefined {
	const counts = new Map<string, number>();
	for (const word of sample.split(betweenWords)) {
		for (const tag of tagsOfWord.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
	if (first === undefined || first[1] <= (second?.[1] ?? 0)) return undefined;
	return first[1] < leastOfSisters && sisters.has(first[0]) ? undefined : first[0];
}

/** One such word may be a name or a verb of Hindi: «हल», «बा». */
const leastOfSisters = 2;
const sisters: ReadonlySet<string> = new Set(['bho', 'mag', 'mai']);

/** Blanks and punctuation; `\p{L}` would take longer to compile than the sample to read. */
const betweenWords = /[\s!-\/:-@\[-`\{-~\u0964\u0965\u2010-\u2027]+/v;

/** Copulas, particles and pronouns that the sisters do not share, from their grammars. */
const functionWords: Readonly<Record<string, string>> = {
	hi: 'है हैं ने और का की को था थे थी थीं इस इन उस उन यह वह ये वे नहीं लिए हुए हुआ हुई किया गया गई गए कहा कि तथा एवं वाले द्वारा',
	mr: 'आहे आहेत आणि होते होता होती नाही झाले झाला झाली केले केला केली असे असून या ते तो ती त्या ज्या मध्ये साठी म्हणून',
	ne: 'छ छन् हो भएको गरेको गरे पनि लागि थियो थिए यो त्यो गर्न भने तथा रहेको अनुसार हुन्छ गरिएको',
	bho: 'बा बाटे बाड़े बानी रहल भइल गइल ओकर एगो खातिर आउर सभ जवन कइल',
	mag: 'हइ हई हलइ हलथिन हथिन हथ हल ओकरा कइलक आउ',
	mai: 'अछि छथि छल छलाह आओर एहि सँ केँ ओहि भेल गेल कएल',
};

const tagsOfWord: ReadonlyMap<string, readonly string[]> = groupedWords();

function groupedWords(): Map<string, string[]> {
	const grouped = new Map<string, string[]>();
	for (const [tag, words] of Object.entries(functionWords)) {
		for (const word of words.split(' ')) grouped.set(word, [...(grouped.get(word) ?? []), tag]);
	}
	return grouped;
}
