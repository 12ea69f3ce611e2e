/**
 * How a syllable of Hindi or Urdu letters may be spelt in Vietnamese without diacritics: each letter
 * group has the spellings it stands for, the likeliest first.
 *
 *     टुक  = ट + ु + क   → tuc, tuk…        شوان  = ش + وا + ن  → xoan, xuan, soan, suan
 *
 * The tables follow how Vietnamese news in Hindi and Urdu writes names by ear.
 */
export function vietnameseSpellings(syllable: string): readonly string[] {
	const isUrdu = /\p{sc=Arabic}/v.test(syllable);
	const letters = isUrdu ? urduLetters : hindiLetters;
	const spelt = syllable.normalize('NFD').replace(/[\u200C\u200D\u064B-\u0652]/gv, '');
	const [onset, onsets] = longest(letters.onsets, spelt, 'start') ?? ['', ['']];
	const rest = spelt.slice(onset.length);
	const [coda, codas] = longest(letters.codas, rest, 'end') ?? ['', ['']];
	const vowel = rest.slice(0, rest.length - coda.length);
	const nuclei = letters.nuclei(vowel, coda !== '');
	return (onsets ?? ['']).flatMap((first) =>
		nuclei.flatMap((nucleus) => (codas ?? ['']).map((last) => joined(first, nucleus, last))),
	);
}

/** `gi` before `ia` is written with one i, and c is k before e and i. */
function joined(onset: string, nucleus: string, coda: string): string {
	const stem = onset === 'gi' && nucleus.startsWith('i') ? 'g' : onset;
	const hard = stem === 'c' && /^[eiy]/.test(nucleus) ? 'k' : stem;
	return hard + nucleus + coda;
}

type Options = Readonly<Record<string, readonly string[]>>;

function longest(
	options: Options,
	text: string,
	side: 'start' | 'end',
): readonly [string, readonly string[] | undefined] | undefined {
	for (let length = Math.min(4, text.length); length > 0; length--) {
		const part = side === 'start' ? text.slice(0, length) : text.slice(-length);
		if (part in options) return [part, options[part]];
	}
	return undefined;
}

function optionsOf(table: string): Options {
	const rows = table.trim().split(/\s+/v);
	return Object.fromEntries(
		rows.flatMap((row) => {
			const [letters = '', spellings = ''] = row.split('=');
			return letters.split('|').map((letter) => [letter, spellings.split(',')] as const);
		}),
	);
}

const hindiOnsets = optionsOf(`न्घ=ngh न्ग|ङ=ng न्ह|न्य|ञ=nh ट्र|त्र=tr क्व=qu ज्य=gi फ=ph थ|ठ=th ख=kh
	च=ch,tr छ=ch,s श=x,s ष=s,x स=s,x ज=gi,d ज़=d,gi झ=gi ड|द|ड़|ध=d ट|त=t क=c ग=g घ=g ब|भ=b म=m न=n,ng
	ल=l र=r व=v य=y,d ह=h प=p`);

const hindiCodas = optionsOf('ंग|ङ्ग|न्ग=ng ंह|न्ह|न्य|ञ=nh न|ं=n म=m क|ख=c,ch च=ch ट|त=t प=p');

const hindiVowels: Readonly<Record<string, string>> = {
	'ा': 'A',
	आ: 'A',
	'ि': 'I',
	'ी': 'I',
	इ: 'I',
	ई: 'I',
	'ु': 'U',
	'ू': 'U',
	उ: 'U',
	ऊ: 'U',
	'े': 'E',
	ए: 'E',
	'ै': 'W',
	ऐ: 'W',
	'ो': 'O',
	ओ: 'O',
	'ॉ': 'O',
	ऑ: 'O',
	'ौ': 'Q',
	औ: 'Q',
	अ: 'a',
	य: 'Y',
};

const nucleusSpellings: Options = {
	'': ['a'],
	a: ['a'],
	A: ['a'],
	I: ['i', 'y'],
	U: ['u'],
	E: ['e'],
	O: ['o'],
	W: ['ai'],
	Q: ['au', 'ao'],
	AI: ['ai', 'ay'],
	AO: ['ao'],
	AU: ['au'],
	IE: ['ie', 'ye'],
	IYE: ['ie', 'ye'],
	IY: ['ie'],
	IYA: ['ia'],
	IA: ['ia'],
	UYE: ['uye'],
	UIE: ['uye'],
	UY: ['uy'],
	UO: ['uo'],
	UA: ['ua'],
	OA: ['oa'],
	OE: ['oe'],
	OAI: ['oai'],
	UI: ['uy', 'ui'],
	UU: ['uu'],
	IU: ['iu', 'ieu', 'uu'],
	EU: ['eu', 'ieu'],
	IEU: ['ieu'],
	OI: ['oi'],
	UOI: ['uoi'],
};

/** The English short a is heard before a coda: कैम is Cam, but मै is Mai. */
function hindiNuclei(vowels: string, hasCoda: boolean): readonly string[] {
	const code = [...vowels].map((letter) => hindiVowels[letter] ?? '?').join('');
	if (code === 'W' && hasCoda) return ['a'];
	return nucleusSpellings[code] ?? [];
}

const urduOnsets = optionsOf(
	[
		'نگ=ng',
		'ٹر|تر=tr',
		'کو=qu,co,cu',
		'تھ|ٹھ=th',
		'کھ|خ=kh',
		'پھ|ف=ph',
		'چ=ch,tr',
		'ش=x,s',
		'س=s,x',
		'ج=gi,d',
		'ز|ذ=d,gi',
		'ڈ|د=d',
		'ٹ|ت=t',
		'ک=c',
		'گ=g',
		'ب=b',
		'م=m',
		'ن=n,ng',
		'ل=l',
		'ر=r',
		'و=v',
		'ی=y',
		'ہ|ھ|ح=h',
		'پ=p',
	].join(' '),
);

const urduCodas = optionsOf(
	['نگ=ng', 'نہ=nh', 'ن=n', 'م=m', 'ک=c,ch', 'چ=ch', 'ٹ|ت=t', 'پ=p'].join(' '),
);

/** Short vowels are not written: a syllable without a vowel letter is left unread. */
const urduNucleusRows: Options = optionsOf(
	[
		'ا=a',
		'ائی|ای=ai,ay',
		'او|اؤ=ao,au',
		'و=u,o,uo',
		'وا=oa,ua',
		'وئی|وئ|وی=uy,ui,oi',
		'ی=i,e,ie,y',
		'ے=e',
		'یے|یا=ie,ia',
	].join(' '),
);

function urduNuclei(vowels: string): readonly string[] {
	return urduNucleusRows[vowels.normalize('NFC')] ?? [];
}

const hindiLetters = {onsets: hindiOnsets, codas: hindiCodas, nuclei: hindiNuclei};
const urduLetters = {onsets: urduOnsets, codas: urduCodas, nuclei: urduNuclei};
