import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {scriptOf} from '../../../source/text/scripts.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function found(text: string, language: string): readonly string[] {
	const article = {...articleOf(text), script: scriptOf(text)};
	return findMentions(article, language, tagger).map(({type, text: own}) => `${type} ${own}`);
}

const arabic =
	'قال الرئيس المصري عبد الفتاح السيسي اليوم إن الحكومة ستعمل مع السعودية، ووصل وزير الخارجية إلى الرياض.';

test.each([
	[
		'Russian: the foreign minister Sergei Lavrov arrived in Delhi on 5 May, 12 pr.',
		'ru',
		'Министр Иностранных Дел Сергей Лавров прибыл в Дели 5 мая. Лавров провёл 12 пр. встреч, сказал он.',
	],
	[
		'Bengali: in Dhaka the chief adviser Muhammad Yunus said on Tuesday',
		'bn',
		'ঢাকায় প্রধান উপদেষ্টা মুহাম্মদ ইউনূস মঙ্গলবার বলেছেন, ৫ জন আহত হয়েছেন।',
	],
	['Tamil: Stalin said on Wednesday', 'ta', 'முதல்வர் ஸ்டாலின் புதன்கிழமை சென்னையில் கூறினார்.'],
	[
		'Chinese: spokeswoman Mao Ning said that he arrives in Tianjin on the 31st',
		'zh',
		'外交部发言人毛宁表示，习近平31日抵达天津参加上海合作组织峰会。',
	],
	['Arabic: the Egyptian president Abdel Fattah el-Sisi said today', 'ar', arabic],
	[
		'English: basis points are no quantity of basis',
		'en',
		'The bank cut rates by 25 basis in May.',
	],
	[
		'what tells a terminal its colour and to clear the screen',
		'en',
		'\u001B[31mred\u001B[0m and \u001B[2J clear',
	],
])('nothing is named that nothing here reads: %s', (_, language, text) => {
	expect(found(text, language)).toEqual([]);
});

test('addresses, days in digits and shares are found in every script: Russian, Bengali', () => {
	expect(found('Выпуск 2025-05-05: рост 45%, https://example.org/ru', 'ru')).toEqual([
		'date 2025-05-05',
		'quantity 45%',
		'url https://example.org/ru',
	]);
	expect(found('তারিখ 2025-05-05, https://example.org/bn', 'bn')).toEqual([
		'date 2025-05-05',
		'url https://example.org/bn',
	]);
});

test('a Russian name in a Hindi sentence ends the words that the model is asked about', () => {
	// Prime Minister Narendra Modi met Lavrov.
	expect(found('प्रधानमंत्री नरेंद्र मोदी ने Лавров से मुलाकात की।', 'hi')).toEqual(['person नरेंद्र मोदी']);
});
