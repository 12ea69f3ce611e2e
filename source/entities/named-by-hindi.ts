import {romanisedName} from '../romanise/romanise.ts';
import {usualSpelling} from '../romanise/usual-spellings.ts';
import {textReading} from '../romanise/word-readings.ts';
import {remembered} from '../text/remembered.ts';
import {givenNamesInHindi} from './lexicon/given-names-hindi.ts';
import {surnamesInHindi} from './lexicon/surnames-hindi.ts';
import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * A name in Urdu letters, which leave its short vowels out, with the vowels that a name of the Hindi lists has of the same
 * letters: «اجمل» is Ajmal as अजमल is, not Ajamal. Nothing where none has them, or a table spells the name.
 */
export function namedByHindi(text: string): string | undefined {
	return readings.of(text).name;
}

type Reading = {readonly name: string | undefined};

/** Some 100 bytes each. */
const readings = remembered(freshReading, 4096);

/** To be called when all names of a folder were told. */
export const forgetNamesByHindi: () => void = readings.forget;

function freshReading(text: string): Reading {
	const hindi = isNameAlone(text) ? hindiNames().get(frameOf(text, 0, text.length)) : undefined;
	return {name: hindi === undefined ? undefined : romanisedName(withDots(hindi, text))};
}

/** What the lists of Urdu have as a name, and no table spells in Latin letters. Shorter words are written as many names are. */
function isNameAlone(text: string): boolean {
	const isName = (wordOf(text).classes & (wordClass.givenName | wordClass.surname)) !== 0;
	const isUrdu = /^\p{sc=Arabic}{3}/v.test(text);
	return isName && isUrdu && usualSpelling(textReading(text).spelling) === undefined;
}

let known: ReadonlyMap<number, string> | undefined;

/** Of each frame the first name of the lists. */
function hindiNames(): ReadonlyMap<number, string> {
	if (known !== undefined) return known;
	const names = new Map<number, string>();
	for (const list of [...givenNamesInHindi, ...surnamesInHindi]) {
		let from = 0;
		for (let at = 0; at <= list.length; at++) {
			if (list.charCodeAt(at) > 0x20) continue;
			const frame = at > from ? frameOf(list, from, at) : 0;
			if (!names.has(frame)) names.set(frame, list.slice(from, at));
			from = at + 1;
		}
	}
	known = names;
	return names;
}

/**
 * What both scripts write of a name, its consonants and its long vowels, as a hash: the same for what Hindi writes alike. Of seven
 * thousand names no two share one by chance.
 */
function frameOf(text: string, from: number, to: number): number {
	frames ??= builtFrames();
	let hash = 0;
	let last = 0;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		const own = frames[unit - firstUnit] ?? 0;
		// Before a vowel that begins a name stands an alef, and a silent h ends it as a short a does.
		if (at === from && isVowel(unit)) hash = letterA;
		const code = at === to - 1 && own === letterH ? letterA : own;
		if (code === 0 || code === last) continue;
		hash = (Math.imul(hash, 31) + code) | 0;
		last = code;
	}
	return hash;
}

/** A letter of Hindi for a long vowel of its own: ई, ऊ, ए to औ. */
function isVowel(unit: number): boolean {
	return unit === 0x0908 || unit === 0x090a || (unit >= 0x090f && unit <= 0x0914);
}

const firstUnit = 0x0600;
const letterA = 0x61;
const letterH = 0x68;
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
};

/** The dots of ज़, क़, ख़, ग़ and फ़, which Hindi papers leave out, from the letters that the Urdu name has in their places. */
function withDots(hindi: string, urdu: string): string {
	let name = hindi.replaceAll('\u093C', '');
	for (const [plain, letters, dotted] of dots) {
		const own = [...urdu].filter((letter) => letters.includes(letter));
		let next = 0;
		name = name.replaceAll(
			plain,
			() => `${plain}${dotted.includes(own[next++] ?? '') ? '\u093C' : ''}`,
		);
	}
	return name;
}

const dots: readonly (readonly [plain: string, letters: string, dotted: string])[] = [
	['ज', '\u062C\u0630\u0632\u0636\u0638\u0698', '\u0630\u0632\u0636\u0638\u0698'],
	['क', '\u06A9\u0642', '\u0642'],
	['ग', '\u06AF\u063A', '\u063A'],
	['ख', '\u062E', '\u062E'],
	['फ', '\u0641', '\u0641'],
];
