import {describe, expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function namesIn(text: string, type: string, language = 'hi'): readonly string[] {
	return findMentions(articleOf(text), language, tagger)
		.filter((mention) => mention.type === type)
		.map((mention) => mention.text);
}

/** Words of a sentence, from the first on, as one name. */
function words(text: string, from: number, to: number): string {
	return text.split(' ').slice(from, to).join(' ');
}

describe('nouns that are names before what follows a given name', () => {
	const officer = 'اسٹیشن ہاؤس آفیسر حکومت خان نے کہا۔';
	const uncle = 'انہوں نے اپنے چچا نواب دین کو قتل کر دیا۔';
	const farmer = 'خوشی رام بھیل کے خاندان کو زمین ملی۔';

	test('Hukumat (government) Khan, Nawab Din, Khushi (joy) Ram Bheel', () => {
		expect(namesIn(officer, 'person', 'ur')).toEqual([words(officer, 3, 5)]);
		expect(namesIn(uncle, 'person', 'ur')).toEqual([words(uncle, 4, 6)]);
		expect(namesIn(farmer, 'person', 'ur')).toEqual([words(farmer, 0, 3)]);
	});

	test('Hira (diamond) Yadav; but under the chairmanship of Ram Singh, and the god Ram', () => {
		expect(namesIn('हीरा यादव ने पार्टी छोड़ दी।', 'person')).toEqual(['हीरा यादव']);
		expect(namesIn('बैठक की अध्यक्षता राम सिंह ने की।', 'person')).toEqual(['राम सिंह']);
		expect(namesIn('वे भगवान राम की पूजा करते हैं।', 'person')).not.toContain('भगवान राम');
	});

	const son = 'سمندر خان ولد دریا خان سکنہ لنڈی کوتل بری ہو گیا۔';

	test('the father too: Samandar (sea) Khan, son of Darya (river) Khan, of Landi Kotal', () => {
		expect(namesIn(son, 'person', 'ur')).toEqual([words(son, 0, 2), words(son, 3, 5)]);
		expect(namesIn(son, 'place', 'ur')).toEqual([words(son, 6, 8)]);
	});

	const friday = 'رہائشی جمعہ خان نے بتایا۔';

	test('somebody who is called Friday: Juma Khan', () => {
		expect(namesIn(friday, 'person', 'ur')).toEqual([words(friday, 1, 3)]);
		expect(namesIn(friday, 'date', 'ur')).toEqual([]);
	});
});

describe('who is called so, and whose kin somebody is', () => {
	const sisters = 'روشنی اور خوشی نامی دو بہنیں اسکول سے لوٹ رہی تھیں۔';

	test('a youth by the name of Sonu, two sisters named Roshni and Khushi', () => {
		expect(namesIn('सोनू नाम के युवक ने पुलिस को बताया।', 'person')).toEqual(['सोनू']);
		expect(namesIn('भोला नामक व्यक्ति ने कहा।', 'person')).toEqual(['भोला']);
		expect(namesIn(sisters, 'person', 'ur')).toEqual([words(sisters, 0, 1), words(sisters, 2, 3)]);
	});

	test('a village of that name is nobody, nor is a girl of this name', () => {
		expect(namesIn('सोनपुर नाम के गांव में मेला लगा।', 'person')).toEqual([]);
		expect(namesIn('इस नाम की लड़की यहां नहीं रहती।', 'person')).toEqual([]);
	});

	const brother = 'اس کا بھائی رنکو فرار ہو گیا۔';
	const mother = 'ملبے سے اولینا کوولینکو اور ان کی ماں کو زندہ نکال لیا گیا۔';
	const widow = 'بیوہ صغراں کا کہنا ہے کہ پنشن بند ہے۔';

	test('one word behind kin: the mother Kalavati, the brother Rinku, the widow Sughran; and who is named before', () => {
		expect(namesIn('बच्चों की मां कलावती घर से चली गई।', 'person')).toEqual(['कलावती']);
		expect(namesIn(brother, 'person', 'ur')).toEqual([words(brother, 3, 4)]);
		expect(namesIn(widow, 'person', 'ur')).toEqual([words(widow, 1, 2)]);
		expect(namesIn(mother, 'person', 'ur')).toEqual([words(mother, 2, 4)]);
	});
});

test('a list in which some are known: Vishal, Prince Rana and Sunny; but peace, progress and development', () => {
	const accused = 'लूट के आरोपियों में विशाल, प्रिंस राणा और सन्नी शामिल हैं।';
	expect(namesIn(accused, 'person')).toEqual(['विशाल', 'प्रिंस राणा', 'सन्नी']);
	expect(namesIn('शांति, प्रगति और विकास का संदेश दिया।', 'person')).toEqual([]);
});

describe('where a person begins and ends', () => {
	const constable = 'کانسٹیبل کے کرشنن کٹی نے بچے کو بچایا۔';
	const writer = 'افسانہ نگار ترنم جہاں نقوی نے افسانہ سنایا۔';
	const tribe = 'جرگے میں نیک محمد وزیر اور عالم زیب داوڑ شامل تھے۔';

	const noor = 'جرگے میں نور محمد وزیر اور عالم زیب داوڑ شامل تھے۔';

	test('K. Krishnankutty, Tarannum Jahan Naqvi, Nek (good) Muhammad Wazir', () => {
		expect(namesIn(constable, 'person', 'ur')).toEqual([words(constable, 1, 4)]);
		expect(namesIn(writer, 'person', 'ur')).toEqual([words(writer, 2, 5)]);
		expect(namesIn(tribe, 'person', 'ur')).toContain(words(tribe, 2, 5));
		expect(namesIn(noor, 'person', 'ur')).toContain(words(noor, 2, 5));
	});

	test('no K. where the office has something: the son of the constable Ram Singh', () => {
		expect(namesIn('कांस्टेबल के बेटे राम सिंह ने कहा।', 'person')).toEqual(['राम सिंह']);
	});
});

describe('villages and quarters', () => {
	const quarter = 'میرٹھ کے محلہ کرم علی میں چھت گر گئی۔';

	test('behind their word: the village Lachung, the quarter Karam Ali', () => {
		expect(namesIn('शव उनके पैतृक गांव लाचुंग पहुंचा।', 'place')).toEqual(['लाचुंग']);
		expect(namesIn(quarter, 'place', 'ur')).toEqual([words(quarter, 0, 1), words(quarter, 3, 5)]);
		expect(namesIn(quarter, 'person', 'ur')).toEqual([]);
	});

	test('not the head of the village, nor grams of heroin', () => {
		expect(namesIn('गांव प्रधान रामदीन ने बताया।', 'place')).toEqual([]);
		expect(namesIn('उसके पास 260 ग्राम हेरोइन मिली।', 'place')).toEqual([]);
	});
});

describe('owners, castes, and bodies without a name', () => {
	const shop = 'شیلانگ میں بانشان لنگدوہ کی دکان کو آگ لگ گئی۔';
	const caste = 'محمد رمضان ولد غلام رسول قوم آرائیں نے درخواست دی۔';
	const court = 'مقامی عدالت نے ملزم کو سزا سنائی۔';

	test('whose shop, of words of no list: Banshan Lyngdoh; a brother of Gujarat', () => {
		expect(namesIn(shop, 'person', 'ur')).toEqual([words(shop, 2, 4)]);
		expect(namesIn('हितेश भाई शाह ने दान दिया।', 'person')).toEqual(['हितेश भाई शाह']);
	});

	test('a caste is nobody: Muhammad Ramzan, son of Ghulam Rasul, by caste Arain', () => {
		expect(namesIn(caste, 'person', 'ur')).toEqual([words(caste, 0, 2), words(caste, 3, 5)]);
	});

	test('a local court and a government school have no name, the court of Patna has', () => {
		expect(namesIn(court, 'organization', 'ur')).toEqual([]);
		expect(namesIn('सरकारी स्कूल का निरीक्षण किया।', 'organization')).toEqual([]);
		expect(namesIn('पटना हाई कोर्ट ने कहा।', 'organization')).toEqual(['पटना हाई कोर्ट']);
	});
});

describe('what only looks like a person', () => {
	const cousin = 'اس کے خالہ زاد بھائی نے کہا۔';
	const hurt = 'بلال شدید زخمی ہو گیا۔';
	const games = 'انہوں نے ہاکی، شطرنج، علی اور حسن کو دیکھا۔';
	const injured = 'اشفاق، مشتاق زخمی ہوئے۔';
	const film = 'فلم کمار نے دیکھی۔';
	const came = 'انہوں نے بتایا کہ علی اور حسن آ گئے ہیں۔';

	test('a cousin, Mother India, the police in search of Khan', () => {
		expect(namesIn(cousin, 'person', 'ur')).toEqual([]);
		expect(namesIn('मां भारती की जय हो।', 'person')).toEqual([]);
		expect(namesIn('पुलिस खान की तलाश में है।', 'person')).toEqual(['खान']);
	});

	test('Ali and Hasan, who have come', () => {
		expect(namesIn(came, 'person', 'ur')).toEqual([words(came, 4, 5), words(came, 6, 7)]);
	});

	test('a film that Kumar saw', () => {
		expect(namesIn(film, 'person', 'ur')).toEqual([words(film, 1, 2)]);
	});

	test('hockey in a list of people; two people at a comma; badly hurt', () => {
		expect(namesIn(games, 'person', 'ur')).toEqual([words(games, 4, 5), words(games, 6, 7)]);
		const inHindi = 'स्कूल में हॉकी, कैरम, राहुल और अमित ने खेला।';
		expect(namesIn(inHindi, 'person')).toEqual(['राहुल', 'अमित']);
		expect(namesIn(injured, 'person', 'ur')).toHaveLength(2);
		expect(namesIn(hurt, 'person', 'ur')).toEqual([words(hurt, 0, 1)]);
	});

	const robber = 'وکی نامی ڈکیت پکڑا گیا۔';
	const highCourt = 'ہائی کورٹ نے ضمانت دے دی۔';

	test('the word for being called is none of the name, and the High Court is one', () => {
		expect(namesIn(robber, 'person', 'ur')).toEqual([words(robber, 0, 1)]);
		expect(namesIn(highCourt, 'organization', 'ur')).toEqual([words(highCourt, 0, 2)]);
		expect(namesIn('उसकी पहचान गांव रामपुर में हुई।', 'place')).toEqual(['रामपुर']);
	});
});

describe('a root of a verb before its auxiliary is none of a name', () => {
	const wept = 'رضوان رو پڑے۔';

	test('Mohan is going, Shyam burst into tears, so did Rizwan', () => {
		expect(namesIn('मोहन जा रहा है।', 'person')).toEqual(['मोहन']);
		expect(namesIn('श्याम रो पड़ा।', 'person')).toEqual(['श्याम']);
		expect(namesIn(wept, 'person', 'ur')).toEqual([words(wept, 0, 1)]);
	});

	const mann = 'وزیر اعلیٰ بھگونت مان گئے تھے۔';

	test('but Bhagwant Mann, who is presiding, or had gone', () => {
		expect(namesIn('अध्यक्षता मुख्यमंत्री भगवंत मान कर रहे थे।', 'person')).toEqual(['भगवंत मान']);
		expect(namesIn(mann, 'person', 'ur')).toEqual([words(mann, 2, 4)]);
	});

	test('where none follows, it is one: Le Thi Giang', () => {
		expect(namesIn('ले थी जियांग ने कहा।', 'person')).toEqual(['ले थी जियांग']);
	});
});

test('the daughter of somebody, and somebody who is called after a town', () => {
	const riaz = 'محسن ریاض نے سنچری بنائی۔';
	const daughter = 'छात्रा अलीशा पुत्री इकराम की मौत हो गई।';
	expect(namesIn(daughter, 'person')).toEqual(['अलीशा', 'इकराम']);
	expect(namesIn(riaz, 'person', 'ur')).toEqual([words(riaz, 0, 2)]);
	expect(namesIn(riaz, 'place', 'ur')).toEqual([]);
});

test('whose age stands in brackets behind a trade; in whose village council', () => {
	expect(namesIn('ऑटो चालक छोटू (28) की मौत हो गई।', 'person')).toEqual(['छोटू']);
	expect(namesIn('ग्राम पंचायत गुगौरा में गबन हुआ।', 'place')).toEqual(['गुगौरा']);
});

describe('a woman who is called after the world', () => {
	const qamar = 'اہلیہ قمر جہاں، تین بیٹے اور دو بیٹیاں ہیں۔';
	const cold = 'دہلی جہاں سردی ہے وہاں لوگ گئے۔';

	test('Nur Jahan, Qamar Jahan; but where Ram lived, and where it is cold', () => {
		expect(namesIn('नूर जहां ने गीत गाया।', 'person')).toEqual(['नूर जहां']);
		expect(namesIn(qamar, 'person', 'ur')).toEqual([words(qamar, 1, 3).replace('\u060C', '')]);
		expect(namesIn('वह घर जहां राम रहते थे, गिर गया।', 'person')).not.toContain('जहां राम');
		expect(namesIn(cold, 'place', 'ur')).toEqual([words(cold, 0, 1)]);
	});
});
