import {expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

/*
 * Titles of several words and what stands beside them, by rules and model together. A person is shown
 * with the role, a slash between.
 */

const {tagger} = loadTagger();

function peopleIn(text: string): readonly string[] {
	return findMentions(articleOf(text), 'ur', tagger).flatMap(({type, text: name, role}) =>
		type === 'person' ? [role === undefined ? name : `${name} / ${role.title}`] : [],
	);
}

test.each([
	[
		'the prime minister said, the former one too',
		'وزیر اعظم نے کہا کہ اجلاس کل ہوگا۔ سابق وزیر اعظم نے خطاب کیا۔',
	],
	['the prime minister, with the vowel sign', 'وزیرِ اعظم نے قوم سے خطاب کیا۔'],
	['chief minister, foreign minister', 'وزیر اعلیٰ نے صدارت کی۔ وزیر خارجہ نے بیان دیا۔'],
	['the chief of the army', 'آرمی چیف نے کہا کہ فوج تیار ہے۔'],
	['the chief justice', 'چیف جسٹس نے کہا کہ سماعت کل ہوگی۔'],
	['the crown prince, and the leader of the opposition', 'ولی عہد نے کہا۔ قائد حزب اختلاف نے کہا۔'],
	[
		'pride, the plain of Arafat, and what is given',
		'یہ فخر کی بات ہے۔ میدان عرفات میں حجاج جمع ہوئے۔ اللہ نے عطا فرمائے۔',
	],
	['a lamp, and an ascetic', 'चिराग जलाया गया। एक योगी आया।'],
	['a new age, and a pledge', 'نئے عہد نے بدل دیا۔ حکومت نے عہد کیا۔'],
	['the same in Hindi', 'आर्मी चीफ़ ने कहा। चीफ़ जस्टिस ने कहा। प्रधान मंत्री ने कहा।'],
])('a title names nobody: %s', (_gloss, text) => {
	expect(peopleIn(text)).toEqual([]);
});

test.each([
	[
		'deputy prime minister Ishaq Dar',
		'نائب وزیر اعظم اسحاق ڈار نے کہا۔',
		'اسحاق ڈار / نائب وزیر اعظم',
	],
	['Crown Prince Mohammed bin Salman', 'ولی عہد محمد بن سلمان نے کہا۔', 'محمد بن سلمان / ولی عہد'],
	[
		'member of parliament Asad Uddin Owaisi',
		'رکن پارلیمنٹ اسد الدین اویسی نے کہا۔',
		'اسد الدین اویسی / رکن پارلیمنٹ',
	],
	[
		'the great leader Muhammad Ali Jinnah',
		'قائد اعظم محمد علی جناح نے کہا۔',
		'محمد علی جناح / قائد اعظم',
	],
	['a man called Wali, and no prince', 'ولی خان نے کہا۔', 'ولی خان'],
	[
		'leader of the opposition Umar Ayub',
		'قائد حزب اختلاف عمر ایوب نے کہا۔',
		'عمر ایوب / قائد حزب اختلاف',
	],
	[
		'minister of state for finance Ali Pervaiz Malik',
		'وزیر مملکت برائے خزانہ علی پرویز ملک نے کہا۔',
		'علی پرویز ملک / وزیر مملکت برائے خزانہ',
	],
	[
		'law minister Azam Nazeer Tarar',
		'وزیر قانون اعظم نذیر تارڑ نے کہا۔',
		'اعظم نذیر تارڑ / وزیر قانون',
	],
	[
		'president of the republic Droupadi Murmu',
		'صدر جمہوریہ دروپدی مرمو نے کہا۔',
		'دروپدی مرمو / صدر جمہوریہ',
	],
	['Chief Justice Yahya Afridi', 'چیف جسٹس یحییٰ آفریدی نے سماعت کی۔', 'یحییٰ آفریدی / چیف جسٹس'],
	[
		'the former chief of the army, General Bajwa',
		'سابق آرمی چیف جنرل قمر جاوید باجوہ نے کہا۔',
		'قمر جاوید باجوہ / سابق آرمی چیف جنرل',
	],
	[
		'minister for information and broadcasting Atta Tarar',
		'وزیر اطلاعات و نشریات عطا تارڑ نے کہا۔',
		'عطا تارڑ / وزیر اطلاعات و نشریات',
	],
	[
		'minister for local bodies Saeed Ghani',
		'وزیر بلدیات سعید غنی نے کہا۔',
		'سعید غنی / وزیر بلدیات',
	],
	['foreign secretary Amna Baloch', 'سیکرٹری خارجہ آمنہ بلوچ نے کہا۔', 'آمنہ بلوچ / سیکرٹری خارجہ'],
	[
		'speaker of the National Assembly Ayaz Sadiq',
		'اسپیکر قومی اسمبلی ایاز صادق نے کہا۔',
		'ایاز صادق / اسپیکر',
	],
	['a batsman whose surname is Azam', 'بابر اعظم نے سنچری بنائی۔', 'بابر اعظم'],
])('the whole title: %s', (_gloss, text, person) => {
	expect(peopleIn(text)).toEqual([person]);
});

test.each([
	['Shah Rukh Khan', 'شاہ رخ خان نے فلم بنائی۔', 'شاہ رخ خان'],
	['Shaheen Shah Afridi', 'شاہین شاہ آفریدی نے چار وکٹیں لیں۔', 'شاہین شاہ آفریدی'],
	['Shah Mahmood Qureshi', 'شاہ محمود قریشی نے کہا۔', 'شاہ محمود قریشی'],
	['senior leader Khurshid Shah', 'سینئر رہنما خورشید شاہ نے کہا۔', 'خورشید شاہ / سینئر رہنما'],
	['Amit Shah', 'امیت شاہ نے جلسے سے خطاب کیا۔', 'امیت شاہ'],
	['Naseem Shah is injured', 'نسیم شاہ زخمی ہیں۔', 'نسیم شاہ'],
	['King Salman keeps his title', 'شاہ سلمان نے امداد کا اعلان کیا۔', 'شاہ سلمان'],
	['the family before the given name', 'خواجہ آصف نے بتایا۔', 'خواجہ آصف'],
	['Shah Faisal in Hindi', 'शाह फ़ैसल ने कहा।', 'शाह फ़ैसल'],
])('a name with Shah is whole: %s', (_gloss, text, person) => {
	expect(peopleIn(text)).toEqual([person]);
});

function placedPeopleIn(text: string): readonly string[] {
	return findMentions(articleOf(text), 'ur', tagger).flatMap(({type, text: name, role}) => {
		if (type === 'place') return [`in ${name}`];
		return type === 'person' ? [role?.of === undefined ? name : `${name} of ${role.of}`] : [];
	});
}

test.each([
	[
		'chief minister of Punjab Maryam Nawaz',
		'وزیر اعلیٰ پنجاب مریم نواز نے کہا۔',
		['in پنجاب', 'مریم نواز of پنجاب'],
	],
	[
		'governor of Khyber Pakhtunkhwa Faisal Karim Kundi',
		'گورنر خیبر پختونخوا فیصل کریم کنڈی نے کہا۔',
		['in خیبر پختونخوا', 'فیصل کریم کنڈی of خیبر پختونخوا'],
	],
	[
		'foreign minister Ishaq Dar arrived in China',
		'وزیر خارجہ اسحاق ڈار چین پہنچ گئے۔',
		['اسحاق ڈار', 'in چین'],
	],
	['Murad Ali Shah arrived in Lahore', 'مراد علی شاہ لاہور پہنچے۔', ['مراد علی شاہ', 'in لاہور']],
	['Netanyahu arrived in Gaza', 'وزیر اعظم نیتن یاہو غزہ پہنچے۔', ['نیتن یاہو', 'in غزہ']],
	[
		'Mamata Banerjee arrived in Kolkata',
		'मुख्यमंत्री ममता बनर्जी कोलकाता पहुंचीं।',
		['ममता बनर्जी', 'in कोलकाता'],
	],
	['the governor of Punjab said', 'گورنر پنجاب نے کہا۔', ['in پنجاب']],
])('a place beside a person: %s', (_gloss, text, expected) => {
	expect(placedPeopleIn(text)).toEqual(expected);
});

test.each([
	[
		'SDM Vikas Yadav, whose name is development',
		'एसडीएम सदर विकास यादव ने जांच की।',
		'विकास यादव / एसडीएम सदर',
	],
	['the same Vikas Yadav without a title', 'विकास यादव ने कहा।', 'विकास यादव'],
	['Bharat Bhushan, whose name is India', 'भारत भूषण ने इस्तीफा दिया।', 'भारत भूषण'],
	['Director General Prashant Kumar', 'डीजीपी प्रशांत कुमार ने समीक्षा की।', 'प्रशांत कुमार / डीजीपी'],
	[
		'Deputy Inspector General (operations) Faisal Kamran',
		'ڈی آئی جی آپریشنز فیصل کامران نے بتایا۔',
		'فیصل کامران / ڈی آئی جی آپریشنز',
	],
	[
		'the inspector general behind the postposition that is a letter too',
		'لاہور کے ڈی آئی جی فیصل کامران نے بتایا۔',
		'فیصل کامران / ڈی آئی جی',
	],
	[
		'chairman of the Senate Yousaf Raza Gilani',
		'چیئرمین سینیٹ یوسف رضا گیلانی نے اجلاس کی صدارت کی۔',
		'یوسف رضا گیلانی / چیئرمین',
	],
	[
		'the speaker of the assembly of Punjab, Malik Ahmad Khan, whose first name is a country',
		'اسپیکر پنجاب اسمبلی ملک احمد خان نے رولنگ دی۔',
		'ملک احمد خان / اسپیکر',
	],
	[
		'foreign minister Amir Khan Muttaqi, whose first name is rich',
		'قائم مقام وزیر خارجہ امیر خان متقی نے ملاقات کی۔',
		'امیر خان متقی / قائم مقام وزیر خارجہ',
	],
	['his son Hamza', 'جاں بحق افراد میں ان کا بیٹا حمزہ شامل ہے۔', 'حمزہ / بیٹا'],
])('ranks, bodies and nouns stand outside or inside as they belong: %s', (_gloss, text, person) => {
	expect(peopleIn(text)).toEqual([person]);
});

test('letters alone are nobody, a rank by letters no body: the leader of MQM, the IG of Punjab', () => {
	const text = 'ایم کیو ایم پاکستان کے رہنما نے کہا۔ آئی جی پنجاب نے کہا۔';
	const found = findMentions(articleOf(text), 'ur', tagger).map(({type, text: name}) => [
		type,
		name,
	]);
	expect(found).toEqual([
		['organization', 'ایم کیو ایم پاکستان'],
		['place', 'پاکستان'],
		['place', 'پنجاب'],
	]);
});
