import {spellingKey} from './spelling-key.ts';

/**
 * Which of the words that names share across languages a word is, from 1; 0 for any other.
 * Takes one word as `spellingKey` gives it; constant time.
 */
export function wordMeaning(word: string): number {
	meanings ??= new Map(
		[LATIN_AND_DEVANAGARI, URDU].flatMap((lines) => lines.flatMap(formsOfMeaning)),
	);
	return meanings.get(word) ?? 0;
}

/**
 * Words inside names that are translated rather than sounded, or left out: one line for a meaning,
 * in Latin letters and Devanagari. The kinds of place on maps of India, Pakistan, Vietnam and the
 * world, and the words that tell two places of one name apart; from the dictionaries of Platts
 * (Urdu) and McGregor (Hindi) and the usage of news.
 */
const LATIN_AND_DEVANAGARI: readonly string[] = [
	'province tinh प्रांत प्रान्त प्रोविंस',
	'district huyen ज़िला ज़िले जनपद डिस्ट्रिक्ट',
	'department विभाग डिपार्टमेंट',
	'region क्षेत्र रीजन रीजियन',
	'city शहर सिटी नगर',
	'island islands isles द्वीप द्वीपसमूह आइलैंड आइलैंड्स टापू',
	'state राज्य स्टेट प्रदेश',
	'republic गणराज्य रिपब्लिक गणतंत्र',
	'county काउंटी काउन्टी',
	'municipality नगरपालिका पालिका म्युनिसिपैलिटी',
	'governorate मुहाफ़ज़ा गवर्नरेट',
	'canton कैंटन कैन्टन',
	'cantonment छावनी कैंटोनमेंट',
	'prefecture प्रीफेक्चर प्रिफेक्चर',
	'oblast ओब्लास्ट ओब्लास्त',
	'atoll एटोल',
	'borough बरो',
	'zone अंचल अञ्चल ज़ोन',
	'parish पैरिश पल्ली',
	'division मंडल मण्डल डिवीज़न',
	'territory राज्यक्षेत्र टेरिटरी',
	'capital राजधानी',
	'metropolitan महानगर मेट्रोपॉलिटन',
	'autonomous स्वायत्त',
	'federal संघीय फ़ेडरल',
	'village गाँव ग्राम',
	'town कस्बा टाउन',
	'commune कम्यून',
	'station स्टेशन',
	'north northern उत्तर उत्तरी',
	'south southern दक्षिण दक्षिणी',
	'east eastern पूर्व पूर्वी',
	'west western पश्चिम पश्चिमी',
	'central मध्य केंद्रीय केन्द्रीय',
	'upper ऊपरी अपर',
	'lower निचला लोअर',
	'new नया नई न्यू',
	'great greater महान बृहत् ग्रेटर',
	'saint san santa सेंट संत सैंट',
	'united संयुक्त',
	'kingdom राज्य किंगडम',
	'sea सागर समुद्र',
	'river नदी',
	'lake झील',
	'mount mountain पर्वत पहाड़ माउंट',
	'valley घाटी वादी',
	'and और एवं व',
];

/** The same meanings in Urdu, line for line. */
const URDU: readonly string[] = [
	'صوبہ صوبے',
	'ضلع ضلعے ڈسٹرکٹ',
	'ڈیپارٹمنٹ محکمہ شعبہ',
	'علاقہ ریجن خطہ علاقے',
	'شہر سٹی',
	'جزیرہ جزائر',
	'ریاست',
	'جمہوریہ',
	'کاؤنٹی',
	'بلدیہ میونسپلٹی',
	'محافظہ گورنری',
	'کینٹن',
	'چھاؤنی کنٹونمنٹ',
	'پریفیکچر',
	'اوبلاست',
	'اٹول',
	'بورو',
	'زون',
	'پیرش',
	'ڈویژن',
	'علاقہ',
	'دارالحکومت دارالحکومتی',
	'میٹروپولیٹن',
	'خودمختار',
	'وفاقی',
	'گاؤں',
	'قصبہ ٹاؤن',
	'کمیون',
	'اسٹیشن',
	'شمالی شمال',
	'جنوبی جنوب',
	'مشرقی مشرق',
	'مغربی مغرب',
	'مرکزی وسطی',
	'بالائی',
	'زیریں',
	'نیا نئی نیو',
	'عظیم گریٹر',
	'سینٹ',
	'متحدہ',
	'مملکت',
	'سمندر بحیرہ',
	'دریا',
	'جھیل',
	'پہاڑ کوہ',
	'وادی',
	'اور و',
];

/** Made when a name is read first: a start that takes all from a cache reads none. */
let meanings: ReadonlyMap<string, number> | undefined;

function formsOfMeaning(line: string, at: number): readonly (readonly [string, number])[] {
	return line.split(' ').map((form) => [spellingKey(form), at + 1] as const);
}
