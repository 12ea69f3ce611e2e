import fc from 'fast-check';
import {expect, test} from 'vitest';
import {romanise, romanisedName, romanisedProperName} from '../../../source/romanise/romanise.ts';
import {anyText} from './arbitraries.ts';

test.each([
	['Vũ Đại Thắng, secretary of Quảng Ninh', 'वु दाई थांग', 'Vu Dai Thang'],
	['Quảng Ninh, the province', 'क्वांग निन्ह', 'Kvang Ninh'],
	['Trần Thế Dũng, with a bare द for thế', 'ट्रान द डुंग', 'Tran Da Dung'],
	['Trần Thế Dũng, the other spelling', 'ट्रान थे डुंग', 'Tran The Dung'],
	['Trần Cẩm Tú, of the Politburo', 'ट्रान कैम तू', 'Tran Kaim Tu'],
	['Mumbai: anusvara before a labial is m', 'मुंबई', 'Mumbai'],
	['Hanoi', 'हनोई', 'Hanoi'],
	['the medial a is dropped in VC_CV', 'जनता', 'Janta'],
	['nukta: Farrukh Zafar', 'फ़र्रुख़ ज़फ़र', 'Farrukh Zafar'],
	['Vietnamese diacritics and đ', 'Vũ Đại Thắng', 'Vu Dai Thang'],
	['Lavrov in Russian', 'Лавров', 'Lavrov'],
	['Sergei, whose last letter has a breve', 'Сергей', 'Sergey'],
	['an accent that schoolbooks write', 'Ла\u0301вров', 'Lavrov'],
	['Hasina in Bengali', 'হাসিনা', 'Hasina'],
	['Kolkata in Bengali, with two unwritten vowels', 'কলকাতা', 'Kalkata'],
	['Bangladesh in Bengali: anusvara is ng', 'বাংলাদেশ', 'Bangladesh'],
	['Stalin in Tamil: t after a consonant', 'ஸ்டாலின்', 'Stalin'],
	['Modi in Tamil: t between vowels is d', 'மோடி', 'Modi'],
	['Modi in Gujarati', 'મોદી', 'Modi'],
	['Narendra in Telugu', 'నరేంద్ర', 'Narendra'],
	['Vijayan in Malayalam, with a letter that has no vowel', 'വിജയൻ', 'Vijayan'],
	['Singh in Gurmukhi, with tippi', 'ਸਿੰਘ', 'Singh'],
	['Xi Jinping in Chinese, which has no blanks', '习近平', 'Xijinping'],
	['Mitsotakis in Greek', 'Μητσοτάκης', 'Mitsotakis'],
	['Yoon in Korean', '윤', 'Yun'],
	['fifteen in Bengali', '১৫', '15'],
])('%s', (_, text, expected) => {
	expect(romanisedName(text)).toBe(expected);
});

const VU_DAI_THANG = 'وو ڈائی تھانگ';
const QUANG_NINH = 'کوانگ نین';
const HANOI = 'ہنوئی';
const PARTY_COMMITTEE = 'پارٹی کمیٹی';
const BANGLADESH = 'بنگلہ دیش';

test.each([
	['Vũ Đại Thắng in Urdu: vav opens a word as v', VU_DAI_THANG, 'vu dai thang'],
	['Quảng Ninh in Urdu: vav before alef', QUANG_NINH, 'kvang nin'],
	['Hanoi in Urdu', HANOI, 'hanoi'],
	['party committee in Urdu', PARTY_COMMITTEE, 'parti kamiti'],
	['Bangladesh in Urdu: heh at the end of a word is a', BANGLADESH, 'bangla dish'],
])('%s', (_, text, expected) => {
	expect(romanise(text).text).toBe(expected);
});

const ALLAH = 'اللہ';
const NASRULLAH = 'نصراللہ';
const ALLAH_IN_ARABIC = 'الله';
const JUMLA = 'جملہ';

test.each([
	['Allah: two lams with the long a that nobody writes', ALLAH, 'allah'],
	['the same with an Arabic heh', ALLAH_IN_ARABIC, 'allah'],
	['Nasrullah: inside a name its vowel is u', NASRULLAH, 'nasrullah'],
	['jumla, sentence, with one lam: heh at the end is a', JUMLA, 'jamla'],
])('%s', (_, text, expected) => {
	expect(romanise(text).text).toBe(expected);
});

const BUSHRA = 'بشریٰ';
const YAHYA = 'یحییٰ';
const ISA = 'عیسیٰ';
const MUSTAFA = 'مصطفیٰ';
const RAHMAN = 'رحمٰن';

test.each([
	['Bushra: the small alef above yeh is a long a', BUSHRA, 'bashra'],
	['Bushra with the yeh of Arabic', BUSHRA.replace('\u06CC', '\u0649'), 'bashra'],
	['Yahya: the first yeh is a consonant', YAHYA, 'yahya'],
	['Isa, Jesus', ISA, 'isa'],
	['Mustafa', MUSTAFA, 'mastafa'],
	['Rahman: above another letter', RAHMAN, 'rahman'],
])('%s', (_, text, expected) => {
	expect(romanise(text).text).toBe(expected);
});

const NQ_TW_IN_URDU = 'این کیو/ٹی ڈبلیو';
const NQTW_JOINED = 'اینکیو';

test('the resolution 18-NQ/TW is the same in Hindi letter names', () => {
	expect(romanise('18-एनक्यू/टीडब्ल्यू').text).toBe('18-NQ/TW');
	expect(romanise('१८-एनक्यू/टीडब्ल्यू').text).toBe('18-NQ/TW');
	expect(romanise('18-NQ/TW').text).toBe('18-NQ/TW');
});

test('letter names joined in Urdu are letters, apart they are words', () => {
	expect(romanise(NQTW_JOINED).text).toBe('NQ');
	expect(romanise(NQ_TW_IN_URDU).text).not.toContain('NQ');
});

test.each([
	['आईआईटी', 'IIT'],
	['आईसीआईसीआई', 'ICICI'],
	['पीटीआई', 'PTI'],
	['सीसीटीवी', 'CCTV'],
])('three letters with an I or an R, or four, are letters: %s', (text, letters) => {
	expect(romanise(text).text).toBe(letters);
});

test('बीबी (wife) and के (of) are words, not letters', () => {
	expect(romanise('बीबी के').text).toBe('bibi ke');
});

const DIGITS_OF_URDU = '۲۰۲۵';
const DIGITS_OF_ARABIC = '٢٠٢٥';

test('digits of three scripts are ASCII', () => {
	expect(romanise('२०२५').text).toBe('2025');
	expect(romanise(DIGITS_OF_URDU).text).toBe('2025');
	expect(romanise(DIGITS_OF_ARABIC).text).toBe('2025');
});

const KASHMIR = 'کشمیر';
const KASHMIR_ARABIC_LETTERS = 'كشمير';
const KASHMIR_TATWEEL = 'کشـــمیر';
const KASHMIR_HARAKAT = 'کَشْمِیر';

test('kaf and yeh variants, tatweel, harakat and joiners change nothing', () => {
	const expected = romanise(KASHMIR).text;
	expect(expected).toBe('kashmir');
	expect(romanise(KASHMIR_ARABIC_LETTERS).text).toBe(expected);
	expect(romanise(KASHMIR_TATWEEL).text).toBe(expected);
	expect(romanise(KASHMIR_HARAKAT).text).toBe(expected);
	expect(romanise('क्\u200Dवांग'.replace('\u094D', '\u094D\u200D')).text).toBe('kvang');
});

test('each letter leads back to where it came from: थांग, th of थ, a of the sign, ng', () => {
	const {text, offsets} = romanise('थांग');
	expect(text).toBe('thang');
	expect(offsets).toEqual([0, 0, 1, 2, 3, 4]);
});

test('property: the map is monotone, ends at the end, and has one offset for each code unit', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const {text: roman, offsets} = romanise(text);
			expect(offsets).toHaveLength(roman.length + 1);
			expect(offsets.at(-1)).toBe(text.length);
			expect(offsets.every((offset, at) => at === 0 || (offsets[at - 1] ?? 0) <= offset)).toBe(
				true,
			);
		}),
	);
});

test('property: what was romanised is a fixed point', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			// Capitals of an abbreviation stay where it is a word by itself.
			const once = romanise(text).text.toLowerCase();
			expect(romanise(once).text.toLowerCase()).toBe(once);
		}),
	);
});

test('a cluster leads back to where it starts: й of a letter and its breve, Xi Jin of two characters', () => {
	expect(romanise('и\u0306д').offsets).toEqual([0, 2, 3]);
	expect(romanise('习近').offsets).toEqual([0, 0, 1, 1, 1, 2]);
});

test('property: canonically equal texts are read alike', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(romanise(text.normalize('NFD')).text).toBe(romanise(text.normalize('NFC')).text);
		}),
	);
});

test.each([
	['इंदिरानगर', 'Indiranagar'],
	['गोमतीनगर', 'Gomtinagar'],
	['जयपुर', 'Jaipur'],
	['रायपुर', 'Raipur'],
	['आजमगढ़', 'Azamgarh'],
	['विजयनगर', 'Vijaynagar'],
])('the end of a town is a word of its own: %s is %s', (text, name) => {
	expect(romanisedProperName(text)).toBe(name);
});
