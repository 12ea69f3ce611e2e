import {wordEnd, wordStart} from './letters.ts';

/**
 * Whether the number at `start` to `end` of a folded text counts years and not things. Of 540 bare
 * numbers from 1900 to 2099 in the HiNER sentences 530 are years, so it is one unless a word beside
 * it says otherwise; outside these centuries a word must say that it is.
 */
export function isYearAmongWords(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - contextLength), start);
	const after = text.slice(end, end + contextLength);
	if (yearBefore.test(before)) return true;
	const number = Number(text.slice(start, start + 4));
	if (number < 1900 || number > 2099) return eraAfter.test(after);
	return !(numberBefore.test(before) || isCounted(after) || comparedAfter.test(after));
}

/** `after` begins with the name of something counted: `करोड़`, `لوگ`. */
export function isCounted(after: string): boolean {
	return countedAfter.test(after);
}

/** Code units on each side that hold the words that decide. */
export const contextLength = 24;

const urduYear = 'سن|سال';

const yearBefore = wordsBefore(['सन्', 'सन', 'वर्ष', 'साल', urduYear, '[Yy]ear', 'năm']);

const eraAfter = wordsAfter(['ई(?:स्वी|॰|०|\\.)', 'عیسوی', `AD${wordEnd}`, `CE${wordEnd}`]);

/** Numbered or measured things: `संख्या 2024`, `लगभग 2000`. */
const numberBefore = wordsBefore([
	'संख्या',
	'क्रमांक',
	'नंबर',
	'नम्बर',
	'नं',
	'धारा',
	'अनुच्छेद',
	'लगभग',
	'करीब',
	'क़रीब',
	'तकरीबन',
	'कुल',
	'रुपये',
	'रु',
	'نمبر',
	'دفعہ',
	'آرٹیکل',
	'تقریباً',
	'تقریبا',
	'قریب',
	'کل',
	'[Nn]o',
	'[Nn]umber',
	'[Ss]ection',
	'[Aa]rticle',
	'[Aa]bout',
	'[Aa]pproximately',
	'[Nn]early',
	'[Aa]lmost',
	'[Tt]otal',
	'Rs',
	'USD',
	'số',
	'Điều',
	'Khoản',
	'Số',
	'khoảng',
	'gần',
]);

/** `2000 से अधिक` is an amount, `2000 से` a time. */
const comparedAfter = wordsAfter([
	'से (?:भी )?(?:अधिक|ज़?्?याद|ज्याद|ऊपर|कम)',
	'سے (?:بھی )?(?:زیادہ|زائد|کم)',
	'or (?:more|fewer|less)',
]);

/** What numbers count, each as the beginning of a word: `लोग` and `लोगों`. */
const countedAfter = wordsAfter([
	'करोड',
	'लाख',
	'हजार',
	'हज़ार',
	'अरब',
	'सौ(?!र)',
	'रुपए',
	'रुपये',
	'रुपय',
	'डॉलर',
	'डोंग',
	'लोग',
	'व्यक्ति',
	'सदस्य',
	'पार्टी सदस्य',
	'कार्यकर्ता',
	'छात्र',
	'परिवार',
	'घर',
	'मामल',
	'किलो',
	'किमी',
	'किग्रा',
	'मीटर',
	'टन',
	'लीटर',
	'हेक्टेयर',
	'एकड़',
	'वर्ग',
	'प्रतिशत',
	'फीसदी',
	'फ़ीसदी',
	'दिन',
	'घंट',
	`वर्ष(?:ों|ीय)?${wordEnd}`,
	`साल(?:ों)?${wordEnd}`,
	`बार${wordEnd}`,
	'इकाई',
	'इकाइ',
	'कर्मचारी',
	'कर्मचारि',
	'प्रतिनिधि',
	'सैनिक',
	'गांव',
	'गाँव',
	'पुस्तक',
	'مقدم',
	'کروڑ',
	'لاکھ',
	'ہزار',
	'ارب',
	'روپ',
	'ڈالر',
	'لوگ',
	'افراد',
	'اراکین',
	'ارکان',
	'طلب',
	'خاندان',
	'کلو',
	'میٹر',
	'ٹن',
	'ہیکٹر',
	'فیصد',
	`دن${wordEnd}`,
	'گھنٹ',
	`سال(?:وں|ہ)?${wordEnd}`,
	'people',
	'persons',
	'members',
	'students',
	'households',
	'families',
	'kg',
	'km',
	`k?m(?:etres|eters)?${wordEnd}`,
	'tons',
	'tonnes',
	'hectares',
	'percent',
	'dollars',
	'million',
	'billion',
	'days',
	'years',
	'hours',
	'người',
	'đồng',
	'đảng viên',
	`hộ${wordEnd}`,
	`ha${wordEnd}`,
	'tỷ',
	'triệu',
]);

function wordsBefore(words: readonly string[]): RegExp {
	return new RegExp(String.raw`${wordStart}(?:${words.join('|')})[.:\s]\s?$`, 'v');
}

function wordsAfter(words: readonly string[]): RegExp {
	return new RegExp(String.raw`^[\s\-]\s?(?:${words.join('|')})`, 'v');
}
