import {phonemeSimilarity, skeleton} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import type {PhonemeKey} from '../romanise/types.ts';
import {phraseSkeleton, wordSkeleton} from '../romanise/word-skeleton.ts';
import {foldedUnits, foldUnits} from './folding.ts';
import {
	consonantsOfUnits,
	joinedConsonants,
	packedConsonants,
	unclear,
} from './packed-consonants.ts';
import {
	hasTrait,
	rangeKey,
	rangeText,
	type TaggedText,
	type TokenRange,
	wordOfToken,
} from './tagged-text.ts';
import {wordTrait} from './word-classes.ts';

/** The range sounds like a Vietnamese province or large city; only runs of syllables are asked. */
export function isProvince(tagged: TaggedText, range: TokenRange): boolean {
	for (let index = range.from; index < range.to; index++) {
		if (!hasTrait(tagged, index, wordTrait.syllable)) return false;
	}
	if (!hasConsonants(tagged, range)) return false;
	const name = rangeKey(tagged, range);
	const known = answers.get(name);
	if (known !== undefined) return known;
	if (answers.size >= 50_000) answers.clear();
	const answer = provinceOf(rangeText(tagged, range)) !== undefined;
	answers.set(name, answer);
	return answer;
}

/** Whether some province of as many syllables has the consonants of the range: nearly always it has none, and no string is made. */
function hasConsonants(tagged: TaggedText, {from, to}: TokenRange): boolean {
	let consonants = 0;
	for (let index = from; index < to; index++) {
		consonants = joinedConsonants(consonants, consonantsAt(tagged, index));
	}
	return packedNames()[to - from]?.has(consonants) ?? false;
}

function consonantsAt(tagged: TaggedText, index: number): number {
	const number = tagged.numbers[index] ?? -1;
	const known = consonants[number] ?? unknown;
	if (known !== unknown) return known - afterUnknown;
	const {units, starts, ends} = tagged;
	const told = consonantsOfUnits(units, starts[index] ?? 0, ends[index] ?? 0);
	const found =
		told === unclear
			? packedConsonants(wordSkeleton(wordOfToken(tagged, index)?.text ?? ''))
			: told;
	if (number >= consonants.length) consonants = longer(consonants, new Int32Array(number * 2));
	consonants[number] = found + afterUnknown;
	return found;
}

/** By the number of a word: what `packedConsonants` says, and so much more. */
let consonants = new Int32Array(0x2_0000);
const afterUnknown = 2;

/** By the number of syllables. */
let packed: readonly ReadonlySet<number>[] | undefined;

function packedNames(): readonly ReadonlySet<number>[] {
	packed ??= [0, 1, 2, 3].map((syllables) => {
		const names = provinceNames.filter((name) => name.split(' ').length === syllables);
		return new Set(names.map((name) => packedConsonants(skeleton(phonemeKey(name)))));
	});
	return packed;
}

/** Some province begins with a syllable of the consonants of the word at a token: one look-up spares most words the rest. */
export function mayBeginProvince(tagged: TaggedText, index: number): boolean {
	const number = tagged.numbers[index] ?? -1;
	const known = beginnings[number] ?? unknown;
	if (known !== unknown) return known === yes;
	if (number < 0) return false;
	if (number >= beginnings.length) beginnings = longer(beginnings, new Uint8Array(number * 2));
	const answer = firstConsonants().has(foldedConsonants(tagged, index));
	beginnings[number] = answer ? yes : no;
	return answer;
}

/** Of the folded word at a token: by its code units, as most words are asked for nothing else. */
function foldedConsonants(tagged: TaggedText, index: number): number {
	const {units, starts, ends} = tagged;
	const length = foldUnits(units, starts[index] ?? 0, ends[index] ?? 0);
	const found = length > 0 ? consonantsOfUnits(foldedUnits, 0, length) : unclear;
	if (found !== unclear) return found;
	return packedConsonants(wordSkeleton(wordOfToken(tagged, index)?.folded ?? ''));
}

function longer<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, room: Numbers): Numbers {
	room.set(numbers);
	return room;
}

const unknown = 0;
const yes = 1;
const no = 2;

/** By the number of a word. More than most folders have words: V8 compiles anew what first looks past the end. */
let beginnings = new Uint8Array(0x2_0000);

let firsts: ReadonlySet<number> | undefined;

function firstConsonants(): ReadonlySet<number> {
	firsts ??= new Set(
		provinceNames.map((name) => packedConsonants(skeleton(phonemeKey(name.split(' ')[0] ?? '')))),
	);
	return firsts;
}

/** The province that a name in any script sounds like, in Latin letters without diacritics. */
export function provinceOf(name: string): string | undefined {
	if (!/^\S{1,10}(?:\s\S{1,10}){1,2}$/v.test(name)) return undefined;
	const candidates = provinces().get(phraseSkeleton(name));
	if (candidates === undefined) return undefined;
	const key = phonemeKey(name);
	const syllables = syllablesIn(key);
	return candidates.find(({key: own, syllables: count}) => {
		return count === syllables && phonemeSimilarity(own, key) >= LEAST_SIMILARITY;
	})?.name;
}

type Province = {readonly name: string; readonly key: PhonemeKey; readonly syllables: number};

function provinceNamed(name: string): Province {
	const key = phonemeKey(name);
	return {name, key, syllables: name.split(' ').length};
}

function syllablesIn({text}: PhonemeKey): number {
	return text.split(' ').length;
}

/** Same skeleton and same number of syllables already: this only keeps far vowels apart. */
const LEAST_SIMILARITY = 0.8;

const answers = new Map<string, boolean>();

let bySkeleton: ReadonlyMap<string, readonly Province[]> | undefined;

function provinces(): ReadonlyMap<string, readonly Province[]> {
	bySkeleton ??= Map.groupBy(provinceNames.map(provinceNamed), ({key}) => skeleton(key));
	return bySkeleton;
}

/** The 63 provinces before July 2025, of which the 34 since are a part; Vietnam's statistics office. */
const provinceNames =
	`An Giang,Ba Ria,Vung Tau,Bac Giang,Bac Kan,Bac Lieu,Bac Ninh,Ben Tre,Binh Dinh,Binh Duong,
Binh Phuoc,Binh Thuan,Ca Mau,Can Tho,Cao Bang,Da Nang,Dak Lak,Dak Nong,Dien Bien,Dong Nai,Dong Thap,Gia Lai,Ha Giang,
Ha Nam,Ha Noi,Ha Tinh,Hai Duong,Hai Phong,Hau Giang,Hoa Binh,Hung Yen,Khanh Hoa,Kien Giang,Kon Tum,Lai Chau,Lam Dong,
Lang Son,Lao Cai,Long An,Nam Dinh,Nghe An,Ninh Binh,Ninh Thuan,Phu Tho,Phu Yen,Quang Binh,Quang Nam,Quang Ngai,
Quang Ninh,Quang Tri,Soc Trang,Son La,Tay Ninh,Thai Binh,Thai Nguyen,Thanh Hoa,Thua Thien,Tien Giang,Tra Vinh,
Tuyen Quang,Vinh Long,Vinh Phuc,Yen Bai,Ho Chi Minh`
		.split(',')
		.map((name) => name.trim());
