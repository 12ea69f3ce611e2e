import {romanisedName} from '../romanise/romanise.ts';
import {foldedWord} from './folding.ts';
import {vietnameseSpellings} from './vietnamese-spelling.ts';
import {wordClass, wordTrait} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * A name in Vietnamese spelling without diacritics, if it begins with a Vietnamese surname and goes
 * on in syllables of which none is an Indian name. A syllable is restored where its letters leave
 * one common syllable; where they leave none or several it is romanised.
 *
 *     वु दाई थांग → Vu Dai Thang      फाम गिया टुक → Pham Gia Tuc      ले खान तोआन → Le Khan Toan
 */
export function vietnameseName(text: string): string | undefined {
	const end = text.indexOf(' ');
	if (end < 0) return undefined;
	// Most names are told by their first word.
	if ((wordOf(text.slice(0, end)).classes & wordClass.vietnameseSurname) === 0) return undefined;
	const words = text.split(' ');
	const isVietnamese =
		words.every((word) => (wordOf(word).traits & wordTrait.syllable) !== 0) &&
		!words.some(isIndian);
	return isVietnamese ? words.map(knownSyllable).join(' ') : undefined;
}

/** The two names are of Vietnamese syllables that are sure and not the same: Toàn and Tuấn sound alike in Hindi. */
export function areOtherSyllables(left: string, right: string): boolean {
	const [one, other] = [vietnameseName(left), vietnameseName(right)];
	if (one === undefined || other === undefined || one === other) return false;
	const others = other.split(' ');
	return one.split(' ').some((syllable, index) => {
		const next = others[index] ?? '';
		return syllable !== next && isKnown(syllable) && isKnown(next);
	});
}

function isKnown(syllable: string): boolean {
	return syllables.has(syllable.toLowerCase());
}

/** Not «लाम», which people of Hong Kong are called too: Lam Thi Phuong Than. */
function isIndian(word: string): boolean {
	const {classes} = wordOf(word);
	return (classes & indianName) !== 0 && (classes & wordClass.vietnameseSurname) === 0;
}

const indianName = wordClass.surname | wordClass.givenName;

/** Remembered: names are made of few syllables. */
function knownSyllable(word: string): string {
	const known = readings.get(word);
	if (known !== undefined) return known;
	if (readings.size >= 10_000) readings.clear();
	const reading = vietnameseSyllable(word);
	readings.set(word, reading);
	return reading;
}

const readings = new Map<string, string>();

/**
 * Devanagari writes its vowels, so its first spelling stands where it is a syllable; of Urdu, and
 * of what the first does not fit, only a single one is sure.
 */
function vietnameseSyllable(word: string): string {
	const usual = usualSpellings.get(foldedWord(word));
	if (usual !== undefined) return usual;
	const spellings = vietnameseSpellings(word);
	const [first = ''] = spellings;
	const isSpelt = /^\p{sc=Devanagari}/v.test(word) && syllables.has(first);
	const possible = isSpelt
		? [first]
		: [...new Set(spellings)].filter((each) => syllables.has(each));
	const [only = ''] = possible;
	return possible.length === 1 ? only.charAt(0).toUpperCase() + only.slice(1) : romanisedName(word);
}

/** Where the ear dropped a sound or English came between: द stands for «the». */
const usualSpellings: ReadonlyMap<string, string> = new Map([
	['गुयेन', 'Nguyen'],
	['गुएन', 'Nguyen'],
	['न्गुयेन', 'Nguyen'],
	['\u06AF\u0648\u06CC\u0646', 'Nguyen'],
	['\u0646\u06AF\u0648\u06CC\u0646', 'Nguyen'],
	['द', 'The'],
]);

/** Surnames, middle names and given names, without diacritics. */
const syllables: ReadonlySet<string> = new Set(
	`nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong luong doan trinh mai dao cao lam
	to ha chu ta ma nong luu quach thach vuong kieu thai tong trieu hua la phung khuat giap dam than lo vi van thi dai
	xuan duc minh cam quang huu ngoc thanh viet hong kim quoc gia the tien hung dung tuan tu tuc thang toan hai hieu hoa
	hanh hien huong khanh khoa kien lan linh loc loi long manh my nam nga nghia nhan nhat nhu phong phu phuc phuoc phuong
	quan quy quyen son sang sinh tam tan tai thao thien thinh tho thu thuy tinh toai tri trong trung tung tuyen tuong uyen
	vinh yen an anh ba bac bao bich binh cong cuong chau chi chien chinh chung chuong dat diem diep dong giang hau hoan
	hop khai khap khiem khoi ky liem lien lieu luan lung luyen nang nha nhi ninh oanh phi que sau si sy tao thuan thuc
	thuong tiep tin to tra trang truc tue tuoi van vien vy y`
		.split(/\s+/v)
		.filter((syllable) => syllable !== ''),
);
