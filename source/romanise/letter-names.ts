import {foldedLetters, soleLetter, textOfLetters} from './letters.ts';

/**
 * English letters by the names that Hindi spells them with, as in document numbers and offices:
 * `एनक्यू` is NQ. From the style of Hindi news (PIB, BBC Hindi).
 */
const DEVANAGARI_NAMES: Readonly<Record<string, string>> = {
	ए: 'A',
	बी: 'B',
	सी: 'C',
	डी: 'D',
	ई: 'E',
	एफ: 'F',
	जी: 'G',
	एच: 'H',
	आई: 'I',
	जे: 'J',
	के: 'K',
	एल: 'L',
	एम: 'M',
	एन: 'N',
	ओ: 'O',
	पी: 'P',
	क्यू: 'Q',
	आर: 'R',
	एस: 'S',
	टी: 'T',
	यू: 'U',
	वी: 'V',
	डब्ल्यू: 'W',
	डब्लू: 'W',
	एक्स: 'X',
	वाई: 'Y',
	'\u091C\u093C\u0947\u0921': 'Z',
	जेड: 'Z',
};

/** The same by the names that Urdu spells them with, as in Urdu news (BBC Urdu, VOV). */
const URDU_NAMES: Readonly<Record<string, string>> = {
	'\u0627\u06D2': 'A',
	'\u0628\u06CC': 'B',
	'\u0633\u06CC': 'C',
	'\u0688\u06CC': 'D',
	'\u0627\u06CC': 'E',
	'\u0627\u06CC\u0641': 'F',
	'\u062C\u06CC': 'G',
	'\u0627\u06CC\u0686': 'H',
	'\u0622\u0626\u06CC': 'I',
	'\u062C\u06D2': 'J',
	'\u06A9\u06D2': 'K',
	'\u0627\u06CC\u0644': 'L',
	'\u0627\u06CC\u0645': 'M',
	'\u0627\u06CC\u0646': 'N',
	'\u0627\u0648': 'O',
	'\u067E\u06CC': 'P',
	'\u06A9\u06CC\u0648': 'Q',
	'\u0622\u0631': 'R',
	'\u0627\u06CC\u0633': 'S',
	'\u0679\u06CC': 'T',
	'\u06CC\u0648': 'U',
	'\u0648\u06CC': 'V',
	'\u0688\u0628\u0644\u06CC\u0648': 'W',
	'\u0627\u06CC\u06A9\u0633': 'X',
	'\u0648\u0627\u0626\u06CC': 'Y',
	'\u0632\u06CC\u0688': 'Z',
};

/** One letter name found in a word, at an index into the word's folded letters. */
export type NamedLetter = {readonly letter: string; readonly start: number};

/**
 * The English letters that a word of folded letters spells out, nothing where it is not made of letter names alone.
 * `बीबी` (wife) and `के` (of) are words: one of the letters must have a name that is no syllable
 * of Hindi or Urdu, or there must be three with an I or an R among them (`आईआईटी`), or four.
 */
export function namedLetters(word: string): readonly NamedLetter[] {
	const letters = readNames(word, 0);
	if (!letters || letters.length < 2) return noLetters;
	const isSpelled =
		letters.length > 3 ||
		letters.some(({letter}) => UNMISTAKABLE.has(letter)) ||
		(letters.length > 2 && letters.some(({letter}) => letter === 'I' || letter === 'R'));
	return isSpelled ? letters : noLetters;
}

/** Whether a word that begins with these two letters may be spelled out: most begin with no name of a letter. */
export function mayBeNamed(first = '', second = ''): boolean {
	for (const [name] of namesFrom(first.charCodeAt(0))) {
		if (name.length === 1 || name.charCodeAt(1) === second.charCodeAt(0)) return true;
	}
	return false;
}

/** Whether the code units of a word, folded, from one to before another, are names of letters alone: without what it spells. */
export function areNames(units: Uint16Array, from: number, to: number): boolean {
	if (from === to) return true;
	for (const [name] of namesFrom(units[from] ?? 0)) {
		const end = from + name.length;
		if (end <= to && isName(units, from, name) && areNames(units, end, to)) return true;
	}
	return false;
}

function isName(units: Uint16Array, from: number, name: string): boolean {
	for (let at = 0; at < name.length; at++) {
		if (units[from + at] !== name.charCodeAt(at)) return false;
	}
	return true;
}

/** Of the kind of lists that hold some, or V8 would compile for both kinds whoever asks for the length. */
const noLetters: readonly NamedLetter[] = [{letter: '', start: 0}].slice(1);

/** The letters that a word may spell out, even if it is a word as well: `के` is K, `टीयू` TU. */
export function lettersSpelled(word: string): string | undefined {
	if (!mayBeSpelled(word)) return undefined;
	const letters = readNames(foldedWord(word), 0);
	return letters && textOfLetters(letters);
}

/** By its first two letters: most words begin with no name. */
function mayBeSpelled(word: string): boolean {
	const first = soleLetter(word.charCodeAt(0));
	const second = soleLetter(word.charCodeAt(1));
	return first === undefined || second === undefined || mayBeNamed(first, second);
}

/** The name of a Latin capital as Hindi spells it: `D` is «डी». */
export function letterName(letter: string): string {
	return Object.entries(DEVANAGARI_NAMES).find(([, own]) => own === letter)?.[0] ?? letter;
}

/** Of these names no ordinary word is made. */
const UNMISTAKABLE: ReadonlySet<string> = new Set('FHLMNQSWXZ');

type Name = readonly [name: string, letter: string];

/** By the lower byte of the first code unit, longest first. Folded when first asked for, which is after the first frame. */
let names: readonly (readonly Name[])[] | undefined;

function namesFrom(unit: number): readonly Name[] {
	names ??= namesByFirst();
	return names[unit & firstByte] ?? none;
}

function namesByFirst(): readonly (readonly Name[])[] {
	const byFirst = Map.groupBy(
		Object.entries({...DEVANAGARI_NAMES, ...URDU_NAMES})
			.map(([name, letter]) => [foldedWord(name), letter] as const)
			.sort(([left], [right]) => right.length - left.length),
		([name]) => name.charCodeAt(0) & firstByte,
	);
	return Array.from({length: firstByte + 1}, (_, byte) => byFirst.get(byte) ?? none);
}

const firstByte = 0xff;
const none: readonly never[] = [];

/** Longest name first, and back where the rest cannot be read: `एक्स` is X, not A and क्स. */
function readNames(word: string, start: number): readonly NamedLetter[] | undefined {
	if (start === word.length) return [];
	if (word.length > LONGEST) return undefined;
	for (const [name, letter] of namesFrom(word.charCodeAt(start))) {
		if (!word.startsWith(name, start)) continue;
		const rest = readNames(word, start + name.length);
		if (rest) return [{letter, start}, ...rest];
	}
	return undefined;
}

/** Longer words are not read: the search backtracks. */
const LONGEST = 40;

function foldedWord(word: string): string {
	return textOfLetters(foldedLetters(word));
}
