import {phonemeSimilarity} from '../romanise/distance.ts';
import {phonemeKey} from '../romanise/phonemes.ts';
import {romanisedName} from '../romanise/romanise.ts';
import {foldedWord} from './folding.ts';
import {wordClass} from './word-classes.ts';
import {wordOf} from './words.ts';

/**
 * A name in Vietnamese spelling without diacritics, if it begins with a Vietnamese surname and goes
 * on in syllables; a syllable that sounds like no common one is romanised.
 *
 *     वु दाई थांग → Vu Dai Thang      दो शुआन थे → Do Xuan The
 */
export function vietnameseName(text: string): string | undefined {
	const words = text.split(' ');
	const [first = ''] = words;
	const isVietnamese =
		words.length >= 2 &&
		(wordOf(first).classes & wordClass.vietnameseSurname) !== 0 &&
		words.every((word) => wordOf(word).isSyllable);
	return isVietnamese ? words.map(knownSyllable).join(' ') : undefined;
}

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

/** The common syllable that a word in another script sounds like, or the word in Latin letters. */
function vietnameseSyllable(word: string): string {
	const usual = usualSpellings.get(foldedWord(word));
	if (usual !== undefined) return usual;
	// The short a of English ears: कैम is Cam and लैम is Lam, but मै at the end is Mai.
	const heard = word.replace(/ै(?=[क-ह])/gv, 'ा');
	const key = phonemeKey(heard).text;
	const roman = romanisedName(heard);
	if (syllables.has(foldedWord(roman))) return roman;
	let best = roman;
	let bestSimilarity = LEAST_SIMILARITY;
	for (const [syllable, sound] of soundsOfSyllables()) {
		const similarity = phonemeSimilarity(key, sound);
		if (similarity > bestSimilarity) {
			best = syllable;
			bestSimilarity = similarity;
		}
	}
	return best.charAt(0).toUpperCase() + best.slice(1);
}

/** Where the ear dropped a sound or English came between: द stands for «the». */
const usualSpellings: ReadonlyMap<string, string> = new Map([
	['गुयेन', 'Nguyen'],
	['गुएन', 'Nguyen'],
	['\u06AF\u0648\u06CC\u0646', 'Nguyen'],
	['द', 'The'],
]);

/** So that शुआन is Xuan and कैम is Cam, and न्गोक, which the list lacks, stays Ngok. From the seed articles. */
const LEAST_SIMILARITY = 0.8;

let sounds: readonly (readonly [string, string])[] | undefined;

function soundsOfSyllables(): readonly (readonly [string, string])[] {
	sounds ??= [...syllables].map((syllable) => [syllable, phonemeKey(syllable).text] as const);
	return sounds;
}

/** Surnames, middle names and given names, the most common first: of two that sound alike the first stays. */
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
