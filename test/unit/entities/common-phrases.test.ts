import {describe, expect, test} from 'vitest';
import {findMentions} from '../../../source/entities/find-mentions.ts';
import {loadTagger} from '../../../source/tagger/load-weights.ts';
import {articleOf} from './article.ts';

const {tagger} = loadTagger();

function mentionsIn(text: string, language = 'hi'): readonly string[] {
	return findMentions(articleOf(text), language, tagger).map((mention) => mention.text);
}

describe('names of people that together are none', () => {
	const quran = 'تقریب میں قرآن مجید کی تلاوت ہوئی۔';
	const wealthy = 'ثروت مند افراد ٹیکس دیں۔';

	test('recitals of the Bhagavata, seasonal illness, a festival of the guru', () => {
		expect(mentionsIn('गांव में भागवत कथा का आयोजन हुआ।')).toEqual([]);
		expect(mentionsIn('मौसमी बीमारी से बचाव के लिए डॉक्टरों ने सलाह दी।')).toEqual([]);
		expect(mentionsIn('उन्होंने गुरु पूर्णिमा मनाई।')).toEqual([]);
	});

	test('but Mausami, who is a girl, and Mohan Bhagwat', () => {
		expect(mentionsIn('मौसमी ने कहा कि वह परीक्षा देगी।')).toEqual(['मौसमी']);
		expect(mentionsIn('मोहन भागवत ने कहा।')).toEqual(['मोहन भागवत']);
	});

	test('a reading of the Quran, the wealthy', () => {
		expect(mentionsIn(quran, 'ur')).toEqual([]);
		expect(mentionsIn(wealthy, 'ur')).toEqual([]);
	});

	const khan = 'بسم اللہ خان نے عدالت میں بیان دیا۔';
	const sharif = 'نواز شریف خاندان کے ہمراہ گئے۔';

	test('a name that begins or ends in one stays whole: Bismillah Khan, Nawaz Sharif with his family, Hira Lal Chandan', () => {
		expect(mentionsIn(khan, 'ur')).toEqual([khan.split(' ').slice(0, 3).join(' ')]);
		expect(mentionsIn(sharif, 'ur')).toEqual([sharif.split(' ').slice(0, 2).join(' ')]);
		expect(mentionsIn('हीरा लाल चंदन ने बताया।')).toEqual(['हीरा लाल चंदन']);
	});

	test('bodies and places are called so: a committee for Mahavir Jayanti, Ram Katha Park', () => {
		expect(mentionsIn('महावीर जयंती समिति ने कहा।')).toEqual(['महावीर जयंती समिति']);
		expect(mentionsIn('राम कथा पार्क में कार्यक्रम हुआ।')).toEqual(['राम कथा पार्क']);
	});

	test('a civil surgeon is no body, and the doctor behind him is somebody', () => {
		expect(mentionsIn('सिविल सर्जन ने अस्पताल का निरीक्षण किया।')).toEqual([]);
		expect(mentionsIn('सिविल सर्जन डॉ. अनिल कुमार ने कहा।')).toEqual(['अनिल कुमार']);
	});
});

describe('numbers that count nothing', () => {
	const granddaughter = 'ان کی نواسی عائشہ نے بتایا۔';

	test('three buried, two taken out', () => {
		expect(mentionsIn('मलबे में तीन दबे, दो निकाले गए।')).toEqual([]);
	});

	test('whose granddaughter is no 89, but years are', () => {
		expect(mentionsIn('उनकी नवासी आयशा ने बताया।')).toEqual(['आयशा']);
		expect(mentionsIn(granddaughter, 'ur')).toEqual([granddaughter.split(' ')[3]]);
		expect(mentionsIn('नवासी साल के बुजुर्ग ने मतदान किया।')).toEqual(['नवासी साल']);
		expect(mentionsIn('उनकी नवासी वर्षीय मां ने मतदान किया।')).toEqual(['नवासी वर्षीय']);
	});
});

describe('what is played', () => {
	const boxing = 'پاکستان باکسنگ فیڈریشن نے کہا۔';

	test('bodies are called after it: the boxing federation of Pakistan, the Hockey India League', () => {
		expect(mentionsIn(boxing, 'ur')).toContain(boxing.split(' ').slice(0, 3).join(' '));
		expect(mentionsIn('हॉकी इंडिया लीग के मैच में टीम जीती।')).toEqual(['हॉकी इंडिया लीग']);
		expect(mentionsIn('हैंडबॉल एसोसिएशन ऑफ इंडिया ने कहा।')[0]).toBe('हैंडबॉल एसोसिएशन ऑफ इंडिया');
	});
});
