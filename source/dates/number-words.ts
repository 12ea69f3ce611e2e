/** Days of the month in words, 1 to 31, in Hindi and Urdu; a row holds the spellings of one day. */
const devanagari: readonly string[] = [
	'एक पहली',
	'दो',
	'तीन',
	'चार',
	'पाँच पांच',
	'छह छः छ छे',
	'सात',
	'आठ',
	'नौ',
	'दस',
	'ग्यारह',
	'बारह',
	'तेरह',
	'चौदह',
	'पंद्रह पन्द्रह पंद्रह',
	'सोलह',
	'सत्रह',
	'अठारह अट्ठारह',
	'उन्नीस',
	'बीस',
	'इक्कीस',
	'बाईस बाइस',
	'तेईस तेइस',
	'चौबीस',
	'पच्चीस',
	'छब्बीस',
	'सत्ताईस सत्ताइस',
	'अट्ठाईस अट्ठाइस अठाईस अठाइस',
	'उनतीस उन्तीस',
	'तीस',
	'इकतीस इकत्तीस',
];

const arabic: readonly string[] = [
	'یکم',
	'دو',
	'تین',
	'چار',
	'پانچ',
	'چھ چھے',
	'سات',
	'آٹھ',
	'نو',
	'دس',
	'گیارہ',
	'بارہ',
	'تیرہ',
	'چودہ',
	'پندرہ',
	'سولہ',
	'سترہ',
	'اٹھارہ',
	'انیس',
	'بیس',
	'اکیس',
	'بائیس',
	'تئیس',
	'چوبیس',
	'پچیس',
	'چھبیس',
	'ستائیس',
	'اٹھائیس',
	'انتیس',
	'تیس',
	'اکتیس',
];

/** The day, 1 to 31, that a word in folded letters names. */
export function dayOfWord(word: string): number | undefined {
	return days.get(word);
}

const days: ReadonlyMap<string, number> = new Map(
	[devanagari, arabic].flatMap((table) =>
		table.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
	),
);
