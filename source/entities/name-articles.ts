/**
 * The parts of a name without the Arabic article, which is written in many ways: «فضل الرحمان» is Fazlur Rehman, Fazal
 * ur Rehman and फजलुर रहमान. Before r, d, s, z and n it sounds like them (Salahud Din), which is how it is told from the
 * end of a name (Mansur).
 */
export function withoutArticles(parts: readonly string[]): readonly string[] {
	if (parts.length < 2) return parts;
	return parts.flatMap((part, at) => {
		const next = parts[at + 1];
		if (at > 0 && next !== undefined && articles.has(part.toLowerCase())) return [];
		const ending = next === undefined ? undefined : assimilated(part, next);
		if (ending !== undefined) return [part.slice(0, -ending)];
		return [at > 0 && arabic.test(part) ? part.slice(2) : part];
	});
}

/** Alone, between two parts. */
const articles: ReadonlySet<string> = new Set(
	'al el ul ur ud us uz un अल उल उर उद उस उज़ उज'.split(' '),
);

/** Alef lam, and a word that goes on after it. */
const arabic = /^\u0627\u0644[\u0621-\u06D3]{3}/v;

/** How many code units of the part are the article, said as the next part begins. */
function assimilated(part: string, next: string): number | undefined {
	if (/[a-z]{2}ur$/iv.test(part) && /^rah|^reh/iv.test(next))
		return longU.test(part) ? undefined : 2;
	if (/.\u0941\u0930$/v.test(part) && /^\u0930\u0939/v.test(next)) return 2;
	if (/[a-z]{3}ud$/iv.test(part) && /^d[ei]+n$/iv.test(next)) return 2;
	return /.\u0941\u0926$/v.test(part) && /^\u0926\u0940\u0928$/v.test(next) ? 2 : undefined;
}

/** Names that end so themselves. */
const longU = /^(?:mans|zah|gh?af|shak|mashk|masr)ur$/iv;
