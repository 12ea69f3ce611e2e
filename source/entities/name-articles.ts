/**
 * The parts of a name without the Arabic article, which is written in many ways: «فضل الرحمان» is Fazlur Rehman, Fazal
 * ur Rehman and फजलुर रहमान. It is told by what it goes with, since names end and begin like it too: Taimur, «الیاس».
 */
export function withoutArticles(parts: readonly string[]): readonly string[] {
	if (parts.length < 2 || !parts.some(mayTellArticle)) return parts;
	return parts.flatMap((part, at) => {
		const next = parts[at + 1];
		if (at > 0 && next !== undefined && articles.has(part.toLowerCase())) return [];
		const ending = next === undefined ? undefined : assimilated(part, next);
		if (ending !== undefined) return [part.slice(0, -ending)];
		return [at > 0 && arabic.test(part.replaceAll(smallAlef, '')) ? part.slice(2) : part];
	});
}

/** Whether a part may be an article, or may have or show one, by its length and its first letter: few have. */
function mayTellArticle(part: string, at: number): boolean {
	if (at === 0) return false;
	if (part.length <= longestArticle) return true;
	switch (part.charAt(0)) {
		case 'r':
		case 'R':
		case 'd':
		case 'D':
		case '\u0930':
		case '\u0926':
		case '\u0627':
		case smallAlef:
			return true;
		default:
			return false;
	}
}

/** Alone, between two parts. */
const articles: ReadonlySet<string> = new Set(
	'al el ul ur ud us uz un अल उल उर उद उस उज़ उज'.split(' '),
);

/** Code units; «उज़». */
const longestArticle = 3;

/** Alef lam, and what names have after it. */
const arabic: RegExp = new RegExp(
	`^\u0627\u0644(?:${'رحمان رحمن رحیم حق دین اسلام حسن حسین ملک قادر عزیز کلام امین سلام حمید کریم'.replaceAll(' ', '|')})$`,
	'v',
);

/** Written in some words or not: «رحمٰن». */
const smallAlef = '\u0670';

/** How many code units of the part are the article, said as the next part begins. */
function assimilated(part: string, next: string): number | undefined {
	if (/^r[ae]h/iv.test(next)) return firstOfRehman.test(part) ? 2 : undefined;
	if (/^d[ei]+n$/iv.test(next)) return firstOfDin.test(part) ? 2 : undefined;
	if (/^\u0930\u0939/v.test(next)) return /.\u0941\u0930$/v.test(part) ? 2 : undefined;
	return /^\u0926\u0940\u0928$/v.test(next) && /.\u0941\u0926$/v.test(part) ? 2 : undefined;
}

const firstOfRehman =
	/^(?:fa[sz]a?l|ziya?|zia|ata|habib|mujib|saif|shafiq|ubaid|obaid|lutf|khalil|anis|naeem|naim|mustafiz|mahfuz|mahfooz|shams|hafiz|aziz|jalil|rafiq|latif|mati|siddiq|wali|hamid|matiu?|sana|asad|abd)ur$/iv;
const firstOfDin =
	/^(?:sala?h|jalal|kamal|nizam|shams|najm|imad|moin|mui?n|zahir|ala|taj|qutb|burhan|saif|siraj|fakhr|ghias|badr|nur|noor|shahab|rukn)ud$/iv;
