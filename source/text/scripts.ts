import {createCodeUnits} from './code-units.ts';
import type {Script} from './types.ts';

/** The script of most letters of `text`; `Zyyy` when it has none. Linear, some 5 ms per million code units. */
export function scriptOf(text: string): Script {
	const counts = countsIn(text);
	const isJapanese = areHanJapanese(counts);
	let dominant: Script = 'Zyyy';
	let most = 0;
	for (let index = 0; index < scripts.length; index++) {
		if (index === common || (index === han && isJapanese)) continue;
		const count = (counts[index] ?? 0) + (index === kana && isJapanese ? (counts[han] ?? 0) : 0);
		if (count <= most) continue;
		most = count;
		dominant = scripts[index] ?? 'Zyyy';
	}
	return dominant;
}

/** How many code points of each script `text` has; marks count, `Zyyy` is digits, punctuation and blanks. Kana count as `Jpan`, hangul as `Kore`. */
export function scriptCounts(text: string): ReadonlyMap<Script, number> {
	const counts = countsIn(text);
	const found = new Map<Script, number>();
	for (const [index, script] of scripts.entries()) {
		const count = counts[index] ?? 0;
		if (count > 0) found.set(script, count);
	}
	if (areHanJapanese(counts)) {
		found.delete('Hani');
		found.set('Jpan', (counts[kana] ?? 0) + (counts[han] ?? 0));
	}
	return found;
}

const codeUnits = createCodeUnits();

/** By the places in `scripts`; used again for the next text. */
function countsIn(text: string): Uint32Array {
	const counts = room.fill(0);
	const units = codeUnits.of(text);
	for (let index = 0; index < text.length; index++) {
		const unit = units[index] ?? 0;
		let place = known[unit] ?? 0;
		if (place === 0 || (unit >= 0xd800 && unit < 0xdc00)) {
			const codePoint = text.codePointAt(index) ?? 0;
			if (codePoint > 0xffff) index++;
			place = scriptIndex(codePoint) + 1;
		}
		counts[place - 1] = (counts[place - 1] ?? 0) + 1;
	}
	return counts;
}

/** The first letter with a direction reads from right to left (UAX #9, P2); stops there. */
export function isRightToLeft(text: string): boolean {
	const first = firstStrong.exec(text);
	return first !== null && rightToLeft.test(first[0]);
}

/** `text` holds a letter that reads from right to left, or an Arabic number; stops at the first, some 3 ms per million code units. */
export function hasRightToLeft(text: string): boolean {
	return reordering.test(text);
}

/** Letters and the like where Unicode places what reads from right to left, without the punctuation that has no direction (bidi classes CS, ET and ON). */
const rightToLeftLetters = String.raw`[[[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]&&[\p{L}\p{Po}\p{Nl}\p{No}]]--[\u0609\u060A\u060C\u066A]]`;

const rightToLeft = new RegExp(`^${rightToLeftLetters}`, 'v');
const firstStrong = new RegExp(String.raw`\p{L}|${rightToLeftLetters}`, 'v');
const reordering = new RegExp(String.raw`${rightToLeftLetters}|[\u0660-\u0669\u06DD]`, 'v');

const scriptNames: readonly (readonly [Script, string])[] = [
	['Latn', 'Latin'],
	['Deva', 'Devanagari'],
	['Arab', 'Arabic'],
	['Beng', 'Bengali'],
	['Guru', 'Gurmukhi'],
	['Gujr', 'Gujarati'],
	['Orya', 'Oriya'],
	['Taml', 'Tamil'],
	['Telu', 'Telugu'],
	['Knda', 'Kannada'],
	['Mlym', 'Malayalam'],
	['Sinh', 'Sinhala'],
	['Thai', 'Thai'],
	['Cyrl', 'Cyrillic'],
	['Grek', 'Greek'],
	['Hebr', 'Hebrew'],
	['Armn', 'Armenian'],
	['Geor', 'Georgian'],
	['Ethi', 'Ethiopic'],
	['Hani', 'Han'],
	['Jpan', 'Hiragana'],
	['Jpan', 'Katakana'],
	['Kore', 'Hangul'],
];

const scripts: readonly Script[] = [
	...new Set(scriptNames.map(([script]) => script)),
	'Zyyy',
	'Zzzz',
];

/** Made when a letter is met that no table holds. */
function scriptPatterns(): readonly (readonly [Script, RegExp])[] {
	madePatterns ??= scriptNames.map(
		([script, name]) => [script, new RegExp(String.raw`^\p{Script=${name}}`, 'v')] as const,
	);
	return madePatterns;
}

let madePatterns: readonly (readonly [Script, RegExp])[] | undefined;

/** Letters and marks of the commonest scripts, and ASCII (Scripts.txt), for the patterns take 5 ms of a start. */
const ranges: readonly (readonly [Script, first: number, last: number])[] = [
	['Zyyy', 0x00, 0x40],
	['Latn', 0x41, 0x5a],
	['Zyyy', 0x5b, 0x60],
	['Latn', 0x61, 0x7a],
	['Zyyy', 0x7b, 0xa9],
	['Deva', 0x900, 0x950],
	['Deva', 0x955, 0x963],
	['Zyyy', 0x964, 0x970],
	['Deva', 0x971, 0x97f],
	['Arab', 0x620, 0x63f],
	['Arab', 0x641, 0x64a],
	['Arab', 0x671, 0x6d3],
	['Zyyy', 0x2010, 0x2027],
];

/** The place in `scripts` of each code point, plus 1; 0 is not found yet. */
const known: Uint8Array = tabulated();

function tabulated(): Uint8Array {
	const table = new Uint8Array(0x110000);
	for (const [script, first, last] of ranges)
		table.fill(scripts.indexOf(script) + 1, first, last + 1);
	return table;
}

function scriptIndex(codePoint: number): number {
	const place = known[codePoint] ?? 0;
	if (place !== 0) return place - 1;
	const found = scripts.indexOf(foundScript(String.fromCodePoint(codePoint)));
	known[codePoint] = found + 1;
	return found;
}

function foundScript(character: string): Script {
	// Marks of no script of their own (Inherited) follow their base and tell nothing.
	if (!/^[\p{L}\p{M}]/v.test(character) || /^\p{Script=Inherited}/v.test(character)) return 'Zyyy';
	if (/^\p{Script=Common}/v.test(character)) return 'Zyyy';
	return scriptPatterns().find(([, pattern]) => pattern.test(character))?.[0] ?? 'Zzzz';
}

/** Japanese mixes kana with Han: where kana stand, the Han letters are Japanese too. */
function areHanJapanese(counts: Uint32Array): boolean {
	const [kanas, hans] = [counts[kana] ?? 0, counts[han] ?? 0];
	return kanas > 0 && hans > 0 && kanas * 10 >= hans;
}

const room = new Uint32Array(scripts.length);
const common = scripts.indexOf('Zyyy');
const kana = scripts.indexOf('Jpan');
const han = scripts.indexOf('Hani');
