/**
 * Names of the months as newspapers spell them, January to December, in folded letters (see
 * `folded.ts`). Not spelled out here, since the pattern allows them everywhere: `म्ब` beside `ंब`,
 * candrabindu beside anusvara, a nukta or none, a joiner after a virama.
 */
const devanagari: readonly string[] = [
	'जनवरी जनवरि जानेवारी',
	'फरवरी फरबरी फरवरि फेब्रुअरी फेब्रुवारी',
	'मार्च',
	'अप्रैल अप्रेल एप्रिल अप्रिल',
	'मई',
	'जून',
	'जुलाई जुलाइ जूलाई जुलै',
	'अगस्त ऑगस्ट',
	'सितंबर सप्टेंबर सेप्टेंबर',
	'अक्टूबर अक्तूबर अक्टुबर अक्तुबर अक्टोबर ऑक्टोबर ओक्टोबर',
	'नवंबर नोव्हेंबर',
	'दिसंबर डिसेंबर',
];

const arabic: readonly string[] = [
	'جنوری',
	'فروری',
	'مارچ',
	'اپریل',
	'مئی مئ مئے',
	'جون',
	'جولائی جولائ جولای',
	'اگست',
	'ستمبر',
	'اکتوبر',
	'نومبر',
	'دسمبر',
];

const latin: readonly string[] = [
	'January Jan',
	'February Feb',
	'March Mar',
	'April Apr',
	'May',
	'June Jun',
	'July Jul',
	'August Aug',
	'September Sept Sep',
	'October Oct',
	'November Nov',
	'December Dec',
];

const ambiguousInArabic = 'مارچ جون مئ مئے جولای';

/** Names that are words of another meaning too (a protest march, John): no date without a day or a year. */
const ambiguous: ReadonlySet<string> = new Set(['मार्च', 'जुलै', ...ambiguousInArabic.split(' ')]);

const spellings: readonly string[] = [...devanagari, ...arabic, ...latin]
	.flatMap((names) => names.split(' '))
	.sort((one, other) => other.length - one.length);

/** Matches any month's name in folded text, without looking at what stands around it. */
export const monthPattern: string = `(?:${spellings.map(spellingPattern).join('|')})`;

/** The first two code units of each spelling in folded text. */
export const monthBeginnings: readonly string[] = [
	...new Set(spellings.flatMap((name) => [name, withNukta(name), name.toUpperCase()])),
].map((name) => name.slice(0, 2));

/** The pattern allows a nukta after the first letter of some. */
function withNukta(name: string): string {
	return name.replace(/^[फज]/v, '$&\u093C');
}

/** The month, 1 to 12, that a whole word names; a Latin one in capitals, or with a capital first. */
export function monthOf(word: string): number | undefined {
	if (word.length > longestName || !firstUnits.has(word.charCodeAt(0))) return undefined;
	if (/^[A-Z]+[a-z]+[A-Z]/.test(word)) return undefined;
	return monthsByKey.get(monthKey(word));
}

/** A look at these spares most words the rest. */
const firstUnits: ReadonlySet<number> = new Set(monthBeginnings.map((name) => name.charCodeAt(0)));

/** Code units, with the marks that a spelling may add. */
const longestName = 24;

/** The word means a month and nothing else, wherever it stands; no Latin name does. */
export function isPlainMonth(word: string): boolean {
	return word > '\u0300' && monthOf(word) !== undefined && !ambiguous.has(word);
}

function spellingPattern(name: string): string {
	if (/^[A-Z]/.test(name)) return `(?:${name}|${name.toUpperCase()})`;
	return name
		.replaceAll('ंब', '(?:[ंँ]ब|म्ब)')
		.replace(/[फज]/gv, '$&\u093C?')
		.replaceAll('\u094D', '\u094D[\u200C\u200D]?');
}

function monthKey(name: string): string {
	return name
		.normalize('NFC')
		.replace(/[\u093C\u200C\u200D]/gv, '')
		.replaceAll('म्ब', 'ंब')
		.replaceAll('ँ', 'ं')
		.toLowerCase();
}

const monthsByKey: ReadonlyMap<string, number> = new Map(
	[devanagari, arabic, latin].flatMap((table) =>
		table.flatMap((names, index) =>
			names.split(' ').map((name) => [monthKey(name), index + 1] as const),
		),
	),
);
