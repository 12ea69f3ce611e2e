/**
 * What both scripts write of a name, its consonants and its long vowels, as a hash: the same for what Hindi writes alike. Of seven
 * thousand names no two share one by chance.
 */
export function frameOf(text: string, from: number, to: number): number {
	frames ??= builtFrames();
	// Before a vowel that begins a name stands an alef.
	let hash = isVowel(text.charCodeAt(from)) ? letterA : 0;
	let last = 0;
	for (let at = from; at < to; at++) {
		const code = codeAt(text, at, to);
		if (code === 0) continue;
		if (code !== last || !isSameSound(text, at, code)) {
			// Urdu has a w where the one vowel goes over to another: जुआन is no «جان».
			if (code === letterA && text.charCodeAt(at - 1) === signU) hash = withCode(hash, letterW);
			hash = withCode(hash, code);
		}
		if (aspirates.includes(text.charAt(at))) hash = withCode(hash, letterBreath);
		last = code;
	}
	return endsInGlide(text, to) ? withCode(hash, letterA) : hash;
}

/** 0 where nothing is that both write; a silent h ends a name as a short a does. */
function codeAt(text: string, at: number, to: number): number {
	if (isLongEnd(text, at)) return letterA;
	// «پھول», which Hindi has as फूल.
	if (text.startsWith(aspirateP, at)) return letterF;
	if (text.startsWith(aspirateP, at - 1)) return 0;
	const code = frames?.[text.charCodeAt(at) - firstUnit] ?? 0;
	return code === letterH && at === to - 1 ? letterA : code;
}

function withCode(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) | 0;
}

/** A long consonant is one letter in Urdu, which writes two of a kind only where a vowel parts them: «ششی». */
function isSameSound(text: string, at: number, code: number): boolean {
	return (
		text.charCodeAt(at - 1) === virama || code === letterA || code === letterW || code === letterY
	);
}

/** «आदित्य», whose last vowel Urdu writes: «آدتیہ». */
function endsInGlide(text: string, to: number): boolean {
	return text.charCodeAt(to - 1) === letterYa && text.charCodeAt(to - 2) === virama;
}

/** «مصطفیٰ»: the last letter is read as a long a where a small alef stands on it. */
function isLongEnd(text: string, at: number): boolean {
	return text.charCodeAt(at + 1) === 0x0670;
}

/** A letter of Hindi for a long vowel of its own: ई, ऊ, ए to औ. */
function isVowel(unit: number): boolean {
	return unit === 0x0908 || unit === 0x090a || (unit >= 0x090f && unit <= 0x0914);
}

const firstUnit = 0x0600;
const virama = 0x094d;
const signU = 0x0941;
const letterYa = 0x092f;
const letterA = 0x61;
const letterH = 0x68;
const letterF = 0x66;
const letterBreath = 0x2b;
const aspirateP = '\u067E\u06BE';
/** What Urdu writes with a breath behind it, and its kh, which is no k. */
const aspirates = 'खघछझठढथधभ\u062E';
const letterW = 0x77;
const letterY = 0x79;
let frames: Uint8Array | undefined;

function builtFrames(): Uint8Array {
	const built = new Uint8Array(0x0980 - firstUnit);
	for (const [frame, letters] of Object.entries(lettersByFrame)) {
		for (const letter of letters) {
			const unit = letter.charCodeAt(0);
			if (unit !== 0x093c) built[unit - firstUnit] = frame.charCodeAt(0);
		}
	}
	return built;
}

/** Letters of Hindi and of Urdu by what is written alike; the vowels that Urdu leaves out have none. */
const lettersByFrame: Readonly<Record<string, string>> = {
	k: 'कख\u06A9\u0642\u062E',
	g: 'ग\u06AF\u063A',
	c: 'चछ\u0686',
	j: 'जझ\u062C\u0630\u0632\u0636\u0638\u0698',
	t: 'तथ\u062A\u0637',
	T: 'टठ\u0679',
	d: 'दध\u062F',
	D: 'डढ\u0688\u0691',
	n: 'नणञङंँ\u0646\u06BA',
	p: 'प\u067E',
	f: 'फ\u0641',
	b: 'बभ\u0628',
	m: 'म\u0645',
	r: 'रृ\u0631',
	l: 'ल\u0644',
	s: 'शषस\u062B\u0633\u0634\u0635',
	h: 'ह\u062D\u06C1',
	a: 'अआइउा\u0627\u0622\u0639',
	y: 'ईएऐीेैय\u06CC\u06D2\u0626',
	w: 'ऊओऔूोौव\u0648\u0624',
	'+': '\u06BE',
};
