import {describe, expect, test} from 'vitest';
import {isBirthday, isComing, isLongPast} from '../../../source/corpus/coming-days.ts';
import {findDates} from '../../../source/dates/dates.ts';

function isComingIn(text: string): boolean {
	const [day] = findDates(text);
	if (day === undefined) throw new Error(`no date: ${text}`);
	return isComing(text, day);
}

describe('a day that is still to come', () => {
	test.each([
		['the next hearing will be on 18 August', 'मामले की अगली सुनवाई 18 अगस्त को होगी।'],
		['the court fixed the next hearing for 18 August', 'कोर्ट ने अगली सुनवाई 18 अगस्त को तय की है।'],
		['the fair will begin on 5 March, said the minister', 'मेला 5 मार्च से शुरू होगा, मंत्री ने कहा।'],
		['the vote will be counted on 10 May', 'वोटों की गिनती 10 मई को की जाएगी।'],
		['the next hearing will be on 18 August', 'کیس کی اگلی سماعت 18 اگست کو ہو گی۔'],
		['results will be told on 3 June', 'نتائج کا اعلان 3 جون کو کیا جائے گا۔'],
		['he was summoned for 5 December', 'पुलिस ने उसे 5 दिसंबर को तलब किया है।'],
		['payment until 30 November', 'मिल ने 30 नवंबर तक भुगतान का आश्वासन दिया।'],
		['the last day is 20 December', 'आवेदन की अंतिम तिथि 20 दिसंबर है।'],
		['they are about to meet', 'दोनों नेता 5 जनवरी को मुलाकात करने वाले हैं।'],
		['adjourned until 5 December', 'سماعت 5 دسمبر تک ملتوی کر دی۔'],
		['will be told, in one word', 'نتائج 5 دسمبر کو سنائے جائینگے۔'],
		['in English, adjourned', 'The hearing was adjourned to January 12.'],
		['in English, before the day', 'The bench will hear the plea on August 18.'],
		['in English, by what is next', 'The next hearing is on August 18.'],
		['in English, behind the day', 'On August 18 the bench will hear the plea.'],
	])('%s', (_, text) => {
		expect(isComingIn(text)).toBe(true);
	});
});

describe('a day of which something is told', () => {
	test.each([
		['the committee held a meeting', '18 दिसंबर को, समिति ने बैठक की।'],
		['he said that a road will be built', '18 दिसंबर को मंत्री ने कहा कि सड़क बनेगी।'],
		['she was born', 'वह 4 मई 1990 को पैदा हुई थीं।'],
		['Yogi came on 3 June', 'योगी 3 जून को नेगी के साथ मेगा शो में पहुंचे।'],
		['the minister said that work will begin', '18 دسمبر کو وزیر نے کہا کہ کام شروع ہوگا۔'],
		['another sentence tells of what comes', 'बैठक 18 दिसंबर को हुई। काम अगले साल शुरू होगा।'],
		['so many there were by then', '31 मार्च तक 500 मामले दर्ज हुए थे।'],
		['in English', 'On August 18, the minister said the road will be built.'],
		['a dateline', 'NEW DELHI, August 18: The court will hear the plea.'],
	])('%s', (_, text) => {
		expect(isComingIn(text)).toBe(false);
	});
});

const bornInLahore = 'وہ 12 مارچ 1951 کو لاہور میں پیدا ہوئے۔';

describe('a birthday', () => {
	test.each([
		['he was born in Allahabad', 'उनका जन्म 5 मई 1962 को इलाहाबाद में हुआ था।', true],
		['he was born in Lahore', bornInLahore, true],
		['in English', 'Born on 5 May 1962, he taught history.', true],
		[
			'a birth far away in the sentence',
			'5 मई 2024 को बैठक हुई जिसमें अस्पतालों में जन्म के आंकड़े रखे गए।',
			false,
		],
		['a meeting', 'बैठक 18 दिसंबर को हुई।', false],
	])('%s', (_, text, expected) => {
		const [day] = findDates(text);
		expect(day && isBirthday(text, day)).toBe(expected);
	});
});

const filed = 'انہوں نے 3 مارچ 2021 کو مقدمہ درج کرایا تھا۔';
const going = 'وہ 5 مئی 2020 کو جا رہا تھا۔';

describe('a day of which something had been told before', () => {
	test.each([
		['he had filed a case', 'उन्होंने 3 मार्च 2021 को मुकदमा दर्ज कराया था।', true],
		['he had filed a case, in Urdu', filed, true],
		['he was going', going, false],
		['a fair used to be held', 'मेला 5 मई 2020 को लगता था।', false],
		['the committee held a meeting', '18 दिसंबर 2024 को समिति ने बैठक की।', false],
	])('%s', (_, text, expected) => {
		const [day] = findDates(text);
		expect(day && isLongPast(text, day)).toBe(expected);
	});
});
